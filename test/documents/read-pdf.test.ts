import { describe, expect, it } from "vitest";
import { readPdf } from "../../pipelines/documents/read-pdf.js";
import { readTextBlocks } from "../../pipelines/documents/read-text.js";
import type { Reading } from "../../pipelines/documents/reading.js";
import { LETTER, pageWithSong, typesetPdf, ucs2, writePdf } from "./pdf-for-tests.js";

const read = (source: string) => readPdf(typesetPdf(source), "a.pdf");
const prose = ({ text, blocks }: Reading) =>
  blocks.filter(({ type }) => type !== "table").map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);
const tables = ({ blocks }: Reading) =>
  blocks.flatMap((block) => (block.type === "table" ? [block.rows.map((row) => row.map(({ text }) => text))] : []));

const SENTENCE =
  "去年全市城镇新增就业12.5万人，比上年增长6.2%，其中高校毕业生1,234.5人，技能人才总量达到30余万人，引进各类人才8600人，发放补贴3.4亿元。";
const PARAGRAPHS = [
  "关于引才工作第15号建议的答复",
  "某某代表：",
  `您提出的建议收悉。${SENTENCE}现答复如下。`,
  "一、基本情况",
  `截至2022年末，${SENTENCE.repeat(3)}`,
  `2023年以来，${SENTENCE.repeat(9)}`,
  "（二）下一步打算",
  `我们将继续努力。${SENTENCE.repeat(5)}`,
  "感谢您的关心。",
];

describe("readPdf, prose", () => {
  it("joins broken lines into paragraphs, over pages too, and leaves out headers and page numbers", async () => {
    const [title, addressee, ...rest] = PARAGRAPHS;
    const reading = await read(
      `${LETTER}#align(center, text(size: 16pt)[#title])\n\n#par(first-line-indent: 0em)[${addressee}]\n\n${rest.join("\n\n")}`.replace(
        "#title",
        title!,
      ),
    );
    expect(prose(reading)).toEqual([
      `heading: ${PARAGRAPHS[0]}`,
      `paragraph: ${PARAGRAPHS[1]}`,
      `paragraph: ${PARAGRAPHS[2]}`,
      `heading: ${PARAGRAPHS[3]}`,
      `paragraph: ${PARAGRAPHS[4]}`,
      `paragraph: ${PARAGRAPHS[5]}`,
      `heading: ${PARAGRAPHS[6]}`,
      `paragraph: ${PARAGRAPHS[7]}`,
      `paragraph: ${PARAGRAPHS[8]}`,
    ]);
    const plain = PARAGRAPHS.join("\n");
    expect(reading.text).toBe(plain);
    expect(readTextBlocks(plain).map(({ start, end }) => plain.slice(start, end))).toEqual(PARAGRAPHS);
    expect(reading.blocks.at(-1)!.at).toEqual({ page: 3 });
    expect(reading.stated).toEqual({});
  });
});
