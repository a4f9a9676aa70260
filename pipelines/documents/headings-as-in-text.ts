import type { Block } from "./document.js";
import { isHeading } from "./read-text.js";

/** Most letters are written without styles: a paragraph that would be a heading in plain text (一、引才) is one here, too. */
export function headingsAsInText(text: string, blocks: readonly Block[]): readonly Block[] {
  let index = 0;
  return blocks.map((block) =>
    block.type === "paragraph" && isHeading(text.slice(block.start, block.end), index++)
      ? { ...block, type: "heading" }
      : block,
  );
}
