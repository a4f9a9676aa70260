import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { check } from "../../pipelines/commands/check.js";
import { refresh } from "../../pipelines/refresh.js";
import { hanWidth } from "../../pipelines/text/han-width.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";

let root: string;
const letter = (people: string) =>
  `---\ntitle: 重庆市某局关于第9号建议的答复函\npublished: 2023-06-01\narea: 重庆市\n---\n2022年，全市引进人才${people}万人。\n`;
const document = (people: string) => writeFileSync(join(root, "data/documents/a.txt"), letter(people));
const corrections = (expect: string | null) =>
  writeFileSync(
    join(root, "data/corrections.yaml"),
    expect === null
      ? "corrections: []\n"
      : `corrections:\n  - {document: a.txt, sentence: 引进人才, expect: ${expect}, read: 6.1万人, reason: 笔误, source: 公报}\n`,
  );
const run = (out = root, documents?: string) =>
  refresh({ root, out, force: false, ...(documents && { documents }) }, (_, work) => work(() => {}));

async function told(out = root) {
  const lines: string[] = [];
  await check({ format: "json", out, root }, "zh", (line) => lines.push(line));
  const findings = JSON.parse(lines.join("\n")) as { check: string; severity: string; zh: string }[];
  return findings.map(({ check, severity }) => `${severity} ${check}`);
}

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "fuhan-check-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  root = folder;
  for (const path of ["data/documents", "notebooks"]) mkdirSync(join(root, path), { recursive: true });
  symlinkSync(join(projectRoot(), "data/vocabulary"), join(root, "data/vocabulary"));
  document("6.2");
  corrections(null);
});

test("a correction is tried on its document, before any build and after one, and told no more once it fits", async () => {
  corrections("6.3万人");
  expect(await told()).toEqual(["error check-correction-stale", "warning tables-missing"]);
  corrections("6.2万人");
  expect(await told()).toEqual(["warning tables-missing"]);
  await run();
  expect(await told()).toEqual([]);
  corrections("6.4万人");
  expect(await told()).toEqual(["error check-correction-stale"]);
});

test("what held the last refresh back is told once, and no more once the entry is gone or the source is as it was", async () => {
  corrections("6.2万人");
  await run();
  document("6.1");
  expect((await run()).summary.errors).toHaveLength(1);
  expect(await told()).toEqual(["error check-correction-stale"]);
  corrections(null);
  expect(await told()).toEqual([]);
  corrections("6.2万人");
  document("6.2");
  expect(await told()).toEqual([]);
});

test("of a folder that is no source, the entry is tried on what was built, and what held it back stays until it is changed", async () => {
  const [elsewhere, out] = [join(root, "elsewhere"), join(root, "out")];
  cpSync(join(root, "data/documents"), elsewhere, { recursive: true });
  rmSync(join(root, "data/documents/a.txt"));
  corrections("6.2万人");
  await run(out, elsewhere);
  expect(await told(out)).toEqual([]);
  writeFileSync(join(elsewhere, "a.txt"), letter("6.1"));
  await run(out, elsewhere);
  expect(await told(out)).toEqual(["error check-correction-stale"]);
  corrections(null);
  expect(await told(out)).toEqual([]);
  corrections("6.5万人");
  expect(await told(out)).toEqual(["error check-correction-stale"]);
});

test("sources that are not there, and every fault of the lists, come at once", async () => {
  writeFileSync(join(root, "data/sources.yaml"), "sources:\n  - folder: gone\n  - foldr: data\n");
  writeFileSync(join(root, "data/corrections.yaml"), "corrections:\n  - {document: a}\n");
  const findings = await told();
  expect(findings.filter((said) => said === "error sources")).toHaveLength(2);
  expect(findings.filter((said) => said === "error corrections").length).toBeGreaterThan(2);
  expect(findings).toContain("error file-missing");
});

test("documents that are the same byte for byte are read once, with a warning that names both", async () => {
  writeFileSync(join(root, "data/documents/b.txt"), letter("6.2"));
  const { summary } = await run();
  expect(summary).toMatchObject({ documents: 1, conflicts: [], observations: 1 });
  expect(summary.warnings).toEqual([expect.stringMatching(/逐字节相同.*a\.txt = b\.txt.* \/ .*byte for byte/)]);
});

test("its table is no wider than the terminal, and loses nothing", async () => {
  writeFileSync(join(root, "data/sources.yaml"), "sources:\n  - folder: nowhere/at/all/where/anybody/would/look\n");
  corrections("6.3万人");
  const lines: string[] = [];
  await check({ format: "table", out: root, root, width: 80 }, "zh", (said) => lines.push(...said.split("\n")));
  const table = lines.filter((line) => /^[┌├│└]/.test(line));
  expect(table.length).toBeGreaterThan(5);
  expect(Math.max(...table.map(hanWidth))).toBeLessThanOrEqual(80);
  const cells = table.map((line) => line.split("│").map((cell) => cell.trim())[3] ?? "").join("");
  expect(cells).toContain("nowhere/at/all/where/anybody/would/look");
});
