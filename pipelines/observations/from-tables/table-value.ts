import type { Cell } from "../../documents/document.js";
import { isFigure } from "../../documents/is-figure.js";
import { shifted } from "../../quantities/numeral.js";
import type { Quantity, ReadSentence } from "../../quantities/quantity.js";
import { normalise } from "../../text/normalise.js";
import { ROOT } from "../../text/outline.js";
import type { Sentence } from "../../text/sentence.js";

/** The number in a table's cell; `unit` where the cell itself writes one (6.2万人), already applied to the value. */
export interface TableValue extends Pick<Quantity, "value" | "lower" | "upper" | "halfWidth" | "unit" | "qualifier"> {
  /** Span of the number in the document, with its unit where the cell writes one. */
  readonly start: number;
  readonly end: number;
  /** A number as written, to be multiplied by the unit's power; null for a range. */
  readonly digits: string | null;
}

/**
 * Reads the one number of a cell: plain (1,234.5, -0.7, 503①), or as prose writes it with its unit (约6.2万人, 12.5%, 5—6万元).
 * @returns null where the cell holds no number, one whose commas do not part groups of three digits (60,67), or words beside it that are no unit
 */
export function tableValue(cell: Cell, read: (sentence: Sentence) => ReadSentence): TableValue | null {
  if (isFigure(cell.text) && !/[%％‰]/.test(cell.text) && !/^[<>≤≥约近超]/.test(cell.text)) return plain(cell);
  const text = cell.text;
  const normal = normalise(text, NONE);
  const { quantities } = read({
    ...{ documentId: "" as Sentence["documentId"], start: 0, end: text.length, text, normal, clean: false },
    ...{ paragraph: 0, section: ROOT, chrome: false },
  });
  const [quantity] = quantities;
  if (quantities.length !== 1 || quantity === undefined) return isFigure(text) ? plain(cell) : null;
  const around = text.slice(0, quantity.start) + text.slice(quantity.end);
  if (!/^(?:[约近超逾达≥≤<>]|左右|以上|以下|余|多|[①-⑳]|\[\d\]|\s)*$/.test(around)) return null;
  const { value, lower, upper, halfWidth, unit, qualifier } = quantity;
  const at = { start: cell.start + quantity.start, end: cell.start + quantity.end };
  return { ...at, digits: null, value, lower, upper, halfWidth, unit, qualifier };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** 1,234: a comma anywhere else may be a decimal comma. */
const GROUPED = /^[-－−]?\s*\d{1,3}(?:[,，]\d{3})+(?:[.．]\d+)?$/;

function plain(cell: Cell): TableValue | null {
  const found = /[-－−]?\s*\d[\d,，]*(?:\s\d{3})*(?:[.．]\d+)?/.exec(cell.text);
  if (found === null || (/[,，]/.test(found[0]) && !GROUPED.test(found[0]))) return null;
  const digits = found[0]
    .replace(/[,，\s]/g, "")
    .replace(/^[－−]/, "-")
    .replace("．", ".");
  const start = cell.start + found.index;
  const decimals = digits.split(".")[1]?.length ?? 0;
  return {
    ...{ start, end: start + found[0].length, digits, value: Number(digits), lower: null, upper: null },
    ...{ halfWidth: shifted("5", -decimals - 1), unit: null, qualifier: "exact" },
  };
}
