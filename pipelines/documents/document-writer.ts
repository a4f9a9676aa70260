import type { Block, Cell, Place, ProseBlock, TableBlock } from "./document.js";
import { findTableUnit } from "./find-table-unit.js";

/** A cell as a reader finds it: its text, without line breaks or tabs, trimmed. */
export interface GridCell {
  readonly text: string;
  readonly header: boolean;
}

/**
 * Writes a document's canonical text block by block: blocks on lines of their own, the cells of a row joined by tabs.
 *
 *     prose("heading", "一、引才", at); table("单位：万人", grid, at)
 */
export class DocumentWriter {
  text = "";
  readonly blocks: Block[] = [];

  /** @param words without line breaks, trimmed; "" writes nothing */
  prose(type: ProseBlock["type"], words: string, at: Place) {
    if (words === "") return;
    this.newline();
    const start = this.text.length;
    this.text += words;
    this.blocks.push({ type, start, end: this.text.length, at });
  }

  /**
   * The lines written last that are a caption of a table to follow: 表2 各市新增就业, one that states a unit (单位：万人), or ends with one in brackets
   * （万人）; null where there is none.
   */
  get captionLines(): string | null {
    const lines: string[] = [];
    for (let at = this.blocks.length - 1; at >= 0 && lines.length < 3; at--) {
      const { type, start, end } = this.blocks[at]!;
      const words = this.text.slice(start, end);
      if (type === "table" || words.length > 60 || !isCaption(words)) break;
      lines.unshift(words);
    }
    return lines.join(" ") || null;
  }

  /**
   * @param own the table's caption; where it has none, the lines before that are one
   * @param grid a full grid; the places that one merged cell covers hold the same object
   */
  table(own: string | null, grid: readonly (readonly GridCell[])[], at: Place) {
    const caption = own ?? this.captionLines;
    this.newline();
    const start = this.text.length;
    const cells = new Map<object, Cell>();
    const rows = grid.map((row, index) => {
      if (index > 0) this.text += "\n";
      return row.map((key, column) => {
        if (column > 0) this.text += "\t";
        let cell = cells.get(key);
        if (cell === undefined) {
          const { text, header } = key;
          cell = { start: this.text.length, end: this.text.length + text.length, text, header };
          cells.set(key, cell);
          this.text += text;
        }
        return cell;
      });
    });
    const block: TableBlock = {
      type: "table",
      start,
      end: this.text.length,
      at,
      caption,
      unit: caption === null ? null : findTableUnit(caption),
      rows,
    };
    this.blocks.push(block);
  }

  private newline() {
    if (this.text !== "") this.text += "\n";
  }
}

const isCaption = (words: string): boolean =>
  findTableUnit(words) !== null ||
  (/^附?表\s*[\d一二三四五六七八九十]|[（(][^（()）\d]{1,6}[）)]$/.test(words) && !/[，。；]/.test(words));
