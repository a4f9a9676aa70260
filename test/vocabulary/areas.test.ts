import { describe, expect, test } from "vitest";
import { areaByCode } from "../../pipelines/vocabulary/area-by-code.js";
import { areaByName } from "../../pipelines/vocabulary/area-by-name.js";
import { loadVocabulary } from "../../pipelines/vocabulary/load-vocabulary.js";

const vocabulary = loadVocabulary();

describe("the areas that ship", () => {
  test("are the country, 34 provinces, all prefectures and all counties", () => {
    const count = (level: string) => vocabulary.areas.filter((area) => area.level === level).length;
    expect(count("country")).toBe(1);
    expect(count("province")).toBe(34);
    expect(count("prefecture")).toBe(333);
    expect(count("county")).toBeGreaterThan(2800);
    expect(vocabulary.areas.filter((area) => area.parent === "500000" && area.level === "county")).toHaveLength(38);
  });

  test.each([
    ["重庆市", null, "500000"],
    ["渝", null, "500000"],
    ["恩施州", null, "422800"],
    ["恩施市", null, "422801"],
    ["武隆", null, "500156"],
    ["彭水县", null, "500243"],
    ["吉林", null, "220000"],
    ["新乡", null, undefined],
    ["新乡市", null, "410700"],
    ["吉林市", null, "220200"],
    ["全国", null, "000000"],
    ["成渝地区", null, "990004"],
    ["鼓楼区", null, undefined],
    ["鼓楼区", "350000", "350102"],
    ["江北区", "330200", "330205"],
    ["江北区", "500000", "500105"],
    ["茶山县", null, undefined],
  ])("%s within %s is %s", (name, within, code) => {
    expect(areaByName(vocabulary, name, within)?.code).toBe(code);
  });

  test("are found by code, a string", () => {
    expect(areaByCode(vocabulary, "500156")?.name).toBe("武隆区");
    expect(areaByCode(vocabulary, "500999")).toBeNull();
  });
});
