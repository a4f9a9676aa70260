import { FILLER } from "../text/normalise.js";

/** Words, each with what it means, found at a place of a text in one walk. */
export interface WordTrie<Meaning> {
  /** The longest word that begins at `at`, or null. Fillers of the normalised text may stand inside it. */
  readonly from: (normal: string, at: number) => Found<Meaning> | null;
  /** The longest word that ends before `end`, or null. */
  readonly before: (normal: string, end: number) => Found<Meaning> | null;
}

export interface Found<Meaning> {
  /** Span in the text. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Builds both walks over the same words. */
export function wordTrie<Meaning>(words: Iterable<readonly [word: string, meaning: Meaning]>): WordTrie<Meaning> {
  const forward = new Node<Meaning>();
  const backward = new Node<Meaning>();
  for (const [word, meaning] of words) {
    forward.add([...word], meaning);
    backward.add([...word].reverse(), meaning);
  }
  return {
    from: (normal, at) => {
      let node: Node<Meaning> | undefined = forward;
      let found: Found<Meaning> | null = null;
      for (let i = at; i < normal.length; i++) {
        const code = normal.charCodeAt(i);
        if (code === FILL) continue;
        node = node.next.get(code);
        if (node === undefined) break;
        if (node.meaning !== undefined) found = { start: at, end: i + 1, meaning: node.meaning };
      }
      return found;
    },
    before: (normal, end) => {
      let node: Node<Meaning> | undefined = backward;
      let found: Found<Meaning> | null = null;
      for (let i = end - 1; i >= 0; i--) {
        const code = normal.charCodeAt(i);
        if (code === FILL) continue;
        node = node.next.get(code);
        if (node === undefined) break;
        if (node.meaning !== undefined) found = { start: i, end, meaning: node.meaning };
      }
      return found;
    },
  };
}

const FILL = FILLER.charCodeAt(0);

class Node<Meaning> {
  readonly next = new Map<number, Node<Meaning>>();
  meaning: Meaning | undefined = undefined;

  add(characters: readonly string[], meaning: Meaning): void {
    let node: Node<Meaning> = this;
    for (const character of characters) {
      const code = character.charCodeAt(0);
      let next = node.next.get(code);
      if (next === undefined) {
        next = new Node();
        node.next.set(code, next);
      }
      node = next;
    }
    node.meaning = meaning;
  }
}
