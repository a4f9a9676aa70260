import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { labelledCells } from "../../pipelines/reports/labelled-cells.js";

const table = (last: string) =>
  `<p>前</p><table><thead><tr><th scope="col">指标</th><th scope="col">原句 &amp; 出处</th></tr></thead><tbody><tr><td>引进人才</td>${last}</tr></tbody></table>`;

describe("labelledCells", () => {
  it("gives each cell of a table with sentences the heading of its column", () => {
    const $ = load(
      labelledCells(table('<td class="long">去年引进人才<a href="#s1-2-3">6.2万人</a>。</td>')),
      null,
      false,
    );
    const labels = $("td").toArray().map((cell) => $(cell).attr("data-label")); // biome-ignore format: one line
    expect(labels).toEqual(["指标", "原句 & 出处"]);
    expect($("table").hasClass("stacked")).toBe(true);
    expect($("td.long").html()).toBe('去年引进人才<a href="#s1-2-3">6.2万人</a>。');
  });

  it("does so too where many columns of words are too wide together", () => {
    const cells = (count: number, tag: string, text: string) => `<${tag}>${text}</${tag}>`.repeat(count);
    const of = (count: number) =>
      labelledCells(
        `<table><thead><tr>${cells(count, "th", "由来")}</tr></thead><tbody><tr>${cells(count, "td", "由次年的数推算得出")}</tr></tbody></table>`,
      );
    expect(of(4)).toContain('class="stacked"');
    expect(of(3)).not.toContain("stacked");
  });

  it("leaves a table without sentences as it is", () => {
    const narrow = table('<td class="number">6.2万人</td>');
    expect(labelledCells(narrow)).toBe(narrow);
  });
});
