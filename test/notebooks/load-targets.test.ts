import { from } from "arquero";
import { describe, expect, it } from "vitest";
import { withSpans } from "../../pipelines/notebooks/load-targets.js";

const targets = from(["a", "b", "c", "d"].map((id) => ({ observation_id: id, time_period: "2020" })));
const observations = from([
  { observation_id: "a", kind: "flow", time_period: "2016/2020" },
  { observation_id: "b", kind: "stock", time_period: "2016/2020" },
  { observation_id: "c", kind: "flow", time_period: "2020" },
]);

describe("withSpans", () => {
  it("gives a sum its years: no stock at the end of them, no single year, none whose sentence is not known", () => {
    expect(withSpans(targets, observations).array("span")).toEqual(["2016/2020", null, null, null]);
  });
});
