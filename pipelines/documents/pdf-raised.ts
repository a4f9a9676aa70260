import type { PdfCharacter } from "./pdf-characters.js";
import { raisedFigures } from "./raised-figures.js";

/**
 * Puts characters that stand small and raised beside larger ones (marks of notes, m²) on the line of those, figures among them as characters that are
 * raised by themselves: on a line of its own a mark would break the sentence, among figures it would make another number.
 * @param characters in the order of the file
 */
export function settleRaised(characters: readonly PdfCharacter[]): readonly PdfCharacter[] {
  const settled: PdfCharacter[] = [];
  let before: PdfCharacter | undefined;
  for (const [index, character] of characters.entries()) {
    const beside =
      character.text.trim() === "" ? undefined : besideOf(character, before, nextLarger(characters, index));
    settled.push(beside === undefined ? character : raised(character, beside));
    if (beside === undefined && character.text.trim() !== "") before = character;
  }
  return settled;
}

/** The larger character, before or after it, that one stands raised beside. */
function besideOf(character: PdfCharacter, before: PdfCharacter | undefined, after: PdfCharacter | undefined) {
  if (before !== undefined && isRaised(character, before, character.left - before.right)) return before;
  return after !== undefined && isRaised(character, after, after.left - character.right) ? after : undefined;
}

/** @param gap from one to the other, in points: a mark of two or three figures stands beside its word as a whole */
function isRaised(character: PdfCharacter, beside: PdfCharacter, gap: number): boolean {
  const up = (beside.baseline - character.baseline) / beside.size;
  return (
    character.size < 0.78 * beside.size && up > 0.15 && up < 0.7 && gap > -0.3 * beside.size && gap < 1.6 * beside.size
  );
}

/** The next character that is larger, as long as those between are of the same size and height. */
function nextLarger(characters: readonly PdfCharacter[], index: number): PdfCharacter | undefined {
  const { size, baseline } = characters[index]!;
  for (const next of characters.slice(index + 1, index + 6)) {
    if (next.text.trim() === "") continue;
    if (next.size * 0.78 > size) return next;
    if (Math.abs(next.baseline - baseline) > 1) return undefined;
  }
  return undefined;
}

const raised = (character: PdfCharacter, beside: PdfCharacter): PdfCharacter => ({
  ...character,
  baseline: beside.baseline,
  text: raisedFigures(character.text),
});
