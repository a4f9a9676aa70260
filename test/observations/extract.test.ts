import { describe, expect, it } from "vitest";
import { createExtractor } from "../../pipelines/observations/extract.js";
import { madeUpDocument, vocabulary } from "./documents.js";
import { FAMILIES } from "./families.js";
import { shown } from "./family.js";

const extract = createExtractor(vocabulary);

describe.each(FAMILIES)("$file: $en, in $document", ({ document, shows, rows }) => {
  it.each(rows)("%s → %s", (sentences, expected) => {
    const { observations } = extract(madeUpDocument(document, sentences));
    expect(observations.map((one) => shown(one, observations, shows)).join("; ")).toBe(expected);
  });
});
