import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countWorkers } from "../../pipelines/commands/count-workers.js";

const command = join(dirname(fileURLToPath(import.meta.url)), "../../pipelines/bin/fuhan.js");
const folder = mkdtempSync(join(tmpdir(), "fuhan-test-"));
const letters = Array.from({ length: 30 }, (_, index) => `letters/${String(index).padStart(2, "0")}.txt`);

const fuhan = (...args: string[]) =>
  spawnSync(process.execPath, [command, "extract", "--format", "jsonl", ...args], { encoding: "utf8", cwd: folder });
const documents = (stdout: string) =>
  stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).document);

/** The first letters are the longest, so that they are done last where several are read at a time. */
beforeAll(() => {
  mkdirSync(join(folder, "letters"));
  for (const [index, file] of letters.entries()) {
    const sentence = `2022年，全市引进人才${index + 1}万人，同比增长5.5%。\n`;
    writeFileSync(join(folder, file), sentence.repeat(index < 4 ? 400 : 3));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("fuhan extract over many files", () => {
  it.each(["0", "1", "3"])(
    "prints in the order of the files what it prints of each alone, with %s workers",
    (workers) => {
      const { status, stdout } = fuhan("--workers", workers, "letters");
      expect(status).toBe(0);
      expect([...new Set(documents(stdout))]).toEqual(letters);
      for (const file of [letters[0]!, letters[17]!]) {
        const its = stdout.split("\n").filter((line) => line.endsWith(`,"document":"${file}"}`));
        expect(`${its.map((line) => line.replace(/,"document":"[^"]*"\}$/, "}")).join("\n")}\n`).toBe(
          fuhan(file).stdout,
        );
      }
    },
  );

  it.each(["0", "2"])(
    "says how many figures of tables have no unit, and how to give it, with %s workers",
    (workers) => {
      writeFileSync(join(folder, "bare.csv"), "指标,2022年,2023年\n某某事项,5,6\n其他事项,7,—\n");
      writeFileSync(join(folder, "full.csv"), "单位：人\n指标,2022年,2023年\n某某事项,5,6\n其他事项,7,—\n");
      const { status, stdout, stderr } = fuhan("--workers", workers, "bare.csv", "full.csv", letters[8]!);
      expect(status).toBe(0);
      expect(stderr).toMatch(
        /^表中有数字没有单位.*单位：….*: 3 \(bare\.csv\) \/ figures of tables.*: 3 \(bare\.csv\)\n$/,
      );
      expect(new Set(documents(stdout))).toEqual(new Set(["bare.csv", "full.csv", letters[8]]));
    },
  );

  it("keeps the order in which files are given", () => {
    const given = [letters[9]!, letters[0]!, letters[5]!];
    expect([...new Set(documents(fuhan("--workers", "2", ...given).stdout))]).toEqual(given);
  });

  it.each(["0", "2"])(
    "names a bad file in both languages, prints the rest and ends with 1, with %s workers",
    (workers) => {
      writeFileSync(join(folder, "scan.txt"), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0, 0, 1]));
      const { status, stdout, stderr } = fuhan(
        "--workers",
        workers,
        letters[8]!,
        "scan.txt",
        "nowhere.txt",
        letters[9]!,
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^这种格式读不了.*scan\.txt.* \/ no reader for this format.*scan\.txt.*\n找不到文件 \(nowhere\.txt\) \/ no such file \(nowhere\.txt\)\n$/,
      );
      expect([...new Set(documents(stdout))]).toEqual([letters[8], letters[9]]);
    },
  );

  it.each(["0", "2"])("ends quietly and well where its reader has read enough, with %s workers", (workers) => {
    const pipe = `"$0" "$1" extract --format jsonl --workers ${workers} letters letters letters | head -1; exit \${PIPESTATUS[0]}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", pipe, process.execPath, command], {
      encoding: "utf8",
      cwd: folder,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(documents(stdout)).toEqual([letters[0]]);
  });

  it.each(["jsonl", "table"])(
    "says on stderr alone, with status 1, that a folder has nothing to read, as %s",
    (format) => {
      mkdirSync(join(folder, "nothing", ".hidden"), { recursive: true });
      writeFileSync(join(folder, "nothing", "README.md"), "2022年引进人才6.2万人。\n");
      const { status, stdout, stderr } = fuhan("--format", format, "nothing");
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(/^文件夹里没有可读的文件 \(nothing\) \/ the folder has no document.* \(nothing\)\n$/);
    },
  );

  it("reads on where only one of two folders has nothing", () => {
    expect(documents(fuhan("nothing", "letters").stdout)).toContain(letters[0]);
  });

  it("refuses a number of workers that is none", () => {
    expect(fuhan("--workers", "two", "letters").status).toBe(2);
  });
});

describe("worker threads", () => {
  const mb = (count: number, size: number) => Array.from({ length: count }, () => ({ path: "", size: size * 1e6 }));
  it.each([
    ["one small file", mb(1, 0.01), 8, 0],
    ["forty letters", mb(40, 0.005), 8, 0],
    ["one long file", mb(1, 50), 8, 0],
    ["some reports", mb(500, 0.1), 8, 3],
    ["fewer reports", mb(300, 0.1), 8, 0],
    ["many reports", mb(3000, 0.05), 8, 8],
    ["many reports, one core", mb(2000, 0.05), 1, 0],
  ])("%s", (_what, files, cores, workers) => {
    expect(countWorkers(files, cores)).toBe(workers);
  });
});
