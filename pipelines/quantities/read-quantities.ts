import type { Sentence } from "../text/sentence.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { Qualifier, Quantity, QuantityForm, Refusal, RefusalReason } from "./quantity.js";

const EXP: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12, "": 0 };
const UNITS =
  "个百分点|百分点|人次|人年|人|名|位|个|家|所|项|场|次|件|户|套|张|年|元|%|‰|倍|条|公里|平方米|亩|吨|处|座|种|辆|批次|批|岁|天|万亩|千瓦|台|艘|门|支|只|期|部|篇|类|镇|村|头|株|班|列|座|款|笔|单|宗|起|例|对|间|栋|片|米|平方公里|公顷|千瓦时|立方米|升|公斤|斤|分钟|小时|个月|周岁";

/**
 * Finds the quantities of a sentence that are written with Arabic digits, with the units above; every other run of digits is refused with a
 * reason. Numerals in Han characters (百余家, 三成, 翻一番), ratios and mixed numerals are not read yet.
 */
export function createQuantityReader(
  _v: Vocabulary,
): (sentence: Sentence) => { quantities: readonly Quantity[]; refusals: readonly Refusal[] } {
  const re = new RegExp(
    `(\\d[\\d,]*(?:\\.\\d+)?)(?:[—\\-~至到]+(\\d[\\d,]*(?:\\.\\d+)?))?(余|多)?(万亿|千万|百万|十万|亿|万|千|百)?(余|多)?(${UNITS})?(/[人户月年])?`,
    "g",
  );
  return (s) => {
    const quantities: Quantity[] = [];
    const refusals: Refusal[] = [];
    for (const m of s.normal.matchAll(re)) {
      const i = m.index!;
      const before = s.normal.slice(Math.max(0, i - 8), i);
      const after = s.normal.slice(i + m[0].length, i + m[0].length + 4);
      const [, a, b, , mul = "", , unit] = m;
      const e = EXP[mul] ?? 0;
      let reason: RefusalReason | null = null;
      if (s.chrome) reason = "list-number";
      else if (/第$/.test(before) || /号/.test(after[0] ?? "")) reason = "document-number";
      else if (unit === "年" && /^(19|20)\d\d$/.test(a!)) reason = "year";
      else if (/^(19|20)\d\d$/.test(a!) && !unit) reason = "year";
      else if (/^月|^日|^时/.test(after)) reason = "date";
      else if (!unit && !mul) reason = "name";
      else if (/[“"+]$/.test(before)) reason = "name";
      const start = s.start + i;
      const end = start + m[0].length;
      const text = s.text.slice(i, i + m[0].length);
      if (reason) {
        refusals.push({ start, end, text, reason });
        continue;
      }
      const form: QuantityForm =
        unit === "%" || unit === "‰"
          ? "percent"
          : unit?.includes("百分点")
            ? "points"
            : unit === "倍"
              ? "multiple"
              : unit === "元"
                ? "money"
                : "count";
      const n = (t: string) => Number(`${t.replace(/,/g, "")}e${e}`);
      const dec = a!.split(".")[1]?.length ?? 0;
      const q: Qualifier =
        m[3] || m[5] || /(?:超过?|突破|逾)$/.test(before) || /^以上/.test(after)
          ? "over"
          : /约$|大约$/.test(before) || /^左右/.test(after)
            ? "about"
            : /近$|接近$/.test(before)
              ? "near"
              : /不低于$|不少于$|至少$/.test(before)
                ? "at_least"
                : /不超过$/.test(before) || /^以内|^以下/.test(after)
                  ? "at_most"
                  : "exact";
      quantities.push({
        start,
        end,
        text,
        value: b ? null : n(a!),
        lower: b ? n(a!) : null,
        upper: b ? n(b) : null,
        halfWidth: Number(`5e${e - dec - 1}`),
        unit:
          unit === "名" || unit === "位" ? "人" : unit === "百分点" ? "个百分点" : unit ? unit + (m[7] ?? "") : null,
        qualifier: q,
        form,
      });
    }
    return { quantities, refusals };
  };
}
