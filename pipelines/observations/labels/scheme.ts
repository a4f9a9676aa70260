import { CodeSet } from "../../vocabulary/code-set.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

/**
 * What only a scheme of insurance or a pension plan has is named after the scheme.
 *
 *     居民养老保险参保50万人，|实际领取待遇人数|17万人    建立企业年金的单位300户，|参加职工|2万人
 */
export function byScheme({ name, sameSentence, index, done, previous }: Figure): Labelled | null {
  // 参加养老保险人数8万人，|失业保险人数|7万人
  if (name.endsWith("保险人数") && previous?.label.startsWith("参加") && sameSentence && !name.startsWith("参加"))
    return labelled(`参加${name}`, "list");
  if (!SCHEMES_HAVE.has(name.charCodeAt(0)) || !sameSentence || !OF_SCHEME.test(name)) return null;
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const { label } = done[at]!;
    // 残疾人医疗参保率97%，|参保人数|3万人
    const scheme = SCHEME.exec(label)?.[1] ?? (name.startsWith("参保") ? INSURED.exec(label)?.[1] : undefined);
    if (scheme !== undefined) return labelled(`${scheme}${name}`, "owner");
  }
  return null;
}

/** What names of what schemes have begin with. */
const SCHEMES_HAVE = new CodeSet("实领参基运资投加收新缴享");
const OF_SCHEME =
  /^(?:(?:实际)?领取(?:待遇)?(?:人数|人员)?|参加职工(?:人数)?|(?:新增)?参保(?:人数|人员|单位)?|缴费人[数员]|享受待遇人[数次员]|(?:基金|运营|资产)规模|(?:基金|投资)?(?:加权平均)?收益率)$/;
const SCHEME = /([^，、的立加了]{0,12}?(?:保险|医保|社保|年金))/;
const INSURED = /^([^，、的]{2,})参保率$/;
/** No scheme stands further back. */
const NEAR = 6;
