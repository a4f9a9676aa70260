import { type DocFile, PARTS } from "./doc-file.js";

/** A paragraph's style: what it is based on, and its properties (a grpprl). */
export interface DocStyle {
  readonly basedOn: number;
  readonly properties: Buffer;
}

/** Reads the style sheet ([MS-DOC] 2.9.271 STSH); what is no style of paragraphs has no properties. */
export function readDocStyles(file: DocFile): readonly DocStyle[] {
  const sheet = file.part(PARTS.styles);
  if (sheet.length < 6) return [];
  const base = sheet.readUInt16LE(4);
  const styles: DocStyle[] = [];
  for (let at = 2 + sheet.readUInt16LE(0); at + 2 <= sheet.length; ) {
    const length = sheet.readUInt16LE(at);
    styles.push(styleOf(sheet.subarray(at + 2, at + 2 + length), base));
    at += 2 + length + (length % 2);
  }
  return styles;
}

const PARAGRAPH = 1;
const NO_STYLE = 0xfff;

function styleOf(style: Buffer, base: number): DocStyle {
  if (style.length < base + 4) return { basedOn: NO_STYLE, properties: Buffer.alloc(0) };
  const kind = style.readUInt16LE(2);
  const name = base + 2 + 2 * style.readUInt16LE(base) + 2;
  const isParagraph = (kind & 0xf) === PARAGRAPH && name + 4 <= style.length;
  const length = isParagraph ? style.readUInt16LE(name) : 0;
  return { basedOn: kind >> 4, properties: style.subarray(name + 4, name + 2 + Math.max(2, length)) };
}

/** The properties of a style behind those of the styles that it is based on. */
export function inheritedProperties(styles: readonly DocStyle[], style: number): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = style, steps = 0; at !== NO_STYLE && steps < 20; steps++) {
    const own = styles[at];
    if (own === undefined) break;
    found.unshift(own.properties);
    at = own.basedOn;
  }
  return found;
}
