import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pullSources } from "../../pipelines/sources/pull.js";
import type { IndexSource, UrlSource } from "../../pipelines/sources/source.js";
import { testFolder } from "./folder-for-tests.js";
import { settingsForTests, startServer, status, type TestServer, text } from "./server-for-tests.js";

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

const page = (path: string, more: Partial<UrlSource> = {}): UrlSource => ({
  from: "url",
  url: server.url(path),
  insecure: false,
  charset: null,
  facts: {},
  ...more,
});
const list = (path: string, links: string, more: Partial<IndexSource> = {}): IndexSource => ({
  from: "index",
  index: server.url(path),
  links,
  hosts: [],
  limit: 200,
  insecure: false,
  charset: null,
  facts: {},
  ...more,
});

async function pull(folder: string, sources: readonly (UrlSource | IndexSource)[], offline = false) {
  const { pulled, problems } = await pullSources(sources, { folder, offline, settings: settingsForTests() });
  const read = pulled.map((one) => Buffer.from(one.bytes()).toString());
  return { pulled, problems, read, paths: pulled.map(({ source }) => new URL(source).pathname) };
}

const snapshots = (folder: string) => readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name));
const records = (folder: string) =>
  readFileSync(join(folder, "origins.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("a page that is pulled", () => {
  it("becomes a snapshot with an origin record", async () => {
    const folder = testFolder();
    server.paths["/moved"] = status(301, { location: "/a.html" });
    server.paths["/a.html"] = text("引进人才5人", {
      etag: '"1"',
      "last-modified": "Mon, 06 May 2024 00:00:00 GMT",
      "content-type": "text/html;charset=gb2312",
      "content-length": "16",
      "set-cookie": "a=b",
    });
    const { pulled, problems, read } = await pull(folder, [page("/moved", { facts: { area: "重庆市" } })]);
    expect([problems, read]).toEqual([[], ["引进人才5人"]]);
    expect(pulled[0]).toMatchObject({
      charset: "gb2312",
      source: server.url("/moved"),
    });
    expect(pulled[0]!.stated()).toEqual({ area: "重庆市", url: server.url("/moved") });
    expect(records(folder)).toEqual([
      {
        url: server.url("/moved"),
        finalUrl: server.url("/a.html"),
        time: "2024-05-06T07:08:09.000Z",
        status: 200,
        headers: {
          etag: '"1"',
          "last-modified": "Mon, 06 May 2024 00:00:00 GMT",
          "content-type": "text/html;charset=gb2312",
          "content-length": "16",
        },
        bytes: 16,
        charset: "gb2312",
        sha256: snapshots(folder)[0],
        via: null,
      },
    ]);
  });

  it("is asked for on condition the next time, and not transferred when it has not changed", async () => {
    const folder = testFolder();
    const modified = "Mon, 06 May 2024 00:00:00 GMT";
    server.paths["/a"] = (request, response, count) =>
      (count === 0 ? text("甲", { etag: 'W/"x"', "last-modified": modified }) : status(304))(request, response, count);
    await pull(folder, [page("/a")]);
    expect((await pull(folder, [page("/a")])).read).toEqual(["甲"]);
    expect(server.requests[0]!.headers).not.toHaveProperty("if-none-match");
    expect(server.requests[1]!.headers).toMatchObject({ "if-none-match": 'W/"x"', "if-modified-since": modified });
    expect(records(folder).length).toBe(1);
  });

  it("is asked for on condition at the address that it moved to, and nowhere else", async () => {
    const folder = testFolder();
    server.paths["/old"] = status(302, { location: "/new" });
    server.paths["/new"] = text("新", { etag: '"n"' });
    await pull(folder, [page("/old")]);
    server.paths["/new"] = status(304);
    expect(await pull(folder, [page("/old")])).toMatchObject({ read: ["新"], problems: [] });
    const conditions = server.requests.map(({ path, headers }) => `${path} ${headers["if-none-match"] ?? "-"}`);
    expect(conditions).toEqual(["/old -", "/new -", "/old -", '/new "n"']);
  });

  it("makes a second snapshot when it changes: the first stays; and knows since when it holds what it holds", async () => {
    const folder = testFolder();
    server.paths["/a"] = text("一");
    const first = await pull(folder, [page("/a")]);
    const again = await pull(folder, [page("/a")]);
    expect(records(folder).length).toBe(1);
    server.paths["/a"] = text("二");
    const second = await pull(folder, [page("/a")]);
    expect([first.read, again.read, second.read]).toEqual([["一"], ["一"], ["二"]]);
    expect(
      snapshots(folder)
        .map((name) => readFileSync(join(folder, name), "utf8"))
        .sort(),
    ).toEqual(["一", "二"]);
    expect(records(folder).length).toBe(2);
  });

  it("is transferred again when its snapshot was damaged", async () => {
    const folder = testFolder();
    server.paths["/a"] = text("完整", { etag: '"1"' });
    await pull(folder, [page("/a")]);
    writeFileSync(join(folder, snapshots(folder)[0]!), "damaged");
    expect((await pull(folder, [page("/a")])).read).toEqual(["完整"]);
    expect(server.requests[1]!.headers).not.toHaveProperty("if-none-match");
  });

  it("is known even where the last record was cut off by a crash", async () => {
    const folder = testFolder();
    server.paths["/a"] = text("甲", { etag: '"1"' });
    await pull(folder, [page("/a")]);
    appendFileSync(join(folder, "origins.jsonl"), '{"url":"http://cut');
    server.paths["/a"] = text("乙", { etag: '"2"' });
    await pull(folder, [page("/a")]);
    expect((await pull(folder, [page("/a")], true)).read).toEqual(["乙"]);
  });
});

describe("a page that fails", () => {
  it.each([
    [404, /网页已不存在: 404 .*改用上一次可读的快照|the page is gone: 404 .*last readable snapshot/],
    [410, /the page is gone: 410/],
    [403, /the server did not give the page: 403/],
    [500, /the server did not give the page: 500/],
    [503, /the server did not give the page: 503/],
    [304, /the server did not give the page: 304/],
  ])("with %i keeps its last snapshot, and is named", async (code, said) => {
    const folder = testFolder();
    server.paths["/a"] = text("还在");
    await pull(folder, [page("/a")]);
    server.paths["/a"] = status(code);
    server.paths["/b"] = status(code);
    const { read, problems } = await pull(folder, [page("/a"), page("/b")]);
    expect(read).toEqual(["还在"]);
    expect(problems.at(-1)).toMatch(/\/b\)/);
    expect(problems.join("\n")).toMatch(said);
    expect(snapshots(folder).length).toBe(1);
  });

  it("because it is empty or cut off leaves what stood before", async () => {
    const folder = testFolder();
    server.paths["/a"] = text("还在");
    await pull(folder, [page("/a")]);
    for (const answer of [
      "Content-Length: 0\r\n\r\n",
      "Content-Length: 99\r\n\r\ncut",
      "Content-Length: 3\r\n\r\n还在，又变",
    ]) {
      server.paths["/a"] = (_, response) => void response.socket?.end(`HTTP/1.1 200 OK\r\n${answer}`);
      const { read, problems } = await pull(folder, [page("/a")]);
      expect([read, problems.length]).toEqual([["还在"], 1]);
    }
    expect(snapshots(folder).length).toBe(1);
  });

  it("does not keep the others from being pulled", async () => {
    server.paths["/b"] = text("乙");
    const { read, problems } = await pull(testFolder(), [page("/gone"), page("/b"), page("/b")]);
    expect([read, problems.length]).toEqual([["乙"], 1]);
  });
});

describe("offline", () => {
  it("reads snapshots alone and makes no request", async () => {
    const folder = testFolder();
    server.paths["/list"] = text('<a href="/d/1.html">公报</a>');
    server.paths["/d/1.html"] = text("正文");
    server.paths["/a"] = text("甲");
    const sources = [page("/a"), list("/list", "/d/"), page("/never")];
    await pull(folder, sources);
    const asked = server.requests.length;
    const { read, problems } = await pull(folder, sources, true);
    expect(read).toEqual(["甲", "正文"]);
    expect(problems).toEqual([expect.stringMatching(/没有快照，离线时不能读.*\/never\) \/ it has no snapshot/)]);
    expect(server.requests.length).toBe(asked);
  });
});

describe("an index page", () => {
  it("leads to the pages whose address or words match, on its own host, each once", async () => {
    server.paths["/list/"] = text(`<base href="/list/x/"><a href="../t1.html">甲</a> <a href='../t1.html#top'>again</a>
      <A HREF="t2.html" title="2023年统计公报">乙</A><a href="about.html">about</a><a href="https://other.example.cn/t9.html">t9</a>
      <a href="javascript:t3.html">t</a><a href="http://[">t</a><a href="/list/t-${"9".repeat(2000)}.html">long</a><a>no</a>`);
    for (const path of ["/list/t1.html", "/list/x/t2.html"]) server.paths[path] = text(path);
    const { paths, problems, pulled } = await pull(testFolder(), [
      list("/list/", "/t\\d\\.html$|统计公报", { id: "tj" }),
    ]);
    expect([paths, problems]).toEqual([["/list/t1.html", "/list/x/t2.html"], []]);
    expect(pulled.map(({ name }) => name.replace(/[0-9a-f]{10}/, "#"))).toEqual(["tj/#-t1.html", "tj/#-t2.html"]);
    expect(pulled[0]!.origin.via).toEqual({ index: server.url("/list/"), words: "甲 again" });
  });

  it("of GB 2312 is read by its words", async () => {
    const gbk = Buffer.concat([Buffer.from("<a href=/1>"), Buffer.from([0xb9, 0xab, 0xb1, 0xa8]), Buffer.from("</a>")]);
    server.paths["/list"] = (_, response) => void response.end(gbk);
    server.paths["/1"] = text("正文");
    expect((await pull(testFolder(), [list("/list", "公报")])).read).toEqual(["正文"]);
  });

  it("that no longer leads to a page keeps the page's snapshot, without asking for it", async () => {
    const folder = testFolder();
    server.paths["/list"] = text("<a href=/1>1</a><a href=/2>2</a>");
    server.paths["/1"] = text("一");
    server.paths["/2"] = text("二");
    await pull(folder, [list("/list", "/\\d$")]);
    server.paths["/list"] = text("<a href=/2>2</a>");
    delete server.paths["/1"];
    const { read, problems } = await pull(folder, [list("/list", "/\\d$")]);
    expect([read, problems]).toEqual([["二", "一"], []]);
    expect(server.requests.filter(({ path }) => path === "/1").length).toBe(1);
  });

  it("gives up pages that its pattern no longer matches", async () => {
    const folder = testFolder();
    server.paths["/list"] = text("<a href=/1>公报</a><a href=/2>新闻</a>");
    server.paths["/1"] = text("一");
    server.paths["/2"] = text("二");
    expect((await pull(folder, [list("/list", "/\\d$")])).read).toEqual(["一", "二"]);
    server.paths["/list"] = text("<a href=/3>公报</a>");
    server.paths["/3"] = text("三");
    expect((await pull(folder, [list("/list", "公报")])).read).toEqual(["三", "一"]);
  });

  it("with more links than the limit is read up to it, and says so", async () => {
    server.paths["/list"] = text("<a href=/1>1</a><a href=/2>2</a><a href=/3>3</a>");
    server.paths["/1"] = text("一");
    const { read, problems } = await pull(testFolder(), [list("/list", "/\\d$", { limit: 1 })]);
    expect(read).toEqual(["一"]);
    expect(problems).toEqual([expect.stringMatching(/匹配的链接多于 limit.*: 3 /)]);
  });

  it("without a matching link is named", async () => {
    server.paths["/list"] = text("<p>nothing</p>");
    expect((await pull(testFolder(), [list("/list", "x")])).problems).toEqual([
      expect.stringMatching(/no link of the index page matches: x/),
    ]);
  });

  it("with a pattern that would take for ever is refused in time, and the rest goes on", async () => {
    server.paths["/list"] = text(`<a href="/${"a".repeat(60)}!">1</a>`);
    server.paths["/b"] = text("乙");
    const { read, problems } = await pull(testFolder(), [list("/list", "(a+)+$"), page("/b")]);
    expect(read).toEqual(["乙"]);
    expect(problems).toEqual([expect.stringMatching(/too slow a pattern.*: \(a\+\)\+\$/)]);
  });
});

describe("a certificate that nobody vouches for", () => {
  it("is refused, with what can be done about it, and accepted where the source says insecure", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "old.example.cn" }], { keySize: 2048 });
    const tls = await startServer({ "/a": text("旧站") }, { key, cert });
    const source = { ...page("/a"), url: tls.url("/a") };
    const refused = await pull(testFolder(), [source]);
    const accepted = await pull(testFolder(), [{ ...source, insecure: true }]);
    await tls.close();
    expect(refused.read).toEqual([]);
    expect(refused.problems).toEqual([
      expect.stringMatching(
        /证书无效或过旧.*insecure: true.* \/ .*certificate is invalid.*insecure: true.*SELF_SIGNED_CERT/,
      ),
    ]);
    expect(accepted).toMatchObject({ read: ["旧站"], problems: [] });
  });
});

it("the time of pulling is that of the bytes which are read, not of newer ones", async () => {
  const folder = testFolder();
  server.paths["/a"] = text("一");
  const pullAt = async (time: string) => {
    const settings = { ...settingsForTests(), now: () => new Date(time) };
    return (await pullSources([page("/a")], { folder, offline: false, settings })).pulled[0]!;
  };
  const first = await pullAt("2024-01-01T00:00:00Z");
  await pullAt("2024-01-02T00:00:00Z");
  server.paths["/a"] = text("二");
  const second = await pullAt("2024-01-03T00:00:00Z");
  const hash = { first: first.origin.sha256, second: second.origin.sha256 };
  expect([second.pulledAt(hash.first), second.pulledAt(hash.second), second.pulledAt("0")]).toEqual([
    "2024-01-01T00:00:00.000Z",
    "2024-01-03T00:00:00.000Z",
    null,
  ]);
});
