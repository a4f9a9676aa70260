import { describe, expect, it } from "vitest";
import { withEntry } from "../../pipelines/sources/add-source.js";

describe("an entry that is added to the list of sources", () => {
  it("comes last; comments, order and ways of writing stay", () => {
    const text = `# Where documents come from.
contact: data@example.cn # whom to write to

sources:
  # ours
  - folder: data/documents
    note: "digests that ship with fuhan, which is a rather long note that should not be folded into more than one line"
  - url: 'https://tj.example.cn/b' # second

  - file: a.txt
  # at the end
`;
    const added = withEntry(text, { url: "https://tj.example.cn/c", title: "公报: 2023", published: "2023" });
    expect(added).toContain('  - url: https://tj.example.cn/c\n    title: "公报: 2023"\n    published: "2023"\n');
    const before = text.split("\n").filter((line) => line !== "");
    expect(before.filter((line) => !added.split("\n").includes(line))).toEqual([]);
    expect(added.indexOf("/c")).toBeGreaterThan(added.indexOf("a.txt"));
  });

  it.each([["sources: []\n"], ["sources:\n"], [""]])("is the first one of %j", (text) => {
    expect(withEntry(text, { file: "a.txt" })).toBe("sources:\n  - file: a.txt\n");
  });
});
