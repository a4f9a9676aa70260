/**
 * Joins the lines of a paragraph that was broken to a width: Han without a space, words of letters with one, a number that was broken in two
 * without one.
 *
 *     ["新增就业1,2", "34.5万人", "under the", "plan"] gives 新增就业1,234.5万人under the plan
 */
export function joinLines(lines: readonly string[]): string {
  let text = "";
  for (const line of lines) {
    const space = needsSpace(text.at(-1) ?? "", line[0] ?? "") ? " " : "";
    text += space + line;
  }
  return text;
}

function needsSpace(before: string, after: string): boolean {
  if (!/[\w,.;:)%]/.test(before) || !/[\w(]/.test(after)) return false;
  return LETTER.test(before) || LETTER.test(after);
}

const LETTER = /[A-Za-z]/;
