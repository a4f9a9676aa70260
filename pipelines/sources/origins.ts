import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const originSchema = z.object({
  url: z.string(),
  finalUrl: z.string(),
  /** When it was pulled, ISO in UTC. */
  time: z.string(),
  status: z.number(),
  headers: z.object({
    etag: z.string().optional(),
    "last-modified": z.string().optional(),
    "content-type": z.string().optional(),
    "content-length": z.string().optional(),
  }),
  /** Decompressed, as the snapshot holds them. */
  bytes: z.number(),
  /** As the server names it; null where it does not. */
  charset: z.string().nullable(),
  sha256: z.string(),
  /** The index page that led to it, and the words of the link; null for a source of its own. */
  via: z.object({ index: z.string(), words: z.string() }).nullable(),
});

/** Where and when the bytes of a snapshot came from. */
export type Origin = Readonly<z.infer<typeof originSchema>>;

/** What is known of all snapshots of a folder. */
export interface Origins {
  /** The newest record of an address; null before it was first pulled. */
  readonly last: (url: string) => Origin | null;
  /** Since when an address held the bytes of a snapshot, the last time that it held them; null where it never did. */
  readonly since: (url: string, sha256: string) => string | null;
  /** The newest record of each address that an index page led to last. */
  readonly through: (index: string) => readonly Origin[];
  /** Adds a record. */
  readonly add: (origin: Origin) => void;
}

/**
 * The origins of the snapshots in a folder: `origins.jsonl` beside them, one record a line, only ever added to. One file, since one
 * snapshot may come from many addresses and one address gives many snapshots over time; a line, since a crash can then spoil the
 * last record alone, which is passed over when the file is read.
 */
export function openOrigins(folder: string): Origins {
  const file = join(folder, "origins.jsonl");
  const text = existsSync(file) ? readFileSync(file, "utf8") : "";
  const byUrl = new Map<string, Origin[]>();
  const take = (origin: Origin) => byUrl.set(origin.url, [...(byUrl.get(origin.url) ?? []), origin]);
  for (const line of text.split("\n")) {
    const origin = parseLine(line);
    if (origin !== null) take(origin);
  }
  let whole = text === "" || text.endsWith("\n");
  const last = (url: string) => byUrl.get(url)?.at(-1) ?? null;
  return {
    last,
    since: (url, sha256) => {
      const records = byUrl.get(url) ?? [];
      let at = records.findLastIndex((record) => record.sha256 === sha256);
      while (at > 0 && records[at - 1]?.sha256 === sha256) at--;
      return records[at]?.time ?? null;
    },
    through: (index) => [...byUrl.keys()].flatMap((url) => last(url) ?? []).filter(({ via }) => via?.index === index),
    add: (origin) => {
      mkdirSync(folder, { recursive: true });
      appendFileSync(file, `${whole ? "" : "\n"}${JSON.stringify(origin)}\n`);
      whole = true;
      take(origin);
    },
  };
}

function parseLine(line: string): Origin | null {
  try {
    return originSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
