import { createHash } from "node:crypto";
import type { Document, DocumentFacts, DocumentId } from "../../pipelines/documents/document.js";
import type { Observation } from "../../pipelines/observations/observation.js";
import type { Refusal } from "../../pipelines/quantities/quantity.js";
import { buildTables } from "../../pipelines/tables/build-tables.js";
import type { TablesDocument } from "../../pipelines/tables/tables-input.js";
import type { TidyTables } from "../../pipelines/tables/tidy.js";
import type { Indicator, Vocabulary } from "../../pipelines/vocabulary/vocabulary.js";
import { NO_LETTER } from "../no-letter.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const indicator = (
  id: string,
  zh: string,
  unit: string,
  kind: Indicator["kind"],
  more?: Partial<Indicator>,
): Indicator => ({
  id,
  zh,
  en: id,
  theme: "recruitment",
  unit,
  kind,
  aliases: [zh],
  excludes: [],
  definition: "",
  priceBased: false,
  better: "higher",
  source: "test",
  ...more,
});

/** Six indicators, one of each sort. */
export const words: Vocabulary = {
  ...fewAreas,
  indicators: [
    indicator("talent-introduced", "引进人才", "人", "flow"),
    indicator("skilled-workers", "技能人才总量", "人", "stock", { theme: "skills" }),
    indicator("placement-rate", "毕业去向落实率", "%", "rate", { theme: "employment" }),
    indicator("unemployment", "城镇调查失业率", "%", "rate", { theme: "employment", better: "lower" }),
    indicator("job-gap", "岗位缺口", "人", "stock", { theme: "skills", better: "lower" }),
    indicator("output", "地区生产总值", "元", "flow", { theme: "economy", priceBased: true }),
  ],
};

/** An observation by the words that it stands in; what is not given is that of an exact yearly level of 引进人才. */
export type Said = { readonly says: string } & Partial<Observation>;

/** A document whose text is its sentences, with observations found by their words. */
export function documentOf(
  id: string,
  sentence: string,
  said: readonly Said[],
  facts: Partial<DocumentFacts> = {},
  refusals: readonly Refusal[] = [],
): TablesDocument {
  const document: Document = {
    id: id as DocumentId,
    format: "text",
    sha256: createHash("sha256").update(sentence).digest("hex"),
    text: sentence,
    blocks: [{ type: "paragraph", start: 0, end: sentence.length, at: { line: 1 } }],
    facts: {
      title: id,
      issuer: null,
      published: "2023-05-12",
      area: "重庆市",
      url: null,
      kind: "reply-letter",
      referenceYear: 2023,
      referenceYearBasis: "published",
      letter: NO_LETTER,
      ...facts,
    },
  };
  const observations = said.map(({ says, ...rest }): Observation => {
    const start = sentence.indexOf(says);
    if (start < 0) throw new Error(`${says} is not in ${sentence}`);
    return {
      documentId: document.id,
      start,
      end: start + says.length,
      text: says,
      role: "level",
      value: null,
      lower: null,
      upper: null,
      halfWidth: 0.5,
      unit: "人",
      qualifier: "exact",
      status: "actual",
      kind: "flow",
      label: "引进人才",
      period: "2022",
      timeBasis: "stated",
      rules: { unit: "table", period: "table", status: "table", label: "table" },
      region: null,
      of: null,
      section: "",
      sentenceStart: 0,
      sentenceEnd: sentence.length,
      indicator: "talent-introduced",
      ...rest,
    };
  });
  return { document, source: `documents/${id}`, pulledAt: null, extraction: { observations, refusals } };
}

/** The tables of some documents, with the words above. */
export function tablesOf(...documents: readonly TablesDocument[]): TidyTables {
  return buildTables({ documents, vocabulary: words, version: "0.1.0" });
}

/** A letter: 6.2万 in 2022, up 5.5%. */
export const letter = documentOf(
  "letter.txt",
  "去年，我市引才6.2万人，增幅为5.5%，其中博士480人；对口第7号建议。",
  [
    { says: "6.2万人", value: 62000, halfWidth: 500 },
    { says: "5.5%", value: 5.5, halfWidth: 0.05, unit: "%", role: "change", kind: "growth", of: 7 },
    { says: "480人", value: 480, label: "博士", indicator: null },
  ],
  {},
  [{ start: 33, end: 34, text: "7", reason: "document-number" }],
);

/** A release that says 6.3万 for the same year. */
export const release = documentOf(
  "release.txt",
  "全年引才6.3万人。",
  [{ says: "6.3万人", value: 63000, halfWidth: 500 }],
  {
    kind: "statistical-release",
    published: "2023-03-20",
    referenceYear: 2022,
  },
);
