import { join } from "node:path";
import type { Document } from "../documents/document.js";
import { findArea } from "../documents/find-area.js";
import { readIncoming } from "../documents/read-folder.js";
import { FuhanError } from "../errors.js";
import { createExtractor } from "../observations/extract.js";
import { addSource, refuseDuplicate } from "../sources/add-source.js";
import { gatherSources } from "../sources/gather.js";
import { type PullSettings, pullSettings } from "../sources/pull-settings.js";
import { readSources } from "../sources/read-sources.js";
import { userAgent } from "../sources/user-agent.js";
import { version } from "../version.js";
import { loadVocabulary } from "../vocabulary/load-vocabulary.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { printable } from "./printable.js";
import { type AddOptions, sourceEntry } from "./source-entry.js";
import { USAGE_CODES } from "./usage-codes.js";

export interface AddEnvironment {
  /** The project's root. */
  readonly root: string;
  readonly language: "zh" | "en";
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Settings of pulling that differ from the usual ones. */
  readonly pull?: Partial<PullSettings>;
}

/**
 * `fuhan add`: pulls and reads what a source gives, keeps its snapshots, prints what was found, and only then writes the source
 * into `data/sources.yaml`. A source of which nothing can be read is not written.
 * @returns 0; 1 where something could not be pulled or read, or the list has it already; 2 where an option is wrong
 */
export async function add(target: string, options: AddOptions, environment: AddEnvironment): Promise<0 | 1 | 2> {
  const { root, err } = environment;
  try {
    const { entry, source } = sourceEntry(target, options, root);
    const vocabulary = loadVocabulary(join(root, "data", "vocabulary"));
    requireArea(options.area, vocabulary);
    const { sources, contact } = readSources(root);
    refuseDuplicate(source, sources, root);
    const folder = join(root, "data", "snapshots");
    const settings = { ...pullSettings(userAgent(version(), contact)), ...environment.pull };
    const { incoming, problems } = await gatherSources([source], { root, folder, offline: false, settings });
    const { documents, unreadable } = await readIncoming(incoming, vocabulary, folder, {});
    const asTyped = (problem: string) =>
      source.from === "file" ? problem.replaceAll(incoming[0]?.name ?? target, target) : problem;
    for (const problem of [...problems, ...unreadable.map(({ message }) => asTyped(message))]) err(`✖ ${problem}`);
    const failed = problems.length + unreadable.length > 0;
    if (documents.length === 0 || (failed && source.from === "url")) {
      if (!failed) throw new FuhanError("no-documents", { place: target });
      return 1;
    }
    addSource(root, entry);
    const extract = createExtractor(vocabulary);
    print(documents, (document) => extract(document).observations.length, environment);
    return failed ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FuhanError)) throw error;
    err(error.message);
    return USAGE_CODES.has(error.code) ? 2 : 1;
  }
}

/** What the reader of documents would not find is not written down. */
function requireArea(area: string | undefined, vocabulary: Vocabulary): void {
  if (area !== undefined && findArea(area, vocabulary) === null)
    throw new FuhanError("area-unknown", { value: `--area ${area}` });
}

const SHOWN = 10;

function print(
  documents: readonly Document[],
  count: (document: Document) => number,
  { language, out }: AddEnvironment,
): void {
  const zh = language === "zh";
  for (const document of documents.slice(0, SHOWN)) {
    const { title, issuer, area, published, kind } = document.facts;
    const facts = [title, issuer, area, published, kind].filter((fact) => fact !== null).join(zh ? "，" : ", ");
    const mentions = zh ? `提及 ${count(document)} 处` : `${count(document)} mentions`;
    out(`  ${printable(`${document.id}  ${document.format}  ${document.sha256.slice(0, 10)}  ${mentions}  ${facts}`)}`);
  }
  if (documents.length > SHOWN) out("  …");
  out(
    zh
      ? `已写入 data/sources.yaml，读到 ${documents.length} 份文件`
      : `written to data/sources.yaml, ${documents.length} document${documents.length === 1 ? "" : "s"} read`,
  );
}
