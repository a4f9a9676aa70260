import { constants } from "node:crypto";
import type { LookupFunction } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { type Dispatcher, EnvHttpProxyAgent, errors, Pool } from "undici";
import { FuhanError } from "../errors.js";
import { outerLookup } from "./outer-lookup.js";
import type { PullSettings } from "./pull-settings.js";

/** Connections to servers, through the proxy of the environment where it names one. */
export interface Agents {
  /**
   * @param insecure accepts certificates that are invalid, and the TLS of old servers (1.0, short keys, no renegotiation)
   * @param outer refuses names that lead to this machine or a private network
   */
  readonly of: (insecure: boolean, outer: boolean) => Dispatcher;
  /** Called before a request; what it gives, once the body is read, tells whether the server sent more than the length it announced. */
  readonly watch: (origin: string) => () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** @throws FuhanError `proxy` where the environment names a proxy by something that is no URL */
export function openAgents(settings: PullSettings): Agents {
  const { env, connectTimeout } = settings;
  const proxy = (name: string) => env[name.toLowerCase()] || env[name] || "";
  const over = new Set<string>();
  const factory = (origin: string | URL, options: object) =>
    new Pool(origin, options).on("disconnect", ({ origin: from }, _, error) => {
      if (error instanceof errors.HTTPParserError || error.message === "bad response") over.add(from);
    });
  const open = (tls: object, names: { readonly lookup?: LookupFunction }) => {
    try {
      return new EnvHttpProxyAgent({
        httpProxy: proxy("HTTP_PROXY"),
        httpsProxy: proxy("HTTPS_PROXY"),
        noProxy: proxy("NO_PROXY"),
        proxyTunnel: false,
        factory,
        connect: { ...tls, ...names, timeout: connectTimeout },
        requestTls: { ...tls, timeout: connectTimeout },
        proxyTls: { timeout: connectTimeout },
      });
    } catch (cause) {
      throw new FuhanError("proxy", { place: "HTTP_PROXY, HTTPS_PROXY" }, { cause });
    }
  };
  const opened = [{ lookup: settings.lookup }, { lookup: outerLookup(settings) }].map((names) => ({
    strict: open({}, names),
    insecure: open(OLD_TLS, names),
  })) as [Pair, Pair];
  return {
    of: (insecure, outer) => opened[outer ? 1 : 0][insecure ? "insecure" : "strict"],
    watch: (origin) => {
      over.delete(origin);
      return async () => {
        for (let i = 0; i < 2; i++) await turn();
        return over.has(origin);
      };
    },
    close: async () => {
      await Promise.all(opened.flatMap(({ strict, insecure }) => [strict.destroy(), insecure.destroy()]));
    },
  };
}

interface Pair {
  readonly strict: Dispatcher;
  readonly insecure: Dispatcher;
}

const OLD_TLS = {
  rejectUnauthorized: false,
  minVersion: "TLSv1",
  ciphers: "DEFAULT:@SECLEVEL=0",
  secureOptions: constants.SSL_OP_LEGACY_SERVER_CONNECT,
} as const;
