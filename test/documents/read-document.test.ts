import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { NO_LETTER } from "../no-letter.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const read = (text: string, name = "a.txt") => readDocument({ name, bytes: new TextEncoder().encode(text) }, fewAreas);

describe("readDocument", () => {
  it("takes front matter off, counts offsets after it, and believes it", () => {
    const { text, facts } = read(
      '---\ntitle: "某公报"\npublished: 2024-03-01\narea: 重庆市\nkind: statistical-release\n---\n正文5人。',
    );
    expect(text).toBe("正文5人。");
    expect(facts).toMatchObject({
      title: "某公报",
      published: "2024-03-01",
      area: "重庆市",
      kind: "statistical-release",
    });
  });

  it("reads a letter's own anatomy where nothing is stated", () => {
    const letter =
      "重庆市武隆区教育委员会\n关于区政协第9号提案的复函\n\n尊敬的委员：\n\n收悉，答复如下。\n\n重庆市武隆区教育委员会\n二〇二四年十月十二日\n";
    expect(read(letter).facts).toMatchObject({
      title: "重庆市武隆区教育委员会关于区政协第9号提案的复函",
      issuer: "重庆市武隆区教育委员会",
      published: "2024-10-12",
      area: "武隆区",
      kind: "reply-letter",
      referenceYear: 2024,
      referenceYearBasis: "published",
    });
  });

  it.each([
    ["某县夜校办公室 2024年5月20日", "2024-05-20"],
    ["某县教育局二〇二四年五月二十日", "2024-05-20"],
    ["截至2024年5月20日", null],
    ["办班至2024年5月20日", null],
    ["2023年13月45日", null],
    ["某县人民政府办公室\n2023年2月30日", null],
    ["二〇二三年五月四十五日", null],
  ])("reads the date behind the name of who signs: %s → %s", (line, published) => {
    expect(read(`办班情况\n\n办班5期。\n\n${line}\n`).facts.published).toBe(published);
  });

  it("says null of what is absent", () => {
    expect(read("这里有5个苹果。").facts).toEqual({
      title: null,
      issuer: null,
      published: null,
      area: null,
      url: null,
      kind: "other",
      referenceYear: null,
      referenceYearBasis: "unknown",
      letter: NO_LETTER,
    });
  });

  it("takes the way to a page above a letter for no greeting", () => {
    const letter =
      "您当前的位置：首页 > 建议提案\n青禾县教育局\n关于县政协第9号提案的答复\n王某委员：\n您的提案收悉。\n";
    expect(read(letter).facts.title).toBe("青禾县教育局关于县政协第9号提案的答复");
  });

  it("takes a release's year from its title, a work report's from the year before it was given", () => {
    expect(read("吉林市2023年就业统计公报\n\n正文。").facts).toMatchObject({ area: "吉林市", referenceYear: 2023 });
    const census = "---\ntitle: 吉林市第五次全国经济普查公报（第二号）\npublished: 2025-05-09\n---\n正文。";
    expect(read(census).facts).toMatchObject({ kind: "statistical-release", referenceYear: 2023 });
    const report = "---\ntitle: 2026年吉林省政府工作报告\npublished: 2026-01-30\n---\n各位代表：";
    expect(read(report).facts).toMatchObject({ area: "吉林省", referenceYear: 2025, referenceYearBasis: "published" });
    const given = "政府工作报告\n——2025年1月8日在某县人民代表大会会议上\n\n各位代表：\n全县引进人才。";
    expect(read(given).facts).toMatchObject({ published: "2025-01-08", referenceYear: 2024 });
    const undated = "政府工作报告\n\n各位代表：\n一、2023年工作回顾\n全县引进人才。";
    expect(read(undated).facts).toMatchObject({ published: null, referenceYear: 2023 });
    expect(read("吉林市某局2023年工作总结和2024年工作计划\n\n正文。").facts).toMatchObject({
      kind: "work-report",
      referenceYear: 2023,
    });
    const told = "---\ntitle: 青禾县人社局2023年工作情况汇报\npublished: 2023-12-20\n---\n正文。";
    expect(read(told).facts).toMatchObject({ kind: "work-report", referenceYear: 2023 });
    const outlook = "---\ntitle: 青禾县2023年经济发展总体情况和2024年工作打算\npublished: 2023-12-20\n---\n正文。";
    expect(read(outlook).facts).toMatchObject({ kind: "work-report", referenceYear: 2023 });
    const tasks = "---\ntitle: 青禾县明确2024年民生项目任务单\npublished: 2024-02-20\n---\n正文。";
    expect(read(tasks).facts).toMatchObject({ kind: "plan", referenceYear: 2024 });
    const carried = "吉林市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告\n\n正文。";
    expect(read(carried).facts).toMatchObject({ kind: "work-report", referenceYear: 2023 });
    const late = "---\ntitle: 政府工作报告\npublished: 2025-12-27\n---\n正文。";
    expect(read(late).facts).toMatchObject({ referenceYear: 2025, referenceYearBasis: "published" });
    const again = "---\ntitle: 政府工作报告\npublished: 2025-08-27\n---\n一、2024年工作回顾\n\n正文。";
    expect(read(again).facts).toMatchObject({ referenceYear: 2024 });
    const stands = "---\ntitle: 人才工作情况的报告\nkind: work-report\npublished: 2025-09-23\n---\n";
    expect(read(`${stands}2024年末，人才总量12万人。`).facts).toMatchObject({ referenceYear: 2024 });
    expect(read(`${stands}2024年末，人才总量12万人。今年新增1万人。`).facts).toMatchObject({ referenceYear: 2025 });
    const half = "---\ntitle: 上半年就业统计快报\nkind: statistical-release\npublished: 2024-07-20\n---\n正文。";
    expect(read(half).facts).toMatchObject({ referenceYear: 2024 });
    const news = "---\ntitle: 年度就业统计公报发布\npublished: 2024-06-09\n---\n6月7日，市统计局发布公报。";
    expect(read(news).facts).toMatchObject({ kind: "statistical-release", referenceYear: 2023 });
    const later = "---\ntitle: 养老床位逐年增加\npublished: 2024-06-09\n---\n据《2021年社会服务发展统计公报》显示。";
    expect(read(later).facts).toMatchObject({ kind: "statistical-release", referenceYear: 2021 });
    const plan = "吉林市“十四五”人才发展规划\n\n正文。";
    expect(read(plan).facts).toMatchObject({ kind: "plan", referenceYear: 2021, referenceYearBasis: "title" });
    expect(read("吉林市2026年民生实事项目\n\n正文。").facts).toMatchObject({ kind: "plan", referenceYear: 2026 });
    expect(read("吉林市2026年政府实事项目\n\n正文。").facts).toMatchObject({ kind: "plan", referenceYear: 2026 });
    const course = "---\ntitle: 青禾县2023年夜市改造进展情况\npublished: 2024-01-16\n---\n正文。";
    expect(read(course).facts).toMatchObject({ kind: "work-report", referenceYear: 2023 });
    const visit =
      "---\ntitle: 考评组到某县考评\npublished: 2022-02-21\n---\n2月18日,考评组对就业工作目标责任制完成情况进行考评。";
    expect(read(visit).facts.kind).not.toBe("work-report");
    const informed = "---\ntitle: 事业发展\npublished: 2022-03-31\n---\n现将2021年计划执行情况通报如下。";
    expect(read(informed).facts).toMatchObject({ kind: "work-report", referenceYear: 2021 });
    const economy = "---\ntitle: 青禾县一季度经济运行情况\npublished: 2024-05-16\n---\n正文。";
    expect(read(economy).facts).toMatchObject({ kind: "statistical-release", referenceYear: 2024 });
    const speech = "---\ntitle: 在一季度经济运行分析会上的讲话\npublished: 2024-05-16\n---\n正文。";
    expect(read(speech).facts).toMatchObject({ kind: "work-report", referenceYear: 2024 });
    const came = "---\ntitle: 青禾县“十四五”规划交出成绩单\npublished: 2024-09-16\n---\n正文。";
    expect(read(came).facts).toMatchObject({ kind: "news", referenceYear: 2024 });
    const done = "---\ntitle: 青禾县“十四五”规划《纲要》预计完成31项指标\npublished: 2025-12-16\n---\n正文。";
    expect(read(done).facts).toMatchObject({ kind: "news" });
    const progress = "---\ntitle: 一季度全市公路建设情况\n---\n公路建设完成投资9亿元，为年度计划的40%。";
    expect(read(progress).facts).toMatchObject({ kind: "other" });
  });

  it.each([
    ["---\ntitle: [\n---\n正文", "front-matter"],
    ["---\npublished: 去年\n---\n正文", "front-matter"],
    ["---\nkind: poem\n---\n正文", "front-matter"],
    [" \n\n", "file-empty"],
  ])("refuses %j, naming the file", (text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
    expect(() => read(text)).toThrow("a.txt");
  });
});
