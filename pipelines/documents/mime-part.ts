/** A part of a MIME message (RFC 2045, 2046): what its headers say, and its body, each byte as one character (latin1). */
export interface MimePart {
  /** By lower-case name, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * @param bytes a whole message or one of its parts (latin1)
 * @returns null where it does not begin with headers
 */
export function mimePart(bytes: string): MimePart | null {
  const [whole, block] = /^\s{0,16}((?:[\w-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*(?:\r?\n|$))+)/.exec(bytes) ?? [];
  if (whole === undefined || block === undefined) return null;
  const lines = block.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = new Map(
    lines.filter(Boolean).map((line) => [nameOf(line), line.slice(line.indexOf(":") + 1).trim()]),
  );
  return { headers, body: bytes.slice(whole.length) };
}

const nameOf = (line: string): string => line.slice(0, line.indexOf(":")).toLowerCase();

/** What a header says besides its value: `boundary`, `charset` of Content-Type. */
export function parameterOf(header: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, "i").exec(header ?? "");
  return found?.[1] ?? found?.[2] ?? null;
}

/** The innermost parts of a message, in order; damaged ones are left out. Messages within messages are followed ten deep. */
export function innerParts(part: MimePart, depth = 0): readonly MimePart[] {
  const boundary = parameterOf(part.headers.get("content-type"), "boundary");
  if (boundary === null || boundary === "" || depth > 10) return [part];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  const last = pieces.findIndex((piece) => piece.startsWith("--"));
  return pieces.slice(0, last < 0 ? pieces.length : last).flatMap((piece) => {
    const inner = mimePart(piece);
    return inner === null ? [] : innerParts(inner, depth + 1);
  });
}

/** The bytes of a part, without its transfer encoding. */
export function bytesOfPart({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64");
  const plain =
    encoding === "quoted-printable"
      ? body
          .replace(/[ \t]*=[ \t]*\r?\n/g, "")
          .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      : body;
  return Buffer.from(plain, "latin1");
}
