import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FuhanError } from "../../pipelines/errors.js";
import { checkVocabulary } from "../../pipelines/vocabulary/check-vocabulary.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";

const own = join(projectRoot(), "data", "vocabulary");
const files = ["indicators.csv", "units.csv", "areas.csv", "trust.csv"] as const;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fuhan-vocabulary-"));
  writeFileSync(join(folder, "indicators.csv"), `${header}\n${good}\n`);
  for (const file of files.slice(1)) copyFileSync(join(own, file), join(folder, file));
  writeFileSync(join(folder, "relations.csv"), "whole,part,share,complete,source\n");
});
afterEach(() => rmSync(folder, { recursive: true }));

const header = "id,zh,en,theme,unit,kind,aliases,excludes,definition,priceBased,better,source";
const good = "tea-drunk,饮茶量,Tea drunk,services,个,flow,喝茶量|品茶量,绿茶,一年饮茶的杯数。,false,higher,自拟";
const findings = () =>
  checkVocabulary(folder).map(({ code, detail }) => `${code} ${detail.value ?? ""} ${detail.place}`);

describe("the vocabulary that ships", () => {
  test("has no problem at all", () => {
    expect(checkVocabulary().map(String)).toEqual([]);
  });
});

describe("a bad row of indicators is named with its file and line", () => {
  test.each([
    ["an unknown unit", good.replace(",个,", ",杯,"), "vocabulary-unknown-unit 杯 indicators.csv:3"],
    ["an unknown theme", good.replace("services", "tea"), 'vocabulary-bad-value theme = "tea" indicators.csv:3'],
    ["an unknown kind", good.replace("flow", "sum"), 'vocabulary-bad-value kind = "sum" indicators.csv:3'],
    [
      "an id that is not kebab-case",
      good.replace("tea-drunk", "Tea"),
      'vocabulary-bad-value id = "Tea" indicators.csv:3',
    ],
    ["neither true nor false", good.replace("false", "no"), 'vocabulary-bad-value priceBased = "no" indicators.csv:3'],
    [
      "neither higher nor lower",
      good.replace("higher", "more"),
      'vocabulary-bad-value better = "more" indicators.csv:3',
    ],
    ["no source", good.replace("自拟", ""), 'vocabulary-bad-value source = "" indicators.csv:3'],
    ["an empty alias", good.replace("喝茶量|", "|"), 'vocabulary-bad-value aliases = "|品茶量" indicators.csv:3'],
    ["a comma too many", good.replace("杯数", "杯,数"), "vocabulary-field-count  indicators.csv:3"],
    [
      "an exclude inside its own name",
      good.replace("绿茶", "品茶"),
      "vocabulary-excluded-name 品茶 ⊂ 品茶量 indicators.csv:3",
    ],
  ])("%s", (_, row, finding) => {
    const other = row.replace("tea-drunk", "tea-poured").replace("饮茶量", "倒茶量").replace("喝茶量", "沏茶量");
    writeFileSync(join(folder, "indicators.csv"), `${header}\n${good.replace("|品茶量", "")}\n${other}\n`);
    expect(findings()).toEqual([finding]);
  });

  test("the same id", () => {
    writeFileSync(
      join(folder, "indicators.csv"),
      `${header}\n${good}\n${good.replace("饮茶量", "倒茶量").replace("喝茶量|品茶量", "")}\n`,
    );
    expect(findings()).toEqual(["vocabulary-duplicate tea-drunk = indicators.csv:2 indicators.csv:3"]);
  });

  test("an alias that another indicator of the same kind and unit has", () => {
    const other = good.replace("tea-drunk", "tea-poured").replace("饮茶量", "倒茶量").replace("喝茶量|", "");
    writeFileSync(join(folder, "indicators.csv"), `${header}\n${good}\n${other}\n`);
    expect(findings()).toEqual(["vocabulary-duplicate 品茶量 · flow · 个 = indicators.csv:2 indicators.csv:3"]);
    writeFileSync(join(folder, "indicators.csv"), `${header}\n${good}\n${other.replace("flow", "stock")}\n`);
    expect(findings()).toEqual([]);
  });

  test("a missing column", () => {
    writeFileSync(join(folder, "indicators.csv"), `${header.replace(",theme", "")}\n`);
    expect(findings()).toEqual(["vocabulary-missing-column theme indicators.csv:1"]);
  });
});

describe("a bad row of areas is named with its file and line", () => {
  test.each([
    ["a parent that is not there", "500999,茶山县,,county,509900,自拟", "vocabulary-unknown-area 茶山县 → 509900"],
    ["no parent", "500999,茶山县,,county,,自拟", "vocabulary-unknown-area 茶山县 → "],
    ["a code that is there already", "500000,茶山县,,county,500000,自拟", "vocabulary-duplicate 500000 = areas.csv:"],
    ["a code of five digits", "50099,茶山县,,county,500000,自拟", 'vocabulary-bad-value code = "50099"'],
    ["an unknown level", "500999,茶山县,,shire,500000,自拟", 'vocabulary-bad-value level = "shire"'],
  ])("%s", (_, row, finding) => {
    const areas = readFileSync(join(own, "areas.csv"), "utf8");
    writeFileSync(join(folder, "areas.csv"), `${areas}${row}\n`);
    const line = areas.trimEnd().split("\n").length + 1;
    expect(findings()).toHaveLength(1);
    expect(findings()[0]).toContain(finding);
    expect(findings()[0]).toMatch(new RegExp(`areas\\.csv:${line}$`));
  });
});

describe("checking and loading", () => {
  test("tells all problems of all files at once, and loading throws the first", () => {
    writeFileSync(
      join(folder, "indicators.csv"),
      `${header}\n${good.replace("services", "tea").replace("flow", "sum")}\n`,
    );
    writeFileSync(join(folder, "units.csv"), "word,canonical,form\n");
    rmSync(join(folder, "areas.csv"));
    expect(findings()).toEqual([
      'vocabulary-bad-value theme = "tea" indicators.csv:2',
      'vocabulary-bad-value kind = "sum" indicators.csv:2',
      "vocabulary-missing-column afterHan units.csv:1",
      "vocabulary-missing-column source units.csv:1",
      `file-missing  ${join(folder, "areas.csv")}`,
    ]);
    expect(() => loadVocabulary(folder)).toThrow(FuhanError);
    expect(() => loadVocabulary(folder)).toThrow(/"tea" \(indicators\.csv:2\)/);
  });

  test("an entry is loaded with its lists split and its types in place", () => {
    expect(loadVocabulary(folder).indicators).toEqual([
      {
        id: "tea-drunk",
        zh: "饮茶量",
        en: "Tea drunk",
        theme: "services",
        unit: "个",
        kind: "flow",
        aliases: ["喝茶量", "品茶量"],
        excludes: ["绿茶"],
        definition: "一年饮茶的杯数。",
        priceBased: false,
        better: "higher",
        source: "自拟",
      },
    ]);
  });
});

describe("what belongs together", () => {
  test("an order of trust that leaves out a kind or says one twice is named", () => {
    const trust = readFileSync(join(own, "trust.csv"), "utf8");
    writeFileSync(join(folder, "trust.csv"), trust.replace(/^news,/m, "plan,"));
    expect(findings().join("\n")).toMatch(/vocabulary-duplicate plan = trust\.csv:5 trust\.csv:7/);
    expect(findings().join("\n")).toMatch(/vocabulary-missing-kind news trust\.csv:\d/);
  });

  test("a relation between indicators that are not there is named", () => {
    writeFileSync(
      join(folder, "relations.csv"),
      "whole,part,share,complete,source\ntea-drunk,tea-spilt,,false,自拟\ntea-drunk,tea-drunk,,maybe,自拟\n",
    );
    expect(findings()).toEqual([
      'vocabulary-bad-value complete = "maybe" relations.csv:3',
      "vocabulary-unknown-indicator tea-spilt relations.csv:2",
    ]);
  });
});
