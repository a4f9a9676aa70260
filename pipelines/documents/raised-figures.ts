/**
 * Figures that stand raised (the mark of a note, m²) as characters that are raised by themselves: in a line of words they would run into the number
 * before them.
 *
 *     526 and a raised 1 give 526¹, not 5261
 */
export const raisedFigures = (words: string): string => words.replace(/\d/g, (digit) => RAISED[Number(digit)]!);

/** The same figures as they are written on the line: ¹² gives 12. */
export const loweredFigures = (words: string): string =>
  words.replace(/[¹²³⁰⁴-⁹]/g, (digit) => String(RAISED.indexOf(digit)));

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
