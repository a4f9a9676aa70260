import { hanWidth } from "../text/han-width.js";

/**
 * Rows of a table as lines of text whose columns stand below each other in a terminal, Han two columns wide.
 * @param right for each column whether it stands to the right, as numbers do
 * @example alignText([["名称", "年份"], ["甲", "2022"]], [false, true]) // ["名称  年份", "甲    2022"]
 */
export function alignText(rows: readonly (readonly string[])[], right: readonly boolean[] = []): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => hanWidth(cells[column] ?? ""))));
  return rows.map((cells) =>
    cells
      .map((text, column) => {
        const room = " ".repeat(Math.max(0, (widths[column] ?? 0) - hanWidth(text)));
        return right[column] ? `${room}${text}` : `${text}${room}`;
      })
      .join("  ")
      .trimEnd(),
  );
}
