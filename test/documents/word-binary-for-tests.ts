import { CFB } from "@e965/xlsx";

/** Words that a mark ends (a paragraph by default), with properties of their own. */
export interface Piece {
  readonly words: string;
  /** Properties of the paragraph (a grpprl in hexadecimal digits). */
  readonly paragraph?: string;
  /** Properties of its characters. */
  readonly characters?: string;
  readonly mark?: string;
}

const START = 2048;
const PAGE = 512;

/**
 * The smallest Word 97 file ([MS-DOC]) that holds paragraphs: a file information block, the text in UTF-16, a table of one piece, a page of
 * properties of paragraphs and one of characters. It has no styles, so that Word itself may not open it; `readDoc` does.
 * @param stories how many characters the text, its notes, headers, macros, comments, end notes and text boxes have; all are the text's by default
 */
export function wordBinary(paragraphs: readonly (string | Piece)[], stories?: readonly number[]): Uint8Array {
  const pieces = paragraphs.map((one): Piece => (typeof one === "string" ? { words: one } : one));
  const texts = pieces.map(({ words, mark = "\r" }) => words + mark);
  const text = texts.join("");
  const pages = Math.ceil((START + text.length * 2) / PAGE);
  const stream = Buffer.alloc((pages + 2) * PAGE);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(0x00c1, 2);
  stream.writeUInt16LE(0x0200, 10);
  for (const [at, count] of (stories ?? [text.length]).entries()) stream.writeUInt32LE(count, 0x4c + 4 * at);
  stream.writeUInt16LE(93, 0x98);
  stream.write(text, START, "utf16le");

  const table = Buffer.alloc(4096);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(0, 5);
  table.writeUInt32LE(text.length, 9);
  table.writeUInt16LE(0, 13);
  table.writeUInt32LE(START, 15);
  stream.writeUInt32LE(0, 0x01a2);
  stream.writeUInt32LE(21, 0x01a6);
  for (const [at, page, position, kind] of [
    [100, pages, 0x0102, "paragraph"],
    [200, pages + 1, 0x00fa, "characters"],
  ] as const) {
    table.writeUInt32LE(START, at);
    table.writeUInt32LE(START + text.length * 2, at + 4);
    table.writeUInt32LE(page, at + 8);
    stream.writeUInt32LE(at, position);
    stream.writeUInt32LE(12, position + 4);
    const properties = pieces.map((piece) => Buffer.from(piece[kind] ?? "", "hex"));
    writePage(stream.subarray(page * PAGE, (page + 1) * PAGE), texts, properties, kind === "paragraph");
  }

  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/WordDocument", stream);
  CFB.utils.cfb_add(file, "/1Table", table);
  return Buffer.from(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

/** A page of runs: where each begins, where its properties stand, and these from the page's end upwards. */
function writePage(page: Buffer, texts: readonly string[], properties: readonly Buffer[], ofParagraphs: boolean) {
  let offset = START;
  let free = PAGE - 2;
  page.writeUInt8(texts.length, PAGE - 1);
  texts.forEach((words, at) => {
    page.writeUInt32LE(offset, 4 * at);
    offset += words.length * 2;
    const group = properties[at]!;
    if (group.length === 0) return;
    const even = group.length + (group.length % 2);
    const entry = Buffer.concat([
      ofParagraphs ? Buffer.from([0, (even + 2) / 2, 0, 0]) : Buffer.from([group.length]),
      group,
    ]);
    free -= entry.length + (entry.length % 2);
    entry.copy(page, free);
    page.writeUInt8(free / 2, 4 * (texts.length + 1) + (ofParagraphs ? 13 : 1) * at);
  });
  page.writeUInt32LE(offset, 4 * texts.length);
}

const IN_TABLE = "162401";

/**
 * A row of a table.
 * @param edges the right edges of its cells, in twips
 * @param merged the first two bytes of what says of a cell whether it is merged (TC80), by its place
 */
export function wordRow(
  words: readonly string[],
  edges: readonly number[],
  merged: Readonly<Record<number, number>> = {},
): readonly Piece[] {
  const row = Buffer.alloc(1 + 2 * (edges.length + 1) + 20 * edges.length);
  row.writeUInt8(edges.length, 0);
  edges.forEach((edge, at) => {
    row.writeInt16LE(edge, 3 + 2 * at);
    row.writeUInt16LE(merged[at] ?? 0, 1 + 2 * (edges.length + 1) + 20 * at);
  });
  const length = Buffer.alloc(2);
  length.writeUInt16LE(row.length + 1);
  return [
    ...words.map((cell): Piece => ({ words: cell, paragraph: IN_TABLE, mark: "\u0007" })),
    { words: "", paragraph: `${IN_TABLE}17240108d6${length.toString("hex")}${row.toString("hex")}`, mark: "\u0007" },
  ];
}
