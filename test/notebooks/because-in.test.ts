import { describe, expect, test } from "vitest";
import { becauseIn } from "../../pipelines/notebooks/because-in.js";
import { documentOf, letter, tablesOf } from "../tables/made-up.js";

const said = (id: string, value: number, half: number, published: string, kind: "news" | "reply-letter" = "news") =>
  documentOf(id, `引才${value}人。`, [{ says: `${value}人`, value, halfWidth: half }], { kind, published });

/** Why a build takes what it takes: each rule at work. */
const builds = [
  [[letter], "not published, implied by the figure for 2022 and its growth"],
  [[said("a", 61000, 500, "2023")], "the only statement"],
  [[said("a", 61000, 500, "2023"), said("b", 62000, 500, "2023", "reply-letter")], "reply letter before news"],
  [[said("a", 61780, 5, "2023"), said("b", 62000, 500, "2024")], "both news: the more precise one"],
  [[said("a", 61000, 500, "2023"), said("b", 62000, 500, "2024")], "both news, equally precise: the later one"],
  [[said("a", 61000, 500, "2023"), said("b", 62000, 500, "2023")], "alike in all: the first by name"],
] as const;

describe("why a value was taken", () => {
  test.each(builds)("of a build: $1", (documents, says) => {
    const reasons = tablesOf(...documents).series.map((row) => row.chosen_because);
    const english = reasons.map((reason) => becauseIn(reason, "en"));
    expect(english.join("; ")).toContain(says);
    expect(english.filter((reason) => /\p{sc=Han}/u.test(reason))).toEqual([]);
    expect(reasons.map((reason) => becauseIn(reason, "zh"))).toEqual(reasons);
  });
});
