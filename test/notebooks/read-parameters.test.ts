import { describe, expect, it } from "vitest";
import type { Notebook } from "../../pipelines/notebooks/notebook.js";
import { declaredParameters, readParameters } from "../../pipelines/notebooks/read-parameters.js";

const notebook: Notebook = {
  nbformat: 4,
  nbformat_minor: 5,
  metadata: {},
  cells: [
    {
      cell_type: "code",
      metadata: { tags: ["parameters"] },
      source: [
        "// let no: string = 1;\n",
        'let area: string = process.env.FUHAN_AREA ?? "";\n',
        "let years: [number, number] = [2010, 2030];\n",
        'let lang: "zh" | "en" = "zh";\n',
        "let limit = 5;\n",
        "let all = true;\n",
        "let ids: number[] = [];",
      ],
      execution_count: null,
      outputs: [],
    },
  ],
};
const read = (...given: string[]) => readParameters(notebook, given, "try.ipynb");

describe("readParameters", () => {
  it.each([
    ["area=四川省", { area: "四川省" }],
    ["area=a=b", { area: "a=b" }],
    ["years=2015,2024", { years: [2015, 2024] }],
    ["years=[2015, 2024]", { years: [2015, 2024] }],
    ["lang=en", { lang: "en" }],
    ["limit=-2.5", { limit: -2.5 }],
    ["all=false", { all: false }],
    ["ids=1,2,3", { ids: [1, 2, 3] }],
  ])("%s", (given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  it.each([
    ["years=2015", "parameter-type"],
    ["years=2015,x", "parameter-type"],
    ["years=1,2,3", "parameter-type"],
    ["lang=fr", "parameter-type"],
    ["limit=many", "parameter-type"],
    ["all=1", "parameter-type"],
    ["aera=四川省", "notebook-parameter"],
    ["no=1", "notebook-parameter"],
    ["area", "parameter-form"],
    ["=1", "parameter-form"],
  ])("refuses %s: %s", (given, code) => {
    expect(() => read(given)).toThrow(expect.objectContaining({ code }));
  });

  it("names what there is, with its type", () => {
    expect([...declaredParameters(notebook).keys()]).toEqual(["area", "years", "lang", "limit", "all", "ids"]);
    expect(() => read("lang=fr")).toThrow(/lang: "zh" \| "en"/);
    expect(() => read("aera=1")).toThrow(/area, years, lang/);
  });
});
