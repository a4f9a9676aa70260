import { FuhanError } from "../errors.js";
import type { Reading } from "./reading.js";

/** @throws FuhanError `file-binary`: PDF is not read yet */
export async function readPdf(_bytes: Uint8Array, place: string): Promise<Reading> {
  throw new FuhanError("file-binary", { value: "PDF", place });
}
