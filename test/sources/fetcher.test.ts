import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFetcher } from "../../pipelines/sources/fetcher.js";
import type { PullSettings } from "../../pipelines/sources/pull-settings.js";
import { type Answerer, settingsForTests, startServer, status, type TestServer, text } from "./server-for-tests.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

async function fetchPath(path: string, changes: Partial<PullSettings> = {}) {
  const settings = settingsForTests(changes);
  const fetcher = createFetcher(settings);
  try {
    const page = await fetcher.fetch({
      url: server.url(path),
      insecure: false,
      named: ["127.0.0.1"],
      conditions: null,
    });
    return { ...page, said: Buffer.from(page.bytes).toString(), slept: settings.slept };
  } finally {
    await fetcher.close();
  }
}

const raw =
  (bytes: string | Buffer): Answerer =>
  (_, response) =>
    void response.socket?.end(bytes);

describe("a page", () => {
  it("is asked for by a name that tells what asks, and nothing of the machine", async () => {
    server.paths["/a"] = text("全市引进人才");
    expect(await fetchPath("/a")).toMatchObject({ status: 200, said: "全市引进人才" });
    const { "user-agent": agent, host, ...others } = server.requests[0]!.headers;
    expect(agent).toBe("fuhan/0 (reads official statistics)");
    expect(others).toEqual({ accept: "*/*", "accept-encoding": "gzip, br", connection: "keep-alive" });
  });

  it("is decompressed", async () => {
    server.paths["/a"] = (_, response) =>
      void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("技能人才"));
    expect((await fetchPath("/a")).said).toBe("技能人才");
  });
});

describe("a server that is busy or gone", () => {
  it.each([
    [429, "7", [7000]],
    [503, "0", [1000]],
    [503, "99999", [60_000]],
    [503, "soon", [1000]],
    [429, "Mon, 06 May 2024 07:08:39 GMT", [30_000]],
    [429, "Mon, 06 May 2019 07:08:39 GMT", [1000]],
  ])("with %i and Retry-After %s is asked again after %j ms", async (code, header, waits) => {
    server.paths["/a"] = (request, response, count) =>
      (count === 0 ? status(code, { "retry-after": header }) : text("好"))(request, response, count);
    expect(await fetchPath("/a")).toMatchObject({ status: 200, said: "好", slept: waits });
  });

  it("is asked four times at most, with waits that double", async () => {
    server.paths["/a"] = status(503);
    expect(await fetchPath("/a")).toMatchObject({ status: 503, slept: [1000, 2000, 4000] });
    expect(server.requests.length).toBe(4);
  });

  it("and breaks the connection once is asked again", async () => {
    server.paths["/a"] = (request, response, count) =>
      count === 0 ? request.socket.destroy() : text("好")(request, response, count);
    expect(await fetchPath("/a")).toMatchObject({ said: "好", slept: [1000] });
  });

  it("and refuses every connection is named as unreachable", async () => {
    const gone = await startServer();
    const url = gone.url("/a");
    await gone.close();
    const fetcher = createFetcher(settingsForTests());
    await expect(fetcher.fetch({ url, insecure: false, named: ["127.0.0.1"], conditions: null })).rejects.toMatchObject(
      {
        code: "pull-unreachable",
        detail: { value: "ECONNREFUSED", place: url },
      },
    );
    await fetcher.close();
  });
});

describe("a host that fails three times in a row", () => {
  it.each([
    ["busy", status(503), 3],
    ["silent", () => {}, 3],
    ["answering", status(404), 5],
  ] as const)("because it is %s is then left alone, unless it answers", async (_, answerer, asked) => {
    for (const path of ["/1", "/2", "/3", "/4", "/5"]) server.paths[path] = answerer;
    const fetcher = createFetcher(settingsForTests({ retries: 0, stallTimeout: 50, failuresInARow: 3 }));
    const codes: string[] = [];
    for (const path of ["/1", "/2", "/3", "/4", "/5"])
      await fetcher.fetch({ url: server.url(path), insecure: false, named: ["127.0.0.1"], conditions: null }).then(
        ({ status }) => codes.push(String(status)),
        (error) => codes.push(error.code),
      );
    await fetcher.close();
    expect(server.requests.length).toBe(asked);
    expect(codes.filter((code) => code === "pull-host-fails").length).toBe(5 - asked);
  });
});

describe("what is no whole page is refused:", () => {
  const big = Buffer.alloc(200_000, "a");
  const cases: readonly (readonly [string, string, Answerer])[] = [
    ["a server that never answers", "pull-timeout", () => {}],
    [
      "a body that stalls",
      "pull-timeout",
      (_, response) => void response.writeHead(200, { "content-length": "100" }).write("half"),
    ],
    [
      "a body that ends early",
      "pull-truncated",
      raw("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nhalf"),
    ],
    [
      "a body in parts that ends early",
      "pull-truncated",
      raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf"),
    ],
    [
      "a compressed body that ends early",
      "pull-truncated",
      (_, response) =>
        void response
          .writeHead(200, { "content-encoding": "gzip" })
          .end(gzipSync(big.subarray(0, 999)).subarray(0, 20)),
    ],
    ["a length that lies", "pull-truncated", raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more")],
    ["a length that is none", "pull-malformed", raw("HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\nhello")],
    ["an answer that is no HTTP", "pull-malformed", raw("hello\r\n\r\n")],
    [
      "a body that is announced to be too large",
      "pull-too-large",
      (_, response) => void response.writeHead(200, { "content-length": "100001" }).end(big.subarray(0, 100_001)),
    ],
    ["a body that grows too large", "pull-too-large", (_, response) => void response.writeHead(200).end(big)],
    [
      "a bomb: a small body that unfolds into a large one",
      "pull-too-large",
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(5e7))),
    ],
    [
      "a body that is not compressed as it says",
      "pull-encoding",
      (_, response) => void response.writeHead(200, { "content-encoding": "gzip" }).end("plain"),
    ],
    [
      "a compression that is not known",
      "pull-encoding",
      (_, response) => void response.writeHead(200, { "content-encoding": "compress" }).end("plain"),
    ],
  ];
  it.each(cases)("%s is %s", async (_, code, answerer) => {
    server.paths["/a"] = answerer;
    await expect(fetchPath("/a", { maxBytes: 100_000 })).rejects.toMatchObject({ code });
  });

  it("a server that trickles past the total time is pull-timeout", async () => {
    let trickle: NodeJS.Timeout | undefined;
    server.paths["/a"] = (_, response) => {
      response.writeHead(200);
      trickle = setInterval(() => response.write("."), 20);
    };
    await expect(fetchPath("/a", { totalTimeout: 300 })).rejects.toMatchObject({ code: "pull-timeout" });
    clearInterval(trickle);
  });
});

describe("redirects", () => {
  it.each([301, 302, 303, 307, 308])("%i is followed, and the final address known", async (code) => {
    server.paths["/a"] = status(code, { location: "sub/b?x=1" });
    server.paths["/sub/b?x=1"] = text("到");
    expect(await fetchPath("/a")).toMatchObject({ said: "到", finalUrl: server.url("/sub/b?x=1") });
  });

  it("in a loop end after five", async () => {
    server.paths["/a"] = status(302, { location: "/b" });
    server.paths["/b"] = status(302, { location: "/a" });
    await expect(fetchPath("/a")).rejects.toMatchObject({ code: "pull-redirects" });
    expect(server.requests.length).toBe(6);
  });

  it.each(["file:///etc/hostname", "ftp://127.0.0.1/a", "javascript:alert(1)", "http://a:b@127.0.0.1/", "http://["])(
    "to %s are refused",
    async (location) => {
      server.paths["/a"] = status(302, { location });
      await expect(fetchPath("/a")).rejects.toMatchObject({ code: "pull-redirect-scheme" });
    },
  );
});

describe("politeness", () => {
  it("asks a host one thing at a time, with a pause between", async () => {
    let open = 0;
    let most = 0;
    for (const path of ["/1", "/2", "/3"])
      server.paths[path] = (_, response) => {
        most = Math.max(most, ++open);
        setImmediate(() => {
          open--;
          response.end("x");
        });
      };
    const settings = settingsForTests({ gap: 500 });
    const fetcher = createFetcher(settings);
    const requests = ["/1", "/2", "/3"].map((path) => ({
      url: server.url(path),
      insecure: false,
      named: ["127.0.0.1"],
      conditions: null,
    }));
    await Promise.all(requests.map(fetcher.fetch));
    await fetcher.close();
    expect(most).toBe(1);
    expect(settings.slept).toEqual([500, 500]);
  });
});

describe("the proxy of the environment", () => {
  it("is asked for pages of http servers, unless NO_PROXY names the host", async () => {
    const url = "http://tj.example.cn/a";
    server.paths[url] = text("经代理");
    server.paths["/direct"] = text("直接");
    const env = { HTTP_PROXY: server.url(""), NO_PROXY: "127.0.0.1" };
    const fetcher = createFetcher(settingsForTests({ env }));
    const fetch = async (address: string) =>
      Buffer.from(
        (await fetcher.fetch({ url: address, insecure: false, named: ["127.0.0.1"], conditions: null })).bytes,
      ).toString();
    expect([await fetch(url), await fetch(server.url("/direct"))]).toEqual(["经代理", "直接"]);
    expect(server.requests.map(({ path }) => path)).toEqual([url, "/direct"]);
    await fetcher.close();
  });

  it("is asked to connect to servers of https, whose names it looks up itself", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "tj.example.cn" }], { keySize: 2048 });
    const secure = await startServer({ "/a": text("经隧道") }, { key, cert });
    const asked: string[] = [];
    const proxy = createServer().on("connect", (request, client) => {
      asked.push(request.url ?? "");
      const onward = connect(secure.port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        onward.pipe(client).pipe(onward);
      });
      for (const socket of [client, onward]) socket.on("error", () => {});
    });
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    const env = { https_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    const lookup = () => expect.unreachable("no name is looked up here");
    const fetcher = createFetcher(settingsForTests({ env, lookup }));
    const request = { url: "https://tj.example.cn/a", named: [], conditions: null };
    const page = await fetcher.fetch({ ...request, insecure: true });
    expect(Buffer.from(page.bytes).toString()).toBe("经隧道");
    await expect(fetcher.fetch({ ...request, insecure: false })).rejects.toMatchObject({ code: "pull-tls" });
    expect(new Set(asked)).toEqual(new Set(["tj.example.cn:443"]));
    await fetcher.close();
    proxy.close();
    await secure.close();
  });

  it("that does not connect is named as unreachable", async () => {
    const proxy = createServer().on("connect", (_, client) => void client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
    await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
    const env = { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` };
    const fetcher = createFetcher(settingsForTests({ env, retries: 0 }));
    const request = { url: "https://tj.example.cn/a", insecure: false, named: [], conditions: null };
    await expect(fetcher.fetch(request)).rejects.toMatchObject({ code: "pull-unreachable" });
    await fetcher.close();
    proxy.close();
  });

  it("is refused where it is no URL", () => {
    expect(() => createFetcher(settingsForTests({ env: { https_proxy: "not a url" } }))).toThrow(/代理.* \/ the proxy/);
  });
});
