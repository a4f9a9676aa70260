/** The words of the field, typed: everything under `data/vocabulary/`, read and validated once. */
export interface Vocabulary {
  readonly indicators: readonly Indicator[];
  readonly units: readonly UnitWord[];
  readonly areas: readonly Area[];
  /** Every kind of document once, the most trusted first. */
  readonly trust: readonly TrustedKind[];
  readonly relations: readonly Relation[];
}

/** What the definitions of two indicators say about their values in one area and year: the part is at most the whole. */
export interface Relation {
  readonly whole: string;
  readonly part: string;
  /** The indicator that is part ÷ whole in %, where there is one. */
  readonly share: string | null;
  /** The parts of a whole that are `complete` add up to it. */
  readonly complete: boolean;
}

/** A kind of document; the order of `trust.csv` is the order in which `reconcile` believes them. */
export interface TrustedKind {
  /** As in `documents.kind`: statistical-release, reply-letter … */
  readonly kind: string;
  /** What a reader calls it: 统计公报. */
  readonly zh: string;
  readonly en: string;
}

export interface Indicator {
  /** kebab-case, stable for ever: `talent-introduced`. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly theme: Theme;
  /** Canonical unit of values in the tables: 人, 人次, %, 元, 个 … */
  readonly unit: string;
  readonly kind: "flow" | "stock" | "rate";
  /** Other names in documents, as written (引进各类人才). The `zh` name is always one. */
  readonly aliases: readonly string[];
  /** Words which, in a label, mean that it is another indicator (高 for 技能人才总量 …). */
  readonly excludes: readonly string[];
  readonly definition: string;
  /** True where growth is at constant prices, so that a growth rate implies no earlier level (GDP …). */
  readonly priceBased: boolean;
  /** Which way a target binds where its own words do not say it: `lower` for what ought to fall (失业率, 缺口). */
  readonly better: "higher" | "lower";
  readonly source: string;
}

export type Theme = "recruitment" | "skills" | "employment" | "platforms" | "services" | "education" | "economy";

export interface UnitWord {
  /** As written after a number: 名, 万元 is not one (multipliers are split off), 平方米, 元/人. */
  readonly word: string;
  /** What it counts as: 名 → 人. */
  readonly canonical: string;
  readonly form: "count" | "money" | "measure" | "percent" | "points" | "multiple";
  /** It counts after a lone number in Han script too: 两所, 五家; with others such a number orders or forms a word (二期, 三级). */
  readonly afterHan: boolean;
  readonly source: string;
}

export interface Area {
  /** GB/T 2260 code, six digits, quoted. */
  readonly code: string;
  /** Full name: 重庆市. */
  readonly name: string;
  /** Short names: 重庆, 渝. */
  readonly aliases: readonly string[];
  readonly level: "country" | "province" | "prefecture" | "county" | "region";
  /** Code of the area above, null for the country. */
  readonly parent: string | null;
}
