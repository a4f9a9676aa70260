import { describe, expect, it } from "vitest";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { madeUpDocument, vocabulary } from "./documents.js";

const extract = createExtractor(vocabulary);

/**
 * How many characters all patterns together may look at, while a text is read: what they are handed, or for one that goes on from
 * where it stands, what it goes over. (One that has to match where it stands looks at a bounded number more.)
 */
function charactersLookedAt(text: string): number {
  const document = madeUpDocument("letter", text);
  const { exec } = RegExp.prototype;
  let count = 0;
  // `test`, `replace`, `match` and `split` ask the same method.
  RegExp.prototype.exec = function (this: RegExp, words: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, words);
    const to = found === null ? (this.sticky ? from : words.length) : this.lastIndex || words.length;
    count += Math.max(1, to - from);
    return found;
  };
  try {
    extract(document);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return count;
}

/** One sentence of as many values as asked for, by what it lists. */
const LISTS: readonly [name: string, sentence: (values: number) => string][] = [
  ["values", (values) => `2022年，引进人才3人${"、5人".repeat(values)}。`],
  ["values after 分别", (values) => `2022年，求人倍率分别为2.84${"、2.31".repeat(values)}。`],
  ["names and values", (values) => `2022年，${"技师补助3万元、".repeat(values)}学徒补助4万元。`],
  ["benefits without a name", (values) => `2022年，奖补标准为本科3万元${"、3万元".repeat(values)}。`],
  ["parts", (values) => `2022年，引进人才3人${"，其中博士3人".repeat(values)}。`],
  ["clauses", (values) => `2022年，引进人才3人${"，博士3人".repeat(values)}。`],
  ["changes", (values) => `2022年，引进人才3人${"，增长3%".repeat(values)}。`],
  ["shares", (values) => `2022年，引进人才3人${"，占30%".repeat(values)}。`],
  ["brackets", (values) => `2022年，引进人才3人${"（博士1人）、硕士3人".repeat(values)}。`],
  ["years", (values) => `${"2022年引进人才3人，".repeat(values)}2023年引进人才4人。`],
  ["words without a value", (values) => `2022年，在${"甲县、".repeat(values)}乙县引进人才3人。`],
  ["sizes of sizes", (values) => `2022年，新增${"3人以上企业".repeat(values)}5家。`],
  ["sizes and counts", (values) => `2022年，新增50人以上企业3家${"、3人以上企业2家".repeat(values)}。`],
  ["parts after a view", (values) => `2022年，引进人才3人。分学历看，博士1人${"，占3%；硕士3人".repeat(values)}。`],
  ["parts in one bracket", (values) => `2022年，引进人才9人（博士1人${"，硕士3人".repeat(values)}）。`],
  ["aims", (values) => `2022年，新增就业3人${"，超出2人的目标1人".repeat(values)}。`],
  ["plans past semicolons", (values) => `我局将引进博士3人${"；培训2人".repeat(values)}。`],
  ["gifts", (values) => `2022年，${"为3家企业发放补贴2万元，".repeat(values)}引进人才3人。`],
  ["bounded amounts", (values) => `2022年，给予博士最高3万元${"、5万元".repeat(values)}补贴。`],
  ["moves after 分别", (values) => `2022年，收入分别增长3%${"和下降5%".repeat(values)}。`],
  ["amounts by grade", (values) => `按博士每月3元${"、硕士每月2元".repeat(values)}的标准发放补贴。`],
  ["parts past semicolons", (values) => `2022年，有人才9人，其中有职称的3人${"；有学历的2人".repeat(values)}。`],
  ["deeds", (values) => `2022年，培训学员9人${"，已就业3人，人均2万元".repeat(values)}。`],
  ["periods of parts", (values) => `近三年，引进人才9人${"，其中2022年3人".repeat(values)}。`],
  [
    "growths and the levels that they came to",
    (values) => `2022年，甲、乙分别增长3%${"、4%".repeat(values)}，分别达到3亿元${"、4亿元".repeat(values)}。`,
  ],
  ["who grew most", (values) => `2022年，收入3亿元${"，增速最快的是甲区，增长3%".repeat(values)}。`],
  ["beds", (values) => `2022年，床位9张，其中医院3张${"，卫生院2张（占3%）".repeat(values)}。`],
  [
    "cases in brackets",
    (values) => `2022年，投入超过1亿元的市有9个，分别为甲市（3亿元）${"、乙市（2亿元）".repeat(values)}。`,
  ],
  ["people beside people", (values) => `2022年，招聘教师3人${"，取得证书的医师2人".repeat(values)}。`],
  ["pay of posts", (values) => `2022年，书记补贴3万元${"，主任2万元".repeat(values)}。`],
  ["spans that lasted", (values) => `2022年，覆盖率55%${"、连续12年居首位".repeat(values)}。`],
  ["bare numbers", (values) => `2022年，引进人才${"3、".repeat(values)}5人。`],
];

describe("what patterns look at in a sentence", () => {
  it.each(LISTS)("grows with its length alone, however many %s it lists", (_, sentence) => {
    charactersLookedAt(sentence(1));
    const short = charactersLookedAt(sentence(1000));
    expect(charactersLookedAt(sentence(2000)) / short).toBeLessThan(2.3);
  });
});
