import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "../../pipelines/reports/page-font.js";

let compiler: NodeCompiler | undefined;

/** A PDF set by Typst, in Noto Sans SC. */
export function typesetPdf(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: [readFileSync(fontFiles().regular), readFileSync(fontFiles().bold)] }],
  });
  return compiler.pdf({ mainFileContent: `#set text(font: "Noto Sans SC", size: 12pt, lang: "zh")\n${source}` });
}

/** The head of an official letter in Typst: A5, indented justified paragraphs, page numbers like — 3 —. */
export const LETTER = `#set page(width: 148mm, height: 210mm, margin: 20mm, header: align(center, text(size: 9pt)[某市就业服务简报]),
  footer: align(center, text(size: 10pt)[— #context counter(page).display() —]))
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.9em, spacing: 0.9em)
`;

/** A PDF of objects written by hand; the first is the catalogue. Strings are Latin-1. */
export function writePdf(objects: readonly string[], trailer = ""): Uint8Array {
  let pdf = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = pdf.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(pdf, "latin1");
}

/** One A4 page with a content stream, and STSong-Light, which is not embedded, as its font F1. */
export function pageWithSong(
  content: string,
  encoding: string,
  trailer = "",
  more: readonly string[] = [],
): Uint8Array {
  return writePdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>",
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
      ...more,
    ],
    trailer,
  );
}

/** Hex of a text in UCS-2, big endian. */
export const ucs2 = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");
