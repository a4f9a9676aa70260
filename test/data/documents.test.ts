import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { openDocument } from "../../pipelines/documents/open-document.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const folder = join(projectRoot(), "data", "documents");
const facts = join(projectRoot(), "..", "shared", "facts");
const names = readdirSync(folder).filter((name) => !/\.json$|README/.test(name));
const ofKind = (ending: string) => names.filter((name) => name.endsWith(ending));
const NATIONAL = "2026-national-urban-new-jobs.html";

interface Digest {
  readonly name: string;
  readonly text: string;
  readonly original: string;
}

/** A digest's words, and its original as its front matter, its page or the file of facts beside it names it. */
async function read(name: string): Promise<Digest> {
  const bytes = readFileSync(join(folder, name));
  const { text } = await openDocument({ name, bytes }, fewAreas);
  const facts = join(folder, `${name}-metadata.json`);
  if (existsSync(facts)) {
    const meta = JSON.parse(readFileSync(facts, "utf8"));
    return {
      name,
      text: name.endsWith(".csv") ? `${meta["dc:description"]}\n${text}` : text,
      original: meta["dc:source"],
    };
  }
  const source = new TextDecoder(name === NATIONAL ? "gb18030" : "utf-8", { fatal: true }).decode(bytes);
  const head = /^---\n(.*?)\n---\n/s.exec(source)?.[1];
  const original =
    head === undefined ? /<meta name="Original" content="([^"]+)">/.exec(source)?.[1] : parse(head).original;
  return { name, text: name === NATIONAL ? source : text, original: original ?? "" };
}

describe("the documents that ship", () => {
  test.each(names)("%s says on its face that it is a digest, and names its original", async (name) => {
    const { text, original } = await read(name);
    expect(text).toContain("据公开资料摘编，数字照录");
    expect(original).not.toBe("");
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`| \`${name}\` | ${original} |`);
  });

  test.each(ofKind(".txt"))("%s states title, issuer, date, area and kind before it begins", (name) => {
    const head = parse(/^---\n(.*?)\n---\n/s.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "");
    expect(head).toMatchObject({
      title: expect.stringContaining("摘编"),
      issuer: expect.stringMatching(/./),
      published: expect.stringMatching(/^20\d\d(-\d\d(-\d\d)?)?$/),
      area: expect.stringMatching(/^(重庆市|全国)$/),
      kind: expect.stringMatching(/^(statistical-release|work-report|plan|reply-letter|news|other)$/),
    });
  });

  test("one web page is in GB18030, says so, and would be spoilt by UTF-8", () => {
    const bytes = readFileSync(join(folder, NATIONAL));
    expect(bytes.toString("latin1")).toContain("charset=gb18030");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  });
});

describe.skipIf(!existsSync(facts))("figures against the published list (skipped without ../shared/facts)", () => {
  let digests: readonly Digest[] = [];
  beforeAll(async () => {
    digests = await Promise.all(names.map(read));
  });

  test("every figure of a digest's original stands in it as published", () => {
    const rows = readFacts("chongqing.csv");
    const missing: string[] = [];
    let found = 0;
    for (const { name, text, original } of digests)
      for (const row of rows.filter((row) => isFrom(original, row.source_title ?? ""))) {
        for (const figure of [row.value!, (row.yoy_pct ?? "").replace("-", "")].filter(Boolean))
          if (stands(figure, text)) found++;
          else missing.push(`${name}: ${row.indicator_zh} ${row.year} ${figure}`);
      }
    expect(missing).toEqual([]);
    expect(found).toBeGreaterThan(180);
  });

  test("at least twelve indicators have three years or more", () => {
    const years = new Map<string, Set<string>>();
    for (const row of readFacts("chongqing.csv"))
      if (row.kind !== "target" && !/ytd|month/.test(row.qualifier ?? ""))
        if (digests.some((digest) => isFrom(digest.original, row.source_title ?? "")))
          years.set(row.indicator_zh!, (years.get(row.indicator_zh!) ?? new Set()).add(row.year!));
    expect([...years].filter(([, found]) => found.size >= 3).length).toBeGreaterThanOrEqual(12);
  });

  test("the page of the country has every year's figure and target", () => {
    const { text } = digests.find((digest) => digest.name === NATIONAL)!;
    const rows = readFacts("urban-new-jobs.csv").filter((row) => row.region === "全国");
    for (const year of rows.filter((row) => row.period === "annual")) {
      const target = rows.find((row) => row.period === `target ${year.year}`)?.value ?? "";
      expect(text).toContain(`<tr><td>${year.year}年</td><td>${year.value}</td><td>${target}</td></tr>`);
    }
  });

  test("the table of provinces has their figures of the year, and leaves averages and sums out", () => {
    const table = Papa.parse<string[]>(readFileSync(join(folder, ofKind(".csv")[0]!), "utf8").trim()).data.slice(1);
    const rows = readFacts("urban-new-jobs.csv").filter((row) => row.indicator_zh === "城镇新增就业");
    expect(table).toHaveLength(31);
    for (const [name = "", actual, target] of table) {
      const of = (period: string) =>
        rows.find((row) => row.region && name.startsWith(row.region) && row.year && row.period === period)?.value ?? "";
      expect([name, actual, target]).toEqual([name, of("annual"), of("target 2026")]);
    }
  });
});

function readFacts(file: string): readonly Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(join(facts, file), "utf8").trim(), { header: true }).data;
}

/** A letter's title is named in other words, by its number; every other original by its title, or the start of it. */
function isFrom(original: string, source: string): boolean {
  const number = /第\d{4}号/.exec(original)?.[0];
  return number === undefined ? source.startsWith(original) : source.includes(number);
}

function stands(figure: string, text: string): boolean {
  return new RegExp(`(?<![\\d.])${figure.replace(".", "\\.")}(?!\\.?\\d)`).test(text);
}
