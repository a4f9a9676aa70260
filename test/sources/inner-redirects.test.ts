import type { LookupFunction } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFetcher } from "../../pipelines/sources/fetcher.js";
import { pullSources } from "../../pipelines/sources/pull.js";
import type { PullSettings } from "../../pipelines/sources/pull-settings.js";
import type { IndexSource } from "../../pipelines/sources/source.js";
import { testFolder } from "./folder-for-tests.js";
import { settingsForTests, startServer, status, type TestServer, text } from "./server-for-tests.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

/** 127.0.0.1 stands for a public address here, 127.0.0.2, where nobody listens, for one of a private network. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  "public.example": ["127.0.0.1"],
  "other.example": ["127.0.0.1"],
  "inner.example": ["127.0.0.2"],
  "both.example": ["127.0.0.2", "127.0.0.1"],
};
const looked: string[] = [];
const lookup: LookupFunction = (name, _options, answer) => {
  looked.push(name);
  answer(
    null,
    (ADDRESSES[name] ?? []).map((address) => ({ address, family: 4 })),
  );
};
const rule: Partial<PullSettings> = {
  lookup,
  isInner: (host) => host === "127.0.0.2",
  connectTimeout: 500,
  retries: 0,
};

const at = (name: string, path: string) => `http://${name}:${server.port}${path}`;

async function fetchFrom(url: string, named: readonly string[] = [new URL(url).hostname]) {
  const fetcher = createFetcher(settingsForTests(rule));
  try {
    return await fetcher.fetch({ url, insecure: false, named, conditions: null });
  } finally {
    await fetcher.close();
  }
}

describe("a redirect", () => {
  it("to another public host is followed", async () => {
    server.paths["/a"] = status(302, { location: at("other.example", "/b") });
    server.paths["/b"] = text("到");
    expect(await fetchFrom(at("public.example", "/a"))).toMatchObject({ status: 200 });
  });

  it.each(["http://127.0.0.2/b", "http://127.0.0.2:6379/"])(
    "to %s, on a private network, is refused",
    async (location) => {
      server.paths["/a"] = status(302, { location });
      await expect(fetchFrom(at("public.example", "/a"))).rejects.toMatchObject({
        code: "pull-inner",
        detail: { value: location, place: at("public.example", "/a") },
      });
    },
  );

  it("to a name that leads to a private network is refused when it is connected to", async () => {
    server.paths["/a"] = status(302, { location: at("inner.example", "/b") });
    await expect(fetchFrom(at("public.example", "/a"))).rejects.toMatchObject({
      code: "pull-inner",
      message: expect.stringMatching(/内网.*inner\.example.* \/ .*private network.*inner\.example/),
    });
    expect(server.requests.length).toBe(1);
  });

  it("to a name with public and private addresses goes to the public one", async () => {
    server.paths["/a"] = status(302, { location: at("both.example", "/b") });
    server.paths["/b"] = text("到");
    expect(await fetchFrom(at("public.example", "/a"))).toMatchObject({ status: 200 });
  });

  it("from one page of a host to another is followed, wherever the host lies, where the source names it", async () => {
    const inner = settingsForTests({ ...rule, isInner: () => true });
    const fetcher = createFetcher(inner);
    server.paths["/a"] = status(302, { location: "/b" });
    server.paths["/b"] = text("到");
    const url = server.url("/a");
    expect(await fetcher.fetch({ url, insecure: false, named: ["127.0.0.1"], conditions: null })).toMatchObject({
      status: 200,
    });
    await expect(fetcher.fetch({ url, insecure: false, named: [], conditions: null })).rejects.toMatchObject({
      code: "pull-inner",
    });
    await fetcher.close();
  });
});

describe("links of an index page", () => {
  const index = (hosts: readonly string[]): IndexSource => ({
    ...{ from: "index", index: at("public.example", "/list"), links: "\\.html$", hosts, limit: 9 },
    ...{ insecure: false, charset: null, facts: {} },
  });
  const pull = async (source: IndexSource) => {
    server.paths["/list"] = text(`<a href="/a.html">甲</a><a href="${at("inner.example", "/b.html")}">乙</a>`);
    server.paths["/a.html"] = text("甲");
    const { pulled, problems } = await pullSources([source], {
      folder: testFolder(),
      offline: false,
      settings: settingsForTests(rule),
    });
    return { paths: pulled.map((one) => new URL(one.source).pathname), problems };
  };

  it("lead inside only where the source names the host", async () => {
    looked.length = 0;
    expect(await pull(index([]))).toEqual({ paths: ["/a.html"], problems: [] });
    expect(looked).not.toContain("inner.example");
  });

  it("to a host that the source names are followed, inside too", async () => {
    const { problems } = await pull(index([`inner.example:${server.port}`]));
    expect(looked).toContain("inner.example");
    expect(problems.join()).toMatch(/^$|cannot be reached/);
  });
});
