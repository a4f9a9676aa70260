import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Chart } from "../../pipelines/charts/chart.js";
import { comparisonChart } from "../../pipelines/charts/comparison-chart.js";
import { toSvg } from "../../pipelines/charts/to-svg.js";
import { renderPage } from "../../pipelines/reports/html-page.js";
import { everyChart } from "../charts/charts-for-tests.js";
import { provinces, seriesOf } from "../charts/rows-for-tests.js";
import { coveredBars, openPage, troubledText } from "./browser-for-tests.js";
import { notebookForTests } from "./notebook-for-tests.js";
import { context } from "./tables-for-tests.js";

const executablePath = spawnSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).stdout.trim();
const why = executablePath === "" ? " (skipped: chromium is not installed)" : "";
/** Charts of one view, and small multiples, that are laid out anew. */
const NARROWED = ["a trend with targets and a contradiction", "a trend of eleven years", "targets of several units", "areas with targets", "coverage", "changes", "changes up and down", "trends under each other", "small multiples of every province", "small multiples below zero"]; // biome-ignore format: one line

/** A cell that shows a chart. */
const shownIn = async (chart: Chart) => {
  const data = { "application/vnd.vegalite.v6+json": chart.spec, "image/svg+xml": await toSvg(chart) };
  const cell = { cell_type: "code" as const, execution_count: 1, metadata: {}, source: "await show(chart);" };
  return { ...cell, outputs: [{ output_type: "display_data" as const, metadata: {}, data }] };
};

const QUIET =
  "--no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run";

describe.skipIf(executablePath === "")(`the page of a report in a browser${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), "fuhan-page-"));
  const file = join(folder, "recruitment.html");
  const all = join(folder, "charts.html");
  let browser: Browser;

  beforeAll(async () => {
    const notebook = await notebookForTests();
    const pageOf = async (charts: readonly Chart[]) => {
      const cells = await Promise.all(charts.map(shownIn));
      return renderPage({ ...notebook, cells: [...notebook.cells, ...cells] }, context);
    };
    writeFileSync(file, await pageOf([comparisonChart(seriesOf(provinces))]));
    const many = everyChart({ lang: "en" }).concat(everyChart({ lang: "zh" }));
    const single = many.flatMap(([name, chart]) => (NARROWED.includes(name) ? [chart] : []));
    expect(single).toHaveLength(2 * NARROWED.length);
    writeFileSync(all, await pageOf(single));
    browser = await chromium.launch({ executablePath, args: QUIET.split(" ") });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page from its file, drawn to its end, with all that the console and the network saw. */
  const open = async (width: number, javaScriptEnabled = true) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, javaScriptEnabled });
    const seen: string[] = [];
    page.on("console", (message) => seen.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => seen.push(error.message));
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) seen.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return { page, seen };
  };
  const drawAll = async (page: Page) => {
    for (const figure of await page.locator("figure[data-live]").all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator(".live svg").waitFor();
    }
  };
  const overflow = (page: Page) => page.evaluate("document.documentElement.scrollWidth - innerWidth");

  it("opens from a file without a word on the console, and its charts become interactive", async () => {
    const { page, seen } = await open(1280);
    await drawAll(page);
    expect(await page.locator("figure.drawn").count()).toBe(3);
    expect(await page.locator(".still:visible").count()).toBe(0);
    await page.locator("#c1 .live path[aria-roledescription='point']").last().hover();
    expect(await page.locator("#vg-tooltip-element").textContent()).toContain("2024");
    await page.locator("#c1 .live path[aria-roledescription='point']").last().click();
    expect(await page.evaluate("document.querySelector(location.hash).textContent")).toBe("8.4万人");
    expect(seen).toEqual([]);
    await page.close();
  });

  it("fits a telephone", async () => {
    const { page, seen } = await open(390);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await drawAll(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate('for (const box of document.querySelectorAll("details")) box.open = true');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(seen).toEqual([]);
    await page.close();
  });

  it("draws no chart wider than its box on a telephone, no text over another, no null", async () => {
    const { page, seen } = await openPage(browser, all, { width: 390 });
    const wider = await page.evaluate(`[...document.querySelectorAll("figure[data-live]")].flatMap((figure) => {
      const width = figure.querySelector(".live svg").getBoundingClientRect().width;
      return width > figure.querySelector(".canvas").clientWidth ? figure.id + ": " + width : [];
    })`);
    expect(wider).toEqual([]);
    expect(await troubledText(page)).toEqual([]);
    expect(await coveredBars(page)).toEqual([]);
    expect(await page.locator(".live text", { hasText: /^−12\.3$/ }).count()).toBe(2);
    expect(await page.locator(".live text", { hasText: /^null$/ }).count()).toBe(0);
    expect(await page.locator(".live text", { hasText: /^100%$/ }).count()).toBeGreaterThanOrEqual(2);
    expect(seen).toEqual([]);
    await page.close();
  }, 60_000);

  it("shows its charts where scripts are off", async () => {
    const { page } = await open(1280, false);
    expect(await page.locator(".still svg:visible").count()).toBe(3);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  });
});
