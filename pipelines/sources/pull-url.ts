import { FuhanError } from "../errors.js";
import { message } from "../messages.js";
import { charsetOf } from "./charset.js";
import type { Fetcher, Page } from "./fetcher.js";
import type { Origin, Origins } from "./origins.js";
import { keepSnapshot, readSnapshot } from "./snapshots.js";

/** Where pages are pulled to, and with what. */
export interface Store {
  /** The folder of snapshots. */
  readonly folder: string;
  readonly origins: Origins;
  /** null: offline, no request is made. */
  readonly fetcher: Fetcher | null;
  readonly now: () => Date;
}

export interface PullOutcome {
  /** Of the snapshot to be read; null where there is none. */
  readonly origin: Origin | null;
  /** Why it could not be pulled, for a person; null where it was. */
  readonly problem: string | null;
}

/**
 * Pulls one address. Only what changed is transferred; new bytes become a new snapshot with an origin record. Whatever fails,
 * the last snapshot still stands and is given, with the problem.
 * @param named names of hosts that the source names
 * @param via the index page that led there and the words of its link, or null
 */
export async function pullUrl(
  url: string,
  {
    insecure,
    named,
    via,
  }: { readonly insecure: boolean; readonly named: readonly string[]; readonly via: Origin["via"] },
  { folder, origins, fetcher, now }: Store,
): Promise<PullOutcome> {
  const known = origins.last(url);
  const last = known !== null && readSnapshot(folder, known.sha256) !== null ? known : null;
  if (fetcher === null)
    return { origin: last, problem: last === null ? message("pull-offline", { place: url }) : null };
  try {
    const page = await fetcher.fetch({ url, insecure, named, conditions: conditionsOf(last) });
    if (page.status === 304 && last !== null) {
      if (last.via?.index !== via?.index) origins.add({ ...last, via });
      return { origin: last, problem: null };
    }
    refuse(page, url);
    const fresh = { ...originOf(page, now()), url, via, sha256: keepSnapshot(folder, page.bytes) };
    if (
      last === null ||
      FIELDS.some((field) => last[field] !== fresh[field]) ||
      last.via?.index !== via?.index ||
      !sameConditions(last, fresh)
    )
      origins.add(fresh);
    return { origin: fresh, problem: null };
  } catch (error) {
    if (!(error instanceof FuhanError)) throw error;
    const instead = last === null ? "" : `; ${message("snapshot-used")}`;
    return { origin: last, problem: error.message + instead };
  }
}

const FIELDS = ["sha256", "finalUrl", "charset"] as const;

const sameConditions = ({ headers: a }: Origin, { headers: b }: Origin) =>
  a.etag === b.etag && a["last-modified"] === b["last-modified"];

function refuse({ status, bytes }: Page, place: string): void {
  if (status === 404 || status === 410) throw new FuhanError("pull-gone", { value: status, place });
  if (status !== 200) throw new FuhanError("pull-status", { value: status, place });
  if (bytes.length === 0) throw new FuhanError("file-empty", { place });
}

function conditionsOf(last: Origin | null) {
  if (last === null) return null;
  const { etag, "last-modified": modified } = last.headers;
  const headers = {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(modified === undefined ? {} : { "if-modified-since": modified }),
  };
  return { url: last.finalUrl, headers };
}

function originOf({ finalUrl, status, headers, bytes }: Page, time: Date) {
  const kept = ["etag", "last-modified", "content-type", "content-length"].flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    finalUrl,
    time: time.toISOString(),
    status,
    headers: Object.fromEntries(kept) as Origin["headers"],
    bytes: bytes.length,
    charset: charsetOf(headers["content-type"]),
  };
}
