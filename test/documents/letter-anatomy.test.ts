import { describe, expect, it } from "vitest";
import { readDocument } from "../../pipelines/documents/read-document.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const factsOf = (text: string, name = "a.txt") =>
  readDocument({ name, bytes: new TextEncoder().encode(text) }, fewAreas).facts;
const letterOf = (text: string) => factsOf(text).letter;

const LETTER = `重庆市武隆区教育委员会
关于区政协第（0123）号提案的复函
武教函〔2024〕8号
民革武隆区支部：
您在区政协十六届三次会议提出的提案收悉，答复如下。
去年培训教师300人。
办理结果：B
联系人：王某，联系电话：023-12345678
重庆市武隆区教育委员会
2024年5月6日
`;

describe("letterAnatomy", () => {
  it("finds numbers, meeting, addressee, result and contact", () => {
    expect(letterOf(LETTER)).toEqual({
      documentNumber: "武教函〔2024〕8号",
      proposalNumber: "0123",
      session: "区政协十六届三次会议",
      addressee: "body",
      handling: "B",
      contact: "王某，023-12345678",
    });
  });

  it.each([
    ["张三、李四代表：", "deputy"],
    ["尊敬的王五委员：", "member"],
    ["某区工商联：", "body"],
    ["各位同志：", null],
  ])("takes %s for a letter to a %s", (greeting, addressee) => {
    expect(letterOf(`关于第7号建议的答复函\n${greeting}\n正文。\n`).addressee).toBe(addressee);
  });

  it.each([
    ["关于市人大代表建议第1157号的复函", "1157"],
    ["对市六届人大二次会议第0501号建议的答复", "0501"],
    ["关于政协提案第88号的答复", "88"],
    ["某市2023年统计公报", null],
  ])("finds the number of the proposal in %s: %s", (title, number) => {
    expect(letterOf(`${title}\n正文。\n`).proposalNumber).toBe(number);
  });

  it.each([
    ["办理类别：A类", "A"],
    ["办理结果：（C）", "C"],
    ["类别：B", "B"],
    ["类别：其他", null],
  ])("reads %s as %s", (line, handling) => {
    expect(letterOf(`关于第7号建议的答复函\n${line}\n正文。\n`).handling).toBe(handling);
  });

  it("reads the table of metadata above a letter, and none of it where the value is empty", () => {
    const page = `<html><body><div><table><tr><td>索引号</td><td>12/2024-9</td><td>发文机构</td><td>重庆市武隆区教育委员会</td></tr>
      <tr><td>成文日期</td><td>2024年5月6日</td><td>发文字号</td><td>武教函〔2024〕8号</td></tr><tr><td>标题</td><td></td><td>主题分类</td><td>教育</td></tr></table>
      <h1>关于第9号提案的复函</h1><p>去年培训教师300人，今年计划培训350人。</p></div></body></html>`;
    expect(factsOf(page, "a.html")).toMatchObject({
      issuer: "重庆市武隆区教育委员会",
      published: "2024-05-06",
      title: "关于第9号提案的复函",
      letter: { documentNumber: "武教函〔2024〕8号", proposalNumber: "9" },
    });
  });

  it("says null of everything that a text does not hold", () => {
    expect(Object.values(letterOf("这里有5个苹果。"))).toEqual([null, null, null, null, null, null]);
  });
});
