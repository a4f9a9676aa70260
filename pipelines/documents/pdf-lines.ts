import type { PdfCharacter } from "./pdf-characters.js";

/** A piece of text on one baseline, without a wide gap in it; in points, y down. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The font size of most of it. */
  readonly size: number;
}

/**
 * Gathers characters into lines, from top to bottom and left to right. A gap as wide as `gap` font sizes ends a line; a narrower one is a
 * space where words of letters need it, never within a number.
 */
export function gatherLines(characters: readonly PdfCharacter[], gap = 1.2): readonly PdfLine[] {
  return gatherRows(characters).flatMap((row) => splitRow(row, gap));
}

/** Characters whose baselines are less than half a font size apart stand in one row, superscripts too. */
function gatherRows(characters: readonly PdfCharacter[]): readonly PdfCharacter[][] {
  const rows: PdfCharacter[][] = [];
  let top = 0;
  let size = 0;
  for (const character of [...characters].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row !== undefined && character.baseline - top < 0.45 * Math.max(size, character.size)) {
      row.push(character);
      size = Math.max(size, character.size);
    } else {
      rows.push([character]);
      top = character.baseline;
      size = character.size;
    }
  }
  return rows;
}

function splitRow(row: PdfCharacter[], gap: number): readonly PdfLine[] {
  row.sort((a, b) => a.left - b.left);
  const lines: PdfLine[] = [];
  let piece: PdfCharacter[] = [];
  let text = "";
  const finish = () => {
    if (piece.length > 0) lines.push(toLine(piece, text));
    piece = [];
    text = "";
  };
  let spaced = false;
  for (const character of row) {
    if (character.text.trim() === "") {
      spaced = true;
      continue;
    }
    const last = piece.at(-1);
    if (last !== undefined) {
      const between = character.left - last.right;
      const size = Math.max(last.size, character.size);
      if (last.text === character.text && Math.abs(character.left - last.left) < 0.25 * size) continue;
      const room = between + (HALF_EMPTY.test(last.text) ? 0.5 * size : 0);
      if (room > gap * size || (room > 0.5 * size && isUneven(last, character))) finish();
      else if ((spaced && between > 0.1 * size) || isWordGap(last.text, character.text, between / size)) text += " ";
    }
    spaced = false;
    piece.push(character);
    text += character.text;
  }
  finish();
  return lines;
}

/** Of one size on two baselines: lines of two columns, and no raised figure. */
const isUneven = (one: PdfCharacter, other: PdfCharacter): boolean =>
  Math.abs(one.size - other.size) < 0.1 && Math.abs(one.baseline - other.baseline) > 0.2 * one.size;

/** Marks whose right half is empty: at the end of a line they may reach into the gutter. */
const HALF_EMPTY = /^[，。、；：！？）】》」』”’]$/;

/** @param gap in font sizes */
function isWordGap(before: string, after: string, gap: number): boolean {
  const letters = /^[A-Za-z\u00c0-\u024f]$/;
  if (letters.test(before) && letters.test(after)) return gap > 0.18;
  if (/^[!-~]$/.test(before) && /^[!-~]$/.test(after))
    return gap > (letters.test(before) || letters.test(after) ? 0.25 : 0.5);
  return gap > 0.8;
}

function toLine(piece: readonly PdfCharacter[], text: string): PdfLine {
  const size = median(piece.map((character) => character.size));
  const usual = piece.find((character) => Math.abs(character.size - size) < 0.1) ?? piece[0]!;
  return { text, left: piece[0]!.left, right: piece.at(-1)!.right, baseline: usual.baseline, size };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
