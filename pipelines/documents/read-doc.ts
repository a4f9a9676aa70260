import { FuhanError } from "../errors.js";
import { type DocFile, openDocFile, STORIES, type Story } from "./doc-file.js";
import { type DocParagraph, readParagraphs } from "./doc-paragraphs.js";
import { type DocText, readDocText } from "./doc-text.js";
import { layRows, type RowCell } from "./lay-rows.js";
import type { Reading } from "./reading.js";
import { type Line, writeLines } from "./write-lines.js";

/**
 * Reads a Word file of 97 to 2003 (DOC): paragraphs with the numbers that Word counts (一、), tables with their merged cells, then notes and text boxes;
 * deleted text, comments, headers, pictures and marks of notes are left out.
 * @throws FuhanError `file-truncated` for a damaged file, `file-empty` for one without words
 */
export async function readDoc(bytes: Uint8Array, place: string): Promise<Reading> {
  let lines: readonly Line[];
  try {
    const file = openDocFile(bytes);
    const document = readDocText(file);
    const paragraphs = readParagraphs(file);
    lines = READ.flatMap((story) => linesOf(file, document, paragraphs, story));
  } catch (cause) {
    throw new FuhanError("file-truncated", { value: "DOC", place }, { cause });
  }
  const { text, blocks } = writeLines(lines);
  if (text === "") throw new FuhanError("file-empty", { place });
  return { text, blocks, stated: {} };
}

const READ: readonly Story[] = ["text", "footnotes", "endnotes", "boxes"];

function linesOf({ stories }: DocFile, { text, offsetOf }: DocText, of: Paragraphs, story: Story): readonly Line[] {
  const first = STORIES.slice(0, STORIES.indexOf(story)).reduce((sum, other) => sum + stories[other], 0);
  const last = first + stories[story];
  if (last > text.length) throw new RangeError("text");
  const lines: Line[] = [];
  const table = new TableRows();
  for (let start = first, at = first; at < last; at++) {
    if (!ENDS.includes(text[at]!) && at + 1 < last) continue;
    const words = text.slice(start, at + 1);
    start = at + 1;
    const paragraph = of(offsetOf(at));
    if (paragraph?.inTable === true) {
      table.take(wordsOf(words), words.endsWith(CELL), paragraph);
      continue;
    }
    lines.push(...table.end());
    const [head = "", ...more] = wordsOf(words).split("\n");
    lines.push(head === "" ? "" : (paragraph?.number ?? "") + head, ...more);
  }
  return [...lines, ...table.end()];
}

type Paragraphs = (offset: number) => DocParagraph | null;

const CELL = "\u0007";
/** A paragraph, a cell or a row, a page or a section. */
const ENDS: readonly string[] = ["\r", CELL, "\f"];

/** Gathers the cells of a table from their paragraphs. */
class TableRows {
  private rows: RowCell[][] = [];
  private cells: string[] = [];
  private words: string[] = [];

  take(words: string, endsCell: boolean, { endsRow, number, cells }: DocParagraph) {
    if (!endsRow) {
      if (words !== "") this.words.push((number + words).replaceAll("\n", " "));
      if (!endsCell) return;
      this.cells.push(this.words.join(" "));
      this.words = [];
      return;
    }
    const right = cells.at(-1)?.right ?? 0;
    const free = (at: number) => ({ right: right + 1000 * (at + 1), down: false, across: false });
    this.rows.push(this.cells.map((text, at) => ({ text, ...(cells[at] ?? free(at)) })));
    this.cells = [];
    this.words = [];
  }

  end(): readonly Line[] {
    const rows = layRows(this.rows);
    this.rows = [];
    return rows;
  }
}

/** Words without the signs that stand for something else ([MS-DOC] 2.4.1): of a field its result; a line break is `\n`. */
function wordsOf(characters: string): string {
  /** For each field that is open, whether its result has begun. */
  const fields: boolean[] = [];
  let words = "";
  for (const sign of characters)
    if (sign === FIELD.begins) fields.push(false);
    else if (sign === FIELD.results) fields[fields.length - 1] = true;
    else if (sign === FIELD.ends) fields.pop();
    else if (fields.every(Boolean)) words += SIGNS[sign] ?? sign;
  return words.replace(/[^\P{Cc}\n]/gu, "").trim();
}

const FIELD = { begins: "\u0013", results: "\u0014", ends: "\u0015" } as const;

/** Line break, column break, hyphen that does not break. */
const SIGNS: Readonly<Record<string, string>> = { "\u000b": "\n", "\u000e": "\n", "\u001e": "-", "\t": " " };
