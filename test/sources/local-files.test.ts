import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { localFiles } from "../../pipelines/sources/local-files.js";
import { testFolder } from "./folder-for-tests.js";

it("files are named by their id, by their path in the project, or by their last part, which tells of no folder", () => {
  const root = testFolder();
  const outside = join(testFolder(), "b.txt");
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "in", "a.csv"), "甲");
  writeFileSync(outside, "乙");
  const read = (file: string, id?: string) =>
    localFiles({ from: "file", file, facts: {}, ...(id === undefined ? {} : { id }) }, root)[0]!;
  expect(read("in/a.csv")).toMatchObject({ name: "in/a.csv", source: "in/a.csv" });
  expect(read("in/a.csv", "x").name).toBe("x.csv");
  expect(read(outside).name).toMatch(/^[0-9a-f]{10}-b\.txt$/);
  expect(Buffer.from(read(outside).bytes()).toString()).toBe("乙");
});

it("a file that is gone or is a folder is refused when it is read", () => {
  const root = testFolder();
  mkdirSync(join(root, "folder"));
  const bytes = (file: string) => localFiles({ from: "file", file, facts: {} }, root)[0]!.bytes;
  expect(bytes("gone.txt")).toThrow(/no such file \(gone\.txt\)/);
  expect(bytes("folder")).toThrow(/the file cannot be read \(folder\)/);
});

it("what the list of sources states goes before what a CSVW file beside it states", () => {
  const root = testFolder();
  writeFileSync(join(root, "a.csv"), "年份,人数\n2022,5\n");
  writeFileSync(join(root, "a.csv-metadata.json"), '{"dc:title":"甲","dc:spatial":"重庆市"}');
  const [one] = localFiles({ from: "folder", folder: ".", facts: { area: "四川省" } }, root);
  expect(one!.stated()).toMatchObject({ title: "甲", area: "四川省" });
});
