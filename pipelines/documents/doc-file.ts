import { createRequire } from "node:module";
import type * as sheets from "@e965/xlsx";

const require = createRequire(import.meta.url);

/** The streams of a Word file of 97 to 2003 ([MS-DOC]), and where its parts stand in them. */
export interface DocFile {
  readonly word: Buffer;
  readonly table: Buffer;
  readonly data: Buffer;
  /** A part of the table stream, by its number in FibRgFcLcb97. */
  readonly part: (number: number) => Buffer;
  /** Where a part begins in the table stream, and how long it is. */
  readonly place: (number: number) => { readonly from: number; readonly length: number };
  /** How many characters the text, its notes, headers, comments, end notes and text boxes have, in the order in which they stand in the file. */
  readonly stories: Readonly<Record<Story, number>>;
}

export type Story = (typeof STORIES)[number];

/** FibRgLw97 ([MS-DOC] 2.5.4), from 0x4C on. */
export const STORIES = [
  "text",
  "footnotes",
  "headers",
  "macros",
  "comments",
  "endnotes",
  "boxes",
  "headerBoxes",
] as const;

/** Numbers of parts in FibRgFcLcb97 ([MS-DOC] 2.5.6). */
export const PARTS = { styles: 1, characters: 12, paragraphs: 13, pieces: 33, lists: 73, overrides: 74 } as const;

/** @throws Error, RangeError where the file is damaged */
export function openDocFile(bytes: Uint8Array): DocFile {
  const { CFB } = require("@e965/xlsx") as typeof sheets;
  const file = CFB.read(Buffer.from(bytes), { type: "buffer" });
  const stream = (name: string) => Buffer.from((CFB.find(file, `/${name}`)?.content as Uint8Array | undefined) ?? []);
  const word = stream("WordDocument");
  const table = stream((word.readUInt16LE(10) & 0x0200) === 0 ? "0Table" : "1Table");
  if (table.length === 0) throw new Error("no table stream");
  const place = (number: number) => {
    const at = 0x9a + 8 * number;
    if (number >= word.readUInt16LE(0x98)) return { from: 0, length: 0 };
    return { from: word.readUInt32LE(at), length: word.readUInt32LE(at + 4) };
  };
  const part = (number: number) => {
    const { from, length } = place(number);
    if (from + length > table.length) throw new RangeError(`part ${number}`);
    return table.subarray(from, from + length);
  };
  const stories = Object.fromEntries(STORIES.map((story, index) => [story, word.readUInt32LE(0x4c + 4 * index)]));
  return { word, table, data: stream("Data"), part, place, stories: stories as DocFile["stories"] };
}
