import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type ExplainOptions, explain } from "../../pipelines/commands/explain.js";
import { program } from "../../pipelines/commands/program.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { documentOf, letter, release, tablesOf, words } from "../tables/made-up.js";

let from: string;
beforeAll(async () => {
  from = join(await mkdtemp(join(tmpdir(), "fuhan-explain-")), "tidy");
  const plan = documentOf("plan.txt", "到2025年引进人才9万人；半年引进3万人。", [
    { says: "9万人", value: 90000, halfWidth: 5000, period: "2025", status: "target" },
    { says: "3万人", value: 30000, halfWidth: 5000, period: "2024-H1" },
  ]);
  await writeTables(tablesOf(letter, release, plan), from);
});
afterAll(() => rm(join(from, ".."), { recursive: true, force: true }));

async function said(named: string, options: Partial<ExplainOptions> = {}, language: "zh" | "en" = "zh") {
  const lines: string[] = [];
  const problems: string[] = [];
  const status = await explain(
    named,
    { from, format: "text", ...options },
    words,
    language,
    (line) => lines.push(line),
    (line) => problems.push(line),
  );
  return { status, text: lines.join("\n"), problems };
}

describe("fuhan explain", () => {
  test("tells a value, its bounds, the rule, the sentence for it and the one against it, with their documents", async () => {
    const { status, text } = await said("talent-introduced", { year: "2022" });
    expect(status).toBe(0);
    expect(text).toMatch(/重庆市 2022年 引进人才 {2}6\.3万人/);
    expect(text).toMatch(/真值范围 \[62500, 63500\] {2}A 公布值 {2}版次 2023-05-12\./);
    expect(text).toMatch(/来源层级：统计公报优先于答复函/);
    expect(text).toMatch(/→ 采用 {2}全年引才6\.3万人。\n.*release\.txt/);
    expect(text).toMatch(/≠ 不一致 {2}去年，我市引才6\.2万人.*\n.*letter\.txt/);
    expect(text).not.toMatch(/2021年/);
  });

  test("tells every sentence that an implied value rests on, with what it makes of it", async () => {
    const again = (id: string, by: string, value: number, halfWidth = 0.05) =>
      documentOf(id, `引才6.2万人，增长${by}。`, [
        { says: "6.2万人", value: 62000, halfWidth: 500 },
        { says: by, value, halfWidth, unit: "%", role: "change", kind: "growth", of: 2 },
      ]);
    const other = documentOf("d.txt", "引才6.2万人，比2020年增长55%。", [
      { says: "6.2万人", value: 62000, halfWidth: 500 },
      { says: "55%", value: 55, halfWidth: 0.5, unit: "%", role: "change", kind: "growth", of: 2 },
    ]);
    const folder = join(from, "..", "implied");
    const tables = tablesOf(
      again("a.txt", "5.5%", 5.5),
      again("b.txt", "5.6%", 5.6),
      again("c.txt", "9.5%", 9.5, 0.5),
      other,
    );
    await writeTables(tables, folder);
    expect(tables.series.find(({ time_period: period }) => period === "2021")?.statements).toBe(3);
    const { text } = await said("talent-introduced", { year: "2021", from: folder });
    expect(text).toMatch(/→ 采用 {2}推算为 约5\.87万人：引才6\.2万人，增长5\.6%。\n.*b\.txt/);
    expect(text).toMatch(/· 一致 {2}推算为 约5\.88万人：引才6\.2万人，增长5\.5%。\n.*a\.txt/);
    expect(text).toMatch(/≠ 不一致 {2}推算为 约5\.66万人：引才6\.2万人，增长9\.5%。\n.*c\.txt/);
    expect(text).not.toMatch(/d\.txt/);
  });

  test("tells what was promised, and why a figure is in no series", async () => {
    const { text } = await said("引进人才", { area: "重庆" });
    expect(text).toMatch(/目标 {2}重庆市 2025 引进人才 达到9万人: 尚无结果/);
    expect(text).toMatch(/不是整年 2024-H1/);
    expect(text).toMatch(/2021年 引进人才 {2}约5\.88万人/);
  });

  test("speaks English, and JSON to machines", async () => {
    expect((await said("talent-introduced", {}, "en")).text).toMatch(/→ chosen {2}全年引才6\.3万人。/);
    const { series, conflicts } = JSON.parse((await said("talent-introduced", { format: "json" })).text);
    expect(series.map((row: { time_period: string }) => row.time_period)).toEqual(["2021", "2022"]);
    expect(conflicts).toHaveLength(1);
  });

  test("ends with 1 where there is nothing", async () => {
    expect(await said("skilled-workers", { area: "重庆", year: "2022" })).toEqual({
      status: 1,
      text: "",
      problems: [
        expect.stringMatching(
          /^表里没有这个指标的数据: 技能人才总量 \(skilled-workers, 重庆市, 2022\) \/ the tables hold nothing of this indicator/,
        ),
      ],
    });
    expect(await said("skilled-workers", { format: "json" })).toMatchObject({
      status: 1,
      problems: [expect.anything()],
    });
  });

  test.each(["abc", "22", "20222", "1850", "2022-H1"])("refuses %s, which is no year", async (year) => {
    const told = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    const asked = program().parseAsync(["node", "fuhan", "explain", "引进人才", "--year", year]);
    await expect(asked).rejects.toMatchObject({ code: "commander.invalidArgument" });
    expect(told.mock.calls.join("")).toMatch(/选项没有这样的值.*: --year .* \(1900–2199\) \/ no value of the option/);
    told.mockRestore();
  });

  test("names indicators that are alike, and refuses an area that is none", async () => {
    await expect(said("引进的人才")).rejects.toThrow(/没有这个指标.*引进的人才 \(talent-introduced 引进人才\)/);
    await expect(said("nope")).rejects.toThrow(/没有这个指标，也没有相近的.*: nope \/ .*: nope$/);
    await expect(said("引进人才", { area: "火星" })).rejects.toThrow(/no such area: 火星/);
  });
});
