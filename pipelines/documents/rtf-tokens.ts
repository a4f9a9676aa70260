/** A piece of an RTF file (RTF 1.9.1): braces, a control word or symbol, bytes of text. */
export type RtfToken =
  | { readonly type: "open" }
  | { readonly type: "close" }
  | { readonly type: "control"; readonly word: string; readonly value: number | null }
  | { readonly type: "bytes"; readonly bytes: string; readonly escaped: boolean };

const PIECE = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([\s\S])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\$/y;

/** @param rtf the file's bytes, each as one character (latin1) */
export function* rtfTokens(rtf: string): Generator<RtfToken> {
  const piece = new RegExp(PIECE);
  for (let found = piece.exec(rtf); found !== null && found[0] !== ""; found = piece.exec(rtf)) {
    const [, word, value, hex, symbol, brace, bytes] = found;
    if (word !== undefined) {
      yield { type: "control", word, value: value === undefined ? null : Number(value) };
      if (word === "bin") piece.lastIndex += Math.max(0, Number(value ?? 0));
    } else if (hex !== undefined)
      yield { type: "bytes", bytes: String.fromCharCode(Number.parseInt(hex, 16)), escaped: true };
    else if (brace !== undefined) yield brace === "{" ? { type: "open" } : { type: "close" };
    else if (bytes !== undefined) yield { type: "bytes", bytes, escaped: false };
    else if (symbol !== undefined)
      yield "\\{}".includes(symbol)
        ? { type: "bytes", bytes: symbol, escaped: false }
        : { type: "control", word: symbol === "\n" || symbol === "\r" ? "par" : symbol, value: null };
  }
}
