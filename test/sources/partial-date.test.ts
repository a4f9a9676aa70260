import { expect, test } from "vitest";
import { isPartialDate } from "../../pipelines/sources/partial-date.js";

test.each([
  ["2023", true],
  ["2023-06", true],
  ["2023-06-30", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2023-06-31", false],
  ["2023-00", false],
  ["2025-13", false],
  ["2025-13-45", false],
  ["2023-6-1", false],
  ["2023-06-01T00:00:00Z", false],
  ["9999-12-31", false],
  ["0023", false],
  ["", false],
])("%s: %s", (written, is) => {
  expect(isPartialDate(written)).toBe(is);
});
