import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeWhole } from "../../pipelines/commands/write-whole.js";

const folder = mkdtempSync(join(tmpdir(), "fuhan-write-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "taken"));
writeFileSync(join(folder, "file"), "");

describe("a file that a person named", () => {
  test("is written whole, with nothing left beside it", async () => {
    const own = join(folder, "own");
    mkdirSync(own);
    await writeWhole(join(own, "a.txt"), "甲");
    await writeWhole(join(own, "a.txt"), new TextEncoder().encode("乙"));
    expect(readdirSync(own).map((name) => [name, readFileSync(join(own, name), "utf8")])).toEqual([["a.txt", "乙"]]);
  });

  test("that is a pipe takes the bytes and stays one", async () => {
    const pipe = join(folder, "own", "pipe");
    execFileSync("mkfifo", [pipe]);
    const [read] = await Promise.all([readFile(pipe, "utf8"), writeWhole(pipe, "甲".repeat(100_000))]);
    expect(read).toHaveLength(100_000);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test.each([
    ["nowhere/x.csv", "folder-missing", /要写入的文件夹不存在 \(.*nowhere\) \/ the folder to write to is not there/],
    ["file/x.csv", "folder-missing", /\(.*file\)/],
    ["taken", "file-unwritable", /文件写不了: E\w+ \(.*taken\) \/ the file cannot be written: E\w+ \(.*taken\)$/],
  ])("%s cannot be, and one line says why", async (name, code, says) => {
    const refused = await writeWhole(join(folder, name), "").catch((error) => error);
    expect(refused).toMatchObject({ name: "FuhanError", code, message: expect.stringMatching(says) });
    expect(readdirSync(folder).sort()).toEqual(["file", "own", "taken"]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "in a folder that is not one's own names the file, not the one beside it",
    async () => {
      const closed = join(folder, "closed");
      mkdirSync(closed);
      chmodSync(closed, 0o500);
      await expect(writeWhole(join(closed, "x.csv"), "")).rejects.toThrow(/EACCES \([^)]*closed\/x\.csv\)/);
    },
  );
});
