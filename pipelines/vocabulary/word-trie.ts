import { CodeSet } from "./code-set.js";

/** Words, each with what it means, found at a place of a text in one walk. */
export interface WordTrie<Meaning> {
  /** The longest word that begins at `at`, or null. Fillers of the normalised text (U+200B) may stand inside it. */
  readonly from: (normal: string, at: number) => Found<Meaning> | null;
  /** All words that begin at `at`, the shortest first. */
  readonly allFrom: (normal: string, at: number) => readonly Found<Meaning>[];
  /** The longest word that begins at `from` or later and ends before `end`, or null. */
  readonly before: (normal: string, end: number, from?: number) => Found<Meaning> | null;
}

export interface Found<Meaning> {
  /** Span in the text. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Builds both walks over the same words. Of two entries of one word the later holds. */
export function wordTrie<Meaning>(words: Iterable<readonly [word: string, meaning: Meaning]>): WordTrie<Meaning> {
  const forward: Root<Meaning> = new Map();
  const backward: Root<Meaning> = new Map();
  for (const [word, meaning] of words) {
    add(forward, word, meaning);
    add(backward, [...word].reverse().join(""), meaning);
  }
  for (const node of [...forward.values(), ...backward.values()]) close(node);
  const begins = new CodeSet(forward.keys());
  const ends = new CodeSet(backward.keys());
  return {
    from: (normal, at) => {
      const code = normal.charCodeAt(at);
      if (!begins.has(code)) return null;
      let node = forward.get(code) ?? null;
      let found: Node<Meaning> | null = null;
      let end = at + 1;
      for (let i = at + 1; node !== null; i++) {
        if (node.meaning !== undefined) {
          found = node;
          end = i;
        }
        while (normal.charCodeAt(i) === FILL) i++;
        node = after(node, normal.charCodeAt(i));
      }
      return found === null ? null : { start: at, end, meaning: found.meaning! };
    },
    allFrom: (normal, at) => {
      const code = normal.charCodeAt(at);
      if (!begins.has(code)) return NONE;
      let node = forward.get(code) ?? null;
      const all: Found<Meaning>[] = [];
      for (let i = at + 1; node !== null; i++) {
        if (node.meaning !== undefined) all.push({ start: at, end: i, meaning: node.meaning });
        while (normal.charCodeAt(i) === FILL) i++;
        node = after(node, normal.charCodeAt(i));
      }
      return all;
    },
    before: (normal, end, from = 0) => {
      const code = normal.charCodeAt(end - 1);
      if (!ends.has(code)) return null;
      let node = backward.get(code) ?? null;
      let found: Node<Meaning> | null = null;
      let start = end;
      for (let i = end - 1; node !== null && i >= from; i--) {
        if (node.meaning !== undefined) {
          found = node;
          start = i;
        }
        while (normal.charCodeAt(i - 1) === FILL) i--;
        node = after(node, normal.charCodeAt(i - 1));
      }
      return found === null ? null : { start, end, meaning: found.meaning! };
    },
  };
}

const FILL = 0x200b;
const NONE: readonly never[] = [];

type Root<Meaning> = Map<number, Node<Meaning>>;

/** Few words share a beginning, so the characters that may follow are a short chain; where they are many, a map. */
interface Node<Meaning> {
  readonly code: number;
  meaning: Meaning | undefined;
  /** The first of the nodes after it, and the next beside it. */
  child: Node<Meaning> | null;
  readonly beside: Node<Meaning> | null;
  /** A bit for each character that may follow, by its last five bits: most texts go on with none. */
  mask: number;
  many: Map<number, Node<Meaning>> | null;
}

function after<Meaning>(node: Node<Meaning>, code: number): Node<Meaning> | null {
  if (((node.mask >>> (code & 31)) & 1) === 0) return null;
  if (node.many !== null) return node.many.get(code) ?? null;
  return inChain(node, code);
}

function inChain<Meaning>(node: Node<Meaning>, code: number): Node<Meaning> | null {
  let next = node.child;
  while (next !== null && next.code !== code) next = next.beside;
  return next;
}

/** No more words come. */
function close<Meaning>(node: Node<Meaning>): void {
  const next: Node<Meaning>[] = [];
  for (let child = node.child; child !== null; child = child.beside) next.push(child);
  for (const { code } of next) node.mask |= 1 << (code & 31);
  if (next.length > CHAIN) node.many = new Map(next.map((child) => [child.code, child]));
  for (const child of next) close(child);
}

/** A chain of more is walked slower than a map is looked up. */
const CHAIN = 3;

const leaf = <Meaning>(code: number, beside: Node<Meaning> | null): Node<Meaning> => ({
  code,
  meaning: undefined,
  child: null,
  beside,
  mask: 0,
  many: null,
});

function grown<Meaning>(node: Node<Meaning>, code: number): Node<Meaning> {
  node.child = leaf(code, node.child);
  return node.child;
}

function add<Meaning>(root: Root<Meaning>, word: string, meaning: Meaning): void {
  const code = word.charCodeAt(0);
  let node: Node<Meaning> = root.get(code) ?? leaf<Meaning>(code, null);
  root.set(code, node);
  for (let i = 1; i < word.length; i++) {
    node = inChain(node, word.charCodeAt(i)) ?? grown(node, word.charCodeAt(i));
  }
  node.meaning = meaning;
}
