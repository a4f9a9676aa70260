import { join } from "node:path";
import type { Document } from "../documents/document.js";
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
import { printable } from "./printable.js";
import { type AddOptions, sourceEntry } from "./source-entry.js";

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
    const { sources, contact } = readSources(root);
    refuseDuplicate(source, sources, root);
    const folder = join(root, "data", "snapshots");
    const settings = { ...pullSettings(userAgent(version(), contact)), ...environment.pull };
    const { incoming, problems } = await gatherSources([source], { root, folder, offline: false, settings });
    const vocabulary = loadVocabulary(join(root, "data", "vocabulary"));
    const { documents, unreadable } = await readIncoming(incoming, vocabulary, folder, {});
    for (const problem of [...problems, ...unreadable.map(({ message }) => message)]) err(`✖ ${problem}`);
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
    return error.code === "source-option" ? 2 : 1;
  }
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
