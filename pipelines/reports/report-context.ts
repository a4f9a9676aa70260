import type { Language } from "../notebooks/language.js";
import type { TidyTables } from "../tables/tidy.js";

/** What a report stands on beside its notebook: the tidy tables, and what was asked for. */
export interface ReportContext {
  /** The area that the report is about (重庆市), or null where it compares areas. */
  readonly area: string | null;
  /** The vintage of the tables that the notebook read. */
  readonly vintage: string;
  /** Chinese unless told otherwise. */
  readonly lang?: Language;
  readonly tables: ReportTables;
  /** Where the same report stands as PDF, where the index and the evidence pages stand, as links relative to the page. */
  readonly links?: { readonly pdf?: string; readonly index?: string; readonly evidence?: string };
}

export type ReportTables = Pick<TidyTables, "documents" | "series" | "observations" | "conflicts" | "targets" | "runs">;
