import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../vocabulary/project-root.js";
import { readWords } from "../vocabulary/read-words.js";

const CLASSES = [
  "rise",
  "fall",
  "reach",
  "flow",
  "stock",
  "filler",
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

/** `(?:增加到|达到|…)` for a class of words. */
export const anyOf = (name: WordClass): string => `(?:${meaningWords()[name].join("|")})`;
