import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { program } from "../../pipelines/commands/program.js";
import { tableToCsv } from "../../pipelines/tables/table-csv.js";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { letter, release, tablesOf } from "../tables/made-up.js";

let out: string;
const tables = tablesOf(letter, release);
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), "fuhan-export-"));
  await writeTables(tables, join(out, "data", "tidy"));
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(out, { recursive: true, force: true });
});

const fuhan = (...args: string[]) => program().parseAsync(["node", "fuhan", ...args, "--out", out]);

test("CSV for Excel begins with a byte order mark and is otherwise the table as it stands", async () => {
  const to = join(out, "targets.csv");
  await fuhan("export", "--table", "conflicts", "--to", to);
  expect(readFileSync(to, "utf8")).toBe(`\uFEFF${tableToCsv("conflicts", tables.conflicts)}`);
});

test("SDMX-CSV has no mark", async () => {
  const to = join(out, "series.csv");
  await fuhan("export", "--format", "sdmx-csv", "--to", to);
  expect(readFileSync(to, "utf8")).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,[\s\S]*\r\n$/);
});

test("a workbook is a ZIP, and nothing is left beside it", async () => {
  const to = join(out, "fuhan.xlsx");
  await fuhan("export", "--format", "xlsx", "--to", to);
  expect(readFileSync(to).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(out).filter((name) => name.startsWith("fuhan.xlsx"))).toEqual(["fuhan.xlsx"]);
});

test("before the first refresh it says what to run", async () => {
  const nowhere = ["node", "fuhan", "export", "--out", join(out, "nowhere")];
  await expect(program().parseAsync(nowhere)).rejects.toMatchObject({ code: "tables-missing" });
});

test("an unknown format is wrong usage", async () => {
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  await expect(fuhan("export", "--format", "pdf")).rejects.toMatchObject({ code: "commander.invalidArgument" });
});
