import { indexFile } from "./index-file.js";
import { type IndexContext, renderIndex } from "./index-page.js";
import type { ReportCard } from "./report-card.js";

/** The index in both languages, by file name. */
export function indexPages(
  cards: readonly ReportCard[],
  context: Omit<IndexContext, "lang">,
): Promise<readonly (readonly [file: string, page: string])[]> {
  return Promise.all(
    (["zh", "en"] as const).map(
      async (lang) => [indexFile(lang), await renderIndex(cards, { ...context, lang })] as const,
    ),
  );
}
