import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { SHARED } from "../shared-for-tests.js";

const tables = SHARED === null ? null : join(SHARED, "corpus", "tables");

describe.skipIf(tables === null)(
  "the bureau's yearly tables (skipped where ../shared/corpus/tables is missing)",
  () => {
    it("give one mention for each cell that is not empty, with its year, label and value", () => {
      const vocabulary = loadVocabulary();
      const extract = createExtractor(vocabulary);
      const files = readdirSync(tables!, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".csv"));
      let cells = 0;
      const sections = new Set<string>();
      for (const name of files) {
        const bytes = readFileSync(join(tables!, name));
        const [header, ...rows] = Papa.parse<string[]>(bytes.toString("utf8").trimEnd()).data;
        const wanted = rows.flatMap(([year, ...fields]) =>
          fields.flatMap((field, index) =>
            field === ""
              ? []
              : [{ label: header![index + 1], period: year!.replace("年", ""), value: Number(field), text: field }],
          ),
        );
        const { observations } = extract(readDocument({ name, bytes }, vocabulary));
        expect(
          observations.map(({ label, period, value, text }) => ({ label, period, value, text })),
          name,
        ).toEqual(wanted);
        cells += wanted.length;
        for (const { section } of observations) sections.add(section);
      }
      expect([files.length, cells, [...sections]]).toEqual([109, 24445, [""]]);
    });
  },
);
