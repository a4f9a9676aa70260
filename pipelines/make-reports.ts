import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { type AskedReport, alwaysAsked, execute, fileOf, notebookNames } from "./asked-report.js";
import { evidencePages } from "./reports/evidence-pages.js";
import type { EvidenceText } from "./reports/evidence-text.js";
import { indexPages } from "./reports/index-pages.js";
import type { ReportCard } from "./reports/report-card.js";
import type { Step } from "./step.js";
import type { TidyTables } from "./tables/tidy.js";
import { loadVocabulary } from "./vocabulary/load-vocabulary.js";
import { defaultArea, vintageIn, writeReport } from "./write-report.js";

/** So many kernels at once: each takes 300 MB and, for a few seconds, a core. */
const KERNELS = 2;

export interface ReportsJob {
  /** Where the notebooks are and their kernels run. */
  readonly root: string;
  /** Folder with `data/tidy`; pages are written to its `reports`. */
  readonly staging: string;
  readonly tables: TidyTables;
  /** The tables of the build before, for what changed; null where there is none. */
  readonly before: TidyTables | null;
  /** The documents' texts, for the evidence pages. */
  readonly documents: readonly EvidenceText[];
  /** Reports that were asked for before (`fuhan report NAME -p area=…`), to be made again; their notebooks may be gone. */
  readonly standing: readonly ReportCard[];
  readonly step: Step;
}

/**
 * Runs the notebooks of `notebooks/` on the staged tables and renders each as a page and as a PDF, with a page of evidence for each
 * document and an index of all.
 * @returns paths of the reports relative to `staging`
 * @throws FuhanError `cell-failed` and others of `runNotebook`, `chart-unsound`, `pdf-failed`, those of `askFor` for what a notebook asks of itself
 */
export async function makeReports(job: ReportsJob): Promise<readonly string[]> {
  const { root, staging, tables, before, documents, standing, step } = job;
  const names = await notebookNames(root);
  const vocabulary = loadVocabulary();
  const always = (await Promise.all(names.map((name) => alwaysAsked(root, name, vocabulary)))).flat();
  const asked: readonly (AskedReport & { readonly pdf: boolean })[] = [
    ...names.map((name) => ({ name, parameters: {}, pdf: true })),
    ...always.map((report) => ({ ...report, pdf: true })),
    ...standing.filter(({ name, parameters }) => names.includes(name) && Object.keys(parameters).length > 0),
  ];
  const wanted = asked.filter((one, at) => asked.findIndex((other) => fileOf(other) === fileOf(one)) === at);
  const kernels = pLimit(KERNELS);
  const executed = await step("notebooks", async (say) => {
    const done = await Promise.all(
      wanted.map(({ name, parameters, pdf }) =>
        kernels(async () => {
          const asked = { name, parameters };
          const onCell = (cell: number, all: number) => say(`${fileOf(asked)} ${cell}/${all}`);
          return { ...(await execute(asked, { root, out: staging, onCell })), pdf };
        }),
      ),
    );
    say(`${done.length}`);
    return done;
  });
  return step("reports", async (say) => {
    const folder = join(staging, "reports");
    await mkdir(join(folder, "evidence"), { recursive: true });
    const made: string[] = [];
    const note = (file: string) => {
      made.push(`reports/${file}`);
      say(file);
    };
    const write = async (file: string, content: string) => {
      await writeFile(join(folder, file), content);
      note(file);
    };
    const cards: ReportCard[] = [];
    for (const { pdf, ...report } of executed) {
      const { card, files } = await writeReport(report, tables, folder, { pdf });
      cards.push(card);
      for (const file of files) note(file);
    }
    for (const [file, page] of await evidencePages(documents, tables)) await write(`evidence/${file}`, page);
    await write("reports.json", `${JSON.stringify(cards, null, 2)}\n`);
    const about = { area: defaultArea(tables), vintage: vintageIn(tables), tables, before };
    for (const [file, page] of await indexPages(cards, about)) await write(file, page);
    say(`${made.length}`);
    return made;
  });
}
