import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ObservationRow, TidyTables } from "../../pipelines/tables/tidy.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";
import { projectRoot } from "../../pipelines/vocabulary/project-root.js";
import { shippedTables } from "./shipped-tables.js";

const snapshots = mkdtempSync(join(tmpdir(), "fuhan-listed-"));
const names = new Map(loadVocabulary().indicators.map(({ id, zh }) => [id, zh]));
const listed = [
  ...readFileSync(join(projectRoot(), "data", "documents", "README.md"), "utf8").matchAll(
    /^\| `(.+?)` \| .+? \| (.+) \|$/gm,
  ),
].map(([, document = "", figures = ""]) => ({ document, figures }));
let tables: TidyTables;

beforeAll(async () => {
  tables = await shippedTables(snapshots);
}, 60_000);
afterAll(() => rmSync(snapshots, { recursive: true, force: true }));

describe("the list of the documents that ship", () => {
  test("names each document once, in order", () => {
    expect(listed.map(({ document }) => document)).toEqual(tables.documents.map((row) => row.document_id));
  });

  test.each(listed)(
    "$document: every figure listed is in the tables, and every level in the tables is listed",
    ({ document, figures }) => {
      const [said = ""] = figures.split("；未归入指标：");
      const one = said.split("；").filter((entry) => !/各年|个地区|空格/.test(entry));
      const rows = tables.observations.filter((row) => row.document_id === document && row.role === "level");
      expect(one.map(readEntry).sort()).toEqual(
        rows
          .filter((row) => !isOfYearlyTable(row))
          .map(sayRow)
          .sort(),
      );
    },
  );

  test.each(listed)(
    "$document: what is said to be of no indicator is in the residue, and all of it is said",
    ({ document, figures }) => {
      const [, said] = figures.split("；未归入指标：");
      const rows = tables.residue.filter((row) => row.document_id === document && row.role === "level");
      expect((said?.split("；") ?? []).map((entry) => value(/ (\S+)（.+）$/.exec(entry)?.[1] ?? ""))).toEqual(
        rows.map((row) => `${row.value} ${row.unit_measure}`),
      );
    },
  );

  test("counts years and areas of the two tables as the tables do", () => {
    const of = (document: string, status: ObservationRow["status"], freq: ObservationRow["freq"] = "A") =>
      tables.observations.filter(
        (row) => row.document_id.startsWith(document) && row.status === status && row.freq === freq,
      );
    const years = (status: ObservationRow["status"]) => of("2026-national", status).map((row) => row.time_period);
    expect([years("actual").length, years("actual")[0], years("actual").at(-1)]).toEqual([13, "2013", "2025"]);
    expect([years("target").length, years("target")[0], years("target").at(-1)]).toEqual([12, "2014", "2025"]);
    const provinces = listed.find(({ document }) => document.startsWith("2026-provinces"))?.figures;
    expect(provinces).toContain(`2025 ${of("2026-provinces", "actual").length}个地区；`);
    expect(provinces).toContain(`2026 ${of("2026-provinces", "target").length}个地区目标；`);
  });
});

/** A figure of a table with a row a year or an area, which the list has as one entry. */
const isOfYearlyTable = (row: ObservationRow): boolean =>
  /^2026-(?:national|provinces)/.test(row.document_id) && row.freq === "A";

/** `城镇新增就业 2016/2020 目标5000万人` → indicator, period, status, value and unit. */
function readEntry(entry: string): string {
  const [, name, period, target = "", figure = ""] = /^(.+) (\S+) (目标)?([\d.]+\S+)$/.exec(entry) ?? [];
  return [name, period, target, value(figure)].join(" ");
}

const sayRow = (row: ObservationRow): string =>
  [
    names.get(row.indicator),
    row.time_period,
    row.status === "target" ? "目标" : "",
    `${row.obs_value} ${row.unit_measure}`,
  ].join(" ");

const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** `5.8万人次` → `58000 人次`, `654名` → `654 人`. */
function value(figure: string): string {
  const [, digits = "", multiple = "", unit = ""] = /^([\d.]+)(万|亿)?(\S+)$/.exec(figure) ?? [];
  const number = Number((Number(digits) * (MULTIPLES[multiple] ?? 1)).toPrecision(12));
  return `${number} ${unit === "名" ? "人" : unit}`;
}
