import { z } from "zod";
import { plainText } from "./read-report.js";
import type { ReportContext } from "./report-context.js";
import type { ReportView } from "./report-view.js";

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.union([z.string(), z.number()])).readonly(),
]);

const card = z.object({
  /** The notebook, and what was asked of it. */
  name: z.string(),
  parameters: z.record(z.string(), value),
  /** The name of its files, without their ends. */
  file: z.string(),
  pdf: z.boolean(),
  lang: z.enum(["zh", "en"]),
  title: z.string(),
  area: z.string().nullable(),
  order: z.number(),
  vintage: z.string(),
  /** What it finds, in a sentence or two. */
  found: z.string(),
  /** When its oldest and its newest document were published, in words. */
  dates: z.object({ zh: z.string(), en: z.string() }),
  documents: z.number(),
  /** The indicators of its headlines. */
  figures: z.array(z.string()),
});

/** A report as the index knows it; all of them stand in `reports/reports.json`, so that one more can be made without the others. */
export type ReportCard = z.infer<typeof card>;

/** The cards of `reports.json`; none where it is damaged. */
export function readCards(json: string): readonly ReportCard[] {
  try {
    return z.array(card).parse(JSON.parse(json));
  } catch {
    return [];
  }
}

/** What was asked of a report, but for its language; nothing for one that every refresh makes. */
export const askedOf = ({ parameters }: ReportCard): readonly string[] =>
  Object.entries(parameters)
    .filter(([name]) => name !== "lang")
    .map(([, asked]) => (Array.isArray(asked) ? asked.join("—") : String(asked)));

/** What the index says of a report. */
export function cardOf(
  view: ReportView,
  {
    area,
    vintage,
    lang = "zh",
    ...made
  }: Pick<ReportContext, "area" | "vintage" | "lang"> & Pick<ReportCard, "name" | "file" | "parameters" | "pdf">,
): ReportCard {
  return {
    name: made.name,
    parameters: made.parameters,
    file: made.file,
    pdf: made.pdf,
    lang,
    title: view.report.title,
    area,
    order: view.report.order,
    vintage,
    found: findingOf(view),
    dates: view.dates,
    documents: view.documents.length,
    figures: view.headlines.map(({ row }) => row.indicator),
  };
}

/** What a report finds: the titles of its first two charts, which say it; without charts the first sentence of its text. */
function findingOf({ charts, report, evidence }: ReportView): string {
  const zh = evidence.lang === "zh";
  if (charts.length > 0) {
    const titles = charts.slice(0, 2).map(({ title }) => title);
    return zh ? `${titles.join("；")}。` : `${titles.join(". ")}.`;
  }
  const text = report.blocks.map((block) => (block.type === "prose" ? plainText(block.markup).trim() : ""));
  return (zh ? /^[^。]*。?/ : /^[\s\S]*?\.(?=\s|$)/).exec(text.join(zh ? "" : " "))?.[0] ?? "";
}
