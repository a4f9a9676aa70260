import type { DocumentKind } from "../documents/document.js";
import type { Language } from "./language.js";

/** What a reader calls a kind of document. */
export const kindIn = (kind: DocumentKind, lang: Language = "zh"): string => NAMES[kind][lang];

const NAMES: Readonly<Record<DocumentKind, Readonly<Record<Language, string>>>> = {
  "statistical-release": { zh: "统计公报", en: "statistical release" },
  "yearbook-table": { zh: "统计表", en: "yearbook table" },
  "work-report": { zh: "工作报告", en: "work report" },
  plan: { zh: "规划", en: "plan" },
  "reply-letter": { zh: "答复函", en: "reply letter" },
  news: { zh: "新闻", en: "news" },
  other: { zh: "其他文件", en: "other document" },
};
