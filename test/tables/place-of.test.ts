import { describe, expect, it } from "vitest";
import type { Document, Place } from "../../pipelines/documents/document.js";
import { placeOf } from "../../pipelines/tables/place-of.js";

const documentOf = (...places: readonly Place[]) =>
  ({
    blocks: places.map((at, index) => ({ type: "paragraph", start: index * 10, end: index * 10 + 8, at })),
  }) as unknown as Document;

describe("placeOf", () => {
  const document = documentOf({ page: 3 }, { sheet: "人才", cell: "B3" }, { element: "p 12" }, { line: 7 });

  it.each([
    [0, "page 3"],
    [9, "page 3"],
    [10, "人才!B3"],
    [25, "p 12"],
    [37, "line 7"],
  ])("says of offset %i %s", (start, place) => {
    expect(placeOf(document, start)).toBe(place);
  });

  it("is null in a document without blocks", () => {
    expect(placeOf(documentOf(), 5)).toBeNull();
  });
});
