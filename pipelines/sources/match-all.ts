import { runInNewContext } from "node:vm";

/**
 * Which of some texts hold a match of a pattern. It is searched for under a limit of time, since a pattern like `(a+)+$` can take
 * longer than anyone waits.
 * @param limit in milliseconds
 * @returns one answer for each text; null where the limit was reached
 */
export function matchAll(pattern: string, texts: readonly string[], limit = 1000): readonly boolean[] | null {
  try {
    const search = "const found = new RegExp(pattern, 'u'); texts.map((text) => found.test(text))";
    return [...runInNewContext(search, { pattern, texts: [...texts] }, { timeout: limit })];
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return null;
    throw error;
  }
}
