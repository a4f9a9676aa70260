import { describe, expect, it } from "vitest";
import { parseSources, readSources } from "../../pipelines/sources/read-sources.js";
import { userAgent } from "../../pipelines/sources/user-agent.js";
import { testFolder } from "./folder-for-tests.js";

const parse = (...entries: readonly string[]) =>
  parseSources(
    ["sources:", ...entries.map((entry) => `  - ${entry.replaceAll("\n", "\n    ")}`), ""].join("\n"),
    "s.yaml",
  );

describe("the list of sources", () => {
  it("names files, folders, addresses and index pages, each with what is stated of it", () => {
    const { sources } = parse(
      "folder: data/documents\nnote: digests\narea: 重庆市",
      "file: a.txt\nid: letter\ntitle: 答复函\npublished: 2023-06-01",
      "url: https://tj.example.cn/a.html\ninsecure: true\ncharset: gb18030\npublished: 2023\nkind: statistical-release",
      "index: http://tj.example.cn/list/\nlinks: /t\\d+\nhosts: [www.example.cn]\nlimit: 3",
    );
    expect(sources).toEqual([
      { from: "folder", folder: "data/documents", facts: { area: "重庆市" } },
      { from: "file", file: "a.txt", id: "letter", facts: { title: "答复函", published: "2023-06-01" } },
      {
        from: "url",
        url: "https://tj.example.cn/a.html",
        insecure: true,
        charset: "gb18030",
        facts: { published: "2023", kind: "statistical-release" },
      },
      {
        from: "index",
        index: "http://tj.example.cn/list/",
        links: "/t\\d+",
        hosts: ["www.example.cn"],
        limit: 3,
        insecure: false,
        charset: null,
        facts: {},
      },
    ]);
  });

  it.each([
    ["url: ftp://example.cn/a", "url"],
    ["url: a.html", "url"],
    ["url: http://user:secret@example.cn/", "url"],
    ["url: 5", "url"],
    ["url: https://example.cn/\ncharset: klingon", "charset"],
    ["url: https://example.cn/\ninsecure: maybe", "insecure"],
    ["url: https://example.cn/\nlinks: a", "links"],
    ["index: https://example.cn/", "links"],
    ["index: https://example.cn/\nlinks: (", "links"],
    ["index: https://example.cn/\nlinks: a\nlimit: 0", "limit"],
    ["index: https://example.cn/\nlinks: a\ntitle: one for all", "title"],
    ["file: a.txt\nid: ../../etc", "id"],
    ["file: a.txt\npublished: June", "published"],
    ["file: a.txt\nkind: letter", "kind"],
    ["file: a.txt\ninsecure: true", "insecure"],
    ["file: ''", "file"],
    ["folder: a\nfile: b", "file | folder | url | index"],
    ["note: nothing", "file | folder | url | index"],
    ["just text", "file | folder | url | index"],
  ])("refuses %j and names entry, field and line", (entry, field) => {
    expect(() => parse("folder: a", entry)).toThrow(`the list of sources is wrong: #2 ${field} (s.yaml:3)`);
  });

  it("refuses two sources of one id", () => {
    expect(() => parse("file: a.txt\nid: x", "file: b.txt\nid: x")).toThrow("#2 id x (s.yaml:4)");
  });

  it.each([
    ["sources:\n  - folder: [a\n", /s\.yaml:\d/],
    ["sources: folder\n", /wrong: sources/],
    ["folder: a\n", /wrong: sources/],
    ["", /wrong/],
    ["sources: []\nextra: 1\n", /wrong: extra/],
    ['sources: []\ncontact: "a\\r\\nHost: b"\n', /wrong: contact/],
    ["a: &a [x, x]\nsources: [*a, *a]\n", /wrong/],
  ])("refuses %j", (text, said) => {
    expect(() => parseSources(text, "s.yaml")).toThrow(said);
  });

  it("is the documents that ship where there is no file", () => {
    expect(readSources(testFolder())).toEqual({
      contact: null,
      sources: [{ from: "folder", folder: "data/documents", facts: {} }],
    });
  });

  it("may tell servers whom to write to", () => {
    const { contact } = parseSources("contact: data@example.cn\nsources: []\n", "s.yaml");
    expect(userAgent("1.2.3", contact)).toBe("fuhan/1.2.3 (reads official statistics; data@example.cn)");
    expect(userAgent("1.2.3", null)).toBe("fuhan/1.2.3 (reads official statistics)");
  });
});
