import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { sdmxCsv } from "../../pipelines/tables/sdmx-csv.js";
import { documentOf, letter, release, tablesOf, words } from "./made-up.js";

const quoted = documentOf(
  "quoted.txt",
  "2019年引才约59人，比“上年”多；",
  [{ says: "59人", value: 59, period: "2019", qualifier: "about", region: "无名开发区" }],
  { title: '=一, "二"', url: "https://example.invalid/a,b" },
);
const tables = tablesOf(letter, release, quoted);
const csv = sdmxCsv(tables, words);
const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);

const DIMENSIONS = ["FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD"];

/** The rules of the SDMX-CSV 2.0 field guide for data messages (github.com/sdmx-twg/sdmx-csv, v2.0.0), as far as they bear on what we write. */
describe("SDMX-CSV 2.0 asks:", () => {
  test("RFC 4180: one header, every record as many fields, lines end in CRLF, no mark before the first", () => {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => header.length));
    expect(csv.split("\r\n")).toHaveLength(rows.length + 2);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(csv.startsWith("STRUCTURE,")).toBe(true);
  });

  test("the columns STRUCTURE, STRUCTURE_ID and ACTION first, then dimensions, the measure, attributes", () => {
    expect(header.slice(0, 8)).toEqual(["STRUCTURE", "STRUCTURE_ID", "ACTION", ...DIMENSIONS, "OBS_VALUE"]);
  });

  test("every header once, an id of a component: a letter, then letters, digits, _ or -", () => {
    expect(new Set(header).size).toBe(header.length);
    for (const name of header) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_-]*$/);
  });

  test("no sub-field delimiter in the first header, for no component has several values or languages", () => {
    expect(header.join("")).not.toMatch(/[[\]]/);
  });

  test("a kind of structure, AGENCY:ID(VERSION), and one of the actions I A R D in every row", () => {
    for (const kind of column("STRUCTURE")) expect(kind).toMatch(/^(?:dataflow|datastructure|dataprovision)$/);
    for (const id of column("STRUCTURE_ID")) expect(id).toMatch(/^[A-Za-z][\w.-]*:[\w@$-]+\(\d+\.\d+\.\d+\)$/);
    for (const action of column("ACTION")) expect(action).toMatch(/^[IARD]$/);
  });

  test("dimensions that are never empty and together name one observation", () => {
    const keys = rows.map((row) => DIMENSIONS.map((name) => row[header.indexOf(name)]!));
    expect(keys.flat()).not.toContain("");
    expect(new Set(keys.map((key) => key.join("."))).size).toBe(rows.length);
  });

  test("ids of codes: FREQ of CL_FREQ, OBS_STATUS of CL_OBS_STATUS, UNIT_MULT of CL_UNIT_MULT, times as SDMX writes them", () => {
    for (const freq of column("FREQ")) expect(freq).toBe("A");
    for (const status of column("OBS_STATUS")) expect(status).toMatch(/^[ABEI]$/);
    for (const power of column("UNIT_MULT")) expect(power).toBe("0");
    for (const period of column("TIME_PERIOD")) expect(period).toMatch(/^\d{4}$/);
    for (const indicator of column("INDICATOR")) expect(indicator).toMatch(/^[A-Za-z0-9_@$-]+$/);
  });

  test("numbers with a point, no grouping", () => {
    for (const name of ["OBS_VALUE", "LOWER_BOUND", "UPPER_BOUND"])
      for (const value of column(name)) expect(value).toMatch(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/);
  });
});

test("an area stands as its GB/T 2260 code, one that the vocabulary lacks by its name", () => {
  expect(column("REF_AREA")).toEqual(["无名开发区", "500000", "500000"].sort((a, b) => rank(a) - rank(b)));
  expect(column("REF_AREA").filter((area) => area === "500000")).toHaveLength(2);
});
const rank = (area: string) =>
  tables.series.findIndex((row) => (area === "500000" ? row.ref_area === "重庆市" : row.ref_area === area));

test("values, bounds, status and source are those of the series", () => {
  const byYear = (year: string) =>
    Object.fromEntries(header.map((name, index) => [name, rows.find((row) => row.includes(year))![index]]));
  expect(byYear("2022")).toMatchObject({
    OBS_VALUE: "63000",
    LOWER_BOUND: "62500",
    UPPER_BOUND: "63500",
    UNIT_MEASURE: "人",
    OBS_STATUS: "A",
    SOURCE: "release.txt",
    SOURCE_QUOTE: "全年引才6.3万人。",
  });
  expect(byYear("2021")).toMatchObject({ OBS_VALUE: "58768", OBS_STATUS: "I" });
  expect(byYear("2019")).toMatchObject({
    OBS_STATUS: "E",
    SOURCE: '\'=一, "二"',
    SOURCE_URL: "https://example.invalid/a,b",
    SOURCE_QUOTE: "2019年引才约59人，比“上年”多；",
  });
});

test("the first value after a break is B, and says why; an implied one stays implied", () => {
  const series = tables.series.map((row) => ({ ...row, series_break: "口径有变" }));
  const broken = Papa.parse<Record<string, string>>(sdmxCsv({ ...tables, series }, words), { header: true }).data;
  expect(
    broken
      .filter((row) => row.TIME_PERIOD)
      .map((row) => [row.TIME_PERIOD, row.OBS_STATUS, row.BREAKS])
      .sort(),
  ).toEqual([
    ["2019", "E", "口径有变"],
    ["2021", "I", "口径有变"],
    ["2022", "B", "口径有变"],
  ]);
});
