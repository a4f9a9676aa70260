import type { TopLevelSpec } from "vega-lite";
import { describe, expect, test } from "vitest";
import { lintSpec } from "../../pipelines/charts/lint.js";
import { colours } from "../../pipelines/charts/theme.js";

/** A chart with nothing wrong: bars, a line that breaks, categories in shape and colour. */
const bar = {
  mark: { type: "bar", color: colours.actual },
  encoding: {
    x: { field: "year", type: "ordinal" },
    y: { field: "value", type: "quantitative", scale: { domain: [0, 10] } },
  },
};
const line = { ...bar, mark: { type: "line", invalid: "break-paths-filter-domains" } };
const point = {
  mark: "point",
  encoding: {
    ...bar.encoding,
    shape: { field: "status", type: "nominal" },
    color: { field: "status", type: "nominal", scale: { range: [colours.met, colours.missed] } },
  },
};
const sound = {
  title: "引进人才：2024年8.4万人",
  description: "引进人才2024年8.4万人。",
  data: { values: [{ year: 2024, value: 8.4, status: "公布", url: "写在数据里的不算" }] },
  layer: [bar, line, point],
};
const lint = (spec: object) => lintSpec(spec as unknown as TopLevelSpec);
const withLayer = (layer: object) => ({ ...sound, layer: [bar, line, layer] });
const encoded = (encoding: object) => withLayer({ mark: "point", encoding: { ...bar.encoding, ...encoding } });
const barOn = (y: object) =>
  withLayer({ mark: "bar", encoding: { ...bar.encoding, y: { field: "value", type: "quantitative", ...y } } });
const status = { field: "status", type: "nominal" };
const legend = { orient: "top" };

describe("what is wrong with a chart", () => {
  test("is nothing in a sound one, nor in its panels", () => {
    expect(lint(sound)).toEqual([]);
    const { layer, ...head } = sound;
    expect(lint({ ...head, vconcat: [{ layer }, { layer }] })).toEqual([]);
  });

  test.each<[what: string, spec: object, says: RegExp]>([
    ["no title", { ...sound, title: "" }, /图没有标题 \(title\)/],
    ["an empty title in lines", { ...sound, title: { text: ["", " "] } }, /图没有标题/],
    ["no description", { ...sound, description: " " }, /图没有文字说明 \(description\)/],
    ["bars from five", barOn({ scale: { domain: [5, 10] } }), /条形不从 0 起 \(layer\[2\]\.encoding\.y\)/],
    ["bars that may start anywhere", barOn({ scale: { zero: false } }), /条形不从 0 起/],
    ["bars on a logarithm", barOn({ scale: { type: "log", domain: [0, 10] } }), /条形不从 0 起/],
    ["two vertical axes", { ...sound, resolve: { scale: { y: "independent" } } }, /两个纵轴 \(resolve\)/],
    [
      "two vertical axes in a panel",
      { title: "甲", description: "乙", vconcat: [{ ...sound, resolve: { axis: { y: "independent" } } }] },
      /两个纵轴 \(vconcat\[0\]\.resolve\)/,
    ],
    ["categories in colour alone", encoded({ color: status }), /只用颜色区分: status \(layer\[2\]\.encoding\.color\)/],
    [
      "the same in a condition",
      encoded({ fill: { condition: { field: "status", test: "true" }, value: colours.other } }),
      /只用颜色区分: status/,
    ],
    [
      "shades that are one in grey",
      encoded({ color: { ...status, legend, scale: { range: [colours.met, colours.missed] } } }),
      /只用颜色区分/,
    ],
    ["a line over missing years", withLayer({ ...bar, mark: "line" }), /跨过缺数的年份 \(layer\[2\]\.mark\)/],
    ["an area over missing years", withLayer({ ...bar, mark: { type: "area" } }), /跨过缺数的年份/],
    ["data from an address", { ...sound, data: { url: "data.csv" } }, /引用了外部数据、图片或链接 \(data\.url\)/],
    ["a picture", withLayer({ mark: "image", encoding: {} }), /引用了外部数据、图片或链接/],
    ["a link", withLayer({ ...bar, mark: { type: "bar", href: "page.html" } }), /引用了外部数据、图片或链接/],
    [
      "text of documents in an expression",
      withLayer({ ...bar, transform: [{ filter: "datum.status === '公布'" }] }),
      /\(layer\[2\]\.transform\[0\]\.filter\)/,
    ],
    [
      "labels that are cut",
      { ...sound, config: { axis: { labelLimit: 90 } } },
      /标签会被截断: 90 \(config\.axis\.labelLimit\)/,
    ],
    [
      "a colour of its own",
      withLayer({ ...bar, mark: { type: "bar", color: "#ff0000" } }),
      /主题以外的颜色: #ff0000 \(layer\[2\]\.mark\.color\)/,
    ],
  ])("%s", (_, spec, says) => {
    expect(lint(spec)).toEqual([expect.stringMatching(says)]);
  });

  test("may be several things, each of them said, and shades with a legend are told apart", () => {
    expect(lint({ mark: "line", encoding: {} })).toHaveLength(3);
    expect(lint(encoded({ color: { ...status, legend, scale: { range: [colours.deep, colours.band] } } }))).toEqual([]);
  });
});
