import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { type PullSettings, pullSettings } from "../../pipelines/sources/pull-settings.js";

export type Answerer = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** A server on the loopback: one answerer for each path, told how often the path was asked for before. */
export interface TestServer {
  readonly url: (path: string) => string;
  /** What was asked for, in order: method, path, headers. */
  readonly requests: { readonly method: string; readonly path: string; readonly headers: IncomingMessage["headers"] }[];
  readonly paths: Record<string, Answerer>;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export async function startServer(
  paths: Record<string, Answerer> = {},
  tls?: { readonly key: string; readonly cert: string },
): Promise<TestServer> {
  const requests: TestServer["requests"] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? "";
    const count = requests.filter((earlier) => earlier.path === path).length;
    requests.push({ method: request.method ?? "", path, headers: request.headers });
    const answerer = paths[path];
    if (answerer === undefined) response.writeHead(404).end("nothing here");
    else answerer(request, response, count);
  };
  const server = tls === undefined ? createServer(answer) : createTlsServer(tls, answer);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http${tls === undefined ? "" : "s"}://127.0.0.1:${port}${path}`,
    requests,
    paths,
    port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Answers with a text and some headers. */
export const text =
  (body: string, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    void response.writeHead(200, { "content-type": "text/plain; charset=utf-8", ...headers }).end(body);

/** Answers with a status alone. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answerer =>
  (_, response) =>
    void response.writeHead(code, headers).end();

/** Settings whose clock moves only when somebody sleeps, so that waits take no time and can be read off. */
export function settingsForTests(changes: Partial<PullSettings> = {}): PullSettings & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = Date.parse("2024-05-06T07:08:09Z");
  return {
    ...pullSettings("fuhan/0 (reads official statistics)"),
    env: {},
    now: () => new Date(time),
    sleep: async (wait) => {
      slept.push(wait);
      time += wait;
      await after(0);
    },
    gap: 0,
    stallTimeout: 300,
    ...changes,
    slept,
  };
}
