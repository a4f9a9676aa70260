import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import writeFileAtomic from "write-file-atomic";
import { sha256 } from "./sources/snapshots.js";
import type { Tally } from "./tables/tally.js";

/** What the last refresh read and made, so that the next one does only what changed. */
export interface RunRecord {
  /** SHA-256 over everything that went in: documents, vocabulary, notebooks, code. */
  readonly fingerprint: string;
  /** SHA-256 of the last readable bytes of each document, by name. */
  readonly readable: Readonly<Record<string, string>>;
  /** SHA-256 of each file that was made, by path relative to the output folder. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: RunSummary;
}

export interface RunSummary extends Tally {
  readonly unreadable: readonly { readonly name: string; readonly message: string }[];
  /** Pages that could not be pulled this time, each with the message a person reads. */
  readonly unreachable: readonly string[];
  /** Sources that have had no new document for longer than they promise. */
  readonly stale: readonly string[];
  /** Statements that disagree, each on one line. */
  readonly conflicts: readonly Said[];
  /** Where series break, and why, each on one line. */
  readonly breaks: readonly Said[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** Paths of the reports, relative to the output folder; empty where a check held them back. */
  readonly reports: readonly string[];
  readonly vintage: string;
}

const file = (out: string) => join(out, "data", "refresh.json");

/** A line in each language of a terminal. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

/** The record of the last refresh into a folder; null before the first, or where the record cannot be read. */
export function readRecord(out: string): RunRecord | null {
  if (!existsSync(file(out))) return null;
  try {
    return JSON.parse(readFileSync(file(out), "utf8")) as RunRecord;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function writeRecord(out: string, record: RunRecord): void {
  writeFileAtomic.sync(file(out), `${JSON.stringify(record, null, 2)}\n`);
}

/** True where every file that the record lists still stands as it was made. */
export function standsAsMade(out: string, record: RunRecord): boolean {
  return Object.entries(record.outputs).every(([path, hash]) => hashFile(join(out, path)) === hash);
}

/** SHA-256 of each of some files below a folder, by relative path. */
export function hashFiles(folder: string, paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, hashFile(join(folder, path)) ?? ""]));
}

/**
 * SHA-256 over all files of some folders (or files, with the description beside them): their names and bytes, over the program's own
 * code, and the area asked for in `FUHAN_AREA`.
 * @param more lines about what lies in none of these folders
 */
export function fingerprint(folders: readonly string[], more: readonly string[] = []): string {
  const code = dirname(fileURLToPath(import.meta.url));
  const lines = [...folders, code]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      statSync(folder).isFile()
        ? [folder, `${folder}-metadata.json`].map((path) => `${path.slice(folder.length)} ${hashFile(path)}`)
        : readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && !/node_modules/.test(entry.parentPath))
            .map((entry) => join(entry.parentPath, entry.name))
            .sort()
            .map((path) => `${path.slice(folder.length)} ${hashFile(path)}`),
    );
  return sha256([...lines, ...more, ...(process.env.FUHAN_AREA ? [`area ${process.env.FUHAN_AREA}`] : [])].join("\n"));
}

const hashFile = (path: string) => (existsSync(path) ? sha256(readFileSync(path)) : null);
