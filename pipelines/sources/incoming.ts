/** A document on its way in: its name, where it came from, and its bytes once they are asked for. */
export interface Incoming {
  /** Stable, relative, with `/`: the document's id. */
  readonly name: string;
  /** Path or URL that its bytes came from. */
  readonly source: string;
  /** When bytes of a SHA-256 were pulled for it (ISO date and time); null where it is a file. */
  readonly pulledAt: (sha256: string) => string | null;
  /** What its source promises: a document newer than so many days; null where it promises nothing. */
  readonly expected: { readonly of: string; readonly days: number } | null;
  /** The charset stated for it or by its server; null where none is. */
  readonly charset: string | null;
  /** @throws FuhanError where they cannot be read */
  readonly bytes: () => Uint8Array;
  /** Facts stated beside it, by the names of the front matter, not yet checked. @throws FuhanError `front-matter` */
  readonly stated: () => Readonly<Record<string, unknown>>;
}
