import { type DocFile, PARTS } from "./doc-file.js";

/** Bytes of the text that have the same properties: from one offset in the stream to another. */
export interface DocRun {
  readonly from: number;
  readonly to: number;
  /** A paragraph's style; 0 for characters. */
  readonly style: number;
  readonly properties: Buffer;
}

const PAGE = 512;

/**
 * Reads the properties of paragraphs or characters, which stand on pages of 512 bytes ([MS-DOC] 2.9.174 PapxFkp, 2.9.32 ChpxFkp).
 * @returns runs in the order of the stream
 */
export function readRuns(file: DocFile, of: "paragraphs" | "characters"): readonly DocRun[] {
  const pages = file.part(PARTS[of]);
  const count = Math.floor((pages.length - 4) / 8);
  const runs: DocRun[] = [];
  for (let index = 0; index < count; index++) {
    const number = pages.readUInt32LE(4 * (count + 1) + 4 * index) & 0x3fffff;
    const page = file.word.subarray(PAGE * number, PAGE * (number + 1));
    if (page.length < PAGE) throw new RangeError(`page ${number}`);
    const on = page.readUInt8(PAGE - 1);
    for (let run = 0; run < on; run++) {
      const [from, to] = [page.readUInt32LE(4 * run), page.readUInt32LE(4 * run + 4)];
      runs.push({ from, to, ...(of === "paragraphs" ? paragraphAt(page, on, run) : charactersAt(page, on, run)) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

function paragraphAt(page: Buffer, on: number, run: number): Pick<DocRun, "style" | "properties"> {
  const at = 2 * page.readUInt8(4 * (on + 1) + 13 * run);
  if (at === 0) return NONE;
  const words = page.readUInt8(at);
  const [from, length] = words === 0 ? [at + 2, 2 * page.readUInt8(at + 1)] : [at + 1, 2 * words - 1];
  return length < 2 ? NONE : { style: page.readUInt16LE(from), properties: page.subarray(from + 2, from + length) };
}

function charactersAt(page: Buffer, on: number, run: number): Pick<DocRun, "style" | "properties"> {
  const at = 2 * page.readUInt8(4 * (on + 1) + run);
  return at === 0 ? NONE : { style: 0, properties: page.subarray(at + 1, at + 1 + page.readUInt8(at)) };
}

const NONE = { style: 0, properties: Buffer.alloc(0) };

/** The index of the run that holds an offset, or of the next one. */
export function runAt(runs: readonly DocRun[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
