import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";

test("a refresh that is told to end leaves nothing aside, opens its lock and says so by its status", {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "fuhan-signals-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [aside, documents, out] = [join(folder, "tmp"), join(folder, "in"), join(folder, "out")];
  for (const path of [aside, documents]) mkdirSync(path);
  writeFileSync(join(documents, "a.txt"), "---\ntitle: 答复函\narea: 重庆市\n---\n2022年，全市引进人才6.2万人。\n");
  const fuhan = join(projectRoot(), "pipelines/bin/fuhan.js");
  const child = spawn(process.execPath, [fuhan, "refresh", "--documents", documents, "--out", out], {
    env: { ...process.env, TMPDIR: aside },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  const kept = () => readdirSync(aside).filter((name) => name.startsWith("fuhan-"));
  while (kept().length === 0 && child.exitCode === null) await wait(20);
  expect(kept().length).toBeGreaterThan(0);
  child.kill("SIGTERM");
  expect((await ended)[0]).toBe(128 + 15);
  expect(kept()).toEqual([]);
  expect(existsSync(`${out}/.fuhan.lock`)).toBe(false);
});
