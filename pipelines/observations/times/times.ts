/** The times that hold at a figure. */
export interface Times {
  /** Named for this value alone: 由2020年的7家. */
  readonly base: string | null;
  /** When its sentence says that values started: 与2010年相比，由|5人|增至9人; 从2015年到2019年; 甲由2015年的7家增至9家，乙由|5人|增至9人; or null. */
  readonly began: string | null;
  /** Named before it in its sentence, or right after it (将于明年交付). */
  readonly stated: string | null;
  /** What is `stated` is a date (截至5月底, 目前), no stretch of time. */
  readonly atDate: boolean;
  /** Named earlier in its paragraph. */
  readonly carried: string | null;
  /** What is `carried` is a date. */
  readonly carriedDate: boolean;
  /** The words before it. */
  readonly words: string;
}

/** What the sentences before left for the next one in its paragraph, and in its document. */
export interface TimesBefore {
  /** The time that was named last in the paragraph, or null. */
  readonly carried: string | null;
  readonly carriedDate: boolean;
  /** The sentence that named it gives figures. */
  readonly carriedCounts: boolean;
  /** When the sentence before, without a figure, began something. */
  readonly launched: string | null;
  /** When the values of the paragraph's sentences started: 甲由2019年的|7家|增至9家。乙由5人增至9人. */
  readonly began: string | null;
  /** The year that was named last in the document. */
  readonly told: number | null;
}
