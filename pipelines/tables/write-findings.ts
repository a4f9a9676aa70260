import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import writeFileAtomic from "write-file-atomic";
import type { Finding } from "./finding.js";
import { guardFormula } from "./guard-formula.js";

/**
 * Writes what the checks of the last refresh found, whether it was published or not: `data/checks.csv` for people,
 * `data/checks.json` for machines, a row a finding, errors first.
 */
export function writeFindings(out: string, findings: readonly Finding[]): void {
  const folder = join(out, "data");
  mkdirSync(folder, { recursive: true });
  const columns = ["severity", "check", "table", "row", "sentence", "zh", "en"] as const;
  const rows = findings.map((finding) => columns.map((column) => guardFormula(finding[column] ?? "")));
  writeFileAtomic.sync(join(folder, "checks.csv"), `${Papa.unparse([[...columns], ...rows], { newline: "\n" })}\n`);
  writeFileAtomic.sync(join(folder, "checks.json"), `${JSON.stringify(findings, null, 2)}\n`);
}

/** What they found; empty before the first refresh, and where the file is damaged. */
export function readFindings(out: string): readonly Finding[] {
  const file = join(out, "data", "checks.json");
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, "utf8")) as readonly Finding[];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
