import type { LookupFunction } from "node:net";
import type { PullSettings } from "./pull-settings.js";

/** The code of the error that a name which leads inside gives. */
export const INNER = "EINNER";

/**
 * Looks a name up, and refuses it where it leads to this machine or a private network only. The connection is made to what is looked up here, so that
 * a name server cannot answer otherwise the next time.
 */
export function outerLookup({ lookup, isInner }: Pick<PullSettings, "lookup" | "isInner">): LookupFunction {
  return (name, options, answer) => {
    lookup(name, { ...options, all: true }, (error, found) => {
      const addresses = [found].flat() as readonly { readonly address: string; readonly family: number }[];
      if (error !== null) return answer(error, []);
      const outer = addresses.filter(({ address }) => !isInner(address));
      const [first] = outer;
      if (first === undefined) return answer(Object.assign(new Error(`${name} leads inside`), { code: INNER }), []);
      return options.all === true ? answer(null, [...outer]) : answer(null, first.address, first.family);
    });
  };
}
