import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { swapFolder } from "./tables/swap-folder.js";

/**
 * Moves a finished build into place: the tidy tables as one folder, then report by report, each by rename. What an earlier build
 * made of reports, and this one did not, goes.
 * @param earlier paths that the last build made, relative to `out`
 * @returns paths of all files that were made, relative to `out`
 */
export async function publish(
  staging: string,
  out: string,
  earlier: readonly string[] = [],
): Promise<readonly string[]> {
  const tables = await filesIn(staging, "data/tidy");
  const reports = existsSync(join(staging, "reports")) ? await filesIn(staging, "reports") : [];
  await swapFolder(join(out, "data", "tidy"), async (next) => {
    for (const path of tables) await copyFile(join(staging, path), join(next, path.slice("data/tidy/".length)));
  });
  for (const path of reports) {
    const target = join(out, path);
    const beside = join(dirname(target), `.${path.split("/").at(-1)}.next`);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(staging, path), beside);
    await rename(beside, target);
  }
  const gone = earlier.filter((path) => path.startsWith("reports/") && !reports.includes(path));
  if (reports.length > 0) await Promise.all(gone.map((path) => rm(join(out, path), { force: true })));
  return [...tables, ...reports];
}

async function filesIn(staging: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(staging, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(staging, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
