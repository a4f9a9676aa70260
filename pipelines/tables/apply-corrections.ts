import { type MessageCode, messageIn } from "../messages.js";
import type { Observation } from "../observations/observation.js";
import type { Quantity } from "../quantities/quantity.js";
import type { Correction } from "./corrections.js";
import type { Finding } from "./finding.js";
import { quote } from "./quote.js";
import type { TablesDocument } from "./tables-input.js";

/**
 * Puts single figures right before any table is made of them. The corrected figure keeps its place and its sentence, and says
 * in its row that it was corrected, why, and on whose word.
 *
 * A correction whose figure no longer stands in its sentence is an error that names the entry to delete: the source was put
 * right, and the entry would only hide the next mistake. One that fits several figures, or whose `read` is no figure, is an
 * error too; one on a document that was not read is a warning.
 * @param readFigure reads a figure as a document would write it, or gives null
 */
export function applyCorrections(
  documents: readonly TablesDocument[],
  corrections: readonly Correction[],
  readFigure: (written: string) => Quantity | null,
): { readonly documents: readonly TablesDocument[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const say = (
    check: MessageCode & `check-${string}`,
    severity: Finding["severity"],
    item: Correction,
    value: string,
  ) =>
    findings.push({
      check,
      severity,
      table: "observations",
      row: correctionKey(item),
      sentence: null,
      ...messageIn(check, { value, place: item.place }),
    });
  const byId = new Map<string, TablesDocument>(documents.map((one) => [one.document.id, one]));
  const done = new Map<string, Map<Observation, Correction>>();
  for (const item of corrections) {
    const one = byId.get(item.document);
    if (one === undefined) {
      say("check-correction-unused", "warning", item, item.document);
      continue;
    }
    const found = figuresAt(one, item);
    if (found.length !== 1 || found[0] === undefined) {
      const value = `${item.document}: “${item.expect}”`;
      say(found.length === 0 ? "check-correction-stale" : "check-correction-ambiguous", "error", item, value);
      continue;
    }
    if (item.read !== undefined && readFigure(item.read) === null) {
      say("check-correction-unreadable", "error", item, item.read);
      continue;
    }
    const ofDocument = done.get(item.document) ?? new Map<Observation, Correction>();
    done.set(item.document, ofDocument.set(found[0], item));
  }
  return {
    documents: documents.map((one) => {
      const ofDocument = done.get(one.document.id);
      return ofDocument === undefined ? one : corrected(one, ofDocument, readFigure);
    }),
    findings,
  };
}

/** What a finding on a correction names as its row: the line that it stands on may move. */
export const correctionKey = ({ document, expect }: Pick<Correction, "document" | "expect">): string =>
  `${document} · ${expect}`;

function figuresAt({ document, extraction }: TablesDocument, { sentence, expect }: Correction): readonly Observation[] {
  return extraction.observations.filter(
    (item) =>
      quote(document.text, item.start, item.end) === expect &&
      quote(document.text, item.sentenceStart, item.sentenceEnd).includes(sentence),
  );
}

function corrected(
  one: TablesDocument,
  done: ReadonlyMap<Observation, Correction>,
  readFigure: (written: string) => Quantity | null,
): TablesDocument {
  const corrections = new Map<number, Correction>();
  const observations = one.extraction.observations.map((item) => {
    const correction = done.get(item);
    if (correction === undefined) return item;
    corrections.set(item.start, correction);
    const read = correction.read === undefined ? null : readFigure(correction.read);
    return { ...item, ...(read && numberOf(read, item)), ...correction.set };
  });
  return { ...one, extraction: { ...one.extraction, observations }, corrections };
}

/** The number alone: where and what it measures stays. A fall stays a fall (下降0.7%), as its words do. */
function numberOf(read: Quantity, item: Observation): Partial<Observation> {
  const sign = item.role === "change" && (item.value ?? 0) < 0 ? -1 : 1;
  return {
    value: read.value === null ? null : sign * read.value,
    lower: read.lower,
    upper: read.upper,
    halfWidth: read.halfWidth,
    unit: read.unit ?? item.unit,
    qualifier: read.qualifier,
  };
}
