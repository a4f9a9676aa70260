import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FuhanError } from "../errors.js";
import { standingFolder } from "./swap-folder.js";
import { tableFromCsv } from "./table-csv.js";
import { TABLE_NAMES } from "./table-schemas.js";
import type { TidyTables } from "./tidy.js";

/**
 * All tables of a folder that `writeTables` wrote.
 * @throws FuhanError `tables-missing`, or `tables-unreadable` for a damaged file, naming file and line
 */
export async function readTables(folder: string): Promise<TidyTables> {
  const standing = standingFolder(folder);
  if (standing === null) throw new FuhanError("tables-missing", { place: folder });
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const file = join(standing, `${name}.csv`);
      const csv = await readFile(file, "utf8").catch((cause) => {
        throw new FuhanError("tables-missing", { place: file }, { cause });
      });
      return [name, tableFromCsv(name, csv, file)];
    }),
  );
  return Object.fromEntries(tables) as unknown as TidyTables;
}
