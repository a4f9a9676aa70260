import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeFindings,
  chromiumPath,
  type Look,
  openBrowser,
  openPage,
  overflowOf,
  troubledText,
} from "./browser-for-tests.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const made = process.env.FUHAN_TEST_REPORTS;
const out = made ?? mkdtempSync(join(tmpdir(), "fuhan-pages-"));
const why = chromiumPath === "" ? " (skipped: chromium is not installed)" : "";
const fuhan = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "pipelines/bin/fuhan.js"), ...args, "--out", out], { encoding: "utf8" });

const NAMES = ["overview", "recruitment", "skills", "promises", "regions", "data-quality"];
const PAGES = [
  "index.html",
  "index.en.html",
  ...NAMES.map((name) => `${name}.html`),
  "overview-en.html",
  "recruitment-四川省.html",
  "evidence/2023-chongqing-letter-1157.txt.html",
  "evidence/2022-chongqing-statistics.xls.html",
];
const LOOKS: readonly Look[] = [
  { width: 390 },
  { width: 1280, scheme: "dark" },
  { width: 390, scripts: false },
  { width: 794, media: "print" },
];

describe.skipIf(chromiumPath === "")(`every page that the project's own documents make${why}`, () => {
  let browser: Browser;

  beforeAll(async () => {
    if (made === undefined) {
      expect(fuhan("refresh", "--offline").status).toBe(0);
      expect(fuhan("report", "overview", "-p", "lang=en", "--pdf").status).toBe(0);
      expect(fuhan("report", "recruitment", "-p", "area=四川").status).toBe(0);
    }
    browser = await openBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    if (made === undefined) rmSync(out, { recursive: true, force: true });
  });

  describe.each(PAGES)("%s", (file) => {
    it.each(LOOKS)("looks well and reads well: %j", async (look) => {
      const { page, seen } = await openPage(browser, join(out, "reports", file), look);
      expect(seen).toEqual([]);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
      expect(await troubledText(page)).toEqual([]);
      expect(await axeFindings(browser, page, look)).toEqual([]);
      await page.close();
    });
  });

  it("leads each figure and each point to its place in its document, without scripts", async () => {
    const { page } = await openPage(browser, join(out, "reports", "recruitment.html"), { width: 1280, scripts: false });
    expect(await page.locator("figure a[href^='evidence/']").count()).toBeGreaterThan(5);
    await page.locator("#c1 details.points summary").click();
    await page.locator("#c1 details.points a[href^='evidence/']").first().click();
    await page.waitForURL(/evidence\/.*#\d+-\d+$/);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toMatch(/\d/);
    await page.close();
  });

  it("leads a click on a point to the marked figure", async () => {
    const { page, seen } = await openPage(browser, join(out, "reports", "recruitment.html"), { width: 1280 });
    await page.locator("#c1").scrollIntoViewIfNeeded();
    await page.locator("#c1 .live path[aria-roledescription='point']").last().click();
    await page.waitForURL(/evidence\//);
    expect(await page.evaluate("document.querySelector(':target').tagName")).toBe("MARK");
    expect(seen).toEqual([]);
    await page.close();
  });

  it("has nothing in Chinese in the English index but names marked as Chinese", async () => {
    const { page } = await openPage(browser, join(out, "reports", "index.en.html"), { width: 1280 });
    const marked = await page.locator("[lang='zh-CN']").allTextContents();
    const titles = [
      ...JSON.parse(readFileSync(join(out, "reports", "reports.json"), "utf8")),
      ...Papa.parse(readFileSync(join(out, "data", "tidy", "documents.csv"), "utf8"), { header: true }).data,
    ].map(({ title }: { title: string }) => title);
    for (const name of marked)
      expect(["中文", ...titles]).toContain(name.replace(/^《(.*)》$/, "$1").replace(/ · .*$/, ""));
    await page.evaluate("for (const part of document.querySelectorAll('[lang=zh-CN]')) part.remove()");
    expect(await page.locator("body").textContent()).not.toMatch(/\p{Script=Han}/u);
    expect(await page.title()).not.toMatch(/\p{Script=Han}/u);
    await page.close();
  });

  it("links to no file and no anchor that is not there", () => {
    const folder = join(out, "reports");
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    const ids = new Map(
      pages.map((file) => [
        file,
        new Set([...readFileSync(join(folder, file), "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)),
      ]),
    );
    const files = new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }));
    const broken = pages.flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(/<a [^>]*?href="(?!https?:|data:)([^"]+)"/g)].flatMap(
        ([, href]) => {
          const [path = "", anchor] = decodeURIComponent(href!.replaceAll("&amp;", "&")).split("#");
          const target = path === "" ? file : join(dirname(file), path);
          if (!files.has(target)) return [`${file}: ${href}`];
          return anchor === undefined || target.endsWith(".pdf") || ids.get(target)!.has(anchor)
            ? []
            : [`${file}: ${href}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  const poppler = spawnSync("pdffonts", ["-v"]).error === undefined;
  it.runIf(poppler).each([...NAMES, "overview-en"])(
    "%s.pdf has its fonts, its text, its tags and its outline",
    (name) => {
      const file = join(out, "reports", `${name}.pdf`);
      const fonts = spawnSync("pdffonts", [file], { encoding: "utf8" }).stdout.split("\n").slice(2).filter(Boolean); // biome-ignore format: one line
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/\s(?:yes)\s+(?:yes|no)\s+yes\s/);
      const info = spawnSync("pdfinfo", [file], { encoding: "utf8" }).stdout;
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/Page size:\s+595.*A4/);
      expect(spawnSync("pdftotext", [file, "-"], { encoding: "utf8" }).stdout.length).toBeGreaterThan(1000);
      expect(readFileSync(file).toString("latin1")).toMatch(/\/Type\s*\/Outlines|\/Outlines\s+\d+/);
    },
  );
});
