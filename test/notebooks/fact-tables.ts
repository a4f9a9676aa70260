import type { Document, DocumentId, DocumentKind } from "../../pipelines/documents/document.js";
import type { Observation } from "../../pipelines/observations/observation.js";
import { buildTables } from "../../pipelines/tables/build-tables.js";
import type { TablesDocument } from "../../pipelines/tables/tables-input.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { NO_LETTER } from "../no-letter.js";

/** One published figure, as a made-up document says it. */
export interface Fact {
  /** The indicator's Chinese name in the vocabulary. */
  readonly name: string;
  readonly year: number;
  /** As written: 6.2万人. */
  readonly says: string;
  readonly area?: string;
  /** Percent against the year before. */
  readonly growth?: number;
  readonly isTarget?: boolean;
  readonly document?: string;
  readonly kind?: DocumentKind;
}

/** The tidy tables of made-up documents that say these facts, with the project's own vocabulary. */
export function factTables(facts: readonly Fact[]): TidyTables {
  const vocabulary = loadVocabulary();
  const names = new Map([
    ...vocabulary.indicators.flatMap((i) => i.aliases.map((name) => [name, i] as const)),
    ...vocabulary.indicators.map((i) => [i.zh, i] as const),
  ]);
  const ids = [...new Set(facts.map(({ document = "数字一.txt" }) => document))];
  const documents = ids.map((id): TablesDocument => {
    const own = facts.filter(({ document = "数字一.txt" }) => document === id);
    let text = "";
    const observations = own.flatMap((fact): Observation[] => {
      const indicator = names.get(fact.name);
      if (indicator === undefined) return [];
      const sentenceStart = text.length;
      const before = `${fact.area ?? "全市"}${fact.year}年${fact.name}${fact.isTarget ? "要达到" : "为"}`;
      const change = fact.growth === undefined ? "" : `${fact.growth}%`;
      const sentence = `${before}${fact.says}${change === "" ? "" : `，比上年增长${change}`}。`;
      text += `${sentence}\n`;
      const start = sentenceStart + before.length;
      const common = {
        documentId: id as DocumentId,
        lower: null,
        upper: null,
        status: fact.isTarget ? "target" : "actual",
        label: fact.name,
        period: String(fact.year),
        timeBasis: "stated",
        rules: { unit: "table", period: "table", status: "table", label: "table" },
        region: fact.area ?? null,
        section: "",
        sentenceStart,
        sentenceEnd: sentenceStart + sentence.length,
        indicator: indicator.id,
      } as const;
      const level: Observation = {
        ...common,
        start,
        end: start + fact.says.length,
        text: fact.says,
        role: "level",
        qualifier: fact.isTarget ? "at_least" : fact.says.startsWith("约") ? "about" : "exact",
        kind: indicator.kind,
        of: null,
        unit: indicator.unit,
        ...worth(fact.says),
      };
      if (change === "") return [level];
      const at = start + fact.says.length + "，比上年增长".length;
      return [
        level,
        {
          ...common,
          start: at,
          end: at + change.length,
          text: change,
          role: "change",
          value: fact.growth!,
          halfWidth: 0.05,
          qualifier: "exact",
          kind: "growth",
          of: start,
          unit: "%",
        },
      ];
    });
    return {
      document: documentOf(id, text, own),
      source: id,
      pulledAt: null,
      extraction: { observations, refusals: [] },
    };
  });
  return buildTables({ documents, vocabulary, version: "0.1.0" });
}

function documentOf(id: string, text: string, facts: readonly Fact[]): Document {
  const year = Math.max(...facts.map(({ year }) => year));
  return {
    id: id as DocumentId,
    format: "text",
    sha256: "0".repeat(64),
    text,
    blocks: [{ type: "paragraph", start: 0, end: text.length, at: { line: 1 } }],
    facts: {
      title: id.replace(/\.\w+$/, ""),
      issuer: "市统计局",
      published: `${year + 1}-03-01`,
      area: "重庆市",
      url: null,
      kind: facts[0]?.kind ?? "reply-letter",
      referenceYear: year,
      referenceYearBasis: "published",
      letter: NO_LETTER,
    },
  };
}

function worth(says: string): { value: number; halfWidth: number } {
  const [, digits, scale] = /([\d.]+)([万亿]?)/.exec(says)!;
  const factor = scale === "亿" ? 1e8 : scale === "万" ? 1e4 : 1;
  const decimals = digits!.split(".")[1]?.length ?? 0;
  return {
    value: Number((Number(digits) * factor).toPrecision(12)),
    halfWidth: Number(((factor * 10 ** -decimals) / 2).toPrecision(6)),
  };
}
