import { FuhanError } from "../errors.js";
import type { Answer } from "./exchange.js";

/** Asks a host, unless it failed too often. */
export type AskHost = (url: URL, ask: () => Promise<Answer>) => Promise<Answer>;

/**
 * Leaves a host alone, until the program ends, once so many requests to it in a row came to nothing: an index page may have led to
 * hundreds of its pages, each of which would wait for its time to run out.
 * @throws FuhanError `pull-host-fails` for each request after that
 */
export function leaveFailingHosts(most: number): AskHost {
  const failures = new Map<string, number>();
  return async ({ host, href }, ask) => {
    const before = failures.get(host) ?? 0;
    if (before >= most) throw new FuhanError("pull-host-fails", { value: before, place: href });
    try {
      const answer = await ask();
      failures.set(host, isBusy(answer) ? before + 1 : 0);
      return answer;
    } catch (error) {
      const fails = error instanceof FuhanError && (error.code === "pull-unreachable" || error.code === "pull-timeout");
      failures.set(host, fails ? before + 1 : 0);
      throw error;
    }
  };
}

/** An answer that asks to come again later. */
export const isBusy = ({ status }: Answer): boolean => status === 429 || status === 503;
