import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";

/** SHA-256 of bytes, hex: the name of their snapshot. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Keeps bytes once and for all, under their SHA-256; a snapshot that was damaged is made whole. */
export function keepSnapshot(folder: string, bytes: Uint8Array): string {
  const hash = sha256(bytes);
  if (readSnapshot(folder, hash) !== null) return hash;
  mkdirSync(folder, { recursive: true });
  writeFileAtomic.sync(join(folder, hash), Buffer.from(bytes));
  return hash;
}

/** The bytes of a snapshot; null where it is not there, or is no longer what its name says. */
export function readSnapshot(folder: string, hash: string): Uint8Array | null {
  const file = join(folder, hash);
  if (!/^[0-9a-f]{64}$/.test(hash) || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return sha256(bytes) === hash ? bytes : null;
}
