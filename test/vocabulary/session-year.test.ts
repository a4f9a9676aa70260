import { describe, expect, it } from "vitest";
import { sessionYear } from "../../pipelines/vocabulary/session-year.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const area = (name: string) => fewAreas.areas.find((candidate) => candidate.name === name) ?? null;

describe("sessionYear", () => {
  it.each([
    ["关于市六届人大一次会议第9号建议的答复", "重庆市", 2023],
    ["市五届人大四次会议代表提出", "重庆市", 2021],
    ["在市政协六届三次会议上", "重庆市", 2025],
    ["重庆市第六届人民代表大会第四次会议", "重庆市", 2026],
    ["对十四届全国人大二次会议建议的答复", "重庆市", 2024],
    ["省十四届人大三次会议", "吉林省", 2025],
    ["关于区政协三届四次会议第6号提案", "武隆区", null],
    ["这次会议讨论了三个问题", "重庆市", null],
  ])("dates %s of %s: %s", (text, place, year) => {
    expect(sessionYear(text, area(place))?.year ?? null).toBe(year);
  });

  it("tells where the session stands", () => {
    const text = "您在市六届人大一次会议上";
    const found = sessionYear(text, area("重庆市"));
    expect(text.slice(found?.start, found?.end)).toBe("市六届人大一次会议");
  });
});
