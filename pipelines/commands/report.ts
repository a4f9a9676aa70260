import { mkdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { askFor, execute, requireYears } from "../asked-report.js";
import { indexPages } from "../reports/index-pages.js";
import type { ReportCard } from "../reports/report-card.js";
import { standingCards, tablesBefore } from "../standing-reports.js";
import { readTables } from "../tables/read-tables.js";
import type { TidyTables } from "../tables/tidy.js";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { defaultArea, type ReportFormats, vintageIn, writeReport } from "../write-report.js";
import { lockFolder } from "./lock-folder.js";

/**
 * `fuhan report NAME`: one report on the tables that stand, beside those that are there; the index lists it, and every refresh makes it
 * anew.
 * @throws FuhanError `notebook-unknown`, `notebook-parameter`, `parameter-type`, `years-empty`, `area-unknown` …; `tables-missing`; what `runNotebook` throws
 */
export async function report(
  name: string,
  given: readonly string[],
  formats: ReportFormats,
  {
    out,
    language,
    say,
  }: { readonly out: string; readonly language: "zh" | "en"; readonly say: (line: string) => void },
): Promise<void> {
  const root = projectRoot();
  const asked = await askFor(root, name, given, loadVocabulary());
  const tables = await readTables(join(out, "data", "tidy"));
  requireYears(asked, tables.series);
  const { area } = asked.parameters;
  if (typeof area === "string" && !tables.series.some(({ ref_area: of }) => of === area))
    say(language === "zh" ? `! 表里没有${area}的年度数值` : `! the tables have no yearly figures of ${area}`);
  const executed = await execute(asked, { root, out: resolve(out) });
  const folder = join(out, "reports");
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(out);
  try {
    const { card, files } = await writeReport(executed, tables, folder, formats);
    await listReport(card, out, tables);
    for (const file of files) say(relative(process.cwd(), join(folder, file)));
  } finally {
    await release();
  }
}

/** Puts a report into the list and the index of an output folder, in place of the same one made before. */
async function listReport(card: ReportCard, out: string, tables: TidyTables): Promise<void> {
  const folder = join(out, "reports");
  const cards = [...standingCards(out).filter(({ file }) => file !== card.file), card];
  await writeFileAtomic(join(folder, "reports.json"), `${JSON.stringify(cards, null, 2)}\n`);
  const before = await tablesBefore(out, tables);
  const about = { area: defaultArea(tables), vintage: vintageIn(tables), tables, before };
  for (const [file, page] of await indexPages(cards, about)) await writeFileAtomic(join(folder, file), page);
}
