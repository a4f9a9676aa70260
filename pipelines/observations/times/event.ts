import type { Document } from "../../documents/document.js";
import { normalise } from "../../text/normalise.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { pad } from "./period-parts.js";

// What news tells of one event is of its date.

/** When the event was that the news opens with: its month where a day is named, else the year in which it is told as of late; null where neither is. */
export function eventTime({ facts: { kind, published }, text }: Document, now: number): string | null {
  if ((kind !== "news" && kind !== "other") || published?.startsWith(`${now}-`) !== true) return null;
  const head = openingOf(text);
  const [, named, held] = DAY.exec(head) ?? [];
  const month = Number(named ?? held ?? 0);
  if (month < 1 || month > 12) return dayAlone(head, published) ?? (LATELY.test(head) ? String(now) : null);
  // 12月28日 in the news of January
  const year = month > Number(published.slice(5, 7)) ? now - 1 : now;
  return `${year}-${pad(month)}`;
}

/** 22日，首场招聘会举行 in the news of the 24th: of that month; null where the day is none before it. */
function dayAlone(head: string, published: string): string | null {
  const day = Number(DAY_ALONE.exec(head)?.[1] ?? 0);
  return day > 0 && published.length === DATED && day <= Number(published.slice(-2)) ? published.slice(0, -3) : null;
}
const DAY_ALONE = /(?:^|[。\n\s])[^，。；\d]{0,8}(?<![\d月])([1-3]?\d)日(?:上午|下午|晚上?|，)/;
const DATED = "2024-03-17".length;

/** The first words of a text, in the marks that patterns know, its lines apart. */
export const openingOf = (text: string): string =>
  text
    .slice(0, HEAD)
    .split("\n")
    .map((line) => normalise(line, AS_WRITTEN))
    .join("\n");
const AS_WRITTEN: ReadonlyMap<string, string> = new Map();

/** 3月17日上午，…举办招聘会; 某地12月15日电. */
const DAY =
  /(?:^|[。\n\s，])(?:[^，。；\d]{0,8}(?:讯|电)?[（(]?[^，。；\d]{0,16}[）)]?\s*|[\p{Script=Han}]{2,6})(?<![至到])(\d{1,2})月\d{1,2}日(?:(?:至|-|—)(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?|凌晨|清晨|电|，|[\p{Script=Han}]{0,2}，)|于(\d{1,2})月\d{1,2}日[^，。；\d]{0,16}(?:举行|举办|开幕|召开|启动|落幕|收官)/u;
const LATELY = /(?:^|[。\n\s，于])(?:近日|日前|昨[日天]|今[日天]|本报讯|(?:本|上)?(?:周|星期)[一二三四五六日末])/;
/** The first words of news say when. */
const HEAD = 160;

/** 本届大赛共有410人获奖, 据统计，当天…, 招聘会现场…: a paragraph on the event. @param head its first words */
export const isOnEvent = (head: string): boolean => BEGINS.has(head.charCodeAt(0)) && ON_EVENT.test(head);

const BEGINS = new CodeSet("据上下晚最这此本该当现活招大比会赛仪开闭在来昨今经近日截展参共首培连0123456789");
const ON_EVENT =
  /^(?:据(?:了解|悉|统计|介绍|主办方)[^，。；]{0,6}，|截至[^，。；]{2,10}，)?(?:在?(?:此|本|该|当|首)(?:次|届|场|批|天|日)|在?(?:活动|招聘会?|大赛|比赛|赛场|大会|会上|现场|仪式|开幕式|闭幕式|会议|培训班|展会|参会|参赛|共有)|来自|(?:1?\d月[1-3]?\d日|昨[日天]|今[日天]|近日|日前)(?:上午|下午|晚上?)?，|经过[^，。；]{2,8}(?:角逐|比拼|竞争)|(?:上午|下午|晚上?)?\d{1,2}(?:点半?|时)许?，|最终|会场|这些来自|连日来|大赛组委会|招聘(?:会|活动)现场)/;
