import type { Block } from "./document.js";
import type { StatedFacts } from "./front-matter.js";

/** What the reader of one format makes of a file: plain data, so that it can be handed from one thread to another. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the file states in its metadata (front matter, `<meta>`, document properties); {} where it states nothing. */
  readonly stated: StatedFacts;
}
