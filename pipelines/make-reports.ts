import type { Step } from "./step.js";
import type { TidyTables } from "./tables/tidy.js";

/** Runs the notebooks on the staged tables and renders each as a page and a PDF. */
export async function makeReports(_job: {
  root: string;
  staging: string;
  tables: TidyTables;
  step: Step;
}): Promise<readonly string[]> {
  return [];
}
