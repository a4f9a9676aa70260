import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { alwaysAsked, fileOf } from "../pipelines/asked-report.js";
import { loadVocabulary } from "../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../pipelines/vocabulary/project-root.js";

const root = mkdtempSync(join(tmpdir(), "fuhan-asked-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, "notebooks"));
const overview = JSON.parse(readFileSync(join(projectRoot(), "notebooks", "overview.ipynb"), "utf8"));
const vocabulary = loadVocabulary();

/** What a notebook whose metadata says so asks for. */
const ask = (also: unknown) => {
  const metadata = { ...overview.metadata, fuhan: { order: 1, ...(also === undefined ? {} : { also }) } };
  writeFileSync(join(root, "notebooks", "overview.ipynb"), JSON.stringify({ ...overview, metadata }));
  return alwaysAsked(root, "overview", vocabulary);
};

describe("a notebook asks for more reports of itself", () => {
  test("each by the parameters of a command line, checked and in full", async () => {
    const asked = await ask([["lang=en"], ["area=四川", "lang=en"]]);
    expect(asked).toEqual([
      { name: "overview", parameters: { lang: "en" } },
      { name: "overview", parameters: { area: "四川省", lang: "en" } },
    ]);
    expect(asked.map(fileOf)).toEqual(["overview-en", "overview-四川省-en"]);
  });

  test("or for none", async () => {
    expect(await ask(undefined)).toEqual([]);
  });

  test.each([
    ["a parameter that it does not have", [["colour=red"]], /没有这个参数.*colour/],
    ["an area that is none", [["area=火星"]], /没有这个地区.*火星/],
    ["something that is no list of lists", ["lang=en"], /metadata\.fuhan\.also \(overview\.ipynb\)/],
  ])("but not by %s", async (_, also, says) => {
    await expect(ask(also)).rejects.toThrow(says);
  });
});
