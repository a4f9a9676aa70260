import { describe, expect, it } from "vitest";
import { writtenNumber } from "../../pipelines/documents/number-format.js";

describe("writtenNumber", () => {
  it.each([
    [1, "chineseCountingThousand", "一"],
    [10, "chineseCounting", "十"],
    [12, "japaneseCounting", "十二"],
    [30, "taiwaneseCounting", "三十"],
    [100, "chineseCountingThousand", "100"],
    [12, "chineseLegalSimplified", "壹拾贰"],
    [3, "ideographTraditional", "丙"],
    [11, "ideographTraditional", "11"],
    [12, "ideographZodiac", "亥"],
    [2, "decimalEnclosedCircleChinese", "②"],
    [21, "decimalEnclosedCircle", "21"],
    [3, "decimalEnclosedParen", "⑶"],
    [4, "decimalEnclosedFullstop", "⒋"],
    [5, "decimalZero", "05"],
    [14, "upperRoman", "XIV"],
    [9, "lowerRoman", "ix"],
    [2, "upperLetter", "B"],
    [28, "lowerLetter", "bb"],
    [7, "decimal", "7"],
    [7, "cardinalText", "7"],
    [0, "lowerRoman", "0"],
  ])("writes %d in %s as %s", (count, format, words) => {
    expect(writtenNumber(count, format)).toBe(words);
  });
});
