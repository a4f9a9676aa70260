import type { Change } from "./change.js";
import { anyOf, meaningWords } from "./meaning-words.js";
import type { Slot } from "./slots.js";

/** What a slot measures, in words, and whose level it changes. */
export interface Labelled {
  readonly label: string;
  /** Index of the slot whose level this one changes, or null. */
  readonly of: number | null;
}

/**
 * Labels the quantities of a sentence. Words before a number name it (引进人才6.2万人); a number that stands before its noun is named by
 * verb and noun (组织98个专家服务团); in a list the verb of its head is restored (新建A10个、B19个); 分别 hands n names to n values; a change
 * without a name of its own takes the name of the level before it.
 */
export function labelSlots(slots: readonly Slot[], changes: readonly Change[]): readonly Labelled[] {
  const labelled: Labelled[] = [];
  slots.forEach((slot, index) => {
    labelled.push(respectively(slots, changes, labelled, index) ?? labelSlot(slots, changes, labelled, index, slot));
  });
  return labelled;
}

function labelSlot(
  slots: readonly Slot[],
  changes: readonly Change[],
  done: readonly Labelled[],
  index: number,
  slot: Slot,
): Labelled {
  const change = changes[index] ?? null;
  const clauses = slot.gap.split(/[，；：。]/);
  const lead = clauses.at(-1) ?? "";
  const list = index > 0 && /^[、和及与]|^以及/.test(slot.gap) && clauses.length === 1;
  const name = tidyName(lead.replace(/^[、和及与]|^以及/, ""), change !== null);
  if (change !== null && name === "") {
    const level = lastLevel(changes, index);
    if (clauses.length > 1 && index === 0) return { label: tidyName(clauses.at(-2) ?? "", false), of: null };
    if (level !== null && !/[；。]/.test(slot.gap)) return { label: done[level]!.label, of: level };
    if (index > 0) return { label: done[index - 1]!.label, of: null };
  }
  const noun = nounAfter(slot.tail);
  if (noun !== "" && (name === "" || startsWithVerb(name) === name)) return { label: `${name}${noun}`, of: null };
  if (name === "" && index > 0 && clauses.length === 1) return { label: done[index - 1]!.label, of: null };
  if (name === "") return { label: tidyName(clauses.at(-2) ?? "", false) || noun, of: null };
  if (list && startsWithVerb(name) === "") {
    const verb = startsWithVerb(done[index - 1]!.label);
    if (verb !== "" && verb !== done[index - 1]!.label) return { label: `${verb}${name}`, of: null };
  }
  return { label: name, of: null };
}

/** A和B分别增长3%、4%: names stand before 分别, values after it, parted by list marks. */
function respectively(
  slots: readonly Slot[],
  changes: readonly Change[],
  done: readonly Labelled[],
  index: number,
): Labelled | null {
  let first = index;
  while (first > 0 && /^(?:[、和及与]|以及|，和)$/.test(slots[first]!.gap)) first--;
  const head = slots[first]!.gap;
  const at = head.lastIndexOf("分别");
  if (at < 0) return null;
  const clause =
    head
      .slice(0, at)
      .split(/[；。]/)
      .at(-1) ?? "";
  const own =
    clause
      .split("，")
      .filter((part) => tidyName(part, true) !== "")
      .at(-1) ?? "";
  const verb = head.slice(at + 2);
  const names = own
    .split(/[、和及与]|以及/)
    .map((part) => tidyName(part, true))
    .filter((part) => part !== "");
  if (names.length >= 2) {
    const last = names.at(-1)!;
    const name = names[index - first];
    if (name === undefined) return { label: last, of: null };
    return { label: sharesHead(name, last), of: null };
  }
  const levels = changes.flatMap((change, slot) => (slot < first && change === null ? [slot] : []));
  const values = countList(slots, first);
  const level = levels.slice(-values)[index - first];
  if (level === undefined) return null;
  if (changes[index] !== null) return { label: done[level]!.label, of: level };
  return { label: `${done[level]!.label}${tidyName(verb, false)}`, of: null };
}

function countList(slots: readonly Slot[], first: number): number {
  let count = 1;
  while (first + count < slots.length && /^(?:[、和及与]|以及|，和)$/.test(slots[first + count]!.gap)) count++;
  return count;
}

/** 制造业、普惠小微贷款余额: the last name carries the head noun of all. */
function sharesHead(name: string, last: string): string {
  if (name === last) return name;
  const head =
    /(?:贷款余额|余额|贷款|增加值|销售额|零售额|投资|收入|产量|产值|人数|比重|进出口总额|人均可支配收入|总量|就业率)$/.exec(
      last,
    )?.[0];
  return head !== undefined && !name.endsWith(head) && !/(?:额|率|值|量|入|数|资)$/.test(name)
    ? `${name}${head}`
    : name;
}

function lastLevel(changes: readonly Change[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (changes[at] === null) return at;
  return null;
}

const LEADING =
  /^(?:[、，,“”"\s]|(?:截至|截止|到|至)?(?:(?:19|20)\d\d年?[—–-]+)?(?:19|20)\d\d年(?:以来|年?底|年?末|上半年|前三季度|第?一季度|\d{1,2}月(?:底|末)?)?|(?:截至|到)?(?:今年|去年|上年|当年|目前|年末|年底|去年底|上年末|全年|上半年|前三季度|一季度|近年来|近年|同期)(?:以来)?|(?:“?十[三四五]五”?)(?:时期|期间|以来)|五年来?|三年来?|其中|同时|并且|并|还|又|也|再|均|已经|已|先后|共|累计|总共|全市|全省|全县|全区|全州|全国共?|我市|我省|我县|我区|我州|我国|我局|我们|全部|年均|就|共有|共计|一批|各类(?=$)|与此同时|此外|以及|预计|力争|确保|计划|目标|将|要|努力|争取|实现(?=.{4})|完成(?=.{6})|使|让|推动(?=.{6})|带动(?=.{9}))+/;

/** Leaves the name: time, place and connectives before it fall, verbs and approximators after it. */
export function tidyName(words: string, change: boolean): string {
  let name = words
    .replace(/（[^（）]*）/g, "")
    .replace(/（[^）]*$/, "")
    .replace(/^[^（]*）/, "");
  for (let before = ""; before !== name; ) {
    before = name;
    name = name
      .replace(LEADING, "")
      .replace(REACH(), "")
      .replace(/[、，：—\s]+$/, "");
    if (change) name = name.replace(COMPARE, "").replace(CHANGE(), "");
  }
  return name.replace(/^(?:的|了)/, "");
}

const COMPARE =
  /(?:(?:同比|环比)|(?:比|较)(?:上年|去年|上年末|上年同期|去年同期|(?:19|20)\d\d年末?|上届|年初|全国平均水平?|十三五末)[^，]{0,4}?)(?:(?:分别|各|均|净|实际|名义)*)$/;
let reach: RegExp | null = null;
let rises: RegExp | null = null;
const REACH = () => (reach ??= new RegExp(`(?<!.{0}[成作认])${anyOf("reach")}(?:了)?$`));
const CHANGE = () =>
  (rises ??= new RegExp(
    `(?<!新)(?:实际|名义)?(?:${meaningWords().rise.join("|")}|${meaningWords().fall.join("|")})(?:了|幅度)?$`,
  ));

/** The noun that follows a number: 98个|专家服务团| … up to a mark or a word that begins a predicate of its own. */
function nounAfter(tail: string): string {
  if (/^(?:以上|以下|左右|以内|上下|的|，|。|；|、|）|：|和|及|与|”|—)/.test(tail) || tail === "") {
    const of = /^(?:以上|以下|左右|以内)?的([^，。；、：（）]{2,24})/.exec(tail)?.[1];
    return of ?? "";
  }
  return /^[^，。；：（）、]{1,24}/.exec(tail)?.[0]?.replace(/[和及与]$/, "") ?? "";
}

/** The flow verb that heads a name, or "". */
function startsWithVerb(name: string): string {
  return meaningWords().flow.find((verb) => name.startsWith(verb)) ?? "";
}
