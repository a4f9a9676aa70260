import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../vocabulary/project-root.js";
import { readWords } from "../vocabulary/read-words.js";

/** The word lists of this stage. */
export interface TextWords {
  /** Traditional character → the simplified one, one code unit each. */
  readonly simplified: ReadonlyMap<string, string>;
  /** Words of a page around an article: 字号, 打印, 浏览次数. */
  readonly chrome: readonly string[];
}

/**
 * Reads `traditional.csv` and `page-chrome.csv`.
 * @param folder where they lie; the project's own vocabulary by default
 * @throws FuhanError where a file is missing or a row is wrong
 */
export function loadTextWords(folder: string = join(projectRoot(), "data", "vocabulary")): TextWords {
  const pairs = readWords(join(folder, "traditional.csv"), traditionalRow);
  const chrome = readWords(join(folder, "page-chrome.csv"), chromeRow);
  return {
    simplified: new Map(pairs.map(({ traditional, simplified }) => [traditional, simplified])),
    chrome: chrome.map(({ word }) => word),
  };
}

let shared: TextWords | undefined;

/** The project's own lists, read once. */
export function textWords(): TextWords {
  shared ??= loadTextWords();
  return shared;
}

const traditionalRow = z.object({
  traditional: z.string().length(1),
  simplified: z.string().length(1),
  source: z.string().min(1),
});

const chromeRow = z.object({ word: z.string().min(1), source: z.string().min(1) });
