import type { TrustedKind } from "../vocabulary/vocabulary.js";
import { compare } from "./sort-rows.js";
import type { Statement } from "./statement.js";

/** The statement chosen for one indicator, area and year, and why, in words for a reader of the report. */
export interface Choice<Kind extends Statement = Statement> {
  readonly chosen: Kind;
  /** All statements, the chosen one first, in falling order of trust. */
  readonly ranked: readonly Kind[];
  readonly because: string;
}

/**
 * Chooses one of several statements on the same indicator, area and year. The order, each rule only where those before it
 * leave a tie:
 *
 * 1. the kind of document, by `data/vocabulary/trust.csv` (as shipped: statistical release over work report over plan over reply
 *    letter over news);
 * 2. more digits over fewer: the narrower bounds;
 * 3. the later publication;
 * 4. the document's name and the place in it, so that the order of documents never matters.
 *
 * @param statements at least one, all of one indicator, area and year
 */
export function reconcile<Kind extends Statement>(
  statements: readonly Kind[],
  trust: readonly TrustedKind[],
): Choice<Kind> {
  const ranked = [...statements].sort((a, b) => {
    for (const rule of RULES) {
      const order = rule.order(a, b, trust);
      if (order !== 0) return order;
    }
    return 0;
  });
  const chosen = ranked[0]!;
  return { chosen, ranked, because: explain(chosen, ranked, trust) };
}

interface Rule {
  readonly order: (a: Statement, b: Statement, trust: readonly TrustedKind[]) => number;
  readonly because: (chosen: Statement, other: Statement, trust: readonly TrustedKind[]) => string;
}

const RULES: readonly Rule[] = [
  {
    order: (a, b, trust) => rank(a, trust) - rank(b, trust),
    because: (a, b, trust) => `来源层级：${kindName(a, trust)}优先于${kindName(b, trust)}`,
  },
  {
    order: (a, b) => a.high - a.low - (b.high - b.low),
    because: (a, _, trust) => `同为${kindName(a, trust)}，取数位更精确者`,
  },
  {
    order: (a, b) => compare(b.document.published, a.document.published),
    because: (a, _, trust) => `同为${kindName(a, trust)}、精度相同，取发布较晚者`,
  },
  {
    order: (a, b) => compare(a.row.document_id, b.row.document_id) || a.row.start - b.row.start,
    because: (a, b) =>
      a.row.document_id === b.row.document_id ? "同一文件内取先出现者" : "来源、精度、日期均相同，按文件名取先者",
  },
];

const rank = (statement: Statement, trust: readonly TrustedKind[]) => {
  const place = trust.findIndex(({ kind }) => kind === statement.document.kind);
  return place < 0 ? trust.length : place;
};

function explain(chosen: Statement, ranked: readonly Statement[], trust: readonly TrustedKind[]): string {
  const second = ranked[1];
  if (second === undefined) return "仅此一处表述";
  const rule = RULES.find(({ order }) => order(chosen, second, trust) !== 0) ?? RULES[RULES.length - 1]!;
  return `共${ranked.length}处表述；${rule.because(chosen, second, trust)}`;
}

const kindName = ({ document }: Statement, trust: readonly TrustedKind[]) =>
  trust.find(({ kind }) => kind === document.kind)?.zh ?? document.kind;
