import { resolve } from "node:path";
import { rebuild } from "../rebuild.js";
import { outFolder } from "../tables/load.js";
import { findBuild } from "../tables/vintages.js";
import { version } from "../version.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { listrStep } from "./listr-step.js";
import { lockFolder } from "./lock-folder.js";
import type { Language } from "./say-rows.js";

/**
 * `fuhan rebuild BUILD --out DIR`: tables and reports of a past build, once more.
 * @returns 0
 * @throws FuhanError `vintage-unknown`, `snapshot-missing`; those of `lockFolder` before anything is made
 */
export async function rebuildCommand(
  named: string,
  { out, from }: { readonly out: string; readonly from?: string },
  language: Language,
  say: (line: string) => void,
): Promise<0> {
  const source = resolve(from ?? outFolder());
  await findBuild(source, named);
  const release = await lockFolder(resolve(out));
  const { build, made } = await rebuild(
    { root: projectRoot(), from: source, named, out: resolve(out) },
    listrStep(language),
  ).finally(release);
  say(`${build.vintage} (${build.built_at}): ${made.length} ${language === "zh" ? "个文件" : "files"}, ${out}`);
  if (build.fuhan_version !== version())
    say(
      language === "zh"
        ? `当时的程序是 ${build.fuhan_version}，现在是 ${version()}：表与当时相同，报告的样子可能不同。`
        : `It was made by version ${build.fuhan_version}, this is ${version()}: the tables are the same, reports may look different.`,
    );
  return 0;
}
