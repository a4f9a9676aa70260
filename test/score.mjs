// `npm run score`: compares with the hand-made gold beside the project, and says so where it is not there.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { message } from "../pipelines/dist/messages.js";

const scorer = fileURLToPath(new URL("../../shared/eval/score.mjs", import.meta.url));
if (existsSync(scorer)) {
  const command = ["npx", "fuhan", "extract", "--format", "jsonl", ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, [scorer, "--", ...command], { stdio: "inherit" }).status ?? 1;
} else {
  console.error(message("gold-missing", { place: "../shared/eval" }));
  process.exitCode = 1;
}
