import { z } from "zod";
import { statedFacts } from "./stated-facts.js";

/** Where documents come from, as one entry of `data/sources.yaml` states it. */
export type Source = FileSource | FolderSource | UrlSource | IndexSource;

type Facts = Readonly<Record<string, unknown>>;

/** What any source may state. */
export interface Stated {
  readonly facts: Facts;
  /** A document newer than so many days is expected of it at any time. */
  readonly fresh?: number;
}
export type FileSource = Stated & { readonly from: "file"; readonly file: string; readonly id?: string };
export type FolderSource = Stated & { readonly from: "folder"; readonly folder: string };

/** What pages of one server have in common. */
export interface Pullable extends Stated {
  /** Certificates that are invalid or too old are accepted from it. */
  readonly insecure: boolean;
  /** The charset of its pages, where neither they nor the server tell; null where not stated. */
  readonly charset: string | null;
  readonly id?: string;
}
export type UrlSource = Pullable & { readonly from: "url"; readonly url: string };
export type IndexSource = Pullable & {
  readonly from: "index";
  readonly index: string;
  /** A regular expression, searched for in the address of each link and in its words. */
  readonly links: string;
  /** Hosts, other than the page's own, that links may lead to. */
  readonly hosts: readonly string[];
  /** At most so many links are followed. */
  readonly limit: number;
};

const { title, published, ...shared } = statedFacts;
const note = { note: z.string().nullish(), fresh: z.int().min(1).max(36_500).optional() };
const id = {
  id: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u)
    .optional(),
};
const url = z.string().max(2000).refine(isHttpUrl);
const server = { insecure: z.boolean().default(false), charset: z.string().refine(isCharset).nullish() };

/** One schema for each kind of entry, by the field that tells the kind. Fields that are not listed are refused. */
export const sourceSchemas = {
  file: z.strictObject({ file: z.string().min(1), ...id, ...note, ...statedFacts }),
  folder: z.strictObject({ folder: z.string().min(1), ...note, ...shared }),
  url: z.strictObject({ url, ...server, ...id, ...note, ...statedFacts }),
  index: z.strictObject({
    index: url,
    links: z.string().min(1).max(500).refine(compiles),
    hosts: z.array(z.string().min(1)).default([]),
    limit: z.int().min(1).max(10_000).default(200),
    ...server,
    ...id,
    ...note,
    ...shared,
  }),
} as const;

/** True for a source that lies on this machine. */
export function isLocal(source: Source): source is FileSource | FolderSource {
  return source.from === "file" || source.from === "folder";
}

/** True for a source that is pulled from a server. */
export function isPullable(source: Source): source is UrlSource | IndexSource {
  return !isLocal(source);
}

/** True for an absolute http or https address that carries no password. */
export function isHttpUrl(written: string): boolean {
  if (!URL.canParse(written)) return false;
  const { protocol, username, password } = new URL(written);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u").flags === "u";
  } catch {
    return false;
  }
}
