/** The parts of an executed notebook (nbformat 4) that a report shows. */
export interface ExecutedNotebook {
  readonly cells: readonly ExecutedCell[];
}

export interface ExecutedCell {
  /** `markdown`, `code` or `raw`. */
  readonly cell_type: string;
  readonly source: MultilineText;
  readonly metadata?: { readonly tags?: readonly string[] | undefined } | undefined;
  readonly outputs?: readonly ExecutedOutput[] | undefined;
}

export interface ExecutedOutput {
  /** `stream`, `display_data`, `execute_result` or `error`. */
  readonly output_type: string;
  readonly name?: string | undefined;
  readonly text?: MultilineText | undefined;
  /** By MIME type. */
  readonly data?: { readonly [mime: string]: unknown } | undefined;
  readonly ename?: string | undefined;
  readonly evalue?: string | undefined;
}

/** nbformat stores text whole or as a list of lines. */
export type MultilineText = string | readonly string[];

/** The text in one piece; "" for what is no text. */
export function wholeText(text: unknown): string {
  if (typeof text === "string") return text;
  return Array.isArray(text) ? text.filter((line) => typeof line === "string").join("") : "";
}
