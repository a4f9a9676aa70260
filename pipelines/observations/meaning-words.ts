import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../vocabulary/project-root.js";
import { readWords } from "../vocabulary/read-words.js";
import { type WordTrie, wordTrie } from "../vocabulary/word-trie.js";

const CLASSES = [
  "rise",
  "fall",
  "reach",
  "flow",
  "stock",
  "filler",
  "manner",
  "kept",
  "predicate",
  "act",
  "head",
  "person",
  "condition",
  "human",
  "affect",
  "yield",
  "standing",
  "time",
  "joined",
  "around",
  "work",
] as const;
type WordClass = (typeof CLASSES)[number];

const row = z.object({ word: z.string().min(1), class: z.enum(CLASSES), source: z.string().min(1) });

let known: Readonly<Record<WordClass, readonly string[]>> | null = null;

/** The words that give a quantity its meaning, by class, longest first; from `data/vocabulary/meaning.csv`. */
export function meaningWords(): Readonly<Record<WordClass, readonly string[]>> {
  if (known === null) {
    const rows = readWords(join(projectRoot(), "data", "vocabulary", "meaning.csv"), row);
    const of = (name: WordClass) =>
      rows
        .filter((entry) => entry.class === name)
        .map(({ word }) => word)
        .sort((a, b) => b.length - a.length);
    known = Object.fromEntries(CLASSES.map((name) => [name, of(name)])) as Record<WordClass, string[]>;
  }
  return known;
}

/** The words of some classes, looked for in a text: what a regular expression of so many alternatives would do slowly. */
export interface Words {
  /** The longest that the text begins with, or "". */
  readonly head: (text: string) => string;
  /** The longest that it ends with, or "". */
  readonly end: (text: string) => string;
  /** Where the first one begins, at `from` or later; -1 where there is none. */
  readonly find: (text: string, from?: number) => number;
  /** The longest that stands between two places of the text and ends at the second: where it begins, or -1. */
  readonly before: (text: string, from: number, end: number) => number;
}

const made = new Map<string, Words>();

/** Those who ask for the same classes share one. Nothing is read from the file before the first look. */
export function words(...classes: readonly WordClass[]): Words {
  const key = classes.join(" ");
  const known = made.get(key) ?? wordsOf(classes);
  made.set(key, known);
  return known;
}

function wordsOf(classes: readonly WordClass[]): Words {
  let known: WordTrie<true> | null = null;
  const trie = () =>
    (known ??= wordTrie(classes.flatMap((name) => meaningWords()[name].map((word) => [word, true] as const))));
  const before = (text: string, from: number, end: number) => trie().before(text, end, from)?.start ?? -1;
  return {
    head: (text) => text.slice(0, trie().from(text, 0)?.end ?? 0),
    end: (text) => text.slice(trie().before(text, text.length)?.start ?? text.length),
    find: (text, from = 0) => {
      const { from: wordAt } = trie();
      for (let at = from; at < text.length; at++) if (wordAt(text, at) !== null) return at;
      return -1;
    },
    before,
  };
}

/** `(?:增加到|达到|…)` for a class of words. */
export const anyOf = (name: WordClass): string => `(?:${meaningWords()[name].join("|")})`;
