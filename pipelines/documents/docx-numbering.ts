import { createRequire } from "node:module";
import type * as cheerio from "cheerio";

const require = createRequire(import.meta.url);

interface Level {
  readonly format: string;
  /** `%1、`, `（%2）`, `%1.%2` */
  readonly text: string;
  readonly start: number;
}

/**
 * Writes the numbers that Word counts (一、 （一） 1.) into the paragraphs that carry them: a reader of words alone would lose them.
 * @param document word/document.xml
 * @param numbering word/numbering.xml
 * @returns word/document.xml with a run of words for each number (ECMA-376 part 1, 17.9)
 */
export function writeNumbers(document: string, numbering: string): string {
  const lists = readLists(numbering);
  const counters = new Map<string, number[]>();
  return document.replace(/<w:pPr>(?:(?!<\/w:pPr>)[^])*<\/w:pPr>/g, (properties) => {
    const own = properties.replace(/<w:pPrChange[^]*$/, "");
    const id = /<w:numId\s[^>]*?w:val="(\d+)"/.exec(own)?.[1];
    const depth = Number(/<w:ilvl\s[^>]*?w:val="(\d)"/.exec(own)?.[1] ?? 0);
    const list = id === undefined ? undefined : lists.get(id);
    const level = list?.levels[depth];
    if (list === undefined || level === undefined || own !== properties) return properties;
    const counts = counters.get(list.id) ?? [];
    counters.set(list.id, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const { format, start } = list.levels[Number(digit) - 1] ?? level;
      return written(counts[Number(digit) - 1] ?? start, format);
    });
    if (level.format === "bullet" || level.format === "none" || label === "") return properties;
    const words = /[\w.)]$/.test(label) ? `${label} ` : label;
    return `${properties}<w:r><w:t xml:space="preserve">${words.replace(/[<&]/g, "")}</w:t></w:r>`;
  });
}

/** The levels of each list by the number that paragraphs name it by; lists of one definition count on together. */
function readLists(xml: string): ReadonlyMap<string, { readonly id: string; readonly levels: readonly Level[] }> {
  const { load } = require("cheerio") as typeof cheerio;
  const $ = load(xml, { xml: true });
  const value = (within: ReturnType<typeof $>, name: string) => within.children(`w\\:${name}`).attr("w:val");
  const definitions = new Map<string, readonly Level[]>();
  for (const definition of $("w\\:abstractNum").toArray()) {
    const levels: Level[] = [];
    for (const level of $(definition).children("w\\:lvl").toArray())
      levels[Number($(level).attr("w:ilvl"))] = {
        format: value($(level), "numFmt") ?? "decimal",
        text: value($(level), "lvlText") ?? "",
        start: Number(value($(level), "start") ?? 1),
      };
    definitions.set($(definition).attr("w:abstractNumId") ?? "", levels);
  }
  return new Map(
    $("w\\:num")
      .toArray()
      .map((num) => {
        const number = $(num).attr("w:numId") ?? "";
        const definition = value($(num), "abstractNumId") ?? "";
        const restarts = $(num).find("w\\:startOverride").length > 0;
        return [number, { id: restarts ? `num ${number}` : definition, levels: definitions.get(definition) ?? [] }];
      }),
  );
}

function written(count: number, format: string): string {
  if (/chinese|japaneseCounting|taiwanese|ideographDigital/i.test(format)) return inChinese(count);
  if (/Circle/.test(format) && count >= 1 && count <= 20) return String.fromCodePoint(0x245f + count);
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(96 + (((count - 1) % 26) + 1));
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  return String(count);
}

const DIGITS = "〇一二三四五六七八九";

/** 1 to 99 as they are counted: 十, 十二, 三十. */
function inChinese(count: number): string {
  if (count < 1 || count > 99) return String(count);
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS[ones] : ""}`;
}
