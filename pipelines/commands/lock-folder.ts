import { mkdir } from "node:fs/promises";
import { lock, unlockSync } from "proper-lockfile";
import { FuhanError } from "../errors.js";

/**
 * Makes an output folder where there is none, and keeps it for one command at a time, until it lets go or ends. The lock of a command that was
 * killed holds for a minute.
 * @returns lets go of it
 * @throws FuhanError `locked`; where the folder cannot be written, what the system says
 */
export async function lockFolder(out: string): Promise<() => Promise<void>> {
  await mkdir(out, { recursive: true });
  const lockfilePath = `${out}/.fuhan.lock`;
  const release = await lock(out, { lockfilePath, stale: 60_000 }).catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === "ELOCKED" ? new FuhanError("locked", { place: out }, { cause }) : cause;
  });
  const releaseAtExit = () => unlockSync(out, { lockfilePath });
  process.once("exit", releaseAtExit);
  return async () => {
    process.off("exit", releaseAtExit);
    await release();
  };
}
