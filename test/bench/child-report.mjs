import { spawn } from "node:child_process";
import { once } from "node:events";

/**
 * Runs a script of this folder in a process of its own.
 * @returns what it prints as JSON, and the most memory that the process ever held (`megabytes`)
 */
export async function childReport(script, ...args) {
  const memory = ["--import", new URL("./report-memory.mjs", import.meta.url).href];
  const child = spawn(process.execPath, [...memory, script, ...args], { stdio: ["ignore", "pipe", "inherit", "pipe"] });
  const said = { 1: "", 3: "" };
  for (const stream of [1, 3])
    child.stdio[stream].on("data", (chunk) => {
      said[stream] += chunk;
    });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
  return { ...JSON.parse(said[1]), megabytes: Number(said[3]) / 1024 };
}
