import { hanWidth } from "../text/han-width.js";

/**
 * A text in lines that are no wider than some columns of a terminal, broken between any two signs of Han, and within a word or number of
 * ASCII only after a sign such as - or where it is wider than half a line; no character is lost.
 * @example wrapColumns("全年引才6.2万人", 8) // ["全年引才", "6.2万人"]
 * @example wrapColumns("talent-introduced", 12) // ["talent-", "introduced"]
 */
export function wrapColumns(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    if (line !== "" && hanWidth(line) + hanWidth(character) > width) {
      const kept = line.length - cutWord(line, character, width);
      lines.push(line.slice(0, kept));
      line = line.slice(kept);
    }
    line += character;
  }
  return [...lines, line];
}

/** How many characters of a full line go on the next one with the character that follows, lest a word be cut in two; 0 where none should. */
function cutWord(line: string, next: string, width: number): number {
  if (!/^[\w.,%]/.test(next)) return 0;
  const word = /[\w.,%]+$/.exec(line)?.[0].length ?? 0;
  return word < line.length && word <= width / 2 ? word : 0;
}
