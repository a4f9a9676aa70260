import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { FAMILIES as OBSERVATIONS } from "./observations/families.js";
import { FAMILIES as QUANTITIES } from "./quantities/families.js";
import { rulesPage } from "./rules-page.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

describe("docs/rules.md", () => {
  it("is what the tables of the tests give (npm run docs:rules writes it)", async () => {
    await expect(rulesPage()).toMatchFileSnapshot(join(root, "docs", "rules.md"));
  });

  it.each([
    ["quantities", QUANTITIES],
    ["observations", OBSERVATIONS],
  ])("names only files that pipelines/%s has, and no row twice", (stage, families) => {
    const files = filesOf(stage);
    for (const { file } of families) expect(files).toContain(file);
    const rows = families.flatMap(({ file, rows: own }) =>
      own.map(([sentence, read]) => `${file} ${sentence} ${read}`),
    );
    expect(rows).toHaveLength(new Set(rows).size);
  });

  it("shows a family for every file of pipelines/observations that reads prose", () => {
    const PLUMBING = [
      ...[
        "observation.ts",
        "observe-prose.ts",
        "labels/name-figures.ts",
        "parameters/slot-words.ts",
        "times/years.ts",
        "observation-of.ts",
        "extract.ts",
        "labels/label-ways.ts",
        "names/noun.ts",
        "names/trim.ts",
        "names/trimmed.ts",
        "times/period-parts.ts",
        "times/times.ts",
        "labels/labelled.ts",
        "lists/value-list.ts",
        "meaning-words.ts",
        "rules.ts",
        "read-figure.ts",
      ],
      ...[
        "from-tables/from-table.ts",
        "from-tables/table-figures.ts",
        "from-tables/table-grid.ts",
        "from-tables/written-unit.ts",
        "from-tables/table-context.ts",
        "from-tables/table-figures.ts",
        "from-tables/table-kind.ts",
        "from-tables/table-part.ts",
        "from-tables/table-unit.ts",
        "from-tables/table-value.ts",
      ],
    ];
    const files = filesOf("observations").filter((file) => !PLUMBING.includes(file));
    const named = new Set(OBSERVATIONS.map(({ file }) => file));
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });
});

/** The files of a stage, with the folders that they stand in. */
const filesOf = (stage: string): readonly string[] =>
  readdirSync(join(root, "pipelines", stage), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
