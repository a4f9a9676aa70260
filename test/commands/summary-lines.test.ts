import { describe, expect, test } from "vitest";
import { summaryLines } from "../../pipelines/commands/summary-lines.js";
import type { RunSummary } from "../../pipelines/run-record.js";
import { summarise } from "../../pipelines/summarise.js";
import { documentOf, letter, release, tablesOf } from "../tables/made-up.js";

const quiet = { unreadable: [], unreachable: [], stale: [] };
const leap = documentOf("leap.txt", "全市技能人才500万人，前年技能人才50万人。", [
  { says: "500万人", value: 5_000_000, halfWidth: 5000, kind: "stock", indicator: "skilled-workers", period: "2022" },
  { says: "50万人", value: 500_000, halfWidth: 5000, kind: "stock", indicator: "skilled-workers", period: "2021" },
]);
const summary = summarise(tablesOf(letter, release, leap), [], quiet, [
  "reports/recruitment.html",
  "reports/recruitment.pdf",
  "reports/reports.json",
  "reports/index.html",
  "reports/index.en.html",
  "reports/evidence/letter.txt.html",
]);
const run = { unchanged: false, out: "/a/out", cwd: "/a", seconds: 1.23 };
const said = (language: "zh" | "en", more: Partial<RunSummary> = {}) =>
  summaryLines({ ...summary, ...more }, run, language).join("\n");

describe("the summary of a refresh", () => {
  test("names area, indicator, numbers and documents of a conflict in the language of the terminal", () => {
    expect(said("zh")).toMatch(/^ {4}重庆市 2022 引进人才 6\.3万人 \(release\.txt\) ≠ 6\.2万人 \(letter\.txt\)$/m);
    expect(said("en")).toMatch(
      /^ {4}Chongqing 2022 talent-introduced 63,000 people \(release\.txt\) ≠ 62,000 people \(letter\.txt\)$/m,
    );
  });

  test("says where a series breaks, and in English all of it in English", () => {
    expect(said("zh")).toMatch(/^ {4}重庆市 2022 技能人才总量 500万人: .*口径可能不同$/m);
    expect(said("en")).toMatch(/^ {4}Chongqing 2022 skilled-workers 5 million people: 10\.0 times that of 2021, /m);
    expect(said("en")).not.toMatch(/\p{Script=Han}/u);
  });

  test("lists ten conflicts and says how many more there are, and where", () => {
    const conflicts = Array.from({ length: 12 }, (_, at) => ({ zh: `第${at}处`, en: `no. ${at}` }));
    expect(said("en", { conflicts })).toMatch(/no\. 9\n {4}… 12 in all, see out\/data\/tidy\/conflicts\.csv\n/);
    expect(said("zh", { conflicts })).not.toMatch(/第10处/);
  });

  test("tells paths from the folder that it was asked in, and ends with the page to open", () => {
    expect(said("en")).toMatch(/^ {2}reports +1, as pages and PDFs, in out\/reports$/m);
    expect(said("en")).toMatch(/\n {2}open +out\/reports\/index\.en\.html$/);
    expect(said("zh")).toMatch(/\n {2}请打开 +out\/reports\/index\.html$/);
    expect(said("en")).toMatch(/^ {2}evidence +1 page, .*out\/reports\/evidence$/m);
  });

  test("puts every value in the same column, in both languages", () => {
    expect(said("en")).toMatch(/^ {2}documents {6}3$/m);
    expect(said("zh")).toMatch(/^ {2}文件 {11}3$/m);
    expect(said("zh")).toMatch(/^ {2}口径变动 {7}1$/m);
  });
});
