import { fatesIn } from "./evidence-figure.js";
import { evidenceFile } from "./evidence-file.js";
import { renderEvidencePage } from "./evidence-page.js";
import type { EvidenceText } from "./evidence-text.js";
import type { ReportTables } from "./report-context.js";

/** The evidence page of every document of the tables, by file name. */
export async function evidencePages(
  documents: readonly EvidenceText[],
  tables: ReportTables,
): Promise<readonly (readonly [file: string, page: string])[]> {
  const fateOf = fatesIn(tables);
  const rows = new Map(tables.documents.map((row) => [row.document_id, row]));
  return Promise.all(
    documents.flatMap((document) => {
      const row = rows.get(document.id);
      if (row === undefined) return [];
      return [
        renderEvidencePage(document, row, tables, fateOf).then((page) => [evidenceFile(document.id), page] as const),
      ];
    }),
  );
}
