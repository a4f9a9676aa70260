import { resolve } from "node:path";
import type { Incoming } from "./incoming.js";
import { localFiles } from "./local-files.js";
import { pullSources } from "./pull.js";
import type { PullSettings } from "./pull-settings.js";
import { isLocal, isPullable, type Source } from "./source.js";

/** All documents of some sources. */
export interface Gathered {
  readonly incoming: readonly Incoming[];
  /** What could not be pulled, for a person. */
  readonly problems: readonly string[];
  /** The files and folders on this machine that documents came from. */
  readonly paths: readonly string[];
  /** A line for each document that was pulled: it changes when its bytes, or what is known of them, change. */
  readonly prints: readonly string[];
}

/**
 * Lists the files of sources on this machine, and pulls the others.
 * @param root relative paths start there
 * @param folder folder of snapshots
 * @throws FuhanError `file-missing` where a folder is not there, `proxy`
 */
export async function gatherSources(
  sources: readonly Source[],
  options: {
    readonly root: string;
    readonly folder: string;
    readonly offline: boolean;
    readonly settings: PullSettings;
  },
): Promise<Gathered> {
  const local = sources.filter(isLocal);
  const remote = sources.filter(isPullable);
  const files = local.flatMap((source) => localFiles(source, options.root));
  const { pulled, problems } = await pullSources(remote, options);
  const stated = local.map(({ facts, ...source }) => ("id" in source ? { id: source.id, ...facts } : facts));
  return {
    incoming: [...files, ...pulled],
    problems,
    paths: local.map((source) => resolve(options.root, source.from === "file" ? source.file : source.folder)),
    prints: [
      ...stated.filter((facts) => Object.keys(facts).length > 0).map((facts) => JSON.stringify(facts)),
      ...pulled
        .map(({ name, origin, charset, stated }) => JSON.stringify([name, origin.sha256, charset, stated()]))
        .sort(),
    ],
  };
}
