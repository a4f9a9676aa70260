import { CodeSet } from "../vocabulary/code-set.js";
import { FILLER } from "./normalise.js";
import type { Section } from "./sentence.js";

/** Where a document begins: outside any section. */
export const ROOT: Section = { level: 0, title: "", parent: null };

/**
 * Walks down a document and knows the section that each sentence stands in. A number of a kind (第一部分, 一、, （一）, 1., （1）, ①,
 * 一是) opens a section below the nearest open one of a higher kind; a heading without a number opens one at the top.
 */
export class Outline {
  private open: { readonly rank: number; readonly section: Section }[] = [];

  /** @param around the section that all of it stands in */
  constructor(private readonly around: Section = ROOT) {}

  get section(): Section {
    return this.open.at(-1)?.section ?? this.around;
  }

  /** A heading line of its own. */
  heading(line: string): void {
    const number = sectionNumber(line);
    if (number === null) this.enter(UNNUMBERED, line.replaceAll(FILLER, "").trim());
    else this.enter(number.rank, titleOf(line.slice(number.length)));
  }

  /** A new paragraph: run-in points (一是 …) of the paragraph before are over. */
  paragraph(): void {
    while ((this.open.at(-1)?.rank ?? 0) >= POINT) this.open.pop();
  }

  /** A sentence of a paragraph; with a number at its head it opens a section of its own. */
  sentence(normal: string): void {
    const number = sectionNumber(normal);
    if (number !== null) this.enter(number.rank, titleOf(normal.slice(number.length)));
  }

  private enter(rank: number, title: string): void {
    while (this.open.length > 0 && this.open.at(-1)!.rank >= rank) this.open.pop();
    const parent = this.section;
    this.open.push({ rank, section: { level: parent.level + 1, title, parent } });
  }
}

/** Kinds of section numbers, highest first; the index is the rank. */
const KINDS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]{1,3}(?:部分|章|篇)[、：\s]*/,
  /^第[一二三四五六七八九十]{1,3}节[、：\s]*/,
  /^[一二三四五六七八九十]{1,3}[、.](?![一二三四五六七八九十]{1,2}[、和及产])\s*/,
  /^（[一二三四五六七八九十]{1,3}）\s*/,
  /^\d{1,2}(?:、|\.(?!\d)|\.(?=(?:19|20)\d\d年))\s*/,
  /^（\d{1,2}）\s*/,
  /^[①-⑳]\s*/,
  /^(?:[一二三四五六七八九十]{1,3}[是要](?!否)|第[一二三四五六七八九十]{1,3}，|——)/,
];
const UNNUMBERED = 1.5;
const POINT = KINDS.length - 1;

/** The number at the head of a sentence or heading: its kind's rank and its length, or null. */
export function sectionNumber(normal: string): { readonly rank: number; readonly length: number } | null {
  if (!NUMBER_HEAD.has(normal.charCodeAt(0))) return null;
  for (const [rank, kind] of KINDS.entries()) {
    const found = kind.exec(normal);
    if (found !== null) return { rank, length: found[0].length };
  }
  return null;
}

const NUMBER_HEAD = new CodeSet("第一二三四五六七八九十（0123456789①②③④⑤⑥⑦⑧⑨⑩—");

/** A run-in title ends with its sentence, or with its first clause where the sentence is long. */
function titleOf(rest: string): string {
  const plain = rest.replaceAll(FILLER, "");
  const title =
    /^[^。！？\n]{0,40}(?=$|[。！？\n])/.exec(plain)?.[0] ?? /^[^，。：；！？\n]{0,40}/.exec(plain)?.[0] ?? "";
  return title.trim();
}
