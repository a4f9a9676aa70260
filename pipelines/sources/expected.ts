import type { Incoming } from "./incoming.js";
import type { Source } from "./source.js";

/** The promise of a source (`fresh: DAYS`), under the name by which its entry is known. */
export function expectedOf(source: Source): Incoming["expected"] {
  if (source.fresh === undefined) return null;
  const of =
    "file" in source ? source.file : "folder" in source ? source.folder : "url" in source ? source.url : source.index;
  return { of, days: source.fresh };
}
