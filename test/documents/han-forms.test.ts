import { expect, it } from "vitest";
import { ordinaryForm } from "../../pipelines/documents/han-forms.js";

it.each([
  ["⼈⼝⾼⻓⻋⻚⻔⺠", "人口高长车页门民"],
  ["\uf9e4\uf967", "理不"],
  ["１２％（）　㎡Ⅱ①½", "１２％（）　㎡Ⅱ①½"],
  ["a\u200b\ufeff\u00adb\u0001\ufffd\ue000", "ab"],
  ["a\u00a0b\u0002", "a b-"],
])("gives the forms of %j as ordinary characters", (text, expected) => {
  expect([...text].map(ordinaryForm).join("")).toBe(expected);
});
