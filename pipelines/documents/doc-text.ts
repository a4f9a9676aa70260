import { type DocFile, PARTS } from "./doc-file.js";
import { type DocRun, readRuns, runAt } from "./doc-runs.js";
import { SPRM, sprmsOf } from "./doc-sprms.js";
import { raisedFigures } from "./raised-figures.js";

/** All characters of a file, and where in the stream each stands. */
export interface DocText {
  /** Deleted characters are NUL; raised figures are characters that are raised by themselves. */
  readonly text: string;
  readonly offsetOf: (character: number) => number;
}

interface Piece {
  /** The number of its first character. */
  readonly first: number;
  readonly count: number;
  /** Its offset in the stream. */
  readonly from: number;
  readonly bytes: 1 | 2;
}

/** Reads the text of a file from its pieces ([MS-DOC] 2.8.35 PlcPcd). */
export function readDocText(file: DocFile): DocText {
  const pieces = readPieces(file.part(PARTS.pieces));
  const runs = readRuns(file, "characters");
  const text = pieces.map((piece) => textOf(piece, file.word, runs)).join("");
  return {
    text,
    offsetOf: (character) => {
      const piece = pieces.findLast(({ first }) => first <= character);
      return piece === undefined ? 0 : piece.from + (character - piece.first) * piece.bytes;
    },
  };
}

/** A Clx: groups of properties (1), then the table of pieces (2). Bit 30 of a piece's offset tells that it has one byte for a character. */
function readPieces(clx: Buffer): readonly Piece[] {
  let at = 0;
  while (clx.readUInt8(at) === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx.readUInt8(at) !== 2) throw new RangeError("no pieces");
  const count = Math.floor((clx.readUInt32LE(at + 1) - 4) / 12);
  at += 5;
  return Array.from({ length: count }, (_, index) => {
    const [first, next] = [clx.readUInt32LE(at + 4 * index), clx.readUInt32LE(at + 4 * index + 4)];
    const offset = clx.readUInt32LE(at + 4 * (count + 1) + 8 * index + 2);
    const isSingle = (offset & 0x40000000) !== 0;
    const from = isSingle ? (offset & 0x3fffffff) >> 1 : offset;
    if (next < first) throw new RangeError("pieces");
    return { first, count: next - first, from, bytes: isSingle ? 1 : 2 };
  });
}

function textOf({ count, from, bytes }: Piece, stream: Buffer, runs: readonly DocRun[]): string {
  const end = from + count * bytes;
  if (end > stream.length) throw new RangeError("a piece outside of the file");
  const read = (start: number, stop: number) =>
    bytes === 2
      ? stream.toString("utf16le", start, stop)
      : new TextDecoder("windows-1252").decode(stream.subarray(start, stop));
  let text = "";
  let at = from;
  for (let index = runAt(runs, from); at < end && index < runs.length && runs[index]!.from < end; index++) {
    const run = runs[index]!;
    const start = Math.max(at, run.from);
    const stop = Math.max(start, Math.min(run.to, end));
    text += read(at, start) + marked(read(start, stop), run.properties);
    at = stop;
  }
  return text + read(at, end);
}

function marked(words: string, properties: Buffer): string {
  for (const { code, value } of sprmsOf(properties)) {
    if (code === SPRM.deleted && value[0] === 1) return "\0".repeat(words.length);
    if (code === SPRM.raised && value[0] === 1) return raisedFigures(words);
  }
  return words;
}
