import { CommanderError } from "commander";
import { program } from "./commands/program.js";
import { USAGE_CODES } from "./commands/usage-codes.js";
import { FuhanError } from "./errors.js";

/** Exit status: 0 well; 1 the work failed, and what stood before still stands; 2 wrong usage. */
try {
  if (process.argv.length === 2) program().outputHelp();
  else await program().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof FuhanError) {
    console.error(error.message);
    process.exitCode = USAGE_CODES.has(error.code) ? 2 : 1;
  } else throw error;
}
