import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refresh } from "../pipelines/refresh.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = mkdtempSync(join(tmpdir(), "fuhan-test-"));
const documents = join(folder, "来件");
const out = join(folder, "out");

const fuhan = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "pipelines/bin/fuhan.js"), ...args], {
    encoding: "utf8",
    cwd: folder,
  });
  return { status, said: stdout + stderr };
};
const refreshFolder = () => fuhan("refresh", "--documents", documents, "--out", out);
const read = (path: string) => readFileSync(join(out, path), "utf8");
const series = () => read("data/tidy/series.csv");

/** SHA-256 of each table and report, by path. */
const everything = (of = out) =>
  Object.fromEntries(
    ["data/tidy", "reports"].flatMap((part) =>
      readdirSync(join(of, part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [relative(of, path), createHash("sha256").update(readFileSync(path)).digest("hex")]),
    ),
  );

const letter = [
  "---",
  "title: 重庆市某局关于第9号建议的答复函",
  "issuer: 重庆市某局",
  "published: 2023-06-01",
  "area: 重庆市",
  "kind: reply-letter",
  "---",
  "一、引才情况",
  "2022年，全市引进人才6.2万人，同比增长5.5%。全市技能人才总量达到503万人。",
  "",
].join("\n");

beforeAll(() => {
  mkdirSync(documents, { recursive: true });
  writeFileSync(join(documents, "答复函.txt"), letter);
  writeFileSync(join(documents, "空.txt"), "");
  writeFileSync(join(documents, "图.txt"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  writeFileSync(join(documents, "断.txt"), Buffer.from("全市引进人才").subarray(0, 16));
  writeFileSync(
    join(documents, "乱.txt"),
    Buffer.concat([Buffer.from("全市引进人才五千人，"), Buffer.from([0xff]), Buffer.from("其中博士百人。")]),
  );
  writeFileSync(join(documents, "无表头.csv"), "2021,5\n2022,6\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("fuhan refresh on a folder of one's own", () => {
  it("names every bad file and its place in both languages, does the rest, and ends with status 1", {
    timeout: 300_000,
  }, () => {
    const { status, said } = refreshFolder();
    expect(said).toMatch(/文件是空的 \(空\.txt\) \/ the file is empty \(空\.txt\)/);
    expect(said).toMatch(/图\.txt\) \/ no reader for this format/);
    expect(said).toMatch(/断\.txt\) \/ the file is truncated: byte 16/);
    expect(said).toMatch(/乱\.txt\) \/ the characters are mis-encoded: byte 30/);
    expect(said).toMatch(/无表头\.csv:1\) \/ the CSV has no header row/);
    expect(status).toBe(1);
    expect(series()).toMatch(/^talent-introduced,.*重庆市,2022,.*,62000,61500,62500,A/m);
    expect(series()).toMatch(/^talent-introduced,.*重庆市,2021,.*,58768,58266,59270,I/m);
    for (const report of [
      "index.html",
      "index.en.html",
      "recruitment.html",
      "recruitment.pdf",
      "skills.html",
      "skills.pdf",
    ])
      expect(statSync(join(out, "reports", report)).size).toBeGreaterThan(5000);
  });

  it("does nothing when nothing changed", () => {
    const before = statSync(join(out, "data/tidy/series.csv")).mtimeMs;
    expect(refreshFolder().said).toMatch(/Nothing changed|没有变化/);
    expect(statSync(join(out, "data/tidy/series.csv")).mtimeMs).toBe(before);
  });

  it("goes on with the last readable snapshot when a file is damaged, and says so", { timeout: 300_000 }, () => {
    const before = series().replace(/,[^,]*$/gm, "");
    writeFileSync(join(documents, "答复函.txt"), "");
    const { status, said } = refreshFolder();
    expect(status).toBe(1);
    expect(said).toMatch(/答复函\.txt\); .*last readable snapshot/);
    expect(series().replace(/,[^,]*$/gm, "")).toBe(before);
  });

  it("makes the same bytes again", { timeout: 300_000 }, () => {
    writeFileSync(join(documents, "答复函.txt"), letter);
    expect(refreshFolder().status).toBe(1);
    const before = everything();
    fuhan("refresh", "--documents", documents, "--out", out, "--force");
    expect(everything()).toEqual(before);
  });

  it("keeps what stands when a 万 is dropped, and names the figure; --accept is told of", () => {
    const before = everything();
    writeFileSync(join(documents, "答复函.txt"), letter.replace("503万人", "503人"));
    const { status, said } = refreshFolder();
    expect(status).toBe(1);
    expect(said).toMatch(/八倍以上.*5030000人 → 503人.* --accept/);
    expect(everything()).toEqual(before);
    expect(fuhan("check", "--out", out)).toMatchObject({ status: 1, said: expect.stringMatching(/5030000人 → 503人/) });
    writeFileSync(join(documents, "答复函.txt"), letter);
    expect(refreshFolder().said).toMatch(/Nothing changed|没有变化/);
    expect(fuhan("check", "--out", out).said).not.toMatch(/503人/);
  });

  it("keeps a vintage of each build, tells exactly what changed, and rebuilds the earlier one byte for byte", {
    timeout: 300_000,
  }, () => {
    const before = everything();
    writeFileSync(join(documents, "答复函.txt"), letter.replace("503万人", "505万人"));
    refreshFolder();
    const { figures, series: values } = JSON.parse(fuhan("diff", "--format", "json", "--out", out).said);
    expect(figures).toMatchObject({
      added: [],
      removed: [],
      changed: [
        { before: { value: 5_030_000 }, after: { value: 5_050_000, quote: expect.stringContaining("505万人") } },
      ],
    });
    expect(values.changed).toHaveLength(1);
    const again = join(folder, "again");
    expect(fuhan("rebuild", "previous", "--from", out, "--out", again).status).toBe(0);
    expect(everything(again)).toEqual(before);
  });

  it("leaves tables and reports as they are when the vocabulary is broken, naming file and line", async () => {
    const broken = join(folder, "root");
    cpSync(join(root, "data/vocabulary"), join(broken, "data/vocabulary"), { recursive: true });
    const file = join(broken, "data/vocabulary/indicators.csv");
    writeFileSync(file, readFileSync(file, "utf8").replace(/,人,flow,/, ",斗,flow,"));
    const before = [series(), read("reports/skills.html")];
    const job = refresh({ root: broken, documents, out, force: true }, (_, work) => work(() => {}));
    await expect(job).rejects.toThrow(/未知单位.*indicators\.csv:\d+.* \/ .*unknown unit.*indicators\.csv:\d+/);
    expect([series(), read("reports/skills.html")]).toEqual(before);
  });

  it("refuses a folder without documents", () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    const { status, said } = fuhan("refresh", "--documents", empty, "--out", join(folder, "o2"));
    expect(status).toBe(1);
    expect(said).toMatch(/没有可读的文件.* \/ the folder has no document/);
  });
});

describe("fuhan", () => {
  it("prints help, with status 0, when it is given nothing", () => {
    expect(fuhan()).toMatchObject({ status: 0, said: expect.stringContaining("refresh") });
  });

  it.each([[["nonsense"]], [["extract"]], [["extract", "--format", "xml", "a.txt"]]])(
    "answers wrong usage %j with status 2",
    (args) => {
      expect(fuhan(...args).status).toBe(2);
    },
  );

  it("prints the mentions of a letter as JSON Lines", () => {
    const file = join(folder, "letter.txt");
    writeFileSync(file, letter);
    const lines = fuhan("extract", "--format", "jsonl", file)
      .said.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const body = letter.slice(letter.lastIndexOf("---\n") + 4);
    for (const { start, end, text } of lines) expect(body.slice(start, end)).toBe(text);
    expect(lines[0]).toMatchObject({
      text: "6.2万人",
      role: "level",
      value: 62000,
      unit: "人",
      kind: "flow",
      period: "2022",
      indicator: "talent-introduced",
    });
    expect(lines[1]).toMatchObject({ text: "5.5%", role: "change", value: 5.5, of: lines[0].start });
  });

  it("names a file that is not there and goes on with the next", () => {
    const { status, said } = fuhan("extract", "--format", "jsonl", "gone.txt", join(folder, "letter.txt"));
    expect(status).toBe(1);
    expect(said).toMatch(/no such file.*gone\.txt/);
    expect(said).toContain("talent-introduced");
  });
});
