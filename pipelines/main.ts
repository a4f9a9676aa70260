import { CommanderError } from "commander";
import { program } from "./commands/program.js";
import { systemError } from "./commands/system-error.js";
import { USAGE_CODES } from "./commands/usage-codes.js";
import { FuhanError } from "./errors.js";

/** A signal ends the process by way of `exit`, so that what it keeps aside is removed and its lock is opened. */
for (const [signal, number] of [
  ["SIGHUP", 1],
  ["SIGINT", 2],
  ["SIGTERM", 15],
] as const)
  process.once(signal, () => process.exit(128 + number));

/** Exit status: 0 well; 1 the work failed, and what stood before still stands; 2 wrong usage; 128 + n where signal n ended it. */
try {
  if (process.argv.length === 2) program().outputHelp();
  else await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    const known = error instanceof FuhanError ? error : systemError(error);
    if (known === null) throw error;
    console.error(known.message);
    process.exitCode = USAGE_CODES.has(known.code) ? 2 : 1;
  }
}
