import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";

/** A message of the Jupyter protocol 5.3 (jupyter-client's "Messaging in Jupyter"). */
export interface WireMessage {
  readonly header: { readonly msg_id: string; readonly msg_type: string };
  readonly parent: { readonly msg_id?: string };
  readonly content: Readonly<Record<string, unknown>>;
}

const DELIMITER = "<IDS|MSG>";

/** Frames of a request, signed with the connection's key (HMAC-SHA256, hex). */
export function signMessage(
  key: string,
  session: string,
  type: string,
  content: object,
): { id: string; frames: string[] } {
  const id = randomUUID();
  const header = {
    msg_id: id,
    msg_type: type,
    session,
    username: "fuhan",
    version: "5.3",
    date: new Date().toISOString(),
  };
  const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
  return { id, frames: [DELIMITER, signature(key, parts), ...parts] };
}

/** A message from its frames; null where the signature is not the key's or a frame is missing. */
export function readMessage(key: string, frames: readonly Uint8Array[]): WireMessage | null {
  const texts = frames.map((frame) => Buffer.from(frame).toString("utf8"));
  const at = texts.indexOf(DELIMITER);
  const [signed, header, parent, metadata, content] = texts.slice(at + 1);
  if (at < 0 || signed === undefined || header === undefined || parent === undefined || content === undefined)
    return null;
  const expected = Buffer.from(signature(key, [header, parent, metadata ?? "{}", content]));
  const given = Buffer.from(signed);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  return { header: JSON.parse(header), parent: JSON.parse(parent), content: JSON.parse(content) };
}

function signature(key: string, parts: readonly string[]): string {
  const hmac = createHmac("sha256", key);
  for (const part of parts) hmac.update(part);
  return hmac.digest("hex");
}
