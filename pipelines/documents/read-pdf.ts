import { FuhanError } from "../errors.js";
import type { Reading } from "./reading.js";

/** Not yet: see the branch of the PDF reader. */
export async function readPdf(_bytes: Uint8Array, place: string): Promise<Reading> {
  throw new FuhanError("file-binary", { value: "PDF", place });
}
