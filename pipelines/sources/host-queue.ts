import pLimit from "p-limit";
import type { PullSettings } from "./pull-settings.js";

/** Runs work that talks to a host when its turn has come. */
export type HostQueue = <T>(host: string, work: () => Promise<T>) => Promise<T>;

/** One piece of work at a time for each host, in the order asked for, with a pause between the end of one and the next. */
export function createHostQueue({ gap, now, sleep }: Pick<PullSettings, "gap" | "now" | "sleep">): HostQueue {
  const turns = new Map<string, ReturnType<typeof pLimit>>();
  const free = new Map<string, number>();
  return (host, work) => {
    const turn = turns.get(host) ?? pLimit(1);
    turns.set(host, turn);
    return turn(async () => {
      const wait = (free.get(host) ?? 0) - now().getTime();
      if (wait > 0) await sleep(wait);
      try {
        return await work();
      } finally {
        free.set(host, now().getTime() + gap);
      }
    });
  };
}
