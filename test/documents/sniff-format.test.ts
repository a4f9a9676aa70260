import { CFB, utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sniffBinary } from "../../pipelines/documents/sniff-format.js";
import { FuhanError } from "../../pipelines/errors.js";
import { wordBinary } from "./word-binary-for-tests.js";

/** A file that begins with some bytes, each written as one character. */
const bytes = (latin1: string, length = 600) => Buffer.concat([Buffer.from(latin1, "latin1"), Buffer.alloc(length, 7)]);

const zip = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a>甲</a>")])));

/** A compound file that holds streams. */
function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, content);
  return Buffer.from(CFB.write(file, { type: "buffer" }) as Uint8Array);
}

/** The first bytes of a stream WordDocument: what it is, its version, its flags. */
function information(ident: number, version: number, flags: number): Buffer {
  const stream = Buffer.alloc(4200);
  stream.writeUInt16LE(ident, 0);
  stream.writeUInt16LE(version, 2);
  stream.writeUInt16LE(flags, 10);
  return stream;
}

/** Records of a workbook: a type and what it holds. */
const records = (...each: readonly (readonly [number, number])[]) =>
  Buffer.concat([
    ...each.map(([type, length]) => {
      const record = Buffer.alloc(4 + length);
      record.writeUInt16LE(type, 0);
      record.writeUInt16LE(length, 2);
      return record;
    }),
    Buffer.alloc(4200),
  ]);

const sheet = (bookType: "biff8" | "xlsx" | "xlml") =>
  write({ SheetNames: ["甲"], Sheets: { 甲: utils.aoa_to_sheet([["指标"], ["培训"]]) } }, { type: "buffer", bookType });

const refusal = (file: Uint8Array) => {
  try {
    return sniffBinary(file, "来件.doc");
  } catch (error) {
    return error;
  }
};

describe("sniffBinary", () => {
  it.each([
    ["a PDF after a blank line", bytes("\r\n%PDF-1.4"), "pdf"],
    ["RTF", bytes("{\\rtf1\\ansi"), "rtf"],
    ["a Word file", zip("[Content_Types].xml", "word/document.xml"), "docx"],
    ["a workbook", sheet("xlsx"), "xlsx"],
    ["a binary workbook of 2007", zip("xl/workbook.bin"), "xlsx"],
    ["a workbook of 97", sheet("biff8"), "xls"],
    ["XML Spreadsheet 2003", sheet("xlml"), "xls"],
    ["a Word file of 97", wordBinary(["甲"]), "doc"],
    [
      "a Word file of 97 that a workbook is put into",
      compound({ WordDocument: information(0xa5ec, 0xc1, 0x0200), "ObjectPool/_1/Workbook": records([0x809, 16]) }),
      "doc",
    ],
    [
      "a workbook that a Word file is put into",
      compound({ Workbook: records([0x809, 16], [0x85, 12]), "MBD1/WordDocument": information(0xa5ec, 0xc1, 0) }),
      "xls",
    ],
    [
      "a page saved by a browser",
      bytes("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n"),
      "mhtml",
    ],
    ["a page saved by Word", bytes('MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="a"\n\n'), "mhtml"],
    ["text", Buffer.from("培训5人。"), null],
    [
      "a letter that begins with a name and a colon",
      Buffer.from("To: all\nMIME-Version: 1.0 was new in 1996.\n"),
      null,
    ],
    ["text that begins as a bitmap does", Buffer.from("BM公司2023年培训5人。"), null],
    ["XML", Buffer.from('<?xml version="1.0"?><a>5</a>'), null],
  ])("knows %s", (_, file, format) => {
    expect(refusal(file)).toBe(format);
  });

  it.each([
    ["PNG", bytes("\x89PNG\r\n\x1a\n"), "file-picture", "图片.*OCR.*目视.* / .*picture.*OCR.*by eye"],
    ["JPEG", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "file-picture", "OCR"],
    ["TIFF", bytes("II*\0\x08\0\0\0"), "file-picture", "OCR"],
    ["TIFF", bytes("MM\0*\0\0\0\x08"), "file-picture", "OCR"],
    ["GIF", bytes("GIF89a"), "file-picture", "OCR"],
    ["BMP", bytes("BM\x36\x10\0\0\0\0\0\0"), "file-picture", "OCR"],
    ["WebP", bytes("RIFF\x10\0\0\0WEBPVP8 "), "file-picture", "OCR"],
    ["HEIC", bytes("\0\0\0\x18ftypheic"), "file-picture", "OCR"],
    ["DjVu", bytes("AT&TFORM"), "file-picture", "OCR"],
    ["ZIP", zip("附件1.docx", "附件2.xlsx"), "file-archive", "解压.* / .*unpack"],
    ["ZIP", bytes("PK\x05\x06", 18), "file-archive", "解压"],
    ["RAR", bytes("Rar!\x1a\x07\x01\0"), "file-archive", "解压"],
    ["7z", bytes("7z\xbc\xaf\x27\x1c"), "file-archive", "解压"],
    ["gzip", bytes("\x1f\x8b\x08"), "file-archive", "解压"],
    ["tar", bytes(`a.txt${"\0".repeat(252)}ustar`), "file-archive", "解压"],
    ["PPTX", zip("ppt/presentation.xml"), "file-slides", "演示文稿.*PDF.* / .*PDF"],
    ["PPT", compound({ "PowerPoint Document": Buffer.alloc(5000) }), "file-slides", "PDF"],
    ["OFD", zip("OFD.xml"), "file-layout", "导出为 PDF"],
    ["CEB", bytes("Founder CEB 3.00"), "file-layout", "导出为 PDF"],
    ["OpenDocument", zip("mimetype", "content.xml"), "file-binary", "DOCX"],
    ["Outlook MSG", compound({ "__properties_version1.0": Buffer.alloc(64) }), "file-binary", "DOCX"],
    ["OLE", compound({ CONTENTS: Buffer.alloc(5000) }), "file-binary", "DOCX"],
    ["Word 95", compound({ WordDocument: information(0xa5dc, 0x68, 0) }), "file-old-word", "另存为 DOCX.* / .*as DOCX"],
    ["Word 6", compound({ WordDocument: information(0xa5dc, 0x65, 0) }), "file-old-word", "另存为 DOCX"],
    ["Word 2", bytes("\xdb\xa5\x2d\0"), "file-old-word", "另存为 DOCX"],
    [
      "Word XML",
      bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>'),
      "file-binary",
      "DOCX",
    ],
    ["DOC", compound({ WordDocument: information(0xa5ec, 0xc1, 0x0300) }), "file-encrypted", "密码.* / .*password"],
    ["DOC", compound({ WordDocument: information(0xa5dc, 0x68, 0x0100) }), "file-encrypted", "密码"],
    ["XLS", compound({ Workbook: records([0x809, 16], [0x2f, 54], [0x85, 12]) }), "file-encrypted", "密码"],
    ["XLS", compound({ Book: records([0x809, 8], [0x86, 0], [0x2f, 4]) }), "file-encrypted", "密码"],
    [
      "",
      compound({ EncryptedPackage: Buffer.alloc(5000), EncryptionInfo: Buffer.alloc(64) }),
      "file-encrypted",
      "密码",
    ],
    ["DOC", compound({ WordDocument: Buffer.alloc(5000) }), "file-truncated", "不完整"],
    ["ZIP", bytes("PK\x03\x04"), "file-truncated", "不完整"],
    ["OLE", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "file-truncated", "不完整"],
  ])("refuses %s with what to do about it, naming the file (%#)", (kind, file, code, advice) => {
    const refused = refusal(file);
    expect(refused).toBeInstanceOf(FuhanError);
    expect(refused).toMatchObject({ code, message: expect.stringMatching(new RegExp(advice, "s")) });
    expect(String(refused)).toContain(kind);
    expect(String(refused)).toContain("来件.doc");
  });

  it("tells no workbook for locked by the bytes of its cells", () => {
    expect(refusal(compound({ Workbook: records([0x809, 16], [0x85, 12], [0x2f, 4]) }))).toBe("xls");
  });
});
