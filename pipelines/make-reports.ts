import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import pLimit from "p-limit";
import { parseNotebook } from "./notebooks/notebook.js";
import { runNotebook } from "./notebooks/run-notebook.js";
import { fullestArea } from "./notebooks/series-row.js";
import { evidencePages } from "./reports/evidence-pages.js";
import type { EvidenceText } from "./reports/evidence-text.js";
import { renderPage } from "./reports/html-page.js";
import { renderIndex } from "./reports/index-page.js";
import { renderPdf } from "./reports/pdf.js";
import type { ReportContext } from "./reports/report-context.js";
import type { Step } from "./step.js";
import type { TidyTables } from "./tables/tidy.js";

/** So many kernels at once: each takes 300 MB and, for a few seconds, a core. */
const KERNELS = 2;

/**
 * Runs the notebooks of `notebooks/` on the staged tables, side by side, and renders each as a page and as a PDF, and an index of them.
 * They are about the area that the environment names in `FUHAN_AREA`, else about the one with most values.
 * @param job.root where the notebooks are and their kernels run
 * @param job.documents their texts, for the evidence pages
 * @param job.staging folder with `data/tidy`; pages are written to its `reports`
 * @returns paths of the reports relative to `staging`
 * @throws FuhanError `cell-failed` and others of `runNotebook`, `pdf-failed`
 */
export async function makeReports({
  root,
  staging,
  tables,
  documents,
  step,
}: {
  readonly root: string;
  readonly staging: string;
  readonly tables: TidyTables;
  readonly documents: readonly EvidenceText[];
  readonly step: Step;
}): Promise<readonly string[]> {
  const folder = join(root, "notebooks");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ipynb")).sort();
  const kernels = pLimit(KERNELS);
  const executed = await step("notebooks", async (say) =>
    Promise.all(
      files.map((file) =>
        kernels(async () => {
          const notebook = parseNotebook(await readFile(join(folder, file), "utf8"), file);
          const done = await runNotebook(notebook, {
            name: file,
            cwd: root,
            env: { FUHAN_OUT: staging },
            onCell: (cell, all) => say(`${file} ${cell}/${all}`),
          });
          return { name: basename(file, ".ipynb"), notebook: done };
        }),
      ),
    ),
  );
  return step("reports", async (say) => {
    const out = join(staging, "reports");
    await mkdir(out, { recursive: true });
    const area =
      process.env.FUHAN_AREA || fullestArea(tables.series.map((row) => ({ ...row, year: Number(row.time_period) })));
    const vintage = tables.series[0]?.vintage ?? tables.runs[0]?.run_id ?? "";
    const made: string[] = [];
    await mkdir(join(out, "evidence"), { recursive: true });
    const write = async (file: string, content: string | Uint8Array) => {
      await writeFile(join(out, file), content);
      made.push(`reports/${file}`);
      say(file);
    };
    for (const { name, notebook } of executed) {
      const context: ReportContext = {
        area,
        vintage,
        tables,
        links: { pdf: `${name}.pdf`, index: "index.html", evidence: "evidence/" },
      };
      await write(`${name}.html`, await renderPage(notebook, context));
      await write(`${name}.pdf`, await renderPdf(notebook, context));
    }
    for (const [file, page] of await evidencePages(documents, tables)) await write(`evidence/${file}`, page);
    await write("index.html", await renderIndex(executed, { area, vintage, tables }));
    return made;
  });
}
