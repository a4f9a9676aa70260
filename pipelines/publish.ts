import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { swapFolder } from "./tables/swap-folder.js";

/**
 * Moves a finished build into place: the tidy tables as one folder, then report by report, each by rename.
 * @returns paths of all files that were made, relative to `out`
 */
export async function publish(staging: string, out: string): Promise<readonly string[]> {
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
  return [...tables, ...reports];
}

async function filesIn(staging: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(staging, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}
