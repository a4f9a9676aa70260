// Takes the picture of the READMEs from reports/recruitment.html: npm run picture (needs chromium; run `npm start` before).
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const report = new URL("../../reports/recruitment.html", import.meta.url);
const path = fileURLToPath(new URL("recruitment.png", import.meta.url));
const executablePath = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
await page.goto(report.href);
await page.locator("#c1 .live svg").waitFor();
await page.evaluate("document.fonts.ready");
const chart = await page.locator("#c1").boundingBox();
await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: 1280, height: Math.ceil(chart.y + chart.height) } });
await browser.close();
