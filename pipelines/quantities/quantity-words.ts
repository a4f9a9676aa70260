import { join } from "node:path";
import { z } from "zod";
import { CodeSet } from "../vocabulary/code-set.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { readWords } from "../vocabulary/read-words.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { type WordTrie, wordTrie } from "../vocabulary/word-trie.js";
import type { AfterNumber, UnitTrie } from "./after-number.js";
import type { Qualifier } from "./quantity.js";

/** The words that numbers are read with, as tries. */
export interface QuantityWords {
  /** What may follow a number: units, and words that make it no count (号, 月, 季度). */
  readonly units: UnitTrie;
  /** Code units that begin a word of `units`. */
  readonly canFollow: CodeSet;
  /** 约, 超过, 不低于: before a number; `exact` where a word only ends like one (签约). */
  readonly before: WordTrie<Qualifier>;
  /** 过, 上, 破: before a number that is nothing but a power (上亿). */
  readonly bareBefore: WordTrie<Qualifier>;
  /** 以上, 左右: after the unit. */
  readonly after: WordTrie<Qualifier>;
  /** What makes a small number in Han script a set of ideas: 三个|方面. */
  readonly ideas: WordTrie<true>;
  /** Words that hold a numeral and count nothing: 千家万户. */
  readonly fixed: WordTrie<true>;
}

/**
 * Compiles `units` of the vocabulary and the files `approximators.csv`, `meaning.csv` (its class `joined`), `ordered-words.csv`, `noun-heads.csv`, `idea-words.csv` and `numeral-words.csv`.
 * @throws FuhanError where a file is missing or a row is wrong, naming file and line
 */
export function quantityWords(
  { units }: Vocabulary,
  folder: string = join(projectRoot(), "data", "vocabulary"),
): QuantityWords {
  const rows = <Row extends z.ZodObject>(file: string, row: Row) => readWords(join(folder, file), row);
  const approximators = rows("approximators.csv", approximatorRow);
  const onSide = (side: string) =>
    approximators.filter((row) => row.side === side).map(({ word, qualifier }) => [word, qualifier] as const);
  const joined = rows("meaning.csv", joinedRow)
    .filter(({ class: name }) => name === "joined")
    .map(({ word }) => [word, "exact"] as const);
  const counted = units.map(({ word, canonical, form, afterHan }): readonly [string, AfterNumber] => [
    word,
    { type: "unit", canonical, form, afterHan },
  ]);
  const refused = rows("ordered-words.csv", orderedRow).map(({ word, reason }): readonly [string, AfterNumber] => [
    word,
    { type: "refused", reason },
  ]);
  const nouns = rows("noun-heads.csv", wordRow).map(({ word }): readonly [string, AfterNumber] => [
    word,
    { type: "noun" },
  ]);
  const following = [...nouns, ...refused, ...counted];
  return {
    units: wordTrie(following),
    canFollow: new CodeSet(following.map(([word]) => word.charCodeAt(0))),
    before: wordTrie<Qualifier>([...joined, ...onSide("before")]),
    bareBefore: wordTrie(onSide("bare")),
    after: wordTrie(onSide("after")),
    ideas: wordTrie(rows("idea-words.csv", wordRow).map(({ word }) => [word, true] as const)),
    fixed: wordTrie(rows("numeral-words.csv", wordRow).map(({ word }) => [word, true] as const)),
  };
}

const wordRow = z.object({ word: z.string().min(1), source: z.string().min(1) });

/** 签约, 青年: words of `meaning.csv` that only end like one before a number. */
const joinedRow = z.object({ word: z.string().min(1), class: z.string(), source: z.string().min(1) });

const approximatorRow = z.object({
  word: z.string().min(1),
  side: z.enum(["before", "bare", "after"]),
  qualifier: z.enum(["about", "over", "near", "at_least", "at_most"]),
  source: z.string().min(1),
});

const orderedRow = z.object({
  word: z.string().min(1),
  reason: z.enum([
    ...(["document-number", "date", "clock", "ordinal", "rank", "name"] as const),
    ...(["session", "telephone", "word", "period", "idea-count"] as const),
  ]),
  source: z.string().min(1),
});
