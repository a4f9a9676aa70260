import { expect, it } from "vitest";
import { loadAdvances } from "../../pipelines/charts/text-width.js";
import { emWidth, unwrapText, wrapText } from "../../pipelines/charts/wrap-text.js";

it("never takes a character for narrower than it is, in regular and in bold", async () => {
  const advance = await loadAdvances();
  const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
  const narrow = [...latin, ..."引才，《》“”‘’—–−…·≈≥≤‰○□◇×→（）"].filter(
    (character) => Math.max(advance(character, false), advance(character, true)) > emWidth(character) + 0.005,
  );
  expect(narrow).toEqual([]);
});

it("breaks between Han characters and Latin words, never inside a number, nor before a closing mark", () => {
  expect(wrapText("引进人才：2024年8.4万人，比2022年增长约35%", 120, 12)).toEqual([
    "引进人才：2024年",
    "8.4万人，比2022年增",
    "长约35%",
  ]);
  expect(wrapText("up in 28 of 31 areas", 70, 12)).toEqual(["up in 28 of", "31 areas"]);
});

it.each([
  ["Skilled workers: 5.032 million people in 2022, break in series before 2022"],
  ["引进人才：2024年8.4万人，比2022年增长约35%，其间2023年没有数据"],
  ["Talent introduced, 《重庆市人才情况摘编》, 84,000 people"],
])("a text that was wrapped is itself again: %s", (text) => {
  for (const width of [80, 120, 200, 400]) expect(unwrapText(wrapText(text, width, 14))).toBe(text);
});
