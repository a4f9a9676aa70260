import { message } from "../messages.js";
import { textOfIndex } from "./charset.js";
import { expectedOf } from "./expected.js";
import { createFetcher } from "./fetcher.js";
import type { Incoming } from "./incoming.js";
import { indexLinks, type Link, matchingLinks } from "./index-links.js";
import { nameOfId, nameOfUrl } from "./name-of-url.js";
import { type Origin, openOrigins } from "./origins.js";
import type { PullSettings } from "./pull-settings.js";
import { pullUrl, type Store } from "./pull-url.js";
import { readSnapshot } from "./snapshots.js";
import type { IndexSource, UrlSource } from "./source.js";

/** A document that was pulled, now or earlier. */
export interface Pulled extends Incoming {
  readonly origin: Origin;
}

export interface Pulling {
  /** In the order of the sources, each address once. */
  readonly pulled: readonly Pulled[];
  /** What could not be pulled, for a person, in Chinese and English. Where a snapshot stands, it is among `pulled` all the same. */
  readonly problems: readonly string[];
}

/**
 * Pulls every page of some sources. One that fails, or is gone, is given as its last snapshot. So is a page that an index page
 * led to earlier and no longer does (lists of news roll), without a request.
 * @param folder folder of snapshots
 * @param offline no request is made: everything comes from snapshots
 * @throws FuhanError `proxy`
 */
export async function pullSources(
  sources: readonly (UrlSource | IndexSource)[],
  {
    folder,
    offline,
    settings,
  }: { readonly folder: string; readonly offline: boolean; readonly settings: PullSettings },
): Promise<Pulling> {
  const fetcher = offline || sources.length === 0 ? null : createFetcher(settings);
  const store: Store = { folder, origins: openOrigins(folder), fetcher, now: settings.now };
  try {
    const each = await Promise.all(
      sources.map((source) => (source.from === "url" ? pullPage(source, store) : pullIndex(source, store))),
    );
    const byUrl = new Map<string, Pulled>();
    for (const { pulled } of each) for (const one of pulled) if (!byUrl.has(one.source)) byUrl.set(one.source, one);
    return { pulled: [...byUrl.values()], problems: each.flatMap(({ problems }) => problems) };
  } finally {
    await fetcher?.close();
  }
}

async function pullPage(source: UrlSource, store: Store): Promise<Pulling> {
  const url = new URL(source.url).href;
  const { origin, problem } = await pullUrl(
    url,
    { insecure: source.insecure, named: [new URL(url).hostname], via: null },
    store,
  );
  const name = source.id === undefined ? nameOfUrl(url) : nameOfId(source.id, url);
  return {
    pulled: origin === null ? [] : [pulledOf(origin, name, source, store)],
    problems: problem === null ? [] : [problem],
  };
}

async function pullIndex(source: IndexSource, store: Store): Promise<Pulling> {
  const { insecure } = source;
  const index = new URL(source.index).href;
  const named = [new URL(index).hostname, ...source.hosts.map(nameOfHost)];
  const page = await pullUrl(index, { insecure, named, via: null }, store);
  const onPage = linksOn(page.origin, source, store);
  const known = store.origins.through(index);
  const gone = known.filter(({ url }) => onPage.every((link) => link.url !== url));
  const matching = matchingLinks(
    [...onPage, ...gone.map(({ url, via }) => ({ url, words: via?.words ?? "" }))],
    source.links,
  );
  const kept = gone.filter(({ url }) => matching?.some((link) => link.url === url) ?? true);
  const links = matching?.filter((link) => onPage.includes(link)) ?? [];
  const listed = await Promise.all(
    links
      .slice(0, source.limit)
      .map(({ url, words }) => pullUrl(url, { insecure, named, via: { index, words } }, store)),
  );
  const problems = [page, ...listed].flatMap(({ problem }) => problem ?? []);
  if (matching === null) problems.push(message("index-pattern", { value: source.links, place: index }));
  else if (links.length === 0 && page.problem === null)
    problems.push(message("index-no-links", { value: source.links, place: index }));
  if (links.length > source.limit) problems.push(message("index-limit", { value: links.length, place: index }));
  const origins = [...listed.flatMap(({ origin }) => origin ?? []), ...(matching === null ? known : kept)];
  return {
    pulled: origins.map((origin) => pulledOf(origin, nameOfUrl(origin.url, source.id), source, store)),
    problems,
  };
}

/** A host of the list of sources may have its port with it. */
const nameOfHost = (host: string): string =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : host;

function linksOn(origin: Origin | null, { charset, hosts }: IndexSource, { folder }: Store): readonly Link[] {
  const html = origin === null ? null : readSnapshot(folder, origin.sha256);
  return origin === null || html === null
    ? []
    : indexLinks(textOfIndex(html, charset ?? origin.charset), origin.finalUrl, hosts);
}

function pulledOf(origin: Origin, name: string, source: UrlSource | IndexSource, { folder, origins }: Store): Pulled {
  return {
    name,
    source: origin.url,
    pulledAt: (sha256) => origins.since(origin.url, sha256),
    charset: source.charset ?? origin.charset,
    expected: expectedOf(source),
    origin,
    bytes: () => readSnapshot(folder, origin.sha256) ?? new Uint8Array(),
    stated: () => ({ ...source.facts, url: origin.url }),
  };
}
