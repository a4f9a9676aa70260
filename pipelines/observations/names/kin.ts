import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../vocabulary/project-root.js";
import { readWords } from "../../vocabulary/read-words.js";
import { type WordTrie, wordTrie } from "../../vocabulary/word-trie.js";

// 城镇 and 农村, 小学 and 初中, 建筑业 and 采矿业: words that tell figures of one measure apart. Where the measure is said with one
// of them only, another takes its place in the name.

/**
 * The name with another of the kind in the place of the one that it begins with.
 *
 *     农村 for 城镇居民人均可支配收入 → 农村居民人均可支配收入      建筑业 for 制造业月均收入 → 建筑业月均收入
 *
 * @returns null where they are not of one kind, or nothing but the word is in the name
 */
export function inPlaceOf(other: string, name: string): string | null {
  const kinds = kindsOf(other);
  if (kinds.length === 0) return null;
  const end = longest(name, kinds) || (kinds.includes(SECTOR) ? (SECTORS.exec(name)?.[0].length ?? 0) : 0);
  return end === 0 ||
    name.length - end < 2 ||
    name.startsWith(other) ||
    name.slice(end) === "教学点" ||
    other.endsWith(name.slice(end)) ||
    /^(?:及?以[上下]|层次|[和与及、])/.test(name.slice(end))
    ? null
    : `${other}${name.slice(name.startsWith(other.slice(-2), end) ? end + 2 : end)}`;
}

/** The same past a verb: 中级 for 评审通过高级职称 → 评审通过中级职称. */
export function inPlacePast(verb: string, other: string, name: string): string | null {
  const alike = inPlaceOf(other, name.slice(verb.length));
  return alike === null ? null : `${verb}${alike}`;
}

/** It begins with a word of some kind: 农村 of 农村居民. */
export const beginsWithKin = (name: string): boolean => known().from(name, 0) !== null;

/** 东部地区输出农民工820万人，|中部地区输出|640万人: the deed of another of the kind, with its object; null where it is no such deed. */
export function deedInPlaceOf(other: string, name: string): string | null {
  const found = known().from(other, 0);
  const end = found === null ? 0 : longest(name, found.meaning);
  const deed = end === 0 ? "" : other.slice(found!.end);
  const object = name.slice(end + deed.length);
  const takes = deed.length >= 2 && object.length >= 2 && !object.startsWith("、") && name.startsWith(deed, end);
  return takes ? `${other}${object}` : null;
}

/**
 * 东部地区房地产开发投资72亿元；|中部地区投资|28亿元; 企业研发经费23亿元；|高等学校经费|2亿元: the measure of another area, or the money for another of the
 * kind, in full; null where it is whole.
 */
export function measureInPlaceOf(other: string, name: string, areaIn: (name: string) => number): string | null {
  const found = /经费(?:支出)?$/.test(other) ? known().from(other, 0) : null;
  const at = found?.end ?? areaIn(other);
  const end = found === null ? areaIn(name) : longest(name, found.meaning);
  const measure = at > 0 ? other.slice(at) : "";
  const whole = end > 0 ? name.slice(end) : "";
  return measure.length >= 2 && whole.length > measure.length && whole.endsWith(measure)
    ? `${other.slice(0, at)}${whole}`
    : null;
}

/** It is a word that only tells figures apart, and names nothing: 农村, 初中, 建筑业. */
export const isKin = (name: string): boolean => kindsOf(name).length > 0;

/** Where the longest word of some kinds that the name begins with ends; 0 for none. */
function longest(name: string, kinds: readonly string[]): number {
  for (const { end, meaning } of [...known().allFrom(name, 0)].reverse())
    if (meaning.some((kind) => kinds.includes(kind))) return end;
  return 0;
}

function kindsOf(word: string): readonly string[] {
  const found = known().from(word, 0);
  if (found?.end === word.length) return found.meaning;
  return word.length <= 20 && word.endsWith("业") && SECTORS.exec(word)?.[0].length === word.length ? [SECTOR] : NONE;
}

const NONE: readonly string[] = [];
const SECTOR = "sector";
/** 制造业, 批发和零售业; 就业 and 毕业 are no sectors. */
const SECTORS =
  /^(?:[^，、的占]{1,14}|[^，的占]{2,18}(?:制造|加工|供应|服务|开采|采选|洗选))(?<![就创毕转从失择执企])(?<!业营)业(?!生|务|人|主|绩|余|态|园|园区)/;

/** Joins up the names of the kinds that have list marks in them, for a list of names to be split: 批发和零售业 is one. */
export const joined = (names: string): string =>
  names.includes("业") || names.includes("社会") || names.includes("品")
    ? names.replace(WITH_MARKS(), (name) => name.replace(/[、和]/g, (mark) => HELD[mark]!))
    : names;
/** …and takes them apart again. */
export const parted = (name: string): string =>
  name.replace(/[\uE000\uE001]/g, (held) => (held === HELD["、"] ? "、" : "和"));
const HELD: Readonly<Record<string, string>> = { "、": "\uE000", 和: "\uE001" };
let withMarks: RegExp | null = null;
const WITH_MARKS = () =>
  (withMarks ??= new RegExp(
    rows()
      .map(({ word }) => word)
      .filter((word) => /[、和]/.test(word))
      .join("|"),
    "g",
  ));

const row = z.object({ word: z.string().min(1), kind: z.string().min(1), source: z.string().min(1) });
let words: WordTrie<readonly string[]> | null = null;

const rows = () => readWords(join(projectRoot(), "data", "vocabulary", "kin-words.csv"), row);

function known(): WordTrie<readonly string[]> {
  if (words !== null) return words;
  const kinds = new Map<string, string[]>();
  for (const { word, kind } of rows()) kinds.set(word, [...(kinds.get(word) ?? []), kind]);
  words = wordTrie([...kinds]);
  return words;
}

/** 渝中区地区生产总值1500亿元，江北区|1600亿元: another area in the place of the one that the name begins with; null where either is none. */
export function areaInPlaceOf(other: string, name: string, areaIn: (name: string) => number): string | null {
  const end = areaIn(name);
  return end > 0 && name.length - end >= 2 && areaIn(`${other}○○`) === other.length && !name.startsWith(other)
    ? `${other}${name.slice(end)}`
    : null;
}
