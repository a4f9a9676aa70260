import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../pipelines/text/normalise.js";
import { textWords } from "../../pipelines/text/text-words.js";
import { anyUnits, noise } from "./noise.js";

const { simplified } = textWords();
/** With `·` for a filler, so that a row can be read. */
const shown = (text: string) => normalise(text, simplified).replaceAll("\u200b", "·");

describe("normalise", () => {
  it.each([
    ["full-width digits, letters and signs", "增长１２．５％，约３～５ＧＷ", "增长12.5%，约3~5GW"],
    ["a full-width minus is a dash", "－0.7％", "-0.7%"],
    ["dashes of every width", "5–6、5‐6、5−6", "5-6、5-6、5-6"],
    ["the long dash stays long", "甲—乙―丙─丁", "甲—乙—丙—丁"],
    [
      "half-width marks in prose become the marks of prose",
      "引才5人,育才6人;(其中博士2人)?",
      "引才5人，育才6人；（其中博士2人）？",
    ],
    ["a comma that groups thousands stays", "发放1,234,567元,共5,000份", "发放1,234,567元，共5,000份"],
    ["a comma between digits that groups nothing parts them", "分别为12,34,56人", "分别为12，34，56人"],
    ["a comma among four digits parts them", "2023,2024年", "2023，2024年"],
    ["full-width thousands", "１,２３４元", "1,234元"],
    [
      "a full-width comma that groups thousands before a unit is a half-width one",
      "招聘１，２３５人，发放1，235，400.5万元",
      "招聘1,235人，发放1,235,400.5万元",
    ],
    [
      "any other full-width comma parts",
      "分别为3，500。2023，235人，增长5，20人",
      "分别为3，500。2023，235人，增长5，20人",
    ],
    ["a colon between digits stays, after a word it is a mark of prose", "上午9:30,地点:甲厅", "上午9:30，地点：甲厅"],
    ["spaces of every kind", "引才\u00a05\u3000万\t人\u2003和\u202f乙", "引才 5 万 人 和 乙"],
    ["zero-width marks are fillers", "6.2\u200b万\u200d人\u2060、\ufeff乙\u00ad丙", "6.2·万·人·、·乙·丙"],
    ["a line break and the white space around it are fillers", "550 \u3000\n\u3000 万人", "550·····万人"],
    ["CR LF too", "达到\r\n5万人", "达到··5万人"],
    ["a blank between words stays one", "引才 5 人", "引才 5 人"],
    ["traditional characters", "引進人才3萬人，個體工商戶增長兩億", "引进人才3万人，个体工商户增长两亿"],
    ["Kangxi radicals, as PDFs have them", "⼈才⼆⼗⼀⼤", "人才二十一大"],
    ["Kangxi radicals of traditional shape", "⿂⿓⾺", "鱼龙马"],
    ["other radicals, as PDFs have them", "居⺠收入增⻓5%，部⻔⻋辆", "居民收入增长5%，部门车辆"],
    ["the first month is month one", "今年元月引才5人，元至5月9人", "今年1月引才5人，1至5月9人"],
    ["money is no month", "每人300元月补，3亿美元月均", "每人300元月补，3亿美元月均"],
    ["raised figures of notes are fillers", "526¹万人，培训5人¹²", "526·万人，培训5人··"],
    ["raised figures of units and powers stay", "35m²，12km²，5×10⁴人", "35m²，12km²，5×10⁴人"],
    ["what is uniform is returned as it is", "引进人才6.2万人，同比增长5.5%。", "引进人才6.2万人，同比增长5.5%。"],
    [
      "a full-width point between digits is one, after a word a full stop",
      "５．２万人。引才稳定．",
      "5.2万人。引才稳定。",
    ],
    ["the empty text", "", ""],
  ])("%s", (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ["of noise", noise],
    ["of any code units", anyUnits],
  ])("keeps the length and is the same when done twice, %s", (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = normalise(text, simplified);
        expect(once).toHaveLength(text.length);
        expect(normalise(once, simplified)).toBe(once);
      }),
      { numRuns: 3000, examples: [["㐀．"], ["甲．．"], ["甲．ａ"]] },
    );
  });

  it("leaves no line break, tab, full-width digit or traditional character of the list behind", () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(normalise(text, simplified)).not.toMatch(/[\n\r\t\u3000\u00a0\ufeff\u00ad０-９％萬億個⼈⼀]/);
      }),
    );
  });

  it("makes of a traditional character what the list it is given says, and of no other", () => {
    expect(normalise("萬億", new Map([["萬", "万"]]))).toBe("万億");
  });
});
