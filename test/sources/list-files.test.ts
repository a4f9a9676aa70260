import { mkdirSync, writeFileSync } from "node:fs";
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
    expect(listFiles(folder)).toEqual(["b/a.csv", "c.txt"]);
  });

  test("a file in its place is told from one that is not there", () => {
    const file = join(testFolder(), "a.txt");
    expect(() => listFiles(file)).toThrow(/找不到文件 \(.*a\.txt\)/);
    writeFileSync(file, "");
    expect(() => listFiles(file)).toThrow(/须给文件夹 \(.*a\.txt\) \/ this is a file, a folder is expected/);
  });
});
