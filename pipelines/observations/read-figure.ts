import { readDocument } from "../documents/read-document.js";
import type { Quantity } from "../quantities/quantity.js";
import { createQuantityReader } from "../quantities/read-quantities.js";
import { splitSentences } from "../text/sentences.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

/**
 * Reads one figure as a document would write it.
 *
 * ```text
 * 6.2万人 → 62000 人, to within 500      超5.5% → over 5.5 %      人才 → null: no figure
 * ```
 *
 * @returns null where the words hold no figure, or more than one
 */
export function figureReader(vocabulary: Vocabulary): (written: string) => Quantity | null {
  const read = createQuantityReader(vocabulary);
  return (written) => {
    const document = readDocument({ name: "figure.txt", bytes: new TextEncoder().encode(written) }, vocabulary);
    const found = splitSentences(document).flatMap((sentence) => read(sentence).quantities);
    return found.length === 1 && found[0] !== undefined ? found[0] : null;
  };
}
