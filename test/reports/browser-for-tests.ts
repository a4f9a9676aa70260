import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's Chromium; "" where it is not installed. */
export const chromiumPath = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();

const QUIET =
  "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run";

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath, args: QUIET.split(" ") });

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly media?: "screen" | "print";
  readonly scheme?: "light" | "dark";
  readonly scripts?: boolean;
}

/** A page from its file, its charts drawn, with all that the console and the network saw. */
export async function openPage(
  browser: Browser,
  file: string,
  { width, media = "screen", scheme = "light", scripts = true }: Look,
): Promise<{ page: Page; seen: readonly string[] }> {
  const page = await browser.newPage({
    viewport: { width, height: 900 },
    javaScriptEnabled: scripts,
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  const seen: string[] = [];
  page.on("console", (message) => seen.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => seen.push(error.message));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) seen.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  if (scripts)
    for (const figure of await page.locator("figure[data-live]").all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator(".live svg").first().waitFor();
    }
  await page.emulateMedia({ media, colorScheme: scheme });
  return { page, seen };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds that is serious or critical: rule, place, why. Axe needs scripts itself, so what a page is without them is judged by the
 * same page with its own taken out.
 */
export async function axeFindings(
  browser: Browser,
  page: Page,
  { scripts = true, ...look }: Look,
): Promise<readonly string[]> {
  if (!scripts) {
    const bare = await browser.newPage({
      viewport: { width: look.width, height: 900 },
      colorScheme: look.scheme ?? "light",
    });
    await bare.setContent((await page.content()).replace(/<script[\s\S]*?<\/script>/g, ""));
    const findings = await axeFindings(browser, bare, look);
    await bare.close();
    return findings;
  }
  await page.evaluate(AXE);
  return page.evaluate(`axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + " " + node.target.join(" ") + ": " + node.failureSummary.replace(/\\s+/g, " "))))`);
}

/** How far the page is wider than the window, in pixels. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - innerWidth");

/** Text in charts that reaches out of its picture, or lies on other text of it. */
export const troubledText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll("figure svg")]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll("text")]
        .filter((text) => text.textContent.trim() !== "" && Number(getComputedStyle(text).opacity) > 0)
        .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const out = texts
        .filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        .map(({ said }) => "cut: " + said);
      const over = texts.flatMap((one, at) => texts.slice(at + 1)
        .filter((other) =>
          one.said !== other.said &&
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2 &&
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 5)
        .map((other) => "overlap: " + one.said + " / " + other.said));
      const id = svg.closest("figure").id;
      return [...out, ...over].map((found) => id + " " + found);
    })`);

/** Bars in charts that lie on each other, or under a number that is not their own. */
export const coveredBars = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll("figure svg")]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .flatMap((svg) => {
      const boxed = (query) => [...svg.querySelectorAll(query)].map((part) => ({ said: part.textContent || part.getAttribute("aria-label"), box: part.getBoundingClientRect() }));
      const bars = boxed("path[aria-roledescription='bar']").filter(({ box }) => box.width > 0 && box.height > 0);
      const meets = (one, other) =>
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1.5 &&
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 1.5;
      const signed = boxed("text").filter(({ said }) => /^[+−]\\d/.test(said));
      const id = svg.closest("figure").id;
      return bars.flatMap((bar, at) => [...bars.slice(at + 1), ...signed].filter((other) => meets(bar, other)).map((other) => id + " " + bar.said + " / " + other.said));
    })`);
