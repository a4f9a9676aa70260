import type { DocumentId } from "../documents/document.js";

/** One sentence of prose: a span of the document's text and its place in the outline. */
export interface Sentence {
  readonly documentId: DocumentId;
  /** Span in `Document.text`; `document.text.slice(start, end)` is the sentence as written. */
  readonly start: number;
  readonly end: number;
  /** The sentence as written: `document.text.slice(start, end)`. */
  readonly text: string;
  /**
   * The sentence with width, white space, punctuation and script made uniform (see `normalise`), of exactly `end - start`
   * code units: index `i` here is index `start + i` in the document.
   */
  readonly normal: string;
  /** `normal` has no filler, blank or square bracket: nothing stands in it that a reader of words skips. */
  readonly clean: boolean;
  /** Index of the paragraph within the document, from 0. */
  readonly paragraph: number;
  readonly section: Section;
  /** True for a line of the page around the article (打印, 字号, 来源): no prose, its numbers measure nothing. */
  readonly chrome: boolean;
}

/** A node of the outline 一、 → （一） → 1. → （1）; the root has level 0 and an empty title. */
export interface Section {
  readonly level: number;
  /** The heading's text without its number. */
  readonly title: string;
  readonly parent: Section | null;
}
