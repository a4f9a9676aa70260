import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { READING_LIMITS } from "../../pipelines/documents/guarded-reader.js";
import { openDocument } from "../../pipelines/documents/open-document.js";
import { FuhanError } from "../../pipelines/errors.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { cell, docx, paragraph, table } from "./docx-for-tests.js";
import { typesetPdf } from "./pdf-for-tests.js";
import { wordBinary } from "./word-binary-for-tests.js";

const vocabulary = loadVocabulary();
const PROSE = "2023年，全市技能人才总量526万人，比上年增长4.5%。";
const ROWS = [
  ["指标", "2022年", "2023年"],
  ["技能人才", "503", "526"],
];

const samples: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  "a.txt": async () => Buffer.from(`关于技能人才的复函\n${PROSE}\n`),
  "a.md": async () =>
    Buffer.from(`---\ntitle: 复函\n---\n# 复函\n\n${PROSE}\n\n|指标|2023年|\n|---|---|\n|技能人才|526|\n`),
  "a.csv": async () => Buffer.from(ROWS.map((row) => row.join(",")).join("\n")),
  "a.html": async () =>
    Buffer.from(
      `<html><body><h1>复函</h1><p>${PROSE}</p><table>${ROWS.map((row) => `<tr><td rowspan="1">${row.join('</td><td colspan="1">')}</td></tr>`).join("")}</table></body></html>`,
    ),
  "a.docx": async () => docx(paragraph(PROSE) + table(ROWS.map((row) => row.map((text) => cell(text))))),
  "a.doc": async () => wordBinary([PROSE, "技能人才稳步增长。"]),
  "a.rtf": async () =>
    Buffer.from(
      `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 a;}}\\uc1 ${[...PROSE].map((sign) => `\\u${sign.charCodeAt(0)}?`).join("")}\\par\\trowd\\cellx900\\cellx1800\\intbl 1\\cell 2\\cell\\row\\pard\\'b9\\'fa\\par}`,
    ),
  "a.xlsx": async () => sheet("xlsx"),
  "a.xls": async () => sheet("biff8"),
  "a.xml.xls": async () => sheet("xlml"),
  "a.mht": async () =>
    Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<body><p>${PROSE}</p></body>`).toString("base64")}\r\n--b--\r\n`,
    ),
  "a.pdf": async () =>
    typesetPdf(
      `${PROSE}\n\n#table(columns: 3, ${ROWS.flat()
        .map((words) => `[${words}]`)
        .join(", ")})`,
    ),
};

const ROUNDS = 120;
const SECONDS = 40;

describe("a damaged file", () => {
  const started = Date.now();
  let peak = 0;

  it.each([
    ...Object.keys(samples).map((name) => [name, "the file", mutate] as const),
    ["a.docx", "what is in it", mutateParts] as const,
    ["a.xlsx", "what is in it", mutateParts] as const,
  ])("%s, damage to %s, ends in a document or a refusal, and the next file is read", async (name, of, damage) => {
    const sound = await samples[name]!();
    const random = seeded(name + of);
    for (let round = 0; round < ROUNDS; round++) {
      const outcome = await outcomeOf(name, damage(sound, random));
      expect(outcome, `round ${round}`).not.toMatch(/^crash/);
      peak = Math.max(peak, process.memoryUsage.rss());
    }
    expect(await outcomeOf(name, sound)).toBe("document");
  });

  it(`is done with in ${SECONDS} seconds and less than 1 GB`, () => {
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(1e9);
    expect(Date.now() - started).toBeLessThan(SECONDS * 1000);
  });
});

async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { text, blocks } = await openDocument({ name, bytes }, vocabulary, {
      ...READING_LIMITS,
      milliseconds: 3_000,
    });
    const within = blocks.every(({ start, end }) => 0 <= start && start <= end && end <= text.length);
    return within ? "document" : "crash: a block outside the text";
  } catch (error) {
    return error instanceof FuhanError ? error.code : `crash: ${String(error)}`;
  }
}

/** Flipped bits, a cut, a piece put elsewhere, or a number of four bytes made great or negative; one to four of them. */
function mutate(sound: Uint8Array, random: () => number): Uint8Array {
  let bytes = Buffer.from(sound);
  const at = () => Math.floor(random() * bytes.length);
  for (let times = 1 + Math.floor(random() * 4); times > 0 && bytes.length > 8; times--) {
    const kind = Math.floor(random() * 4);
    if (kind === 0) for (let i = 0; i < 8; i++) bytes[at()]! ^= 1 << Math.floor(random() * 8);
    else if (kind === 1) bytes = Buffer.from(bytes.subarray(0, at()));
    else if (kind === 2) {
      const from = at();
      const piece = bytes.subarray(from, from + Math.floor(random() * 600));
      const to = at();
      bytes = Buffer.concat([bytes.subarray(0, to), piece, bytes.subarray(to)]);
    } else
      bytes.writeUInt32LE(
        [0, 0x7fffffff, 0xffffffff, 0xfffe][Math.floor(random() * 4)]!,
        Math.min(at(), bytes.length - 4),
      );
  }
  return bytes;
}

/** Damage that an archive's checksums and packing would hide from the reader: one of its parts is damaged, then packed anew. */
function mutateParts(sound: Uint8Array, random: () => number): Uint8Array {
  const parts = Object.entries(unzipSync(sound));
  const hit = Math.floor(random() * parts.length);
  return zipSync(Object.fromEntries(parts.map(([name, part], at) => [name, at === hit ? mutate(part, random) : part])));
}

/** Mulberry32. */
function seeded(words: string): () => number {
  let state = [...words].reduce((sum, sign) => Math.imul(sum, 31) + sign.charCodeAt(0), 20260101);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sheet(bookType: "xlsx" | "biff8" | "xlml"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["技能人才情况"], ...ROWS]), "人才");
  return write(book, { type: "buffer", bookType });
}
