import { describe, expect, it } from "vitest";
import { sayPlace } from "../../pipelines/reports/say-place.js";

describe("sayPlace", () => {
  it.each([
    ["line 10", "原件第10行", "at line 10"],
    ["page 3", "原件第3页", "at page 3"],
    ["p 6", "原件第6段", "at p 6"],
    ["table 1", "原件第1表", "at table 1"],
    ["Sheet1!A3", "原件Sheet1!A3", "at Sheet1!A3"],
    [null, "", ""],
  ])("%s", (place, zh, en) => {
    expect([sayPlace(place, "zh"), sayPlace(place, "en")]).toEqual([zh, en]);
  });
});
