import { describe, expect, it } from "vitest";
import { parseSources, readSources, scanSourcesText } from "../../pipelines/sources/read-sources.js";
import { userAgent } from "../../pipelines/sources/user-agent.js";
import { testFolder } from "./folder-for-tests.js";

const parse = (...entries: readonly string[]) =>
  parseSources(
    ["sources:", ...entries.map((entry) => `  - ${entry.replaceAll("\n", "\n    ")}`), ""].join("\n"),
    "s.yaml",
  );

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

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
    ["url: ftp://example.cn/a", 'url: "ftp://example.cn/a"', 3, "must be http or https"],
    ["url: a.html", 'url: "a.html"', 3, "must be http or https"],
    ["url: http://user:secret@example.cn/", "url", 3, "without a user or password"],
    ["url: 5", "url: 5", 3, "must be http or https"],
    ["url: https://example.cn/\ncharset: klingon", 'charset: "klingon"', 4, "such as gb18030"],
    ["url: https://example.cn/\ninsecure: maybe", 'insecure: "maybe"', 4, "must be true or false"],
    ["url: https://example.cn/\nlinks: a", "links, no such field, there are: url", 4, "insecure, charset, id"],
    ["index: https://example.cn/", "links, this field is missing", 3, "a valid regular expression"],
    ["index: https://example.cn/\nlinks: (", 'links: "("', 4, "must be a valid regular expression"],
    ["index: https://example.cn/\nlinks: a\nlimit: 0", "limit: 0", 5, "must be ≥ 1"],
    ["index: https://example.cn/\nlinks: a\nhosts: b", 'hosts: "b"', 5, "must be a list"],
    ["index: https://example.cn/\nlinks: a\ntitle: one for all", "title, no such field", 5, "there are: index"],
    ["file: a.txt\nid: ../../etc", 'id: "../../etc"', 4, "begins with a letter or digit"],
    ["file: a.txt\n\npublished: June", 'published: "June"', 5, "2023, 2023-06 or 2023-06-01"],
    ["file: a.txt\nkind: letter", 'kind: "letter"', 4, "one of statistical-release | yearbook-table"],
    ["file: a.txt\ninsecure: true", "insecure, no such field", 4, "there are: file, id"],
    ["file: ''", 'file: ""', 3, "must be text, and not empty"],
    ["folder: a\nfile: b", "an entry must name exactly one of", 3, "file, folder, url and index"],
    ["foldr: a", "foldr, no such field, there are: file", 3, "folder"],
    ["note: nothing", "an entry must name exactly one of", 3, "file, folder, url and index"],
    ["just text", "an entry must name exactly one of", 3, "file, folder, url and index"],
  ])("refuses %j with entry, field, value and line, and says what would be right", (entry, wrong, line, right) => {
    const said = refusal(() => parse("folder: a", entry)).split(" / ")[1]!;
    expect(said).toContain(`the list of sources is wrong: #2 ${wrong}`);
    expect(said).toContain(right);
    expect(said).toMatch(new RegExp(`\\(s\\.yaml:${line}\\)$`));
  });

  it("says the same in Chinese", () => {
    expect(refusal(() => parse("index: https://example.cn/\nlinks: (")).split(" / ")[0]).toBe(
      '来源清单有误: #1 links: "("，值有误：须是正确的正则表达式 (s.yaml:3)',
    );
  });

  it("refuses two sources of one id", () => {
    expect(() => parse("file: a.txt\nid: x", "file: b.txt\nid: x")).toThrow(
      "#2 id: x, another entry has this id; each must differ (s.yaml:5)",
    );
  });

  it.each([
    [
      "sources:\n  - folder: [a\n  - file: b\n",
      /YAML 写法有误：.*方括号.*\(s\.yaml:2\) \/ .*not well-formed YAML: .*\]/,
    ],
    [
      'sources:\n  - folder: "a\n  - file: b\n',
      /缺少一个符号.*\(s\.yaml:2\) \/ .*Missing closing "quote \(s\.yaml:2\)/,
    ],
    ["sources:\n  - folder: a\n  - file: b: c\n", /含冒号的值请加引号 \(s\.yaml:3\)/],
    ["sources:\n\t- folder: a\n", /制表符.*\(s\.yaml:2\)/],
    ["sources: folder\n", /the file must have sources: with a list .*\(s\.yaml:1\)/],
    ["folder: a\n", /the file must have sources:/],
    ["", /the file must have sources:/],
    ["sources: []\nextra: 1\n", /wrong: extra, no such field, there are: contact, sources \(s\.yaml:2\)/],
    ['sources: []\ncontact: "a\\r\\nHost: b"\n', /wrong: contact: "a\\r\\nHost: b".*printable ASCII.*\(s\.yaml:2\)/],
    ["a: &a [x, x]\nsources: [*a, *a]\n", /不能用别名.*\(s\.yaml:2\)/],
  ])("refuses %j", (text, said) => {
    expect(() => parseSources(text, "s.yaml")).toThrow(said);
  });

  it("is searched to its end: every fault is told, and the entries that are well are kept", () => {
    const text = "sources:\n  - foldr: a\n  - folder: b\n  - file: c\n    kind: x\n    published: 2023-02-30\n";
    const { sources, problems } = scanSourcesText(text, "s.yaml");
    expect(sources).toEqual([{ from: "folder", folder: "b", facts: {} }]);
    expect(problems.map(({ detail }) => detail.place)).toEqual(["s.yaml:2", "s.yaml:2", "s.yaml:6", "s.yaml:5"]);
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
