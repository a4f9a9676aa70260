import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import { fatesIn } from "./evidence-figure.js";
import { evidenceFile } from "./evidence-file.js";
import { type EvidenceWords, renderEvidencePage } from "./evidence-page.js";
import type { EvidenceText } from "./evidence-text.js";
import type { ReportTables } from "./report-context.js";

/** The evidence page of every document of the tables, by file name. */
export async function evidencePages(
  documents: readonly EvidenceText[],
  tables: ReportTables,
): Promise<readonly (readonly [file: string, page: string])[]> {
  const indicators = new Map(loadVocabulary().indicators.map((indicator) => [indicator.id, indicator]));
  const words: EvidenceWords = {
    fateOf: fatesIn(tables, "zh"),
    fateInEnglish: fatesIn(tables, "en"),
    namesOf: (indicator) => indicators.get(indicator) ?? { zh: indicator, en: indicator },
  };
  const rows = new Map(tables.documents.map((row) => [row.document_id, row]));
  return Promise.all(
    documents.flatMap((document) => {
      const row = rows.get(document.id);
      if (row === undefined) return [];
      return [
        renderEvidencePage(document, row, tables, words).then((page) => [evidenceFile(document.id), page] as const),
      ];
    }),
  );
}
