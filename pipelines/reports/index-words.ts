import { sayNumber } from "../charts/say-number.js";
import type { Language } from "../notebooks/language.js";
import type { Tally } from "../tables/tally.js";
import { html } from "./html.js";

/** The words of the index, in both languages; a function where a number or a name goes in. */
export const indexWords = (lang: Language): IndexWords => (lang === "zh" ? chinese : english);

export type IndexWords = typeof chinese;

type Targets = Tally["targets"];

const chinese = {
  kicker: "报告目录",
  titleOf: (area: string | null) => `${area ?? ""}引才与技能趋势报告`,
  reports: "报告",
  more: "另做的报告",
  other: "英文报告",
  otherNote: (_name: string) => html`下列报告只有英文版。`,
  documentDates: "资料时间：",
  page: "网页版",

  changes: "与上一版相比",
  since: (vintage: string) => `上一版为${vintage}。`,
  noChange: (vintage: string | undefined) =>
    `与上一版${vintage === undefined ? "" : `（${vintage}）`}相比，数值没有变化。`,
  listOf: (name: string, count: number) => `${name}（${count}）`,
  others: (count: number) => `另有${count}项`,
  documentsAdded: "新增文件",
  documentsChanged: "改动文件",
  documentsRemoved: "撤下文件",
  valuesChanged: "数值有变",
  valuesAdded: "新增数值",
  valuesRemoved: "不再有的数值",
  targetsDecided: "目标有了结果",
  otherDocument: "换了依据的文件",
  otherBreak: "口径说明有变",
  otherBounds: "上下界有变",

  run: "本次汇编",
  runColumns: ["项目", "数量", "说明"],
  documentsRead: (count: number) => ["读入文件", `${count}份`],
  unreadable: (count: number) => (count === 0 ? "全部可读" : `另有${count}份无法读取`),
  mentions: (count: number) => ["数字表述", `${count}处`, "文中计量某事的数字，连同单位、时期、地区"],
  observations: (count: number) => ["入表观测", `${count}处`, "表述中对应到指标的"],
  residue: (count: number) => ["未对应指标", `${count}处`, "表述中词表尚无其指标的，逐条留存"],
  refusals: (count: number) => ["不予采用", `${count}处`, "年份、文号、序号等不作计量的数字，逐条注明原因"],
  series: (count: number, indicators: number) => ["年度序列", `${count}条`, `${indicators}项指标，一地一项为一条`],
  targets: (count: number, { met, missed, pending, unknown }: Targets) => [
    "各地目标",
    `${count}项`,
    `全国和各地区合计：达成${met}项，未达成${missed}项，尚无结果${pending}项，无法判断${unknown}项`,
  ],
  disagreements: (count: number) => ["说法不一", `${count}处`, "两份文件的数字相差超出取整所能解释"],
};

const english: IndexWords = {
  kicker: "Reports",
  titleOf: (area) => `Talent and skills${area === null ? "" : ` in ${area}`}: trend reports`,
  reports: "Reports",
  more: "Reports made on request",
  other: "Reports in Chinese",
  otherNote: (name) =>
    html`Made in Chinese only so far. To have one in English, ask for it by its name: <code>npx fuhan report ${name} -p lang=en</code>`,
  documentDates: "Document dates: ",
  page: "Web page",

  changes: "What changed",
  since: (vintage) => `Since the build before, ${vintage}:`,
  noChange: (vintage) => `No value has changed since the build before${vintage === undefined ? "" : `, ${vintage}`}.`,
  listOf: (name, count) => `${name} (${count})`,
  others: (count) => `and ${count} more`,
  documentsAdded: "New documents",
  documentsChanged: "Changed documents",
  documentsRemoved: "Withdrawn documents",
  valuesChanged: "Changed values",
  valuesAdded: "New values",
  valuesRemoved: "Values no longer there",
  targetsDecided: "Targets with a new outcome",
  otherDocument: "now from another document",
  otherBreak: "with another note on comparability",
  otherBounds: "with other bounds",

  run: "This build",
  runColumns: ["What", "How many", "What that means"],
  documentsRead: (count) => ["Documents", number(count)],
  unreadable: (count) => (count === 0 ? "All of them could be read" : `${count} more could not be read`),
  mentions: (count) => [
    "Statements",
    number(count),
    "Numbers in the text that measure something, with their unit, period and area",
  ],
  observations: (count) => ["Observations", number(count), "Statements about an indicator"],
  residue: (count) => [
    "Without indicator",
    number(count),
    "Statements about what the vocabulary has no indicator for yet; each is kept",
  ],
  refusals: (count) => [
    "Refused",
    number(count),
    "Years, document numbers, item numbers and others that measure nothing, each with the reason",
  ],
  series: (count, indicators) => ["Yearly series", number(count), `${indicators} indicators, a series for each area`],
  targets: (count, { met, missed, pending, unknown }) => [
    "Targets of all areas",
    number(count),
    `Country and areas together: ${met} met, ${missed} missed, ${pending} pending, ${unknown} that cannot be told`,
  ],
  disagreements: (count) => [
    "Disagreements",
    number(count),
    "Two documents whose figures differ by more than rounding explains",
  ],
};

const number = (count: number) => sayNumber(count, "en");
