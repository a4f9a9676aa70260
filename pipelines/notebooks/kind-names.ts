import { join } from "node:path";
import type { DocumentKind } from "../documents/document.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { readWords } from "../vocabulary/read-words.js";
import { trustRow } from "../vocabulary/rows.js";
import type { TrustedKind } from "../vocabulary/vocabulary.js";
import type { Language } from "./language.js";

/** What a reader calls a kind of document, by `data/vocabulary/trust.csv`. */
export function kindIn(kind: DocumentKind, lang: Language = "zh"): string {
  return kinds().find((known) => known.kind === kind)?.[lang] ?? kind;
}

/** The English name of a kind that is named in Chinese; its own name where it is not known. */
export function kindInEnglish(zh: string): string {
  return kinds().find((known) => known.zh === zh)?.en ?? zh;
}

/** What a reader calls every kind of document, the most trusted first. */
export function kindsByTrust(lang: Language): readonly string[] {
  return kinds().map((kind) => kind[lang]);
}

let read: readonly TrustedKind[] | undefined;
const kinds = () => (read ??= readWords(join(projectRoot(), "data", "vocabulary", "trust.csv"), trustRow));
