import { CFB } from "@e965/xlsx";

/**
 * The smallest Word 97 file ([MS-DOC]) that holds paragraphs: a file information block, the text in UTF-16, and a table of one piece.
 * It has no styles, so that Word itself may not open it; word-extractor reads it.
 */
export function wordBinary(paragraphs: readonly string[]): Uint8Array {
  const text = `${paragraphs.join("\r")}\r`;
  const start = 2048;
  const stream = Buffer.alloc(start + text.length * 2 + 512);
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(0x00c1, 2);
  stream.writeUInt16LE(0x0200, 10);
  stream.writeUInt32LE(text.length, 0x4c);
  stream.write(text, start, "utf16le");

  const table = Buffer.alloc(4096);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(0, 5);
  table.writeUInt32LE(text.length, 9);
  table.writeUInt16LE(0, 13);
  table.writeUInt32LE(start, 15);
  stream.writeUInt32LE(0, 0x01a2);
  stream.writeUInt32LE(21, 0x01a6);
  for (const [position, length] of [
    [0x00fa, 0x00fe],
    [0x0102, 0x0106],
  ] as const) {
    stream.writeUInt32LE(100, position);
    stream.writeUInt32LE(4, length);
  }

  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/WordDocument", stream);
  CFB.utils.cfb_add(file, "/1Table", table);
  return Buffer.from(CFB.write(file, { type: "buffer" }) as Uint8Array);
}
