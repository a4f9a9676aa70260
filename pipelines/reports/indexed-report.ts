import type { ReportView } from "./report-view.js";

/** A report as the index knows it. */
export interface IndexedReport {
  readonly view: ReportView;
  /** Links to its page and its PDF. */
  readonly page: string;
  readonly pdf: string;
}
