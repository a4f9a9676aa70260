import { createRequire } from "node:module";

/** One thing to show, in several types; a front end takes the richest that it knows. `text/plain` is for all others. */
export type DisplayBundle = { readonly "text/plain": string } & { readonly [mime: string]: unknown };

type WriteDisplayData = (
  content: { readonly data: DisplayBundle; readonly metadata: object; readonly transient: object },
  update: boolean,
) => void;

const require = createRequire(import.meta.url);

/**
 * Shows a bundle as one output of the running cell. Outside of a tslab kernel (a script, a test) its plain text is printed.
 * `tslab.display` sends one type at a time, so the bundle goes through the function that stands behind it.
 */
export function display(bundle: DisplayBundle): void {
  const write = kernelsWrite();
  if (write === null) console.log(bundle["text/plain"]);
  else write({ data: bundle, metadata: {}, transient: {} }, false);
}

/** What the kernel holds to write displays; null where this process is no kernel: then tslab was never loaded. */
function kernelsWrite(): WriteDisplayData | null {
  const loaded = require.cache[require.resolve("tslab/dist/jupyter.js")];
  const exported = loaded?.exports as { readonly lastWriteDisplayData?: WriteDisplayData | null } | undefined;
  return exported?.lastWriteDisplayData ?? null;
}
