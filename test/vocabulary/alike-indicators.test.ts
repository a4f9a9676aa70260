import { expect, test } from "vitest";
import { alikeIndicators } from "../../pipelines/vocabulary/alike-indicators.js";
import { words } from "../tables/made-up.js";

test.each([
  ["引进的人才", ["talent-introduced"]],
  ["人才", ["talent-introduced", "skilled-workers"]],
  ["talent", ["talent-introduced"]],
  ["Skilled Workers", ["skilled-workers"]],
  ["unemployement", ["unemployment"]],
  ["implements", []],
  ["nope", []],
  ["e", []],
  ["", []],
])("like “%s” are %j", (named, ids) => {
  expect(alikeIndicators(words, named).map(({ id }) => id)).toEqual(ids);
});
