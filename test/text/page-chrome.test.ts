import { describe, expect, it } from "vitest";
import { isPageChrome } from "../../pipelines/text/page-chrome.js";
import { splitSentences } from "../../pipelines/text/sentences.js";
import { textWords } from "../../pipelines/text/text-words.js";
import { documentOf } from "./noise.js";

const { chrome } = textWords();

describe("isPageChrome", () => {
  it.each([
    ["下载 打印 全屏 收藏"],
    ["【字号：加大 还原 减小】"],
    ["来源：市政府办公室"],
    ["信息来源： 某某市人力资源和社会保障局"],
    ["发布时间：2023-06-12 09:30"],
    ["浏览次数：1024"],
    ["【打印】"],
    ["打印"],
    ["2023-06-12 09:30"],
    ["2023年6月12日 09:30:15"],
    ["索引号：115000/2023-00012 主题分类：人力资源"],
    ["上一篇：没有了 下一篇：某某通知"],
    ["张某某等10名代表："],
    ["张某某、李某某等三位政协委员："],
    ["第 3 页 共 8 页"],
    ["— 12 —"],
    ["抄送：市政协提案委员会（2份）"],
    ["联系人：张某，联系电话：12345678"],
  ])("takes “%s” for the page", (line) => {
    expect(isPageChrome(line, chrome)).toBe(true);
  });

  it.each([
    ["全市引进人才6.2万人"],
    ["一、人才来源更加广泛"],
    ["全年下载量1.2亿次，同比增长5.5%。"],
    ["建成3D打印服务中心5个，服务企业120家"],
    ["2023年6月12日"],
    ["第3期"],
    ["联系人大代表50名"],
    ["举办收藏展览12场"],
    ["办理时间由5天压缩到2天"],
    ["下载量和打印量都增长了。"],
    ["接待来访群众等10名代表"],
    [""],
  ])("takes “%s” for prose", (line) => {
    expect(isPageChrome(line, chrome)).toBe(false);
  });

  it("knows no other words than it is given", () => {
    expect(isPageChrome("下载 打印 全屏 收藏", [])).toBe(false);
  });

  it("takes no long line for the page, whatever it holds", () => {
    expect(isPageChrome(`来源：${"下载打印".repeat(40)}`, chrome)).toBe(false);
  });
});

describe("a page pasted around a letter", () => {
  const page =
    "某某局答复函\n下载 打印 全屏 收藏\n浏览次数：3120\n一、进展\n全市引进人才500人。\n【字号：加大 还原 减小】\n";

  it("is marked line by line, and opens no section", () => {
    const sentences = splitSentences(documentOf(page));
    expect(sentences.filter((s) => s.chrome).map(({ text }) => text)).toEqual([
      "下载 打印 全屏 收藏",
      "浏览次数：3120",
      "【字号：加大 还原 减小】",
    ]);
    expect(sentences.map((s) => s.section.title)).toEqual(["", "", "", "进展", "进展", "进展"]);
  });
});
