import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodeGroups, CodeSet } from "../../pipelines/vocabulary/code-set.js";
import { wordTrie } from "../../pipelines/vocabulary/word-trie.js";

const LETTERS = ["万", "亿", "人", "次", "元"];
const text = (max: number) =>
  fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: max }).map((all) => all.join(""));

describe("words found at a place of a text", () => {
  it("are those that a search through all of them finds: the longest from a place, the longest before one, all from a place", () => {
    fc.assert(
      fc.property(
        fc.array(text(4), { minLength: 1, maxLength: 12 }),
        text(12),
        fc.nat(12),
        fc.nat(12),
        (words, prose, a, b) => {
          const trie = wordTrie(words.map((word) => [word, word] as const));
          const [from, end] = [Math.min(a, b, prose.length), Math.min(Math.max(a, b), prose.length)];
          const starting = [...new Set(words)]
            .filter((word) => prose.startsWith(word, from))
            .sort((x, y) => x.length - y.length);
          expect(trie.allFrom(prose, from).map(({ meaning }) => meaning)).toEqual(starting);
          expect(trie.from(prose, from)?.meaning ?? null).toBe(starting.at(-1) ?? null);
          const ending = words
            .filter((word) => prose.slice(from, end).endsWith(word))
            .sort((x, y) => x.length - y.length);
          const found = trie.before(prose, end, from);
          expect(found?.meaning ?? null).toBe(ending.at(-1) ?? null);
          if (found !== null) expect(prose.slice(found.start, found.end)).toBe(found.meaning);
        },
      ),
    );
  });

  it("may hold fillers of the normalised text, and mean what was said last of them", () => {
    const trie = wordTrie([
      ["亿元", 1],
      ["万人次", 2],
      ["亿元", 3],
    ]);
    expect(trie.from("约万\u200b人\u200b次。", 1)).toEqual({ start: 1, end: 6, meaning: 2 });
    expect(trie.before("达亿\u200b元", 4)).toEqual({ start: 1, end: 4, meaning: 3 });
    expect(trie.from("万人", 0)).toBeNull();
    expect(trie.from("万", 1)).toBeNull();
  });
});

describe("sets of code units", () => {
  it("hold what they were given and nothing else", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 0xffff })),
        fc.integer({ min: 1, max: 0xffff }),
        (codes, asked) => {
          const set = new CodeSet(codes);
          expect(codes.every((code) => set.has(code))).toBe(true);
          expect(set.has(asked)).toBe(codes.includes(asked));
        },
      ),
    );
    expect(new CodeSet("年月").has("".charCodeAt(0))).toBe(false);
  });

  it("tell in one walk which groups a text holds one of", () => {
    const groups = new CodeGroups(["年月", "（）", "月比"]);
    expect(groups.in("去年（全市）")).toBe(0b011);
    expect(groups.in("3月")).toBe(0b101);
    expect(groups.in("引进人才")).toBe(0);
  });
});
