/** A figure that leads to the sentence it was read from, where a page shows that sentence. */
export class Cited {
  constructor(
    readonly text: string,
    /** `document_id#start-end`. */
    readonly observation: string,
  ) {}

  /** The address within the page. */
  get href(): string {
    return `#${encodeURIComponent(this.observation)}`;
  }
}

/** The text with its evidence, for `markdown` and the columns of `showTable`: cite(sayLevel(row), row.observation_id). */
export function cite(text: string, observation: string): Cited {
  return new Cited(text, observation);
}
