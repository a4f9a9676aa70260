import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FuhanError } from "./errors.js";
import { type ReportCard, readCards } from "./reports/report-card.js";
import { readTables } from "./tables/read-tables.js";
import type { TidyTables } from "./tables/tidy.js";
import { type Build, listBuilds, vintageFolder } from "./tables/vintages.js";
import { vintageIn } from "./write-report.js";

/** The reports that stand in an output folder; none before the first refresh. */
export function standingCards(out: string): readonly ReportCard[] {
  const file = join(out, "reports", "reports.json");
  return existsSync(file) ? readCards(readFileSync(file, "utf8")) : [];
}

/**
 * The tables of the last build that were not the same as these; null where there are none, or they cannot be read any more.
 * @param until of the builds before this one, where these tables are a past one's
 */
export async function tablesBefore(out: string, tables: TidyTables, until?: Build): Promise<TidyTables | null> {
  try {
    const build = (await listBuilds(out)).findLast(
      ({ vintage, built_at }) => vintage !== vintageIn(tables) && (until === undefined || built_at < until.built_at),
    );
    return build === undefined ? null : await readTables(vintageFolder(out, build.vintage));
  } catch (error) {
    if (error instanceof FuhanError) return null;
    throw error;
  }
}
