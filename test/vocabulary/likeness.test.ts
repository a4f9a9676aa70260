import { expect, test } from "vitest";
import { likeness } from "../../pipelines/vocabulary/likeness.js";

test.each([
  ["引进人才", "引进人才", 1, 1],
  ["引进人才", "引进的人才", 0.5, 0.9],
  ["引进人才", "城镇新增就业", 0, 0],
  ["引进人才", "", 0, 0],
  ["", "", 1, 1],
])("“%s” and “%s” have from %d to %d in common, whichever is first", (a, b, least, most) => {
  expect(likeness(a, b)).toBeGreaterThanOrEqual(least);
  expect(likeness(a, b)).toBeLessThanOrEqual(most);
  expect(likeness(b, a)).toBe(likeness(a, b));
});
