import type { Document } from "../documents/document.js";
import { cellProse } from "./cell-prose.js";
import { FILLER, normalise } from "./normalise.js";
import { Outline, sectionNumber } from "./outline.js";
import { isPageChrome } from "./page-chrome.js";
import type { Section, Sentence } from "./sentence.js";
import { type TextWords, textWords } from "./text-words.js";

/**
 * Splits a document's prose into sentences, in text order: every character of a heading or paragraph that is not white space
 * at a sentence's edge is in exactly one. A sentence ends at 。！？ with the closing marks after it, and with its block; a
 * semicolon does not end one. Of a table only the cells that hold prose are read, each as a paragraph in a section named by its column and row.
 * @param words page chrome and traditional characters; the project's own by default
 */
export function splitSentences(document: Document, words: TextWords = textWords()): readonly Sentence[] {
  const normal = normalise(document.text, words.simplified);
  const endOf = sentenceEnds(normal);
  const isClean = cleanUpTo(normal);
  const outline = new Outline();
  const sentences: Sentence[] = [];
  let paragraph = -1;
  let inBody = false;
  const paragraphOf = (blockStart: number, blockEnd: number, chrome: boolean, within: Outline, isRunning: boolean) => {
    paragraph++;
    for (let from = blockStart; from < blockEnd; ) {
      let start = from;
      while (start < blockEnd && isBlank(normal.charCodeAt(start))) start++;
      const to = (isRunning && from === blockStart && headingIn(normal, start, blockEnd)) || endOf(start, blockEnd);
      let end = to;
      while (end > start && isBlank(normal.charCodeAt(end - 1))) end--;
      if (start < end) {
        const written = normal.slice(start, end);
        if (isRunning) within.sentence(written);
        const text = document.text.slice(start, end);
        const { section } = within;
        const clean = isClean(start, end);
        sentences.push({
          documentId: document.id,
          start,
          end,
          text,
          normal: written,
          clean,
          paragraph,
          section,
          chrome,
        });
      }
      from = to;
    }
  };
  for (const block of document.blocks) {
    if (block.type === "table") {
      for (const { cell, titles } of cellProse(block))
        paragraphOf(cell.start, cell.end, false, new Outline(below(outline.section, titles)), true);
      continue;
    }
    const chrome = isChrome(normal, block.start, block.end, words);
    if (block.type === "heading") {
      const line = normal.slice(block.start, block.end);
      if (!chrome && (inBody || sectionNumber(line.replaceAll(FILLER, "")) !== null)) outline.heading(line);
    } else if (!chrome) {
      inBody = true;
      outline.paragraph();
    }
    paragraphOf(block.start, block.end, chrome, outline, block.type === "paragraph" && !chrome);
  }
  return sentences;
}

/** 八、教育和卫生 |年末共有学校30所…: where a chapter's title that stands on one line with its text ends; 0 for none. */
function headingIn(normal: string, start: number, blockEnd: number): number {
  const code = normal.charCodeAt(start + 1);
  if (code !== LIST_COMMA && normal.charCodeAt(start + 2) !== LIST_COMMA) return 0;
  const end = HEADED.exec(normal.slice(start, Math.min(start + LONGEST_HEADING, blockEnd)))?.[0].length ?? 0;
  return end === 0 ? 0 : start + end;
}
const LIST_COMMA = "、".charCodeAt(0);
const LONGEST_HEADING = 40;
const HEADED =
  /^[一二三四五六七八九十]{1,2}、[^，。；：\d]{2,24} (?=(?:[年期]末|全年|全[国省市区县州旗]|初步|截[至止]|根据|今年|上半年|我[国省市区县州]|(?:19|20)\d\d年|\d{1,2}月|\d[-—~]\d{1,2}月))/;

const below = (section: Section, titles: readonly string[]): Section =>
  titles.reduce((parent, title) => ({ level: parent.level + 1, title, parent }), section);

const isBlank = (code: number): boolean => code === 32 || code === 0x200b;

function isChrome(normal: string, start: number, end: number, words: TextWords): boolean {
  return end - start <= 120 && isPageChrome(normal.slice(start, end), words.chrome);
}

/** Tells of spans, asked for in order, that none of the marks which readers of words skip stands in them. */
function cleanUpTo(normal: string): (start: number, end: number) => boolean {
  const next = SKIPPED.map(() => -1);
  return (start, end) => {
    for (let index = 0; index < SKIPPED.length; index++) {
      if (next[index]! < start) {
        const found = normal.indexOf(SKIPPED[index]!, start);
        next[index] = found < 0 ? normal.length : found;
      }
      if (next[index]! < end) return false;
    }
    return true;
  };
}
const SKIPPED = [FILLER, " ", "[", "〔"] as const;

/**
 * A function from a place to the place past the next 。！？ and the closing marks (”’」』）》】) after it, or to the end of the block. Places
 * are to be asked for in order: each stretch without such a mark is searched once, however many blocks it holds.
 */
function sentenceEnds(normal: string): (start: number, blockEnd: number) => number {
  const mark = /[。！？][”’」』）》】！？。]*/g;
  let end = 0;
  return (start, blockEnd) => {
    if (start >= end) {
      mark.lastIndex = start;
      end = mark.test(normal) ? mark.lastIndex : normal.length;
    }
    return Math.min(end, blockEnd);
  };
}
