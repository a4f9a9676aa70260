import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

it.each([
  ["README.md", "en"],
  ["README.zh-CN.md", "zh"],
])("the table of speed in %s has the rows that the bench measures, each with a number", (file, language) => {
  const bench = join(root, "test/bench/bench.mjs");
  const { stdout } = spawnSync(process.execPath, [bench, "--rows", language], { encoding: "utf8" });
  const measured = stdout.trimEnd().split("\n");
  const table = /<!-- bench -->\n([\s\S]*?)<!-- \/bench -->/.exec(readFileSync(join(root, file), "utf8"))?.[1] ?? "";
  const rows = table.split("\n").filter((line) => line.startsWith("|"));
  expect(measured.length).toBeGreaterThan(5);
  expect(rows.slice(2).map((row) => row.split(" | ")[0]!.replace(/^\| /, ""))).toEqual(measured);
  for (const row of rows.slice(2)) expect(row.split(" | ")[1]).toMatch(/^\d[\d.]* (?:MB\/s|MB|s)$/);
});
