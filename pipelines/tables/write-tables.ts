import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dataPackage } from "./data-package.js";
import { swapFolder } from "./swap-folder.js";
import { tableToCsv } from "./table-csv.js";
import { TABLE_NAMES } from "./table-schemas.js";
import type { TidyTables } from "./tidy.js";
import { writeParquet } from "./write-parquet.js";

/**
 * Writes all tables as CSV and Parquet with one `datapackage.json` into a folder, as a whole: an interrupted or failed write
 * leaves the folder as it was. Same tables, same bytes.
 * @param folder made if it is missing; whatever it held is replaced
 * @param options.bom puts a byte order mark before each CSV, for Excel
 */
export async function writeTables(
  tables: TidyTables,
  folder: string,
  options: { readonly bom?: boolean } = {},
): Promise<void> {
  await swapFolder(folder, async (next) => {
    const contents = new Map<string, Uint8Array>();
    for (const name of TABLE_NAMES) {
      const csv = Buffer.from((options.bom ? "\uFEFF" : "") + tableToCsv(name, tables[name]), "utf8");
      contents.set(`${name}.csv`, csv);
      await writeFile(join(next, `${name}.csv`), csv);
    }
    await writeParquet(tables, next);
    for (const name of TABLE_NAMES) contents.set(`${name}.parquet`, await readFile(join(next, `${name}.parquet`)));
    await writeFile(join(next, "datapackage.json"), `${JSON.stringify(dataPackage(tables, contents), null, 2)}\n`);
  });
}
