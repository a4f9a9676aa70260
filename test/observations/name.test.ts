import { describe, expect, it } from "vitest";
import { meaningWords, words } from "../../pipelines/observations/meaning-words.js";
import { nameIn } from "../../pipelines/observations/names/name.js";
import { timeExpressions } from "../../pipelines/observations/times/time-expression.js";
import { TIME_BEGINS } from "../../pipelines/observations/times/time-pattern.js";
import { yearsOf } from "../../pipelines/observations/times/years.js";

/** One of each kind of time that prose names. */
const TIMES = [
  ...[
    "2022年",
    "二〇二二年",
    "2021—2025年",
    "2022年底",
    "2022年上半年",
    "2022年前三季度",
    "2022年1—8月",
    "2022年6月底",
    "2019年以来",
  ],
  ...[
    "今年",
    "今年以来",
    "今年前8个月",
    "本年度",
    "当年",
    "去年",
    "去年底",
    "上年",
    "上年末",
    "前年",
    "明年",
    "年内",
    "全年",
  ],
  ...["上半年", "下半年", "前三季度", "第三季度", "二季度", "前五个月", "1—8月", "1月至11月份"],
  ...["“十四五”期间", "十四五时期", "“十三五”以来", "“十四五”前三年", "十五五末"],
  ...["近三年", "近五年来", "过去五年", "这五年间", "最近两年", "五年来", "两年多来", "经过三年"],
  ...[
    "今后五年",
    "未来三年",
    "三年内",
    "春节前",
    "春节期间",
    "年初以来",
    "本届以来",
    "截至目前",
    "目前",
    "如今",
    "现有",
  ],
];
const years = yearsOf({ now: 2023, termSince: 2021 });

describe("the name in the words before a number", () => {
  it.each(TIMES)("%s falls from its head", (time) => {
    const [found] = timeExpressions(time, years);
    expect(found, "the table holds times only").toMatchObject({ start: 0 });
    expect(TIME_BEGINS).toContain(time[0]);
    expect(nameIn(`${time}引进急需人才`, false)).toBe("引进急需人才");
    expect(nameIn(`，${time}，引进急需人才`, false)).toBe("引进急需人才");
  });

  it.each(TIMES.filter((time) => !/^五年$/.test(time)))("%s falls from its end", (time) => {
    expect(nameIn(`引进急需人才${time}`, false)).toBe("引进急需人才");
  });

  it("loses any word that leads to a value, but none that only looks like one", () => {
    for (const word of meaningWords().reach) {
      expect(nameIn(`技能人才总量${word}`, false), word).toBe("技能人才总量");
      expect(nameIn(`技能人才总量${word}了`, false), word).toBe("技能人才总量");
    }
    expect(nameIn("创业孵化基地建成", false)).toBe("创业孵化基地建成");
    expect(nameIn("技能大师工作室认定为", false)).toContain("认定为".slice(0, 2));
  });

  it("loses any word that fills, at its head", () => {
    const kept = words("kept");
    for (const word of meaningWords().filler)
      if (kept.head(`${word}引进急需人才`) === "")
        expect(nameIn(`${word}引进急需人才`, false), word).toBe("引进急需人才");
  });
});

describe("the words of a class", () => {
  const reach = words("reach");
  it("are found at the head, at the end, between two places and anywhere, the longest first", () => {
    expect(reach.head("增长到")).toBe("增长到");
    expect(reach.end("总量已增长到")).toBe("增长到");
    expect(reach.end("增长到的人")).toBe("");
    expect(reach.before("总量增长到", 3, 5)).toBe(4);
    expect(reach.before("总量增长到", 0, 5)).toBe(2);
    expect(reach.find("总量增长到", 3)).toBe(4);
    expect(reach.find("技能人才")).toBe(-1);
  });
});
