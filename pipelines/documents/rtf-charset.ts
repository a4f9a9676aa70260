const PAGES: Readonly<Record<number, string>> = {
  932: "shift_jis",
  936: "gb18030",
  950: "big5",
  1252: "windows-1252",
  54936: "gb18030",
  65001: "utf-8",
};

/** The charset of a Windows code page (`\ansicpg936`), by its WHATWG name; undefined where it is of no use for Chinese. */
export const charsetOfPage = (page: number | null): string | undefined => PAGES[page ?? 0];

const FONTS: Readonly<Record<number, string>> = { 128: "shift_jis", 134: "gb18030", 136: "big5" };

/** The charset that a font asks for (`\fcharset134`); undefined where that of the file holds. */
export const charsetOfFont = (code: number | null): string | undefined => FONTS[code ?? 0];
