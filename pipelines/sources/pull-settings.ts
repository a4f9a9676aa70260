import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { isInnerAddress } from "./inner-address.js";

/** Everything that pulling takes from outside, and every limit it keeps. Times are milliseconds. */
export interface PullSettings {
  /** Tells servers who asks. */
  readonly userAgent: string;
  /** `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` (in capitals or not) are looked up here. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Finds the addresses of a name. */
  readonly lookup: LookupFunction;
  /** True of an address of this machine or a private network: where neither a redirect nor a link may lead that no source names. */
  readonly isInner: (host: string) => boolean;
  readonly now: () => Date;
  readonly sleep: (time: number) => Promise<void>;
  /** How often a request is made again after 429, 503 or a broken connection. */
  readonly retries: number;
  /** The first wait before that; it doubles each time. */
  readonly backoff: number;
  /** A server that asks for a longer wait (Retry-After) is asked again after this time. */
  readonly retryAfterLimit: number;
  /** After so many failures in a row, each with its retries, a host is no longer asked. */
  readonly failuresInARow: number;
  /** Between the end of a request and the next one to the same host. */
  readonly gap: number;
  readonly connectTimeout: number;
  /** Until the headers have come, and between two parts of the body. */
  readonly stallTimeout: number;
  /** For one request from start to end. */
  readonly totalTimeout: number;
  /** Of a body, as it is sent and once it is decompressed. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Requests at the same time, to different hosts. */
  readonly parallel: number;
}

/** The settings of the command line. */
export function pullSettings(userAgent: string): PullSettings {
  return {
    userAgent,
    env: process.env,
    lookup: lookup as LookupFunction,
    isInner: isInnerAddress,
    now: () => new Date(),
    sleep: (time) => after(time),
    retries: 3,
    backoff: 1000,
    retryAfterLimit: 60_000,
    failuresInARow: 5,
    gap: 500,
    connectTimeout: 20_000,
    stallTimeout: 30_000,
    totalTimeout: 300_000,
    maxBytes: 50_000_000,
    maxRedirects: 5,
    parallel: 6,
  };
}
