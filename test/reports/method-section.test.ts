import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methodSection } from "../../pipelines/reports/method-section.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";

const rows = readFileSync(join(projectRoot(), "data", "vocabulary", "trust.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","));

describe("the method of a report", () => {
  it("names the kinds of documents in the order in which the vocabulary trusts them", () => {
    expect(rows.length).toBeGreaterThan(3);
    expect(methodSection("zh").markup).toContain(`次序为${rows.map(([, zh]) => zh).join("、")}；`);
    expect(methodSection("en").markup).toContain(`in this order: ${rows.map(([, , en]) => en).join(", ")};`);
  });
});
