import type { DocumentKind } from "../documents/document.js";

/** What a reader calls the kinds of documents. */
export const KIND_NAMES: { readonly [kind in DocumentKind]: string } = {
  "statistical-release": "统计公报",
  "yearbook-table": "统计表",
  "work-report": "工作报告",
  plan: "规划",
  "reply-letter": "答复函",
  news: "新闻",
  other: "其他文件",
};
