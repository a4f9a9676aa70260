import type { LabelRule, PeriodRule, Rules, StatusRule, UnitRule } from "../observations/rules.js";
import type { Language } from "./say-rows.js";

/** Which rules decided a mention, in words for a person at a terminal: 单位：写在数字后；时期：本句所述；状态：…；标签：…。 */
export function sayRules({ unit, period, status, label }: Rules, language: Language): string {
  const [u, p, s, l] = [
    UNIT[unit][language],
    PERIOD[period][language],
    STATUS[status][language],
    LABEL[label][language],
  ];
  return language === "zh"
    ? `单位：${u}；时期：${p}；状态：${s}；标签：${l}`
    : `unit: ${u}; period: ${p}; status: ${s}; label: ${l}`;
}

type Said<Rule extends string> = Readonly<Record<Rule, Readonly<Record<Language, string>>>>;

const UNIT: Said<UnitRule> = {
  written: { zh: "写在数字后", en: "written after the number" },
  list: { zh: "并列末项所带", en: "that of the last of the list" },
  implied: { zh: "由所计对象推知", en: "implied by what is counted" },
  table: { zh: "表头所注", en: "stated by the table" },
  none: { zh: "未写", en: "not written" },
};

const PERIOD: Said<PeriodRule> = {
  base: { zh: "为此数专写的时间", en: "named for this number alone" },
  origin: { zh: "变化的起点，未写时间", en: "what a change started from, not stated" },
  sentence: { zh: "本句所述", en: "stated by the sentence" },
  paragraph: { zh: "承上文同段", en: "carried from the same paragraph" },
  plan: { zh: "所在章节计划的时期", en: "what the section plans for" },
  review: { zh: "文件回顾的时期", en: "what the document looks back on" },
  document: { zh: "文件年份", en: "the document's year" },
  table: { zh: "表头、表侧所注", en: "stated by the table" },
  unknown: { zh: "看不出", en: "cannot be told" },
};

const STATUS: Said<StatusRule> = {
  met: { zh: "写明已完成", en: "said to be reached" },
  future: { zh: "时间在后", en: "its time is to come" },
  past: { zh: "时间在前", en: "its time is past" },
  aim: { zh: "有表示计划的词", en: "a word that plans" },
  after: { zh: "数后写明将来", en: "to come, by the words after it" },
  task: { zh: "写明是任务", en: "said to be a task" },
  section: { zh: "在计划章节", en: "in a section of plans" },
  report: { zh: "陈述事实", en: "told as a fact" },
  table: { zh: "表头所注", en: "stated by the table" },
};

const LABEL: Said<LabelRule> = {
  before: { zh: "数前的词", en: "the words before the number" },
  noun: { zh: "数前动词加数后名词", en: "the verb before it and the noun after" },
  respectively: { zh: "与各值一一对应的名称", en: "the names that go one to one with the values" },
  level: { zh: "承前一个数", en: "carried from the number before" },
  change: { zh: "承前一个增减", en: "carried from the change before" },
  owner: { zh: "比重等归属前文所指", en: "a measure of what was named before" },
  list: { zh: "补上并列首项的动词", en: "with the verb of the head of the list" },
  part: { zh: "“其中”的部分", en: "a part, after 其中" },
  sum: { zh: "前面各项之和", en: "the sum of the items before" },
  clause: { zh: "前一分句的主语", en: "the subject of the clause before" },
  award: { zh: "补贴奖励的对象与名目", en: "who gets a benefit, and which" },
  table: { zh: "表头、表侧的词", en: "the words of the table" },
};
