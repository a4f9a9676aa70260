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
    const files = readdirSync(join(root, "pipelines", stage));
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
        "name-figures.ts",
        "slot-words.ts",
        "years.ts",
        "observation-of.ts",
        "extract.ts",
        "label-ways.ts",
        "noun.ts",
        "period-parts.ts",
        "times.ts",
        "labelled.ts",
        "value-list.ts",
        "meaning-words.ts",
        "rules.ts",
        "read-figure.ts",
      ],
      ...[
        "from-table.ts",
        "table-figures.ts",
        "table-grid.ts",
        "written-unit.ts",
        "table-context.ts",
        "table-figures.ts",
        "table-kind.ts",
        "table-part.ts",
        "table-unit.ts",
        "table-value.ts",
      ],
    ];
    const files = readdirSync(join(root, "pipelines", "observations")).filter((file) => !PLUMBING.includes(file));
    const named = new Set(OBSERVATIONS.map(({ file }) => file));
    expect(files.filter((file) => !named.has(file))).toEqual([]);
  });
});
