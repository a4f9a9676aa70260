import { describe, expect, it } from "vitest";
import { isWellFormed } from "../../pipelines/documents/well-formed.js";

describe("isWellFormed", () => {
  it.each([
    ["<a/>"],
    [
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a x="1" y=\'"\'><b>甲 &amp; &#20057; &#x4e19; > </b><c /></a>\n',
    ],
    ["<a><!-- <b> --><![CDATA[<b>]]></a>"],
  ])("takes %s", (xml) => {
    expect(isWellFormed(xml)).toBe(true);
  });

  it.each([
    "",
    "甲",
    "<a>",
    "<a><b></a></b>",
    "<a></a></a>",
    "<a",
    "<a>甲<</a>",
    "<a>甲 & 乙</a>",
    '<a x="1></a>',
    "<a x=1/>",
    "<a><!-- </a>",
    "<a>\u0000</a><",
  ])("refuses %j", (xml) => {
    expect(isWellFormed(xml)).toBe(false);
  });

  it("is quick over what leads nowhere", () => {
    const started = Date.now();
    for (const piece of ["<a ", "<a x=", "<!--", "<!DOCTYPE [", '<a x="'])
      expect(isWellFormed(piece + " ".repeat(200_000))).toBe(false);
    for (const piece of ["<a ", "<!--", "<!DOCTYPE a["]) expect(isWellFormed(piece.repeat(50_000))).toBe(false);
    expect(Date.now() - started).toBeLessThan(3000);
  });
});
