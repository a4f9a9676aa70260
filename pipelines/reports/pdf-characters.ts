import { fontFiles } from "./page-font.js";

/** 〓, the mark that Chinese and Japanese printers set for a character that they have no type of. */
const GETA = "〓";

/**
 * A function that makes a text fit for the embedded font: a character that the font lacks becomes 〓, as PDF/A (ISO 19005-2, 6.2.11.8)
 * forbids one without a glyph; spaces of any width become the plain one; characters that do not show vanish.
 */
export async function loadCharacters(): Promise<(text: string) => string> {
  known ??= import("fontkit").then(async ({ open }) => {
    const { regular, bold } = fontFiles();
    const fonts = await Promise.all([open(regular), open(bold)]);
    return (character: string) => fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0)!));
  });
  const has = await known;
  return (text) =>
    text.replace(/[^\n\t\u0020-\u007e\u4e00-\u9fa5]/gu, (character) => {
      if (/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character)) return "";
      if (/\p{Z}/u.test(character)) return character === "\u3000" ? character : " ";
      return has(character) ? character : GETA;
    });
}

let known: Promise<(character: string) => boolean> | undefined;
