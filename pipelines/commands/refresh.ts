import { join, resolve } from "node:path";
import { message } from "../messages.js";
import { refresh } from "../refresh.js";
import { outFolder } from "../tables/load.js";
import { standingFolder } from "../tables/swap-folder.js";
import { version } from "../version.js";
import { projectRoot } from "../vocabulary/project-root.js";
import { listrStep } from "./listr-step.js";
import { lockFolder } from "./lock-folder.js";
import { summaryLines } from "./summary-lines.js";

/**
 * `fuhan refresh`: runs the job with progress on a terminal and plain lines in a log, then prints what a person can act on.
 * @returns 0, or 1 where a document could not be read or a check failed (what stood before still stands)
 */
export async function refreshCommand(
  options: {
    readonly documents?: string;
    readonly out?: string;
    readonly force: boolean;
    readonly offline: boolean;
    readonly accept: boolean;
  },
  language: "zh" | "en",
): Promise<0 | 1> {
  const root = projectRoot();
  const documents = options.documents === undefined ? undefined : resolve(options.documents);
  const out = resolve(options.out ?? outFolder());
  if (!process.stdout.isTTY)
    console.log(`${new Date().toISOString().slice(0, 19)}Z fuhan ${version()} refresh: ${documents ?? root} → ${out}`);
  const release = await lockFolder(out);
  try {
    const started = Date.now();
    const { summary, unchanged } = await refresh(
      {
        root,
        out,
        force: options.force,
        offline: options.offline,
        accept: options.accept,
        ...(documents && { documents }),
      },
      listrStep(language),
    );
    const run = { unchanged, out, cwd: process.cwd(), seconds: (Date.now() - started) / 1000 };
    for (const line of summaryLines(summary, run, language)) console.log(line);
    return summary.unreadable.length > 0 || summary.unreachable.length > 0 || summary.errors.length > 0 ? 1 : 0;
  } catch (error) {
    if (standingFolder(join(out, "data", "tidy")) !== null) console.error(message("still-stands"));
    throw error;
  } finally {
    await release();
  }
}
