import type { LabelRule, PeriodRule, Rules, StatusRule, UnitRule } from "../observations/rules.js";

/** Which rules decided a mention, in words for a person at a terminal: 单位：写在数字后；时期：本句所述；状态：…；标签：…。 */
export function sayRules({ unit, period, status, label }: Rules): string {
  return `单位：${UNIT[unit]}；时期：${PERIOD[period]}；状态：${STATUS[status]}；标签：${LABEL[label]}`;
}

const UNIT: Readonly<Record<UnitRule, string>> = {
  written: "写在数字后",
  list: "并列末项所带",
  implied: "由所计对象推知",
  table: "表头所注",
  none: "未写",
};

const PERIOD: Readonly<Record<PeriodRule, string>> = {
  base: "为此数专写的时间",
  origin: "变化的起点，未写时间",
  sentence: "本句所述",
  paragraph: "承上文同段",
  plan: "所在章节计划的时期",
  review: "文件回顾的时期",
  document: "文件年份",
  table: "表头、表侧所注",
  unknown: "看不出",
};

const STATUS: Readonly<Record<StatusRule, string>> = {
  met: "写明已完成",
  future: "时间在后",
  past: "时间在前",
  aim: "有表示计划的词",
  after: "数后写明将来",
  task: "写明是任务",
  section: "在计划章节",
  report: "陈述事实",
  table: "表头所注",
};

const LABEL: Readonly<Record<LabelRule, string>> = {
  before: "数前的词",
  noun: "数前动词加数后名词",
  respectively: "与各值一一对应的名称",
  level: "承前一个数",
  change: "承前一个增减",
  owner: "比重等归属前文所指",
  list: "补上并列首项的动词",
  part: "“其中”的部分",
  sum: "前面各项之和",
  clause: "前一分句的主语",
  award: "补贴奖励的对象与名目",
  table: "表头、表侧的词",
};
