import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { projectRoot } from "../pipelines/vocabulary/project-root.js";

const place = mkdtempSync(join(tmpdir(), "fuhan-score-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));
for (const part of ["test/score.mjs", "pipelines/dist"])
  cpSync(join(projectRoot(), part), join(place, "project", part), { recursive: true });

const score = (...args: string[]) =>
  spawnSync(process.execPath, [join(place, "project", "test", "score.mjs"), ...args], { encoding: "utf8" });

test("a clone that has no gold beside it says so in one line", () => {
  const { status, stdout, stderr } = score();
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^评分所用的人工标注.* \/ the hand-made gold .*\n$/);
});

test("one that has is scored, with what else was asked for", () => {
  mkdirSync(join(place, "shared", "eval"), { recursive: true });
  writeFileSync(join(place, "shared", "eval", "score.mjs"), "console.log(process.argv.slice(2).join(' '));\n");
  expect(score("--all").stdout).toBe("-- npx fuhan extract --format jsonl --all\n");
});
