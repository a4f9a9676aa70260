import { isPartialDate } from "../sources/partial-date.js";
import { censusYear } from "../vocabulary/census-year.js";
import { plannedYears } from "../vocabulary/five-year-plan.js";
import { sessionYear } from "../vocabulary/session-year.js";
import type { Area, Vocabulary } from "../vocabulary/vocabulary.js";
import type { Block, DocumentFacts, DocumentKind, ReferenceYearBasis } from "./document.js";
import { findArea } from "./find-area.js";
import type { StatedFacts } from "./front-matter.js";
import { letterAnatomy, statedAbove } from "./letter-anatomy.js";

/**
 * What a document says about itself: what is stated beside it (front matter, `<meta>`) wins, then the anatomy of a letter or
 * a release (GB/T 9704: title and issuer lead, signature and date close). What is not there is null.
 */
export function findFacts(
  text: string,
  blocks: readonly Block[],
  stated: StatedFacts,
  vocabulary: Vocabulary,
): DocumentFacts {
  const lines = blocks.filter((block) => block.type !== "table").map(({ start, end }) => text.slice(start, end));
  const above = statedAbove(blocks);
  const letter = letterAnatomy(lines, above);
  const title = stated.title ?? above.title ?? findTitle(lines);
  const issuer = stated.issuer ?? above.issuer ?? findIssuer(lines, title);
  const published = stated.published ?? (above.date === null ? null : findDate([above.date])) ?? findDate(lines);
  const kind = stated.kind ?? findKind(title, lines);
  const area = findArea(stated.area, vocabulary) ?? findArea(issuer, vocabulary) ?? findArea(title, vocabulary);
  return {
    title,
    issuer,
    published,
    area: area?.name ?? null,
    url: stated.url ?? null,
    kind,
    letter,
    ...referenceYear(kind, title, published, lines, area),
  };
}

const TITLE_END = /(?:答复函?|复函|报告|公报|快报|意见|规划|方案|通知|要点|函)$/;
const GREETING = /^(?:尊敬的|各位|你们|您(?!(?:现在|当前|目前|所在)?的?(?:位置|所在))|.{2,12}(?:代表|委员)[:：])/;

/** A title may stand on several lines; it ends with the word for its genre, before the greeting. */
function findTitle(lines: readonly string[]): string | null {
  const head = lines.slice(0, 8);
  const stop = head.findIndex((line) => GREETING.test(line));
  const leading = stop < 0 ? head : head.slice(0, stop);
  const last = leading.findIndex((line) => TITLE_END.test(line));
  if (last < 0)
    return leading[0] !== undefined && leading[0].length <= 40 && !/。$/.test(leading[0]) ? leading[0] : null;
  let first = last;
  while (first > 0 && last - first < 3 && isTitlePart(leading[first - 1]!)) first--;
  return leading.slice(first, last + 1).join("");
}

const isTitlePart = (line: string) =>
  /^(?:关于|对)/.test(line) || ORGAN.exec(line)?.[0] === line || /第\s*\d+\s*号(?:建议|提案)/.test(line);

const ORGAN =
  /^[\p{Script=Han}（）()、]{2,40}?(?:人民政府|委员会|办公室|办公厅|统计局|人力资源和社会保障[局厅部]|[局厅委部院办]|中心|银行|联合会)(?=关于|对|$|\s)/u;

function findIssuer(lines: readonly string[], title: string | null): string | null {
  for (const line of [title ?? "", ...lines.slice(0, 6), ...lines.slice(-6)]) {
    const organ = ORGAN.exec(line)?.[0];
    if (organ !== undefined && organ.length <= 40) return organ;
  }
  return null;
}

const DIGITS = "〇一二三四五六七八九";

/**
 * The date line that closes a letter (2023年5月12日, 二〇二三年五月十二日), also behind the name of who signs it, or a page's own 时间 line; a day
 * that there is not (2023年13月45日) dates nothing.
 */
function findDate(lines: readonly string[]): string | null {
  for (const line of [...lines.slice(-8).reverse(), ...lines.slice(0, 16)]) {
    const plain = line
      .replace(/\s/g, "")
      .replace(SIGNED, "")
      .replace(/^[—-]+(?=.+会议上$)/, "")
      .replace(/在.+会议上$/, "");
    const written =
      /^(?:时间|日期|发布时间|发布日期|成文日期)?[：:\s]*([\d〇○零一二三四五六七八九]{4})[年-](\d{1,2}|[一二三四五六七八九十]{1,2})[月-](\d{1,2}|[一二三四五六七八九十]{1,3})日?$/.exec(
        plain,
      );
    if (written === null) continue;
    const [, year, month, day] = written;
    const digits = year!.replace(/[○零]/g, "〇").replace(/[〇一二三四五六七八九]/g, (d) => String(DIGITS.indexOf(d)));
    const date = `${digits}-${twoDigits(month!)}-${twoDigits(day!)}`;
    if (isPartialDate(date)) return date;
  }
  return null;
}

/** 某县人民政府办公室|二〇二三年五月十二日: who signs, before the date. */
const SIGNED =
  /^[\p{Script=Han}（）()、]{2,40}[局厅委部院办室会府心司](?=[\d〇○零一二三四五六七八九]{4}[年-][^，。；]{3,8}$)/u;

function twoDigits(number: string): string {
  if (/^\d+$/.test(number)) return number.padStart(2, "0");
  const [tens, ones] = number.includes("十") ? number.split("十") : ["", number];
  const ten = number.includes("十") ? (tens ? DIGITS.indexOf(tens) : 1) : 0;
  return String(ten * 10 + (ones ? DIGITS.indexOf(ones) : 0)).padStart(2, "0");
}

/** 一、2024年工作回顾, 关于2024年计划执行情况与2025年计划草案的报告: the year that a title says is looked back on, or null. */
function reviewedYear(lines: readonly string[]): number | null {
  for (const line of lines) {
    const year = line.length <= 60 ? (REVIEWS.exec(line) ?? SETTLED.exec(line))?.[1] : undefined;
    if (year !== undefined) return Number(year);
  }
  return null;
}
const REVIEWS =
  /((?:19|20)\d\d)年(?:[^，。\d]{0,12}?工作(?:的)?(?:回顾|总结|汇报)|[^，。\d]{0,24}(?:进展|推进|总体)情况|[^，。\d]{0,24}(?:计划|预算|任务|目标)[^，。\d]{0,10}(?:执行|完成)情况)/;

/** 关于2023年市本级决算（草案）的报告: the accounts of a year are closed in the next. */
const SETTLED = /((?:19|20)\d\d)年[^，。\d]{0,16}决算/;

/**
 * The year that a report without a year in its title is on: what its chapters say, else that before; of one given after June its own, unless
 * it speaks of the end of the year before (2018年末) and never of its own.
 */
function yearOfReport(published: string | null, chapters: number | null, lines: readonly string[]): number | null {
  if (published === null) return null;
  const issued = Number(published.slice(0, 4));
  if (chapters === issued || chapters === issued - 1) return chapters;
  if (Number(published.slice(5, 7)) <= 6) return issued - 1;
  const own = new RegExp(`今年|本年|上半年|${issued}年`);
  const before = new RegExp(`${issued - 1}年(?:年?末|年?底)`);
  return lines.some((line) => before.test(line)) && !lines.some((line) => own.test(line)) ? issued - 1 : issued;
}

/** 上半年…运行情况, 前10个月…: given out in its own year; 6月7日 only dates the news. */
const IN_YEAR =
  /上半年|[一二三]季度|(?<!1)[1-9]月(?!\d{1,2}日)|1[-—至到]+1[01]月|前(?:[二三四五六七八九十]|十一|[2-9]|1[01])个月/;
/** What its first sentences are on, where its title does not say: 今年前10个月，…; 1—8月，…. */
const OPENS_IN_YEAR = new RegExp(
  `(?:^|[，,：。\\n])(?:今年(?:以来)?，?|(?:19|20)\\d\\d年|\\s)*(?:全[国省市区县])?(?:${IN_YEAR.source})`,
);

/** In prose it is one figure among others. */
const WAGES = /就业人员(?:年)?平均工资/;

/** 年度计划执行情况; 对目标责任制完成情况进行考评 in prose is what others look into. */
const COURSE =
  /(?:计划|规划|纲要|预算|任务|目标|实事)[^，。]{0,12}(?:执行|实施|完成)情况|实事[^，。]{0,8}(?:进展|推进|落实|办理)情况/;
const REPORTED = /情况[^，。]{0,6}(?:报告|汇报|通报|总结)/;

const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/答复|复函|提案|第\s*\d+\s*号建议/, "reply-letter"],
  [
    /统计(?:公报|快报|资料)|发展公报|(?:普查(?:主要数据)?|环境(?:质量)?状况|水资源|水土保持)公报|监测调查报告/,
    "statistical-release",
  ],
  [WAGES, "statistical-release"],
  [
    /工作报告|工作总结(?!表彰|大会|会议)|工作小结|述职报告|年工作汇报|年[^，。]{0,10}工作(?:开展|完成|进展)?情况|年[^，。]{0,16}情况[和与及暨][^，。]{0,12}(?:打算|安排|计划|思路)|年[^，。\d]{0,16}决算[^，。]{0,8}报告|评估报告|(?:中期|总结)评估/,
    "work-report",
  ],
  [COURSE, "work-report"],
  [/年鉴/, "yearbook-table"],
  // 晒出“十四五”规划成绩单: what came of a plan is none.
  [
    /成绩单|成就|收官|回望|盘点|综述|发布会|规划[^，。]{0,4}(?:实施(?:实现|取得|以来)|(?:预计|顺利|全面)(?:完成|实现))/,
    "news",
  ],
  [/规划|方案|要点|计划|意见|通知|民生实事|实事(?:项目|工程|清单)|办实事|任务(?:清)?单|任务书/, "plan"],
  [/(?:年|季度|月)[^，。]{0,24}(?:(?:进展|推进)情况|经济(?:运行|形势)[^，。]*(?:讲话|发言|汇报))/, "work-report"],
  [/(?:年|季度|月)[^，。]{0,16}(?:经济运行|主要经济指标)/, "statistical-release"],
  [/发布会|日报|新闻|召开/, "news"],
];

/** “三支一扶”计划招募3.4万名毕业生 is news of a plan; 工作计划（2024年） is one. */
const isPlanTitle = (title: string): boolean =>
  /(?:规划|方案|要点|计划|意见|通知|(?:民生实事|实事(?:项目|工程|清单)|办实事)(?!.*(?:完成|完工|开工|交付|落地|办结|办好|兑现|收官|见效|惠|暖))|任务(?:清)?单|任务书)(?:[（(《》].*|.{0,6})$/.test(
    title,
  );

function findKind(title: string | null, lines: readonly string[]): DocumentKind {
  for (const [pattern, kind] of KINDS)
    if (pattern.test(title ?? "") && (kind !== "plan" || isPlanTitle(title ?? ""))) return kind;
  const head = lines.slice(0, 6).join("\n");
  // 完成投资9亿元，为年度计划的40%: only a line of its own says that a paper is a plan, or on wages.
  const isHeaded = (pattern: RegExp) => lines.some((line, at) => at < 6 && isHeading(line, pattern));
  for (const [pattern, kind] of KINDS)
    if (
      pattern.test(head) &&
      ((kind !== "plan" && pattern !== WAGES && pattern !== COURSE) ||
        (pattern === COURSE && REPORTED.test(head)) ||
        isHeaded(pattern))
    )
      return kind;
  return "other";
}

const isHeading = (line: string, pattern: RegExp) => line.length <= 50 && !/[。；;]/.test(line) && pattern.test(line);

/** A release on a whole year speaks of it before it speaks of a part. */
function opensInYear(head: string): boolean {
  const at = OPENS_IN_YEAR.exec(head)?.index ?? -1;
  return at >= 0 && !/(?:19|20)\d\d年|全年/.test(head.slice(0, at));
}

/** 《2013年社会服务发展统计公报》显示: the year of the one release that its first lines name; null where they name none, or more. */
function releaseYear(head: string): number | null {
  const years = new Set([...head.matchAll(RELEASE)].map((found) => Number(found[1])));
  return years.size === 1 ? [...years][0]! : null;
}
const RELEASE = /(?<![\d—-])((?:19|20)\d\d) ?年度?(?![末底])[^，。；：\d\n]{2,28}?(?:统计公报|发展公报|监测调查报告)/g;

/** 发文字号 (GB/T 9704): 渝人社函〔2023〕12号. */
const DOCUMENT_NUMBER = /[〔[［（(]((?:19|20)\d\d)[〕\]］）)]\s*\d+\s*号/;

function referenceYear(
  kind: DocumentKind,
  title: string | null,
  published: string | null,
  lines: readonly string[],
  area: Area | null,
): { referenceYear: number | null; referenceYearBasis: ReferenceYearBasis } {
  const head = [title ?? "", ...lines.slice(0, 12)].join("\n");
  const reviewed = reviewedYear(lines);
  const titled =
    (kind === "plan" ? plannedYears(title ?? "")?.[0] : Number(/((?:19|20)\d\d)年/.exec(title ?? "")?.[1])) || null;
  const issued = published === null ? null : Number(published.slice(0, 4));
  const session = sessionYear(head, area)?.year ?? null;
  const numbered = Number(DOCUMENT_NUMBER.exec(head)?.[1]) || null;
  const known = (year: number | null, basis: ReferenceYearBasis) =>
    year === null ? null : { referenceYear: year, referenceYearBasis: basis };
  const before = (year: number | null) => (year === null ? null : year - 1);
  const found =
    kind === "work-report"
      ? (known(reviewedYear([title ?? ""]), "title") ??
        known(IN_YEAR.test(title ?? "") ? (titled ?? issued) : null, "title") ??
        known(yearOfReport(published, reviewed, lines), "published") ??
        known(before(session), "session") ??
        known(reviewed, "title") ??
        known(before(titled), "title"))
      : kind === "statistical-release" || kind === "yearbook-table"
        ? (known(titled ?? censusYear(title ?? "") ?? releaseYear(head), "title") ??
          known(IN_YEAR.test(title ?? "") || opensInYear(head) ? issued : before(issued), "published"))
        : (known(issued, "published") ??
          known(numbered, "document-number") ??
          known(session, "session") ??
          known(titled, "title"));
  return found ?? { referenceYear: null, referenceYearBasis: "unknown" };
}
