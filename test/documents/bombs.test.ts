import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { READING_LIMITS } from "../../pipelines/documents/guarded-reader.js";
import { openDocument } from "../../pipelines/documents/open-document.js";
import { fewAreas } from "../vocabulary-for-tests.js";
import { docx, paragraph } from "./docx-for-tests.js";

const BOOK = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="甲" sheetId="1" r:id="r1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

function book(sheet: Uint8Array): Uint8Array {
  const parts = Object.entries(BOOK).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(parts), "xl/worksheets/sheet1.xml": sheet }, { level: 6 });
}

/** 10^6 cells, as XML of 20 MB. */
function manyCells(): Uint8Array {
  const rows = Array.from({ length: 10_000 }, (_, row) => `<row r="${row + 1}">${"<c><v>5</v></c>".repeat(100)}</row>`);
  return strToU8(
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  );
}

/** The sizes that a ZIP file states of a part, in both places, are made small. */
function lying(bytes: Uint8Array, part: string): Uint8Array {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf("PK"); at >= 0; at = buffer.indexOf("PK", at + 2)) {
    const central = buffer.readUInt16LE(at + 2) === 0x0201;
    if (!central && buffer.readUInt16LE(at + 2) !== 0x0403) continue;
    const name = at + (central ? 46 : 30);
    if (buffer.toString("utf8", name, name + part.length) === part)
      buffer.writeUInt32LE(1000, at + (central ? 24 : 22));
  }
  return buffer;
}

const refusal = async (name: string, bytes: Uint8Array) => {
  const started = Date.now();
  const error = await openDocument({ name, bytes }, fewAreas, { ...READING_LIMITS, milliseconds: 8_000 }).then(
    ({ text }) => ({ code: `read: ${text.slice(0, 30)}` }),
    (caught: { readonly code: string }) => caught,
  );
  expect(Date.now() - started).toBeLessThan(12_000);
  expect(process.memoryUsage.rss()).toBeLessThan(1e9);
  return error.code;
};

describe("a file made to do harm", () => {
  it("is refused: a sheet of a million cells", async () => {
    expect(await refusal("大.xlsx", book(manyCells()))).toBe("file-too-large");
  });

  it.each([
    [
      "炸.docx",
      "word/document.xml",
      lying(zipSync({ "word/document.xml": new Uint8Array(300e6) }), "word/document.xml"),
    ],
    ["炸.xlsx", "xl/worksheets/sheet1.xml", lying(book(new Uint8Array(300e6)), "xl/worksheets/sheet1.xml")],
  ])("is refused: %s, which says that %s is small", async (name, _part, bytes) => {
    expect(bytes.length).toBeLessThan(1e6);
    expect(await refusal(name, bytes)).toMatch(/^file-(?:too-large|truncated|too-much-memory|empty)$/);
  });

  it.each([
    ["a page", "深.html", strToU8(`<html><body>${"<div>".repeat(100_000)}5人`)],
    [
      "a Word file",
      "深.docx",
      docx(`${"<w:smartTag>".repeat(60_000)}${paragraph("5人")}${"</w:smartTag>".repeat(60_000)}`),
    ],
  ])("is refused: %s nested deep", async (_, name, bytes) => {
    expect(await refusal(name, bytes)).toMatch(/^file-|^html-too-deep$/);
  });

  it("is read where its depth does no harm: RTF", async () => {
    const bytes = strToU8(`{\\rtf1 ${"{".repeat(200_000)}5${"}".repeat(200_000)}}`);
    expect(await refusal("深.rtf", bytes)).toBe("read: 5");
  });

  it("goes no further where a PDF's pages hold themselves", async () => {
    const pdf =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 100000000>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF";
    expect(await refusal("环.pdf", strToU8(pdf))).toMatch(/^(?:file|pdf)-/);
  });

  it("takes names in an archive for names: nothing is written", async () => {
    const { existsSync } = await import("node:fs");
    const bytes = zipSync({ "../../../tmp/fuhan-escaped.xml": strToU8("<a/>"), "word/document.xml": strToU8("<a/>") });
    expect(await refusal("径.docx", bytes)).toMatch(/^file-/);
    expect(existsSync("/tmp/fuhan-escaped.xml")).toBe(false);
  });
});
