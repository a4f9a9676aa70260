import type { Document } from "../../pipelines/documents/document.js";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";

/** A made-up document that a row's sentences stand in; `zh` says of it what a reader has to know. */
export interface MadeUp {
  readonly zh: string;
  readonly en: string;
  /** Its front matter, as YAML. */
  readonly facts: string;
  /** What stands before the sentences and after them; `⏎` is a line break. */
  readonly before?: string;
  readonly after?: string;
}

const REPORT = "title: 政府工作报告\nkind: work-report\npublished: 2026-01-27\narea: 重庆市";

export const MADE_UP = {
  letter: {
    zh: "2023年6月的答复函",
    en: "a reply letter of June 2023",
    facts: "title: 关于某建议的答复\nkind: reply-letter\npublished: 2023-06-12\narea: 重庆市",
  },
  county: {
    zh: "2023年6月某县的答复函",
    en: "a county's reply letter of June 2023",
    facts: "title: 关于某建议的答复\nkind: reply-letter\npublished: 2023-06-12\narea: 长兴县",
  },
  review: {
    zh: "2026年1月的政府工作报告，回顾部分",
    en: "a work report of January 2026, its review",
    facts: REPORT,
    before: "一、2025年工作回顾⏎",
    after: "⏎二、2026年工作安排⏎各项工作继续推进。",
  },
  plan: {
    zh: "2026年1月的政府工作报告，安排部分",
    en: "a work report of January 2026, its plan",
    facts: REPORT,
    before: "一、2025年工作回顾⏎各项工作稳步推进。⏎二、2026年工作安排⏎",
  },
  term: {
    zh: "2022年1月的政府工作报告，回顾部分",
    en: "a work report of January 2022, its review",
    facts: "title: 政府工作报告\nkind: work-report\npublished: 2022-01-12\narea: 长兴县",
    before: "一、2021年工作回顾⏎",
    after: "⏎二、2022年工作安排⏎各项工作继续推进。",
  },
  report: { zh: "2026年1月的政府工作报告，全文", en: "a work report of January 2026, all of it", facts: REPORT },
  release: {
    zh: "2024年统计公报",
    en: "a statistical release on 2024",
    facts: "title: 2024年国民经济和社会发展统计公报\nkind: statistical-release\npublished: 2025-03-20\narea: 重庆市",
  },
  halfYear: {
    zh: "2024年上半年统计快报",
    en: "a statistical release on the first half of 2024",
    facts: "title: 上半年全市就业统计快报\nkind: statistical-release\npublished: 2024-07-20\narea: 重庆市",
  },
  spring: {
    zh: "2023年2月的答复函",
    en: "a reply letter of February 2023",
    facts: "title: 关于某建议的答复\nkind: reply-letter\npublished: 2023-02-08\narea: 重庆市",
  },
  december: {
    zh: "2023年12月的工作报告",
    en: "a work report given in December 2023",
    facts: "title: 工作报告\nkind: work-report\npublished: 2023-12-22\narea: 重庆市",
  },
  halfYearSummary: {
    zh: "2023年上半年工作总结",
    en: "a bureau's summary of the first half of 2023",
    facts: "title: 某局2023年上半年工作总结\nkind: work-report\npublished: 2023-07-10\narea: 重庆市",
  },
  yearSummary: {
    zh: "2022年工作总结，章题不说是回顾还是安排",
    en: "a bureau's summary of 2022, whose titles say of nothing whether it was done or is to come",
    facts: "title: 某局2022年工作总结\nkind: work-report\npublished: 2023-01-09\narea: 重庆市",
    before: "2022年，全局工作成效显著。\n一、主要成效\n新增就业8.4万人。\n",
  },
  accounts: {
    zh: "2023年7月的2022年决算报告",
    en: "a report of July 2023 on the accounts of 2022",
    facts: "title: 关于某市2022年决算（草案）的报告\npublished: 2023-07-20\narea: 重庆市",
  },
  accountsAndHalf: {
    zh: "2023年8月的报告，2022年决算与2023年上半年预算执行情况",
    en: "a report of August 2023 on the accounts of 2022 and the budget of half a year since",
    facts:
      "title: 关于某市2022年财政决算和2023年上半年预算执行情况的报告\nkind: work-report\npublished: 2023-08-25\narea: 重庆市",
  },
  newsOfPart: {
    zh: "2023年11月的新闻，标题写明前10个月",
    en: "news of November 2023 whose title names its first ten months",
    facts: "title: 前10个月某市外贸增长7%\nkind: news\npublished: 2023-11-12\narea: 重庆市",
  },
  conference: {
    zh: "2024年10月的新闻发布会，通报前三季度",
    en: "a press conference of October 2024 on three quarters",
    facts: "title: 某市林业局召开三季度新闻发布会\nkind: news\npublished: 2024-10-21\narea: 重庆市",
    before: "今天上午，市林业局召开新闻发布会，通报前三季度林业工作。⏎",
  },
  midYear: {
    zh: "2024年8月的上半年计划执行情况报告，未写体裁",
    en: "a report of August 2024 on the first half of its year, its kind not stated",
    facts: "title: 关于上半年国民经济和社会发展计划执行情况的报告\npublished: 2024-08-28\narea: 重庆市",
  },
  soFar: {
    zh: "2024年8月的今年以来预算执行情况报告，开头写明前7个月",
    en: "a report of August 2024 on the budget of its year so far, whose first words say how many months",
    facts: "title: 关于今年以来预算执行情况的报告\npublished: 2024-08-29\narea: 重庆市",
    before: "1—7月，预算执行总体平稳。⏎",
  },
  progress: {
    zh: "2024年1月说2023年项目进展的文件，未写体裁",
    en: "a paper of January 2024 on how the projects of 2023 came on, its kind not stated",
    facts: "title: 青禾县2023年重点项目进展情况\npublished: 2024-01-16\narea: 重庆市",
  },
  quarter: {
    zh: "2024年5月的一季度经济运行情况，未写体裁",
    en: "a paper of May 2024 on the economy of the first quarter, its kind not stated",
    facts: "title: 青禾县一季度经济运行情况\npublished: 2024-05-16\narea: 重庆市",
  },
  achieved: {
    zh: "2024年9月说“十四五”规划成效的新闻",
    en: "news of September 2024 of what has come of the plan for 2021 to 2025",
    facts: "title: 青禾县“十四五”规划交出期中成绩单\npublished: 2024-09-16\narea: 重庆市",
  },
  months: {
    zh: "2024年11月的外贸快报，标题不写时段",
    en: "a statistical release of November 2024 whose title names no part of the year",
    facts: "title: 全市外贸运行情况\nkind: statistical-release\npublished: 2024-11-14\narea: 重庆市",
    before: "今年前10个月，外贸保持增长。⏎",
  },
  news: {
    zh: "2024年6月报道2023年度公报的新闻",
    en: "news of June 2024 of a statistical release on 2023",
    facts: "title: 2023年度人力资源统计公报发布\nkind: statistical-release\npublished: 2024-06-08\narea: 重庆市",
  },
  newsOnYear: {
    zh: "2023年2月的新闻，标题写明2022年",
    en: "news of February 2023 whose title names 2022",
    facts: "title: 2022年事业单位公开招聘情况\nkind: news\npublished: 2023-02-10\narea: 重庆市",
  },
  newsOfEvent: {
    zh: "2024年3月报道一场招聘会的新闻",
    en: "news of March 2024 of a job fair",
    facts: "title: 某县举办春季招聘会\nkind: news\npublished: 2024-03-22\narea: 重庆市",
    before: "3月17日上午，某县在体育馆举办春季招聘会。",
  },
  newsOfDay: {
    zh: "2018年2月的新闻，只说几日",
    en: "news of February 2018 that tells the day alone",
    facts: "title: 某市首场招聘会开场\nkind: news\npublished: 2018-02-24\narea: 重庆市",
    before: "节后第一天,人气十足。22日,某市首场招聘会举行。",
  },
  headedByYear: {
    zh: "2013年1月的文章，首行写明2012年",
    en: "a text of January 2013 that is headed by the year before",
    facts: "title: 社会事业\npublished: 2013-01-20\narea: 重庆市",
    before: "2012年社会事业发展情况⏎",
  },
  newsInSpring: {
    zh: "2022年2月的新闻，开头说2021年",
    en: "news of February 2022 that opens with 2021",
    facts: "title: 某市转移就业稳步增长\nkind: news\npublished: 2022-02-24\narea: 重庆市",
    before: "近年来，某市重视就业工作。2021年，转移就业成效明显。⏎",
  },
  secondQuarter: {
    zh: "2024年7月的二季度工作推进情况",
    en: "a paper of July 2024 on the work of the second quarter",
    facts: "title: 某局2024年二季度重点工作推进情况\nkind: work-report\npublished: 2024-07-08\narea: 重庆市",
  },
  outlook: {
    zh: "2022年12月的总体情况和工作打算汇报，未写体裁",
    en: "a paper of December 2022 on how the year went and on the next, its kind not stated",
    facts: "title: 某区2022年经济发展总体情况和2023年工作打算\npublished: 2022-12-20\narea: 重庆市",
  },
  scheme: {
    zh: "2021年11月的工作方案，目标之后的各章",
    en: "a scheme of November 2021, the chapters after its aims",
    facts: "title: 某县技能人才培育工作方案\nkind: plan\npublished: 2021-11-30\narea: 重庆市",
    before: "一、总体要求⏎到2025年，技能人才达到9万人。⏎二、重点行动⏎",
  },
  survey: {
    zh: "2023年8月的新闻，开头说2021年度的统计",
    en: "news of August 2023 that opens with a survey of 2021",
    facts: "title: 某市人才总量稳步增长\nkind: news\npublished: 2023-08-31\narea: 重庆市",
    before: "日前，有关部门完成了2021年度人才资源统计工作。⏎",
  },
  reportOn: {
    zh: "2023年1月的新闻，标题写明2022就业报告",
    en: "news of January 2023 whose title names a report on 2022",
    facts: "title: 多所高校发布2022就业报告\nkind: news\npublished: 2023-01-20\narea: 重庆市",
  },
  shown: {
    zh: "2023年4月的新闻，开头说报告展示2021年",
    en: "news of April 2023 that opens with a report that shows 2021",
    facts: "title: 某省职业教育质量报告发布\nkind: news\npublished: 2023-04-18\narea: 重庆市",
    before: "报告日前发布。报告分为高职篇和中职篇，向社会展示2021年职业教育发展的变化。⏎",
  },
  thisYear: {
    zh: "2023年5月的新闻，开头说今年以来",
    en: "news of May 2023 that opens with the year so far",
    facts: "title: 各地促进毕业生就业\nkind: news\npublished: 2023-05-04\narea: 重庆市",
    before: "毕业生就业形势严峻。今年以来，各地千方百计挖掘岗位。⏎",
  },
  thisYearByLine: {
    zh: "2023年11月的新闻，记者署名后说今年以来",
    en: "news of November 2023 that opens with the year so far after its byline",
    facts: "title: 民生保障工作综述\nkind: news\npublished: 2023-11-28\narea: 重庆市",
    before: "本报讯（记者某某）今年以来，各地聚焦民生，办成一批实事。⏎",
  },
  planOver: {
    zh: "2025年12月说“十四五”以来的新闻",
    en: "news of December 2025 on the years since 2021",
    facts: "title: “十四五”以来全市就业稳中向好\nkind: news\npublished: 2025-12-16\narea: 重庆市",
  },
  market: {
    zh: "2023年4月某市场第一季供求情况",
    en: "how a market stood in the first quarter of 2023",
    facts: "title: 2023年第一季供求总体情况\nkind: news\npublished: 2023-04-15\narea: 重庆市",
  },
  census: {
    zh: "2021年5月的新闻，标题写明人口普查",
    en: "news of May 2021 whose title names a census",
    facts: "title: 第七次全国人口普查主要数据\nkind: news\npublished: 2021-05-18\narea: 重庆市",
  },
  month: {
    zh: "2024年8月的快报，标题写明7月份",
    en: "a release of August 2024 on July",
    facts: "title: 7月份全市经济运行情况\nkind: statistical-release\npublished: 2024-08-20\narea: 重庆市",
  },
  leavers: {
    zh: "2022年12月的报告，标题写明2022届毕业生",
    en: "a report of December 2022 whose title names those who left school in 2022",
    facts: "title: 2022届毕业生就业质量报告\nkind: other\npublished: 2022-12-28\narea: 重庆市",
  },
  session: {
    zh: "未写日期的答复函，只写市六届人大一次会议",
    en: "a reply letter without a date, to a session of 2023",
    facts: "title: 关于市六届人大一次会议第9号建议的答复\nkind: reply-letter\narea: 重庆市",
  },
  fiveYears: {
    zh: "“十四五”规划，未写日期",
    en: "a plan for 2021 to 2025, without a date",
    facts: "title: 某市“十四五”人才发展规划\nkind: plan\narea: 重庆市",
  },
  undated: {
    zh: "未写日期的答复函",
    en: "a reply letter without a date",
    facts: "title: 关于某建议的答复\nkind: reply-letter\narea: 重庆市",
  },
} as const satisfies Record<string, MadeUp>;

export type MadeUpName = keyof typeof MADE_UP;

export const vocabulary = loadVocabulary();

/** The document of a row, `⏎` being a line break. */
export function madeUpDocument(name: MadeUpName, sentences: string): Document {
  const { facts, before = "", after = "" }: MadeUp = MADE_UP[name];
  const text = `---\n${facts}\n---\n${before}${sentences}${after}\n`.replaceAll("⏎", "\n");
  return readDocument({ name: "a.txt", bytes: new TextEncoder().encode(text) }, vocabulary);
}
