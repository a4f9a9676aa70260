import { createRequire } from "node:module";
import type * as cheerio from "cheerio";
import type { Element } from "domhandler";
import type { ListLevel, ListPlace } from "./list-counter.js";

const require = createRequire(import.meta.url);

/** What a paragraph says of its list: its style (`w:pStyle`), its list (`w:numId`) and level (`w:ilvl`); null where it does not say. */
export interface ListMark {
  readonly style: string | null;
  readonly list: string | null;
  readonly depth: number | null;
}

/**
 * Reads the lists of a Word file, and which styles stand in them: a heading's number often comes from its style, or from the style that is based on
 * (ECMA-376 part 1, 17.9 and 17.7.4).
 * @param numbering word/numbering.xml
 * @param styles word/styles.xml, "" where there is none
 * @returns finds a paragraph's place; null where it is in no list
 */
export function readLists(numbering: string, styles: string): (mark: ListMark) => ListPlace | null {
  const { load } = require("cheerio") as typeof cheerio;
  const marks = readStyleMarks(load(styles, { xml: true }));
  const { levelsOf, counterOf, styleLevel } = readDefinitions(
    load(numbering, { xml: true }),
    (style) => marks.get(style)?.list,
  );
  return ({ style, list, depth }) => {
    const inherited = inheritedMark(style ?? "", marks);
    const id = list ?? inherited?.list ?? null;
    if (id === null || id === "0") return null;
    const levels = levelsOf(id);
    const at = depth ?? styleLevel(id, inherited?.style ?? style) ?? inherited?.depth ?? 0;
    return levels === undefined ? null : { counter: counterOf(id), levels, depth: at };
  };
}

interface StyleMark {
  readonly list: string | null;
  readonly depth: number | null;
  readonly basedOn: string;
}

function readStyleMarks($: cheerio.CheerioAPI): ReadonlyMap<string, StyleMark> {
  const marks = new Map<string, StyleMark>();
  for (const style of $("w\\:style").toArray()) {
    const own = $(style).children("w\\:pPr").children("w\\:numPr");
    const mark: StyleMark = {
      list: value(own, "numId") ?? null,
      depth: numberOf(value(own, "ilvl")),
      basedOn: value($(style), "basedOn") ?? "",
    };
    marks.set($(style).attr("w:styleId") ?? "", mark);
    if ($(style).attr("w:type") === "paragraph" && /^(?:1|true|on)$/.test($(style).attr("w:default") ?? ""))
      marks.set("", mark);
  }
  return marks;
}

/** The mark of a style, or of the nearest style that it is based on, that names a list. */
function inheritedMark(style: string, marks: ReadonlyMap<string, StyleMark>) {
  for (let at = style, steps = 0; steps < 20; steps++) {
    const mark = marks.get(at);
    if (mark === undefined) return null;
    if (mark.list !== null) return { ...mark, style: at };
    at = mark.basedOn;
    if (at === "") return null;
  }
  return null;
}

interface Definition {
  readonly levels: readonly ListLevel[];
  /** The style of each level, where one is tied to it. */
  readonly styles: readonly (string | undefined)[];
  /** A style that names the list whose levels these are. */
  readonly link: string | undefined;
}

function readDefinitions($: cheerio.CheerioAPI, listOfStyle: (style: string) => string | null | undefined) {
  const definitions = new Map(
    $("w\\:abstractNum")
      .toArray()
      .map((element) => [$(element).attr("w:abstractNumId") ?? "", readDefinition($, element)]),
  );
  const lists = new Map(
    $("w\\:num")
      .toArray()
      .map((num) => {
        const overrides: ListLevel[] = [];
        for (const override of $(num).children("w\\:lvlOverride").toArray()) {
          const level = $(override).children("w\\:lvl")[0];
          if (level !== undefined) overrides[depthOf($(override).attr("w:ilvl"))] = readLevel($, level);
        }
        const definition = value($(num), "abstractNumId") ?? "";
        return [
          $(num).attr("w:numId") ?? "",
          { definition, overrides, restarts: $(num).find("w\\:startOverride").length > 0 },
        ];
      }),
  );
  const definitionOf = (id: string, steps = 0): Definition | undefined => {
    const found = definitions.get(lists.get(id)?.definition ?? "");
    const linked = found?.link === undefined || steps > 5 ? undefined : listOfStyle(found.link);
    return linked == null || linked === id ? found : definitionOf(linked, steps + 1);
  };
  return {
    levelsOf: (id: string): readonly ListLevel[] | undefined => {
      const definition = definitionOf(id);
      return definition && Object.assign([...definition.levels], lists.get(id)?.overrides);
    },
    counterOf: (id: string): string => (lists.get(id)?.restarts ? `num ${id}` : (lists.get(id)?.definition ?? "")),
    styleLevel: (id: string, style: string | null): number | null => {
      const at = style === null ? -1 : (definitionOf(id)?.styles.indexOf(style) ?? -1);
      return at < 0 ? null : at;
    },
  };
}

function readDefinition($: cheerio.CheerioAPI, element: Element): Definition {
  const levels: ListLevel[] = [];
  const styles: (string | undefined)[] = [];
  for (const level of $(element).children("w\\:lvl").toArray()) {
    const depth = depthOf($(level).attr("w:ilvl"));
    levels[depth] = readLevel($, level);
    styles[depth] = value($(level), "pStyle");
  }
  return { levels, styles, link: value($(element), "numStyleLink") };
}

function readLevel($: cheerio.CheerioAPI, level: Element): ListLevel {
  const own = (name: string) => value($(level), name);
  return {
    format: own("numFmt") ?? "decimal",
    text: own("lvlText") ?? "",
    start: numberOf(own("start")) ?? 1,
    legal: $(level).children("w\\:isLgl").length > 0,
    space: own("suff") !== "nothing",
  };
}

const value = (within: cheerio.Cheerio<Element>, name: string): string | undefined =>
  within.children(`w\\:${name}`).attr("w:val");

const numberOf = (written: string | undefined): number | null =>
  written === undefined || !/^\d{1,6}$/.test(written) ? null : Number(written);

/** Word knows nine levels. */
const depthOf = (written: string | undefined): number => Math.min(numberOf(written) ?? 0, 8);
