import fc from "fast-check";
import type { Document } from "../../pipelines/documents/document.js";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { fewAreas } from "../vocabulary-for-tests.js";

/** A text document as the pipeline reads it. */
export const documentOf = (text: string): Document =>
  readDocument({ name: "a.txt", bytes: new TextEncoder().encode(text) }, fewAreas);

/** Prose in pieces, with what a page, a PDF or an old editor leaves in it. */
const PIECES = [
  ...["全市", "引进人才", "培训", "同比增长", "6.2", "５０", "万人", "1,234", "（", "）", "“", "”", "《", "》", "PM"],
  ...["。", "，", "、", "；", "：", "！", "？", ",", ";", ":", "(", ")", "!", "?", ".", "－", "—", "～", "%", "％"],
  ...["\n", "\r\n", "\n\n", "\n\u200b\n", " ", "\t", "\u00a0", "\u3000", "\u200b", "\u200d", "\ufeff", "\u00ad"],
  ...[
    "\n一、",
    "\n（一）",
    "\n1.",
    "一是",
    "——",
    "萬",
    "億",
    "個",
    "⼈",
    "⼀",
    "下载",
    "打印",
    "收藏",
    "来源：",
    "A",
    "😀",
  ],
];

export const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => `甲${pieces.join("")}`);

/** Any code units at all, lone surrogates too. */
export const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));
