import { expect, test } from "vitest";
import { datesSentence } from "../../pipelines/notebooks/sources-of.js";
import type { DocumentRow } from "../../pipelines/tables/tidy.js";

const dated = (published: string | null) => ({ published }) as DocumentRow;

test.each([
  [[], "没有取自文件的年度数。", "No yearly figure is from a document."],
  [[dated(null)], "年度数取自1份文件，都没有写明日期。", "Yearly figures from 1 document, none of them dated."],
  [
    [dated("2023"), dated("2022"), dated(null)],
    "年度数取自3份文件，最早的是2022年，最新的是2023年，1份没有写明日期。",
    "Yearly figures from 3 documents, the oldest of 2022, the newest of 2023, 1 without a date.",
  ],
])(
  "the dates of %j say what they are the dates of: a page that cites targets and conflicts too has more",
  (rows, zh, en) => {
    expect(datesSentence(rows)).toBe(zh);
    expect(datesSentence(rows, { lang: "en" })).toBe(en);
  },
);
