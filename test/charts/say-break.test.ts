import { expect, test } from "vitest";
import { sayBreak } from "../../pipelines/charts/say-break.js";
import { markBreaks } from "../../pipelines/tables/series-breaks.js";
import { letter, tablesOf, words } from "../tables/made-up.js";

const [row] = tablesOf(letter).series;
/** What the tables say of a value after one of 100 in 2020. */
const broken = (value: number, text = "") =>
  markBreaks(
    [
      { ...row!, kind: "stock", time_period: "2020", obs_value: 100 },
      { ...row!, kind: "stock", time_period: "2022", obs_value: value },
    ],
    new Map(words.indicators.map((one) => [one.id, one])),
    new Map([[row!.document_id, text]]),
  )[1]?.series_break;

test.each([
  [145, "", "up 45% on 2020, more than is plausible: the definition may differ"],
  [260, "", "2.6 times that of 2020, more than is plausible: the definition may differ"],
  [10, "", "down 90% on 2020, more than is plausible: the definition may differ"],
  [
    101,
    "2022年起引进人才统计口径有调整。",
    "the document says that the definition changed: 2022年起引进人才统计口径有调整。",
  ],
])("100, then %d %s: %s", (value, text, says) => {
  const because = broken(value, text);
  expect(because).toMatch(/\p{Script=Han}/u);
  expect(sayBreak(because ?? "", "zh")).toBe(because);
  expect(sayBreak(because ?? "", "en")).toBe(says);
});
