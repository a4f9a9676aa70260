import { parentPort } from "node:worker_threads";
import { FuhanError } from "../errors.js";
import { readDoc } from "./read-doc.js";
import { readDocx } from "./read-docx.js";
import { readHtml } from "./read-html.js";
import { readMhtml } from "./read-mhtml.js";
import { readPdf } from "./read-pdf.js";
import { readRtf } from "./read-rtf.js";
import { readSheet } from "./read-sheet.js";
import type { Reading } from "./reading.js";
import type { BinaryFormat } from "./sniff-format.js";

/** A file for the reader of its format; an HTML page comes decoded. */
export interface ReadingJob {
  readonly format: BinaryFormat | "html";
  readonly bytes: Uint8Array;
  readonly place: string;
}

const readers: Record<ReadingJob["format"], (bytes: Uint8Array, place: string) => Promise<Reading>> = {
  docx: readDocx,
  doc: readDoc,
  rtf: readRtf,
  pdf: readPdf,
  xlsx: readSheet,
  xls: readSheet,
  mhtml: readMhtml,
  html: async (bytes, place) => readHtml(new TextDecoder().decode(bytes), place),
};

/** The thread that reads what a file may do harm with: a job comes in; a reading, a refusal or the words of an error go out. */
parentPort?.on("message", async ({ format, bytes, place }: ReadingJob) => {
  try {
    parentPort?.postMessage({ reading: await readers[format](bytes, place) });
  } catch (error) {
    const refusal = error instanceof FuhanError ? { code: error.code, detail: error.detail } : null;
    parentPort?.postMessage(refusal === null ? { broken: String(error) } : { refusal });
  }
});
