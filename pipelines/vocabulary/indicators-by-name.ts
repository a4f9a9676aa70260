import type { Indicator, Vocabulary } from "./vocabulary.js";
import { type WordTrie, wordTrie } from "./word-trie.js";

/**
 * The indicators that bear a name, as `zh` or as an alias: 技能人才 → [技能人才总量]. More than one where only kind or unit
 * tells them apart (引进高层次人才, a flow and a cumulative stock); none for a name nobody bears.
 */
export function indicatorsByName(vocabulary: Vocabulary, name: string): readonly Indicator[] {
  return bearersOf(vocabulary).get(name) ?? [];
}

/** All names of indicators, to be found inside a label; each with its bearers. */
export function indicatorNames(vocabulary: Vocabulary): WordTrie<readonly Indicator[]> {
  let names = tries.get(vocabulary);
  if (names === undefined) {
    names = wordTrie(bearersOf(vocabulary));
    tries.set(vocabulary, names);
  }
  return names;
}

const known = new WeakMap<Vocabulary, Map<string, Indicator[]>>();
const tries = new WeakMap<Vocabulary, WordTrie<readonly Indicator[]>>();

function bearersOf(vocabulary: Vocabulary): Map<string, Indicator[]> {
  let bearers = known.get(vocabulary);
  if (bearers === undefined) {
    bearers = new Map<string, Indicator[]>();
    for (const indicator of vocabulary.indicators)
      for (const word of new Set([indicator.zh, ...indicator.aliases]))
        bearers.set(word, [...(bearers.get(word) ?? []), indicator]);
    known.set(vocabulary, bearers);
  }
  return bearers;
}
