import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { standingFolder, swapFolder } from "../../pipelines/tables/swap-folder.js";

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "fuhan-swap-"));
  folder = join(root, "tidy");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const fillWith = (text: string) => (next: string) => writeFile(join(next, "a.csv"), text);
const held = (where = folder) => readFile(join(where, "a.csv"), "utf8");

test("a folder is made, then replaced as a whole", async () => {
  await swapFolder(folder, fillWith("one"));
  await writeFile(join(folder, "stale.csv"), "");
  await swapFolder(folder, fillWith("two"));
  expect(await readdir(folder)).toEqual(["a.csv"]);
  expect(await held()).toBe("two");
  expect(await readdir(root)).toEqual(["tidy"]);
});

test("a fill that fails half-way leaves what stood before, and nothing beside it", async () => {
  await swapFolder(folder, fillWith("one"));
  const failing = async (next: string) => {
    await fillWith("half")(next);
    throw new Error("disk full");
  };
  await expect(swapFolder(folder, failing)).rejects.toThrow("disk full");
  expect(await held()).toBe("one");
  expect(await readdir(root)).toEqual(["tidy"]);
});

test("what stood before a swap that died between its renames is still found, and put back by the next", async () => {
  await swapFolder(folder, fillWith("one"));
  await rename(folder, join(root, ".tidy.previous"));
  await mkdir(join(root, ".tidy.next"));
  expect(await held(standingFolder(folder)!)).toBe("one");
  await expect(swapFolder(folder, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await held()).toBe("one");
});

test("a folder that never was is not standing", () => {
  expect(standingFolder(folder)).toBeNull();
});
