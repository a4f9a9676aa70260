import { strToU8, zipSync } from "fflate";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A paragraph of WordprocessingML; `properties` go into its `w:pPr`. */
export const paragraph = (words: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** A cell; `properties` go into its `w:tcPr` (`<w:vMerge/>`, `<w:gridSpan w:val="2"/>`). */
export const cell = (words: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${words
    .split("|")
    .map((line) => paragraph(line))
    .join("")}</w:tc>`;

/** @param rows each row's cells */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.join("")}</w:tr>`).join("")}</w:tbl>`;

/**
 * The smallest Word file that holds a body.
 * @param numbering what `w:numbering` holds
 * @param doctype what stands before the document's root
 * @param parts what `w:styles` and `w:footnotes` hold
 */
export function docx(
  body: string,
  numbering = "",
  doctype = "",
  { styles = "", footnotes = "" }: { readonly styles?: string; readonly footnotes?: string } = {},
): Uint8Array {
  const main = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"`;
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${CONTENT}.numbering+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/numbering" Target="numbering.xml"/><Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r3" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?>${doctype}<w:document ${main}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": `<w:numbering ${main}>${numbering}</w:numbering>`,
    "word/styles.xml": `<w:styles ${main}>${styles}</w:styles>`,
    "word/footnotes.xml": `<w:footnotes ${main}>${footnotes}</w:footnotes>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
