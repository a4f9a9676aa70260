import { type Dispatcher, request } from "undici";
import { FuhanError } from "../errors.js";
import type { Agents } from "./agents.js";
import { pullFailure } from "./pull-failure.js";
import type { PullSettings } from "./pull-settings.js";
import { readBody } from "./read-body.js";

/** What a server answers to one request. */
export interface Answer {
  readonly status: number;
  /** By lower-case name; of a header that comes more than once, the first. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decompressed; empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

/**
 * One GET request and its answer, within the limits of time and size. Redirects are not followed.
 * @param outer its name may not lead to this machine or a private network
 * @throws FuhanError `pull-…` where there is no whole answer
 */
export async function exchange(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { agents, insecure, outer }: { readonly agents: Agents; readonly insecure: boolean; readonly outer: boolean },
  settings: PullSettings,
): Promise<Answer> {
  const place = url.href;
  const overran = agents.watch(url.origin);
  const answer = await request(url, {
    dispatcher: agents.of(insecure, outer),
    headers: { "user-agent": settings.userAgent, accept: "*/*", "accept-encoding": "gzip, br", ...headers },
    headersTimeout: settings.stallTimeout,
    bodyTimeout: settings.stallTimeout,
    signal: AbortSignal.timeout(settings.totalTimeout),
  }).catch((error: unknown) => {
    throw pullFailure(error, "answer", place);
  });
  const { statusCode: status, body } = answer;
  const known = firstOfEach(answer.headers);
  try {
    if (Number(known["content-length"]) > settings.maxBytes && status === 200)
      throw new FuhanError("pull-too-large", { value: Number(known["content-length"]), place });
    if (status === 200) {
      const bytes = await readBody(body, known["content-encoding"] ?? "", settings.maxBytes, place);
      if (known["content-length"] !== undefined && (await overran()))
        throw new FuhanError("pull-truncated", { value: Number(known["content-length"]), place });
      return { status, headers: known, bytes };
    }
  } catch (error) {
    throw pullFailure(error, "body", place);
  } finally {
    body.on("error", () => {}).destroy();
  }
  return { status, headers: known, bytes: new Uint8Array() };
}

const firstOfEach = (headers: Dispatcher.ResponseData["headers"]) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
