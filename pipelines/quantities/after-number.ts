import type { WordTrie } from "../vocabulary/word-trie.js";
import type { QuantityForm, RefusalReason } from "./quantity.js";

/** What a word right after a number says: the unit that it counts, or that the number counts nothing. */
export type AfterNumber =
  | { readonly type: "unit"; readonly canonical: string; readonly form: QuantityForm; readonly afterHan: boolean }
  | { readonly type: "refused"; readonly reason: RefusalReason }
  /** A noun that begins like a unit: 上亿|市场主体, 千万|家庭. */
  | { readonly type: "noun" };

export type UnitTrie = WordTrie<AfterNumber>;
