/**
 * Text as a cell that no spreadsheet takes for a formula: one that begins with = + - @, a tab or a return gets a leading `'`
 * (OWASP, CSV injection). A text that already begins with quotes before such a mark gets one more, so that nothing is lost.
 */
export function guardFormula(text: string): string {
  return /^'*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(cell: string): string {
  return /^'+[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
