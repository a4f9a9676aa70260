import { utils, write } from "@e965/xlsx";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { READING_LIMITS } from "../../pipelines/documents/guarded-reader.js";
import { openDocument } from "../../pipelines/documents/open-document.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const open = (name: string, bytes: Uint8Array, limits = READING_LIMITS) =>
  openDocument({ name, bytes }, fewAreas, limits);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const sheet = (bookType: "xlsx" | "biff8") =>
  new Uint8Array(
    write(
      {
        SheetNames: ["甲"],
        Sheets: {
          甲: utils.aoa_to_sheet([
            ["指标", "2022年"],
            ["培训", 5],
          ]),
        },
      },
      { type: "array", bookType },
    ),
  );
const RTF = bytesOf("{\\rtf1\\ansi\\ansicpg936 \\u22521?\\u35757?5\\u20154?\\par}");

describe("openDocument", () => {
  it.each([
    ["信.doc", RTF, "rtf"],
    ["信.doc", bytesOf("<html><body><p>培训5人，同比增长2%。</p></body></html>"), "html"],
    ["表.xls", sheet("xlsx"), "xlsx"],
    ["表.csv", sheet("biff8"), "xls"],
    ["表.xls", bytesOf("<table><tr><td>指标</td><td>2022年</td></tr><tr><td>培训</td><td>5</td></tr></table>"), "html"],
    ["表.xls", bytesOf("指标\t2022年\n培训\t5\n"), "csv"],
    ["信.pdf", bytesOf("培训5人。"), "text"],
    ["信.md", bytesOf("# 甲\n\n培训5人。\n"), "markdown"],
  ])("knows %s by its bytes (%#)", async (name, bytes, format) => {
    const document = await open(name, bytes);
    expect(document.format).toBe(format);
    expect(document.text).toMatch(/培训\t?5/);
  });

  it.each([
    ["图.docx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), "file-picture"],
    ["稿.docx", zipSync({ "ppt/presentation.xml": bytesOf("<p/>") }), "file-slides"],
    ["文.ofd", zipSync({ "OFD.xml": bytesOf("<p/>") }), "file-layout"],
    ["坏.docx", zipSync({ "word/document.xml": bytesOf("<w:document") }), "file-truncated"],
    ["断.xlsx", sheet("xlsx").slice(0, 900), "file-truncated"],
    ["炸弹.docx", zipSync({ "word/document.xml": new Uint8Array(210e6) }, { level: 1 }), "file-too-large"],
    ["空.txt", new Uint8Array(), "file-empty"],
  ])("refuses %s, naming it", async (name, bytes, code) => {
    const refused = await open(name, bytes).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code });
    expect(String(refused)).toContain(name);
  });

  it("ends a reading that takes too long, and reads the next file", async () => {
    const rows = Array.from({ length: 1500 }, () => Array.from({ length: 100 }, () => "甲乙丙丁".repeat(5)));
    const large = new Uint8Array(
      write(
        { SheetNames: ["甲"], Sheets: { 甲: utils.aoa_to_sheet(rows) } },
        { type: "array", bookType: "xlsx", compression: true },
      ),
    );
    await expect(open("慢.xlsx", large, { ...READING_LIMITS, milliseconds: 30 })).rejects.toMatchObject({
      code: "file-too-slow",
    });
    expect((await open("好.xlsx", sheet("xlsx"))).text).toContain("培训\t5");
  });

  it("refuses more bytes than the limit before it looks at them", async () => {
    await expect(open("大.txt", bytesOf("培训5人。"), { ...READING_LIMITS, bytes: 3 })).rejects.toMatchObject({
      code: "file-too-large",
    });
  });

  it("expands no entities and asks for no file outside", async () => {
    const entities = `<!DOCTYPE a [<!ENTITY b "甲甲甲甲甲甲甲甲甲甲">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${"cdefghijk"[n]} "${`&${"bcdefghij"[n]};`.repeat(10)}">`).join("")}<!ENTITY x SYSTEM "file:///etc/hostname">]>`;
    const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>培训5人&k;&x;</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = zipSync({
      "[Content_Types].xml": bytesOf(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      "_rels/.rels": bytesOf(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      "word/document.xml": bytesOf(`<?xml version="1.0"?>${entities}${body}`),
    });
    const { text } = await open("实体.docx", bytes).catch(() => ({ text: "" }));
    expect(text.length).toBeLessThan(1000);
  });
});
