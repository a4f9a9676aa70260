import { type DocFile, PARTS } from "./doc-file.js";
import type { ListLevel, ListPlace } from "./list-counter.js";

/**
 * Reads the lists of a Word file of before 2007 ([MS-DOC] 2.9.131 LFO, 2.9.147 LSTF, 2.9.150 LVLF).
 * @returns finds the place of a paragraph by its list (sprmPIlfo, from 1) and level (sprmPIlvl); null where there is no such list
 */
export function readDocLists(file: DocFile): (list: number, depth: number) => ListPlace | null {
  const definitions = readDefinitions(file);
  const lists = readOverrides(file.part(PARTS.overrides));
  return (list, depth) => {
    const found = lists[list - 1];
    const levels = found === undefined ? undefined : definitions.get(found.definition);
    if (found === undefined || levels === undefined) return null;
    const own = Object.assign([...levels], found.levels) as readonly ListLevel[];
    return { counter: found.restarts ? `list ${list}` : `definition ${found.definition}`, levels: own, depth };
  };
}

/** The levels of each definition, by its number: one or nine, which stand behind the definitions. */
function readDefinitions({ table, place }: DocFile): ReadonlyMap<number, readonly ListLevel[]> {
  const definitions = new Map<number, readonly ListLevel[]>();
  const { from, length } = place(PARTS.lists);
  if (length < 2) return definitions;
  let next = from + length;
  for (let index = 0; index < table.readUInt16LE(from); index++) {
    const at = from + 2 + 28 * index;
    const levels: ListLevel[] = [];
    for (let level = (table.readUInt8(at + 26) & 1) === 1 ? 1 : 9; level > 0; level--) {
      const read = readLevel(table, next);
      levels.push(read.level);
      next = read.end;
    }
    definitions.set(table.readInt32LE(at), levels);
  }
  return definitions;
}

interface Override {
  readonly definition: number;
  readonly restarts: boolean;
  readonly levels: readonly ListLevel[];
}

/** What paragraphs name: a definition, and levels that start anew or are other ones. */
function readOverrides(part: Buffer): readonly Override[] {
  if (part.length < 4) return [];
  const count = part.readUInt32LE(0);
  let at = 4 + 16 * count;
  return Array.from({ length: Math.min(count, part.length / 16) }, (_, index) => {
    const definition = part.readInt32LE(4 + 16 * index);
    const levels: ListLevel[] = [];
    let restarts = false;
    const overrides = part.readUInt8(4 + 16 * index + 12);
    at += 4;
    for (let one = 0; one < overrides; one++) {
      const flags = part.readUInt32LE(at + 4);
      restarts ||= (flags & 0x10) !== 0;
      at += 8;
      if ((flags & 0x20) === 0) continue;
      const read = readLevel(part, at);
      levels[flags & 0xf] = read.level;
      at = read.end;
    }
    return { definition, restarts, levels };
  });
}

/** Its number's text holds the levels' numbers as characters 0 to 8. */
function readLevel(from: Buffer, at: number): { readonly level: ListLevel; readonly end: number } {
  const words = at + 28 + from.readUInt8(at + 24) + from.readUInt8(at + 25);
  const end = words + 2 + 2 * from.readUInt16LE(words);
  if (end > from.length) throw new RangeError("a list's level");
  const text = from.toString("utf16le", words + 2, end);
  const level: ListLevel = {
    format: FORMATS[from.readUInt8(at + 4)] ?? "decimal",
    text: [...text].map((sign) => (sign < "\t" ? `%${sign.charCodeAt(0) + 1}` : sign)).join(""),
    start: from.readUInt32LE(at),
    legal: (from.readUInt8(at + 5) & 0x04) !== 0,
    space: from.readUInt8(at + 15) !== 2,
  };
  return { level, end };
}

/** MSONFC ([MS-OSHARED] 2.2.1.3), as ST_NumberFormat names them. */
const FORMATS: Readonly<Record<number, string>> = {
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  10: "ideographDigital",
  11: "japaneseCounting",
  18: "decimalEnclosedCircle",
  22: "decimalZero",
  23: "bullet",
  26: "decimalEnclosedFullstop",
  27: "decimalEnclosedParen",
  28: "decimalEnclosedCircleChinese",
  30: "ideographTraditional",
  31: "ideographZodiac",
  33: "taiwaneseCounting",
  35: "taiwaneseCountingThousand",
  36: "taiwaneseDigital",
  37: "chineseCounting",
  38: "chineseLegalSimplified",
  39: "chineseCountingThousand",
  255: "none",
};
