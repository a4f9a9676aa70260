import { statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { FuhanError } from "../errors.js";
import { parseSource } from "../sources/parse-source.js";
import type { Source } from "../sources/source.js";
import { refuseOption } from "./refuse-option.js";

/** What `fuhan add` may be told about a source. */
export interface AddOptions {
  readonly id?: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly area?: string;
  readonly kind?: string;
  readonly published?: string;
  readonly insecure?: boolean;
  /** The target is an index page: a pattern of its links. */
  readonly index?: string;
}

/**
 * The entry of `data/sources.yaml` for a file, a folder or an address, and the source that it makes. A path within the project is
 * written relative to its root, another one in full.
 * @throws FuhanError `file-missing`; `source-address` and those of `refuseOption` for what was typed wrong
 */
export function sourceEntry(
  target: string,
  { index, ...options }: AddOptions,
  root: string,
): { readonly entry: Readonly<Record<string, unknown>>; readonly source: Source } {
  const remote = /^[a-z][a-z\d+.-]+:\/\//i.test(target);
  const links = index === undefined ? {} : { links: index };
  const where = remote ? { [index === undefined ? "url" : "index"]: target } : localWhere(target, root);
  const entry = { ...where, ...links, ...options };
  const written: Readonly<Record<string, unknown>> = entry;
  const source = parseSource(entry, (field, problem) => refuseOption(field, problem, written[field], target));
  return { entry, source };
}

function localWhere(target: string, root: string): { readonly file: string } | { readonly folder: string } {
  const path = resolve(target);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new FuhanError("file-missing", { place: target });
  const below = relative(root, path);
  const outside = below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
  const written = outside ? path : below.split(sep).join("/") || ".";
  return found.isDirectory() ? { folder: written } : { file: written };
}
