// Loaded into a measured process with --import: as it ends, it tells the largest memory it ever held, in KB, over a pipe.
import { writeSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
