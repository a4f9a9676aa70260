import { load } from "cheerio";
import type { Report } from "./read-report.js";
import type { ReportContext } from "./report-context.js";
import { fragmentOf } from "./sanitise-html.js";

/** The observations that the text and the tables of a report link to, as `[6.2万人](#observation_id)`, in order. */
export function linkedObservations(report: Report, { tables }: ReportContext): readonly string[] {
  const known = new Set(tables.observations.map((row) => row.observation_id));
  const fragments = report.blocks.flatMap((block) =>
    block.type === "prose"
      ? load(
          block.markup,
          null,
          false,
        )("a[href^='#']")
          .toArray()
          .map(({ attribs }) => fragmentOf(attribs.href!))
      : [],
  );
  return [...new Set(fragments)].filter((id) => known.has(id));
}
