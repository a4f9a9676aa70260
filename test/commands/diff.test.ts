import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diff, lines } from "../../pipelines/commands/diff.js";
import { diffTables } from "../../pipelines/tables/diff-tables.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { keepVintage, recordBuild } from "../../pipelines/tables/vintages.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { documentOf, tablesOf } from "../tables/made-up.js";

let out: string;
const letter = (number: string, value: number) =>
  documentOf("letter.txt", `去年引才${number}人。`, [{ says: `${number}人`, value, halfWidth: 500 }]);

const facts = (more: object) =>
  documentOf("letter.txt", "去年引才6.2万人。", [{ says: "6.2万人", value: 62000, halfWidth: 500 }], more);

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), "fuhan-diff-"));
  const keep = async (tables: TidyTables, at: string) => {
    const tidy = join(out, "tidy");
    await writeTables(tables, tidy);
    await keepVintage(out, tables.series[0]!.vintage, tidy);
    await recordBuild(out, tables, new Date(at));
  };
  await keep(tablesOf(letter("6.2万", 62000)), "2026-11-01T00:00:00Z");
  await keep(tablesOf(letter("6.1万", 61000)), "2026-11-02T00:00:00Z");
});
afterAll(() => rm(out, { recursive: true, force: true }));

async function said(before: string, after: string, format: "text" | "json" = "text", language: "zh" | "en" = "zh") {
  const lines: string[] = [];
  await diff(before, after, { format, out }, language, (line) => lines.push(line));
  return lines.join("\n");
}

test("names exactly the number that changed, with both sentences, and the value that follows", async () => {
  const text = await said("previous", "last");
  expect(text).toMatch(
    /数字 {2}~1 \+0 -0\n {2}~ .*6\.2万人\n {6}“去年引才6\.2万人。” \(letter\.txt\)\n {2}→ .*6\.1万人/,
  );
  expect(text).toMatch(
    /序列 {2}~1 \+0 -0\n {2}~ 重庆市 2022 引进人才 6\.2万人 .*\n {2}→ 重庆市 2022 引进人才 6\.1万人/,
  );
  expect(text).not.toMatch(/目标|矛盾/);
});

test("names area, indicator and number in one language, the sentences as they stand", async () => {
  const text = await said("previous", "last", "text", "en");
  expect(text).toMatch(
    /figures {2}~1[^\n]*\n {2}~ Chongqing 2022 talent-introduced 62,000 people\n {6}“去年引才6\.2万人。”/,
  );
  expect(text).toMatch(/series {2}~1[^\n]*\n {2}~ Chongqing 2022 talent-introduced 62,000 people /);
  expect(text.replaceAll(/“.*?”/g, "")).not.toMatch(/\p{Script=Han}/u);
});

test("says of a document what changed: its bytes, what is known of it, its figures", async () => {
  expect(await said("previous", "last")).toMatch(
    /文件 {2}~1 \+0 -0\n {2}~ letter\.txt \(letter\.txt\): 字节 [0-9a-f]{10} → [0-9a-f]{10}；数字 ~1 \+0 -0\n/,
  );
  const moved = lines(
    diffTables(tablesOf(letter("6.2万", 62000)), tablesOf(facts({ area: "四川省", published: null }))),
    new Map(),
    "en",
  );
  expect(moved[2]).toBe("  ~ letter.txt (letter.txt): area Chongqing → Sichuan; date 2023-05-12 → —; figures ~0 +1 -1");
});

test("says where nothing changed", async () => {
  expect(await said("2026-11-01", "2026-11-01")).toMatch(/没有变化/);
});

test("gives machines the rows", async () => {
  const { figures, series, before } = JSON.parse(await said("previous", "last", "json"));
  expect(before.built_at).toBe("2026-11-01T00:00:00Z");
  expect(figures.changed[0].after).toMatchObject({ value: 61000, quote: "去年引才6.1万人。" });
  expect(series.changed).toHaveLength(1);
});
