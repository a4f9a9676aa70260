import { checkTables } from "../tables/check-tables.js";
import type { Finding } from "../tables/finding.js";
import { tidyFolder } from "../tables/load.js";
import { readTables } from "../tables/read-tables.js";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";

/**
 * What every check on the tidy tables finds, by themselves and by the relations between indicators: errors first, each with its row, its
 * sentence and words in both languages. Errors as `readTables`.
 */
export async function loadFindings(): Promise<readonly Finding[]> {
  return checkTables(await readTables(tidyFolder()), { relations: loadVocabulary().relations });
}
