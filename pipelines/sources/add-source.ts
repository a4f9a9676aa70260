import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { isSeq, parseDocument } from "yaml";
import { FuhanError } from "../errors.js";
import { parseSources, sourcesFile } from "./read-sources.js";
import type { Source } from "./source.js";

/**
 * Adds an entry at the end of `data/sources.yaml`; its comments and the order of its entries are kept. The file is replaced in one
 * go, and only by one that can be read.
 * @param entry as it stands in the file, already checked by `parseSource`
 * @throws FuhanError `sources`
 */
export function addSource(root: string, entry: Readonly<Record<string, unknown>>): void {
  const file = sourcesFile(root);
  const text = withEntry(existsSync(file) ? readFileSync(file, "utf8") : EMPTY, entry);
  parseSources(text, file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomic.sync(file, text);
}

const EMPTY = `# Where documents come from. A folder is read with the folders in it; paths are relative to the project's root.
sources:
  - folder: data/documents
`;

/** The text of a list of sources with one more entry. */
export function withEntry(text: string, entry: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text);
  const list = document.get("sources");
  if (isSeq(list)) {
    if (list.items.length === 0) list.flow = false;
    list.add(document.createNode(entry));
  } else document.set("sources", [entry]);
  return document.toString({ lineWidth: 0 });
}

/** @throws FuhanError `source-duplicate` where the list has the address, the path or the id of a source already */
export function refuseDuplicate(source: Source, among: readonly Source[], root: string): void {
  const address = addressOf(source, root);
  for (const other of among) {
    if (addressOf(other, root) === address) throw new FuhanError("source-duplicate", { value: address });
    if ("id" in source && "id" in other && source.id !== undefined && source.id === other.id)
      throw new FuhanError("source-duplicate", { value: `id ${source.id}` });
  }
}

function addressOf(source: Source, root: string): string {
  if (source.from === "url") return new URL(source.url).href;
  if (source.from === "index") return new URL(source.index).href;
  return resolve(root, source.from === "file" ? source.file : source.folder);
}
