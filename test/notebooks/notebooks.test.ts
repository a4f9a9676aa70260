import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CodeCell, joined, parseNotebook } from "../../pipelines/notebooks/notebook.js";
import { runNotebook } from "../../pipelines/notebooks/run-notebook.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { type Fact, factTables } from "./fact-tables.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "fuhan-notebooks-"));
const files = readdirSync(join(cwd, "notebooks")).filter((file) => file.endsWith(".ipynb"));
const read = (file: string) => parseNotebook(readFileSync(join(cwd, "notebooks", file), "utf8"), file);

/** Figures of one municipality with a gap, an implied year, a contradiction and promises; and of provinces, to compare. */
const rich: readonly Fact[] = [
  { name: "引进人才", year: 2022, says: "6.2万人", growth: 5.5 },
  { name: "引进人才", year: 2022, says: "6.3万人", document: "数字二.txt" },
  { name: "引进人才", year: 2024, says: "8.4万人" },
  { name: "人才资源总量", year: 2018, says: "527.6万人" },
  { name: "人才资源总量", year: 2023, says: "约630万人" },
  { name: "新招收博士后", year: 2022, says: "1000人" },
  { name: "新招收博士后", year: 2023, says: "1100人" },
  { name: "新招收博士后", year: 2024, says: "1352人" },
  { name: "青年留渝来渝就业创业", year: 2025, says: "40.8万人" },
  { name: "青年留渝来渝就业创业", year: 2025, says: "40万人", isTarget: true, document: "计划.txt", kind: "plan" },
  { name: "技能人才总量", year: 2020, says: "387万人" },
  { name: "技能人才总量", year: 2022, says: "503.2万人" },
  { name: "高技能人才总量", year: 2020, says: "104.5万人" },
  { name: "高技能人才总量", year: 2022, says: "158万人" },
  { name: "高技能人才占技能人才比重", year: 2020, says: "27%" },
  { name: "高技能人才占技能人才比重", year: 2022, says: "33.4%" },
  { name: "技能人才总量", year: 2020, says: "410万人", isTarget: true, document: "计划.txt", kind: "plan" },
  { name: "城镇新增就业", year: 2024, says: "71.9万人", area: "重庆市" },
  { name: "城镇新增就业", year: 2023, says: "73.9万人", area: "重庆市" },
  { name: "城镇新增就业", year: 2024, says: "101.2万人", area: "四川省" },
  { name: "城镇新增就业", year: 2023, says: "105.4万人", area: "四川省" },
  { name: "城镇新增就业", year: 2024, says: "139万人", area: "广东省" },
];
const cases = {
  rich,
  sparse: [{ name: "城镇新增就业", year: 2025, says: "60万人", area: "四川省" }],
  empty: [],
} as const satisfies Record<string, readonly Fact[]>;

const WRONG = /NaN|undefined|null|Infinity|\[object/;

/** What each notebook must say of the made-up figures, and of none. */
const expected: Readonly<
  Record<
    string,
    {
      readonly charts: number;
      readonly rich: readonly string[];
      readonly empty: readonly string[];
      /** What it says of nothing where there is nothing. */
      readonly never?: readonly string[];
      readonly english: readonly string[];
      readonly sichuan?: readonly string[];
    }
  >
> = {
  "recruitment.ipynb": {
    charts: 4,
    rich: [
      "重庆市引进人才2024年为8.4万人",
      "2022年各份文件不一致",
      "1项达成",
      "引才方面没有一项指标在同一年度有两个以上地区的数据",
      "图中空格表示该年没有数据",
    ],
    empty: ["趋势从略", "没有读到引才方面有期限的目标", "无从比较"],
    never: ["图中空格"],
    english: [
      "Talent introduced in Chongqing: 84,000 people in 2024",
      "For 2022 the documents disagree: others say 63,000 people",
    ],
    sichuan: ["没有引才方面的年度数据"],
  },
  "skills.ipynb": {
    charts: 4,
    rich: ["相差悬殊，统计口径可能有变", "核对了2年：2022年相差超过一个百分点。", "1项未达成"],
    empty: ["趋势从略", "没有读到技能方面有期限的目标", "无从比较"],
    never: ["图中空格"],
    english: ["2 years checked: 2022 differ by more than one percentage point.", "the definition may have changed"],
  },
  "overview.ipynb": {
    charts: 5,
    rich: ["重庆市引进人才2024年为8.4万人", "1项达成，1项未达成", "3个地区的数据"],
    empty: ["趋势从略", "没有读到有期限的目标", "无从比较"],
    english: ["2 targets for Chongqing with a date (due 2020, 2025): 1 met, 1 missed."],
  },
  "promises.ipynb": {
    charts: 1,
    rich: [
      "**技能人才总量**，2020年达到410万人以上：实际387万人，**未达成**（目标的94.4%）。",
      "> 承诺：全市2020年技能人才总量要达到410万人。",
      "> 结果：全市2020年技能人才总量为387万人。",
    ],
    empty: ["没有读到有期限的目标", "没有一项可以确认未达成", "无从比较"],
    english: ["- **Skilled workers**, 2020: at least 4.1 million people; actual 3.87 million people, **missed**"],
  },
  "regions.ipynb": {
    charts: 4,
    rich: ["2024年城镇新增就业有3个地区的数据：广东省最高（139万人），重庆市最低（71.9万人）", "没有读到下一年的目标"],
    empty: ["趋势从略", "无从比较"],
    english: ["in 2024, 3 areas: highest in Guangdong"],
    sichuan: ["四川省101.2万人，居第2位"],
  },
  "data-quality.ipynb": {
    charts: 1,
    rich: ["有1处数字，各份文件说法不一", "约5.88万人（推算）", "错误0项"],
    empty: ["没有推算数", "没有发现互相矛盾的说法", "没有一份文件写明日期"],
    english: ["On 1 figure the documents disagree", "Errors: 0"],
  },
};

beforeAll(async () => {
  for (const [name, facts] of Object.entries(cases))
    await writeTables(factTables(facts), join(folder, name, "data", "tidy"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = async (file: string, data: keyof typeof cases, parameters = {}) => {
  const done = await runNotebook(read(file), { name: file, cwd, parameters, env: { FUHAN_OUT: join(folder, data) } });
  const outputs = done.cells.flatMap((cell) => (cell.cell_type === "code" ? cell.outputs : []));
  const shown = outputs.map((output) => (output.output_type === "display_data" ? output.data : { stream: output }));
  return {
    said: shown.map((data) => data["text/plain"]).join("\n"),
    charts: shown.filter((data) => data["application/vnd.vegalite.v6+json"] !== undefined).length,
    streams: shown.flatMap((data) => ("stream" in data ? [data.stream] : [])),
  };
};

describe.each(files)("notebooks/%s", (file) => {
  it("is stored without outputs, with the kernel that ships, ids, and a cell of parameters", () => {
    const { cells, metadata, nbformat_minor: minor } = read(file);
    const code = cells.filter((cell): cell is CodeCell => cell.cell_type === "code");
    expect(
      code.flatMap(({ outputs, execution_count: count }) => [...outputs, ...(count === null ? [] : [count])]),
    ).toEqual([]);
    expect(metadata.kernelspec).toMatchObject({ name: "fuhan-tslab" });
    expect(minor).toBe(5);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    expect(code.filter(({ metadata }) => metadata.tags?.includes("parameters")).length).toBe(1);
    expect(joined(cells[0]!.source)).toMatch(/^# \p{sc=Han}/u);
  });

  it("draws charts and says what the numbers say", async () => {
    const { said, charts, streams } = await run(file, "rich");
    expect(streams).toEqual([]);
    expect(charts).toBeGreaterThanOrEqual(expected[file]?.charts ?? 1);
    expect(said).not.toMatch(WRONG);
    for (const sentence of expected[file]?.rich ?? []) expect(said).toContain(sentence);
  });

  it("goes on with few data or none, and says what is missing", async () => {
    const [sparse, empty] = await Promise.all([run(file, "sparse"), run(file, "empty")]);
    for (const { said, streams } of [sparse, empty]) {
      expect(streams).toEqual([]);
      expect(said).not.toMatch(WRONG);
    }
    for (const sentence of expected[file]?.empty ?? []) expect(empty.said).toContain(sentence);
    for (const sentence of expected[file]?.never ?? []) expect(empty.said).not.toContain(sentence);
  });

  it("speaks English where it is asked to", async () => {
    const { said, streams } = await run(file, "rich", { lang: "en" });
    expect(streams).toEqual([]);
    expect(said).not.toMatch(WRONG);
    const prose = said.replace(/\p{sc=Han}[\p{sc=Han}\d%.“”《》（），：；。、—\s]*/gu, "");
    expect(prose.length).toBeGreaterThan(expected[file]?.charts === 1 ? 300 : 600);
    for (const sentence of expected[file]?.english ?? []) expect(said).toContain(sentence);
    expect(said).not.toMatch(/(?:^|\s{2}|[*]{2}|### )(?:重庆市|四川省|广东省|全国)(?:\s{2}|[*]{2}|:|$)/m);
    expect(said).not.toMatch(/无公布值|仅此一处表述|来源层级/);
  });
});

describe.each(files.filter((file) => expected[file]?.sichuan))("notebooks/%s", (file) => {
  it("takes an area and years", async () => {
    const { said } = await run(file, "rich", { area: "四川省", years: [2020, 2024] });
    expect(said).toContain("**四川省**");
    for (const sentence of expected[file]?.sichuan ?? []) expect(said).toContain(sentence);
  });
});
