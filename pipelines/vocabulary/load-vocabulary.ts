import { join } from "node:path";
import { scanVocabulary } from "./check-vocabulary.js";
import { projectRoot } from "./project-root.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * The vocabulary in a folder, read and validated.
 * @param folder where `indicators.csv`, `units.csv`, `areas.csv`, `trust.csv` and `relations.csv` lie; the project's own by default
 * @throws FuhanError the first problem, naming file and line; `checkVocabulary` tells all of them
 */
export function loadVocabulary(folder: string = join(projectRoot(), "data", "vocabulary")): Vocabulary {
  const { vocabulary, problems } = scanVocabulary(folder);
  if (problems[0] !== undefined) throw problems[0];
  return vocabulary;
}
