import { hanWidth } from "../text/han-width.js";

/**
 * A text in lines that are no wider than some columns of a terminal, broken anywhere, as Han is; no character is lost.
 * @example wrapColumns("全年引才6.2万人", 8) // ["全年引才", "6.2万人"]
 */
export function wrapColumns(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let room = width;
  for (const character of text) {
    const needed = hanWidth(character);
    if (needed > room && line !== "") {
      lines.push(line);
      line = "";
      room = width;
    }
    line += character;
    room -= needed;
  }
  return [...lines, line];
}
