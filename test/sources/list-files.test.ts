import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../pipelines/sources/list-files.js";
import { testFolder } from "./folder-for-tests.js";

describe("the files of a folder", () => {
  test("are those that may be documents, those in its folders too, by name", () => {
    const folder = testFolder();
    mkdirSync(join(folder, "b"));
    for (const name of ["c.txt", "b/a.csv", "b/a.csv-metadata.json", ".hidden", "README.md", "~$c.docx"])
      writeFileSync(join(folder, name), "");
    expect(listFiles(folder)).toEqual({ files: ["b/a.csv", "c.txt"], links: [] });
  });

  test("are not what links lead to, be it a file, a folder or nothing; the links are named", () => {
    const [folder, elsewhere] = [testFolder(), testFolder()];
    mkdirSync(join(folder, "b"));
    writeFileSync(join(elsewhere, "a.txt"), "");
    symlinkSync(join(elsewhere, "a.txt"), join(folder, "b", "a.txt"));
    symlinkSync(elsewhere, join(folder, "d"));
    symlinkSync(join(elsewhere, "gone"), join(folder, "c"));
    expect(listFiles(folder)).toEqual({ files: [], links: ["b/a.txt", "c", "d"] });
  });

  test("a file in its place is told from one that is not there", () => {
    const file = join(testFolder(), "a.txt");
    expect(() => listFiles(file)).toThrow(/找不到文件 \(.*a\.txt\)/);
    writeFileSync(file, "");
    expect(() => listFiles(file)).toThrow(/须给文件夹 \(.*a\.txt\) \/ this is a file, a folder is expected/);
  });
});
