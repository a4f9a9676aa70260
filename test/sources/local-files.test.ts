import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
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
  expect(bytes("folder")).toThrow(/the file cannot be read: EISDIR \(folder\)/);
});

it("a link in a folder is refused by name when it is read; one that a source names is read", () => {
  const root = testFolder();
  mkdirSync(join(root, "in"));
  writeFileSync(join(root, "a.txt"), "甲");
  symlinkSync(join(root, "a.txt"), join(root, "in", "b.txt"));
  const [link] = localFiles({ from: "folder", folder: "in", facts: {} }, root);
  expect(link!.bytes).toThrow(/符号链接不读.*\(b\.txt\) \/ a symbolic link in a folder is not followed.*\(b\.txt\)/);
  const [named] = localFiles({ from: "file", file: "in/b.txt", facts: {} }, root);
  expect(Buffer.from(named!.bytes()).toString()).toBe("甲");
});

it("what the list of sources states goes before what a CSVW file beside it states", () => {
  const root = testFolder();
  writeFileSync(join(root, "a.csv"), "年份,人数\n2022,5\n");
  writeFileSync(join(root, "a.csv-metadata.json"), '{"dc:title":"甲","dc:spatial":"重庆市"}');
  const [one] = localFiles({ from: "folder", folder: ".", facts: { area: "四川省" } }, root);
  expect(one!.stated()).toMatchObject({ title: "甲", area: "四川省" });
});
