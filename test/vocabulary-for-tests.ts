import type { Area, Vocabulary } from "../pipelines/vocabulary/vocabulary.js";

const area = (code: string, name: string, level: Area["level"], parent: string | null, ...aliases: string[]): Area => ({
  code,
  name,
  aliases,
  level,
  parent,
});

/** A few areas, no words: enough for the readers of documents. */
export const fewAreas: Vocabulary = {
  indicators: [],
  units: [],
  relations: [],
  trust: [
    { kind: "statistical-release", zh: "统计公报", en: "statistical release" },
    { kind: "yearbook-table", zh: "统计表", en: "statistical table" },
    { kind: "work-report", zh: "政府工作报告", en: "government work report" },
    { kind: "plan", zh: "规划文件", en: "plan" },
    { kind: "reply-letter", zh: "答复函", en: "reply letter" },
    { kind: "news", zh: "新闻发布", en: "news" },
    { kind: "other", zh: "其他文件", en: "other document" },
  ],
  areas: [
    area("000000", "全国", "country", null),
    area("500000", "重庆市", "province", "000000", "重庆"),
    area("500156", "武隆区", "county", "500000", "武隆"),
    area("220000", "吉林省", "province", "000000", "吉林"),
    area("220200", "吉林市", "prefecture", "220000"),
  ],
};
