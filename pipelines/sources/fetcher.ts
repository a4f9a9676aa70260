import pLimit from "p-limit";
import { FuhanError } from "../errors.js";
import { openAgents } from "./agents.js";
import { type Answer, exchange } from "./exchange.js";
import { isBusy, leaveFailingHosts } from "./failing-hosts.js";
import { createHostQueue } from "./host-queue.js";
import { mayPass } from "./pull-failure.js";
import type { PullSettings } from "./pull-settings.js";
import { retryAfter, retryWait } from "./retry-wait.js";
import { isHttpUrl } from "./source.js";

/** An answer after all redirects. */
export interface Page extends Answer {
  readonly finalUrl: string;
}

export interface PageRequest {
  readonly url: string;
  readonly insecure: boolean;
  /** Names of hosts that the source itself names: they may lie on this machine or a private network. No redirect leads to another one there. */
  readonly named: readonly string[];
  /** Headers that one address gets, wherever it stands in a chain of redirects: conditions hold for what they were given with. */
  readonly conditions: { readonly url: string; readonly headers: Readonly<Record<string, string>> } | null;
}

export interface Fetcher {
  /** @throws FuhanError `pull-…` */
  readonly fetch: (request: PageRequest) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/**
 * Fetches pages: politely to each host, again after failures that may pass, and through a bounded number of redirects. (undici's own
 * retry interceptor takes up a broken body with a Range request, which could join two versions of a page, and waits on the real clock.)
 */
export function createFetcher(settings: PullSettings): Fetcher {
  const agents = openAgents(settings);
  const queue = createHostQueue(settings);
  const askHost = leaveFailingHosts(settings.failuresInARow);
  const parallel = pLimit(settings.parallel);

  async function persist(work: () => Promise<Answer>): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      const last = attempt >= settings.retries;
      const outcome = await parallel(work).catch((error: unknown) => {
        if (last || !(error instanceof FuhanError) || !mayPass(error)) throw error;
        return null;
      });
      if (outcome !== null && (last || !isBusy(outcome))) return outcome;
      const asked = retryAfter(outcome?.headers["retry-after"], settings.now());
      await settings.sleep(retryWait(attempt, asked, settings));
    }
  }

  async function fetch({ url, insecure, named, conditions }: PageRequest): Promise<Page> {
    let at = new URL(url);
    for (let hop = 0; ; hop++) {
      const outer = !named.includes(at.hostname);
      if (outer && settings.isInner(at.hostname)) throw new FuhanError("pull-inner", { value: at.href, place: url });
      const headers = conditions?.url === at.href ? conditions.headers : {};
      const answer = await queue(at.hostname, () =>
        askHost(at, () => persist(() => exchange(at, headers, { agents, insecure, outer }, settings))),
      );
      const next = redirectOf(answer, at);
      if (next === null) return { ...answer, finalUrl: at.href };
      if (hop >= settings.maxRedirects) throw new FuhanError("pull-redirects", { value: hop, place: url });
      at = next;
    }
  }

  return { fetch, close: agents.close };
}

function redirectOf({ status, headers: { location } }: Answer, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null;
  const to = URL.canParse(location, from.href) ? new URL(location, from).href : location;
  if (!isHttpUrl(to)) throw new FuhanError("pull-redirect-scheme", { value: to.slice(0, 100), place: from.href });
  return new URL(to);
}
