import { describe, expect, it } from "vitest";
import { mentionLine, mentionTable, refusalLine } from "../../pipelines/commands/format-mentions.js";
import { createExtractor, loadVocabulary, readDocument } from "../../pipelines/index.js";
import { hanWidth } from "../../pipelines/text/han-width.js";

const vocabulary = loadVocabulary();
const text =
  "---\ntitle: 某局答复函\npublished: 2023-06-01\nkind: reply-letter\narea: 重庆市\n---\n2022年，全市引进人才6.2万人，同比增长5.5%。力争新增技能人才3万人。\n";
const { observations, refusals } = createExtractor(vocabulary)(
  readDocument({ name: "a.txt", bytes: new TextEncoder().encode(text) }, vocabulary),
);
const [level, change, target] = observations as [
  (typeof observations)[0],
  (typeof observations)[0],
  (typeof observations)[0],
];

describe("a mention as JSON Lines", () => {
  it("has the fields of the contract, in its order, and nothing else", () => {
    expect(Object.keys(JSON.parse(mentionLine(level)))).toEqual(
      "start end text role value lower upper unit qualifier status kind label period region of section indicator".split(
        " ",
      ),
    );
    expect(JSON.parse(mentionLine(change))).toMatchObject({ role: "change", value: 5.5, unit: "%", of: level.start });
  });

  it("says with explain, as its last key, which rules gave unit, period, status and label", () => {
    expect(Object.keys(JSON.parse(mentionLine(level, true))).at(-1)).toBe("rules");
    expect(JSON.parse(mentionLine(level, true)).rules).toEqual(level.rules);
    expect(level.rules).toEqual({ unit: "written", period: "sentence", status: "past", label: "before" });
    expect(change.rules).toMatchObject({ label: "level" });
    expect(target.rules).toMatchObject({ status: "aim" });
  });

  it("gives a refused number its reason", () => {
    expect(JSON.parse(refusalLine(refusals[0]!))).toMatchObject({ text: "2022年", role: "none", reason: "year" });
  });
});

describe("mentions as a table", () => {
  const zh = { language: "zh" } as const;

  it("shows the rules below each mention only when asked", () => {
    expect(mentionTable([level], [], zh)).not.toContain("本句所述");
    const oneLine = (table: string) => table.replace(/ *│\n│ /g, " ");
    expect(oneLine(mentionTable([level], [], { ...zh, explain: true }))).toMatch(
      /单位：写在数字后；时期：本句所述；状态：时间在前；标签：数前的词/,
    );
    expect(oneLine(mentionTable([level], [], { language: "en", explain: true }))).toMatch(
      /unit: written after the number; period: stated by the sentence; status: its time is past; label: the words/,
    );
  });

  it("is in the language of the terminal, the reasons of numbers that are no mentions too", () => {
    expect(mentionTable([level, target], refusals, zh)).toMatch(/原文[\s\S]*（不是指标：年份）[\s\S]*流量[\s\S]*目标/);
    const english = mentionTable([level, target], refusals, { language: "en" });
    expect(english).toMatch(/text[\s\S]*\(no mention: a year\)[\s\S]*flow[\s\S]*target/);
    expect(english.replaceAll(/2022年|6\.2万人|3万人|引进人才|新增技能人才|[^\p{Script=Han}]/gu, "")).toBe("人人");
  });

  it.each([
    ["exact", 520000, "520000"],
    ["about", 520000, "≈520000"],
    ["over", 520000, ">520000"],
    ["near", 520000, "≲520000"],
    ["at_least", 520000, "≥520000"],
    ["at_most", 520000, "≤520000"],
  ] as const)("says %s of a value by a sign: %d, %s", (qualifier, value, says) => {
    expect(mentionTable([{ ...level, qualifier, value }], [], zh)).toContain(`│ ${says} `);
  });

  it.each([
    [50000, 60000, "50000～60000"],
    [50000, null, "≥50000"],
    [null, 60000, "≤60000"],
  ])("gives a range by its bounds: %s to %s, %s", (lower, upper, says) => {
    expect(mentionTable([{ ...level, value: null, lower, upper }], [], zh)).toContain(`│ ${says} `);
  });

  it("is as wide as it needs, and no wider than the terminal", () => {
    const widest = (text: string) => Math.max(...text.split("\n").map(hanWidth));
    expect(widest(mentionTable([level], [], zh))).toBeLessThan(100);
    const label = "培训".repeat(80);
    for (const width of [80, 120])
      expect(
        widest(mentionTable([{ ...level, label }], refusals, { ...zh, explain: true, width })),
      ).toBeLessThanOrEqual(width);
  });

  it("says where there are none", () => {
    expect(mentionTable([], [], zh)).toBe("没有读到计量的数字");
    expect(mentionTable([], [], { language: "en" })).toBe("no figures were found");
  });

  it("lets no control character of a text reach the terminal", () => {
    expect(mentionTable([{ ...level, label: "引进\u001b[31m人才" }], [], zh)).not.toContain("\u001b[31m");
  });

  it("breaks a long Han label into lines and loses no character of it", () => {
    const label = "高校毕业生等青年就业创业服务攻坚行动中新增的技能人才与专业技术人才培训人次";
    const column = mentionTable([{ ...level, label }], [], zh)
      .split("\n")
      .map((line) => line.split("│")[2]?.trim() ?? "")
      .join("");
    expect(column).toContain(label);
  });
});
