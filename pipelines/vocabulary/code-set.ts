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

  /** One of them is among the first so many characters of a text. */
  among(text: string, count: number): boolean {
    const end = Math.min(count, text.length);
    for (let at = 0; at < end; at++) if (this.has(text.charCodeAt(at))) return true;
    return false;
  }

  /** Where the first of them stands in a text, at `from` or later; -1 where none does. */
  find(text: string, from = 0): number {
    for (let at = from; at < text.length; at++) if (this.has(text.charCodeAt(at))) return at;
    return -1;
  }
}

/** Which of several groups of characters a text holds one of, told in one walk: it spares most texts the patterns that need one. */
export class CodeGroups {
  private readonly groups = new Uint8Array(65536);

  /** @param groups up to eight, each a text of its characters; the first is bit 1, the next 2, then 4 … */
  constructor(groups: readonly string[]) {
    for (const [index, marks] of groups.entries())
      for (const mark of marks) this.groups[mark.charCodeAt(0)]! |= 1 << index;
  }

  /** The bits of the groups that the text holds one of. */
  in(text: string): number {
    let found = 0;
    for (let at = 0; at < text.length; at++) found |= this.groups[text.charCodeAt(at)]!;
    return found;
  }
}
