/** A set of UTF-16 code units, a bit for each. NaN, which is what stands past the end of a text, is asked as U+0000. */
export class CodeSet {
  private readonly bits = new Uint32Array(2048);

  /** @param codes code units, or a text of which each is one */
  constructor(codes: Iterable<number> | string) {
    const all = typeof codes === "string" ? Array.from(codes, (mark) => mark.charCodeAt(0)) : codes;
    for (const code of all) this.bits[code >> 5]! |= 1 << (code & 31);
  }

  has(code: number): boolean {
    return ((this.bits[code >> 5]! >>> (code & 31)) & 1) === 1;
  }
}
