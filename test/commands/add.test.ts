import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { add } from "../../pipelines/commands/add.js";
import type { AddOptions } from "../../pipelines/commands/source-entry.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";
import { testFolder } from "../sources/folder-for-tests.js";
import { settingsForTests, startServer, status, type TestServer, text } from "../sources/server-for-tests.js";

const letter = "关于第9号建议的答复函\n\n2022年，全市引进人才6.2万人，同比增长5.5%。\n";
const list = "# ours\nsources:\n  - folder: data/documents # digests\n";

let server: TestServer;
beforeEach(async () => {
  server = await startServer({ "/a.txt": text(letter) });
});
afterEach(() => server.close());

function project(): string {
  const root = testFolder();
  mkdirSync(join(root, "data", "documents"), { recursive: true });
  symlinkSync(join(projectRoot(), "data", "vocabulary"), join(root, "data", "vocabulary"));
  writeFileSync(join(root, "data", "sources.yaml"), list);
  return root;
}

async function run(root: string, target: string, options: AddOptions = {}, language: "zh" | "en" = "en") {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const code = await add(target, options, { root, language, out: say, err: say, pull: settingsForTests() });
  return { code, said: lines.join("\n"), written: readFileSync(join(root, "data", "sources.yaml"), "utf8") };
}

describe("fuhan add", () => {
  it("of an address pulls it, says what it found, and writes it after the others", async () => {
    const root = project();
    const { code, said, written } = await run(root, server.url("/a.txt"), { id: "letter", area: "重庆市" });
    expect(code).toBe(0);
    expect(said).toMatch(
      /letter {2}text {2}[0-9a-f]{10} {2}2 mentions .*重庆市[\s\S]*written to data\/sources\.yaml, 1 document read/,
    );
    expect(written).toBe(`${list}  - url: ${server.url("/a.txt")}\n    id: letter\n    area: 重庆市\n`);
    const snapshots = readdirSync(join(root, "data", "snapshots"));
    expect(snapshots.filter((name) => /^[0-9a-f]{64}$/.test(name)).length).toBe(1);
    expect(snapshots).toContain("origins.jsonl");
  });

  it("of an index page follows its links", async () => {
    const root = project();
    server.paths["/list"] = text('<a href="a.txt">公报</a><a href="b.txt">其他</a>');
    const { code, said, written } = await run(root, server.url("/list"), { index: "公报" }, "zh");
    expect([code, said]).toEqual([0, expect.stringContaining("已写入 data/sources.yaml，读到 1 份文件")]);
    expect(written).toContain(`  - index: ${server.url("/list")}\n    links: 公报\n`);
  });

  it("of a file or folder writes its path, relative within the project", async () => {
    const root = project();
    const outside = join(testFolder(), "b.txt");
    writeFileSync(outside, letter);
    writeFileSync(join(root, "data", "documents", "a.txt"), letter);
    expect((await run(root, join(root, "data", "documents", "a.txt"))).written).toContain(
      "  - file: data/documents/a.txt\n",
    );
    expect((await run(root, outside)).written).toContain(`  - file: ${outside}\n`);
    expect(existsSync(join(root, "b.txt"))).toBe(false);
  });

  it("refuses what the list has already, by address, path or id", async () => {
    const root = project();
    await run(root, server.url("/a.txt"), { id: "x" });
    for (const [target, options] of [
      [server.url("/a.txt"), {}],
      [server.url("/b/../a.txt"), {}],
      [server.url("/c.txt"), { id: "x" }],
      [join(root, "data", "documents"), {}],
    ] as const) {
      const asked = server.requests.length;
      const { code, said } = await run(root, target, options);
      expect([code, said]).toEqual([
        1,
        expect.stringMatching(/来源清单中已有.* \/ the list of sources has it already/),
      ]);
      expect(server.requests.length).toBe(asked);
    }
  });

  it.each([
    ["/gone", "the page is gone: 404"],
    ["/empty", "the file is empty"],
    ["/image", "no reader for this format|cannot be read"],
  ])("of %s writes nothing and says that %s", async (path, said) => {
    const root = project();
    server.paths["/gone"] = status(404);
    server.paths["/empty"] = text("");
    server.paths["/image"] = (_, response) => void response.end(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const ran = await run(root, server.url(path));
    expect(ran).toMatchObject({ code: 1, written: list });
    expect(ran.said).toMatch(new RegExp(said));
  });

  it("of a path that is not there writes nothing", async () => {
    expect(await run(project(), "nowhere.txt")).toMatchObject({ code: 1, written: list });
  });

  it.each([
    ["ftp://example.cn/a", {}, "must be http or https, without a user or password: ftp://example.cn/a"],
    ["http://user:secret@example.cn/", {}, "without a user or password"],
    ["ftp://example.cn/a", { index: "a" }, "must be http or https"],
    ["https://example.cn/", { index: "(" }, "must be a valid regular expression: --index ("],
    ["https://example.cn/", { kind: "letter" }, "the value of an option is wrong: --kind letter"],
    ["https://example.cn/", { published: "June" }, "such as 2023, 2023-06 or 2023-06-01: --published June"],
    ["https://example.cn/", { published: "2025-13-45" }, "a date must be one that there is"],
    ["https://example.cn/", { area: "火星" }, "no such area: --area 火星"],
    ["https://example.cn/", { id: "../x" }, "an id begins with a letter or digit"],
    [".", { insecure: true }, "the option is not for this kind of source: --insecure (.)"],
    [".", { index: "a" }, "the option is not for this kind of source: --index (.)"],
    [".", { title: "甲" }, "the option is not for this kind of source: --title (.)"],
  ])("of %s with %j is wrong usage, and it says of what", async (target, options, says) => {
    const { code, said, written } = await run(project(), target, options);
    expect([code, written]).toEqual([2, list]);
    expect(said).toContain(says);
    expect(said).toMatch(/^\p{Script=Han}.* \/ [a-z]/u);
  });

  it("names the file that cannot be read as it was given", async () => {
    const root = project();
    const scan = join(testFolder(), "scan.docx");
    writeFileSync(scan, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const { code, said, written } = await run(root, scan);
    expect([code, written]).toEqual([1, list]);
    expect(said).toContain(`(${scan})`);
    expect(said).not.toMatch(/[0-9a-f]{10}-scan/);
  });
});
