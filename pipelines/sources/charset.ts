/** The charset that a Content-Type header names (`text/html; charset=gb2312`), as written; null where it names none. */
export function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([\w:.-]{1,40})/i.exec(contentType ?? "")?.[1] ?? null;
}

/**
 * The text of an index page: UTF-8 where the bytes are valid UTF-8, then the declared charset, else GB18030. What fits none is
 * replaced, since only links are read from it.
 */
export function textOfIndex(bytes: Uint8Array, declared: string | null): string {
  for (const [label, fatal] of [
    ["utf-8", true],
    [declared ?? "gb18030", true],
    ["gb18030", false],
  ] as const)
    try {
      return new TextDecoder(/^gb/i.test(label) ? "gb18030" : label, { fatal }).decode(bytes);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  return "";
}
