import { FuhanError } from "../errors.js";
import { DocumentWriter } from "./document-writer.js";
import { writeLines } from "./read-doc.js";
import type { Reading } from "./reading.js";

/** Destinations whose words are no part of the text. */
const APART =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|listtable|listoverridetable|revtbl|rsidtbl|generator|xmlnstbl|themedata|datastore|latentstyles|fldinst|nonesttables|shpinst|mmathPr|userprops)$/;

interface State {
  skipped: boolean;
  /** How many characters after \uN stand for it where Unicode is not known (\ucN). */
  fallback: number;
}

/**
 * Reads RTF 1.9: paragraphs, tables (cells of a row parted by tabs), characters written as \uN or as bytes of the file's code page (936 is GB18030).
 * Fields show their result; pictures, objects, headers and styles are left out.
 * @throws FuhanError `file-empty` for a file without words, `html-too-deep` for groups nested more than 1,000 deep
 */
export async function readRtf(bytes: Uint8Array, place: string): Promise<Reading> {
  const writer = new DocumentWriter();
  writeLines(writer, linesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"), place));
  if (writer.text === "") throw new FuhanError("file-empty", { place });
  return { text: writer.text, blocks: writer.blocks, stated: {} };
}

/** One pass: a token is a control word with its number, a byte in hex, a symbol, a brace or plain characters. */
const TOKEN = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/g;

function linesOf(rtf: string, place: string): readonly string[] {
  const lines = [""];
  const states: State[] = [{ skipped: false, fallback: 1 }];
  let charset = charsetOf(/\\ansicpg(\d+)/.exec(rtf)?.[1]);
  let pending: number[] = [];
  let toSkip = 0;
  const write = (words: string) => {
    if (!states.at(-1)!.skipped) lines[lines.length - 1] += words;
  };
  const flush = () => {
    if (pending.length === 0) return;
    write(charset.decode(Uint8Array.from(pending)));
    pending = [];
  };
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(rtf); token !== null; token = TOKEN.exec(rtf)) {
    const [, word, number, hex, symbol, brace, plain] = token;
    if (hex !== undefined) {
      if (toSkip > 0) toSkip--;
      else pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === "{") {
      if (states.length > 1000) throw new FuhanError("html-too-deep", { place });
      states.push({ ...states.at(-1)! });
    } else if (brace === "}") {
      if (states.length > 1) states.pop();
    } else if (word !== undefined) {
      const state = states.at(-1)!;
      if (word === "u" && number !== undefined) {
        write(String.fromCharCode((Number(number) + 65536) % 65536));
        toSkip = state.fallback;
        continue;
      }
      toSkip = 0;
      if (word === "uc") state.fallback = Number(number ?? 1);
      else if (word === "ansicpg") charset = charsetOf(number);
      else if (APART.test(word)) state.skipped = true;
      else if (/^(?:par|line|row|sect|page)$/.test(word)) lines.push("");
      else if (word === "cell" || word === "tab") write("\t");
      else if (word in MARKS) write(MARKS[word]!);
    } else if (symbol !== undefined) {
      if (symbol === "*") states.at(-1)!.skipped = true;
      else if (symbol === "~") write("\u00a0");
      else if (/[\\{}]/.test(symbol)) write(symbol);
    } else if (plain !== undefined) {
      const skipped = Math.min(toSkip, plain.length);
      toSkip -= skipped;
      write(plain.slice(skipped));
    }
  }
  flush();
  return lines;
}

const MARKS: Readonly<Record<string, string>> = {
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
};

function charsetOf(page: string | undefined): InstanceType<typeof TextDecoder> {
  const name =
    page === undefined
      ? "windows-1252"
      : page === "936"
        ? "gb18030"
        : page === "950"
          ? "big5"
          : page === "65001"
            ? "utf-8"
            : `windows-${page}`;
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder("windows-1252");
  }
}
