import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../pipelines/documents/document.js";
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

const INDENTED = `#set page(width: 148mm, height: 210mm, margin: 20mm)
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.9em, spacing: 0.9em)
`;

describe("readPdf, tables", () => {
  it("makes a grid of ruling lines: merged cells, cells of two lines, the unit before it", async () => {
    const reading = await read(`${INDENTED}
正文在前，去年新增就业12.5万人。

#align(right)[单位：万人]
#table(columns: (30mm, 22mm, 22mm, 22mm), table.cell(rowspan: 2)[指标], table.cell(colspan: 2)[年末数], [比重], [2021年], [2022年], [%],
[技能人才总量], [1,234.5], [1,300], [6.2], [其中：取得高级工以上职业资格证书的], [30], [—], [2.4])

正文在后。`);
    expect(tables(reading)).toEqual([
      [
        ["指标", "年末数", "年末数", "比重"],
        ["指标", "2021年", "2022年", "%"],
        ["技能人才总量", "1,234.5", "1,300", "6.2"],
        ["其中：取得高级工以上职业资格证书的", "30", "—", "2.4"],
      ],
    ]);
    const table = reading.blocks.find(({ type }) => type === "table") as TableBlock;
    expect(table).toMatchObject({ caption: "单位：万人", unit: "万人", at: { page: 1 } });
    expect(table.rows[0]![0]).toBe(table.rows[1]![0]);
    expect(table.rows[0]![1]).toBe(table.rows[0]![2]);
    expect(prose(reading)).toEqual([
      "paragraph: 正文在前，去年新增就业12.5万人。",
      "paragraph: 单位：万人",
      "paragraph: 正文在后。",
    ]);
  });

  it("reads a table whose sides are open and whose rows no line parts", async () => {
    const reading = await read(`${INDENTED}
#table(columns: (30mm, 25mm, 25mm), stroke: (x, y) => (left: if x > 0 { 0.5pt } else { 0pt }, right: 0pt, top: if y < 2 { 0.5pt } else { 0pt }, bottom: if y == 3 { 0.5pt } else { 0pt }),
[指标], [2021年], [2022年], [新增就业], [70.67], [73.9], [引进人才], [8,600], [9,000], [技能培训], [12], [13])`);
    expect(tables(reading)).toEqual([
      [
        ["指标", "2021年", "2022年"],
        ["新增就业", "70.67", "73.9"],
        ["引进人才", "8,600", "9,000"],
        ["技能培训", "12", "13"],
      ],
    ]);
  });

  it("joins a table that goes on over the page, without the head that it repeats", async () => {
    const rows = Array.from({ length: 40 }, (_, index) => [`指标${index + 1}`, `${1000 + index}`, `${index}.5`]);
    const reading = await read(`${LETTER}
#table(columns: (30mm, 25mm, 25mm), table.header([指标], [2021年], [2022年]), ${rows.flat().map((cell) => `[${cell}]`)})

正文在后。`);
    expect(tables(reading)).toEqual([[["指标", "2021年", "2022年"], ...rows]]);
    expect(prose(reading)).toEqual(["paragraph: 正文在后。"]);
  });

  it("reads a table of three horizontal lines by the places of its columns", async () => {
    const reading = await read(`${INDENTED}
去年情况如下表，数据来自年报，供参考使用，各项均为年末数。

#table(columns: (34mm, 22mm, 22mm, 22mm), stroke: none, align: (left, right, right, right), table.hline(), [指标], [2021年], [2022年], [增长（%）], table.hline(stroke: 0.5pt),
[城镇新增就业], [70.67], [73.9], [4.6], [引进人才（人）], [8,600], [9,000], [], [技能培训], [12], [13], [8.3], table.hline())

其他情况另报。`);
    expect(tables(reading)).toEqual([
      [
        ["指标", "2021年", "2022年", "增长（%）"],
        ["城镇新增就业", "70.67", "73.9", "4.6"],
        ["引进人才（人）", "8,600", "9,000", ""],
        ["技能培训", "12", "13", "8.3"],
      ],
    ]);
    expect(prose(reading)).toEqual([
      "paragraph: 去年情况如下表，数据来自年报，供参考使用，各项均为年末数。",
      "paragraph: 其他情况另报。",
    ]);
  });

  it.each([
    [
      "three rows under names",
      ["区县", "人数", "比重"],
      [
        ["甲区", "120", "31.5%"],
        ["乙区", "—", "8.2%"],
        ["丙县", "9", "1.5%"],
      ],
    ],
    ["one row under years", ["指标", "2022年", "2023年"], [["引进人才（人）", "120", "131"]]],
    [
      "an empty cell and a name alone",
      ["指标", "2022年", "2023年"],
      [
        ["全市", "120", ""],
        ["其中：", "", ""],
        ["主城区", "9", "15"],
      ],
    ],
  ])("reads a table without any line by its columns: %s", async (_, head, rows) => {
    const reading = await read(`${INDENTED}去年情况如下，数据来自年报，供参考使用。

#table(columns: (40mm, 25mm, 25mm), stroke: none, ${[head, ...rows].flat().map((cell) => `[${cell}]`)})

其他情况另报。`);
    expect(tables(reading)).toEqual([[head, ...rows]]);
    expect(prose(reading)).toHaveLength(2);
  });

  it("parts years that stand over narrow columns without a gap", async () => {
    const reading =
      await read(`${INDENTED}#table(columns: (40mm, auto, auto, auto), inset: (x: 0.5mm, y: 1mm), stroke: none, align: center,
[指标], [2021年], [2022年], [2023年], [引进], [12], [13], [14], [培训], [5], [6], [7], [转移], [8], [9], [10])`);
    expect(tables(reading)[0]![0]).toEqual(["指标", "2021年", "2022年", "2023年"]);
  });

  it("parts a name from a figure that stands near to it", async () => {
    const cells = ["区县", "2022年", "2023年", "长名区", "120", "131", "短名区", "9", "8"].map((cell) => `[${cell}]`);
    const reading = await read(
      `${INDENTED}#table(columns: (15.6mm, 20mm, 20mm), inset: (x: 0.5mm, y: 2mm), stroke: none, ${cells})`,
    );
    expect(tables(reading)).toEqual([
      [
        ["区县", "2022年", "2023年"],
        ["长名区", "120", "131"],
        ["短名区", "9", "8"],
      ],
    ]);
  });

  it.each([
    "培训 12 人 \\ 引进 13 人 \\ 转移 14 人",
    "其中，甲区 12 人、乙区 13 人；\\ 丙县 14 人、丁县 15 人；\\ 戊县 16 人。",
  ])("takes no table from lines of prose: %j", async (words) => {
    expect(tables(await read(INDENTED + words))).toEqual([]);
  });

  it("takes no table from a frame around prose", async () => {
    const reading = await read(`${INDENTED}#rect[引进人才8600人，培训12万人。]`);
    expect(reading.blocks.map(({ type }) => type)).toEqual(["paragraph"]);
  });
});

describe("readPdf, pages", () => {
  it.each(["1.5mm", "4.4mm", "5.5mm"])("reads two columns whose lines are not level, by %s", async (lower) => {
    const [first, second] = [`其一，${SENTENCE.repeat(3)}`, `其二，${SENTENCE.repeat(3)}`];
    const reading = await read(
      `#set page(paper: "a4", margin: 20mm)\n#set par(justify: true, leading: 0.9em)\n#grid(columns: (1fr, 1fr), column-gutter: 6mm, pad(top: ${lower})[${first}], [${second}])`,
    );
    expect(prose(reading)).toEqual([`paragraph: ${first}`, `paragraph: ${second}`]);
  });

  it("reads two columns one after the other", async () => {
    const [first, second] = [`其一，${SENTENCE.repeat(3)}`, `其二，${SENTENCE.repeat(4)}`];
    const reading = await read(
      `#set page(paper: "a4", margin: 20mm)\n#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.9em, spacing: 0.9em)
#align(center, text(size: 18pt)[某市就业简报])\n#block(height: 90mm, columns(2)[${first}\n\n${second}])\n\n以上为全市情况。`,
    );
    expect(prose(reading)).toEqual([
      "heading: 某市就业简报",
      `paragraph: ${first}`,
      `paragraph: ${second}`,
      "paragraph: 以上为全市情况。",
    ]);
  });

  it.each([
    ["第#context counter(page).display()页 共#context counter(page).final().first()页"],
    ["- #context counter(page).display() -"],
    ["#context counter(page).display()"],
  ])("leaves out page numbers like %j within a sentence", async (number) => {
    const text = `今年以来，${SENTENCE.repeat(8)}`;
    const reading = await read(`${INDENTED}#set page(footer: align(center)[${number}])\n${text}`);
    expect(prose(reading)).toEqual([`paragraph: ${text}`]);
  });

  it("passes over a watermark that stands aslant", async () => {
    const mark = "#set page(background: rotate(-40deg, text(size: 40pt, fill: luma(220))[内部资料88]))";
    const reading = await read(`${INDENTED}${mark}\n今年以来，${SENTENCE.repeat(3)}`);
    expect(prose(reading)).toEqual([`paragraph: 今年以来，${SENTENCE.repeat(3)}`]);
  });

  it("parts the paragraphs, the signature and the copies' note of a short letter", async () => {
    const reading = await read(`${INDENTED}#par(first-line-indent: 0em)[某某委员：]

您的建议收悉，去年新增就业12.5万人，比上年增长6.2%，特此答复如下。

#par(first-line-indent: 0em, align(right)[某市人力资源局#h(2em)])
#par(first-line-indent: 0em, align(right)[2023年6月12日#h(2em)])

#line(length: 100%)
#par(first-line-indent: 0em)[抄送：某市政协提案委员会。]
#line(length: 100%)
#par(first-line-indent: 0em)[某市人力资源局#h(1fr)2023年6月12日印发]
#line(length: 100%)`);
    expect(prose(reading)).toEqual([
      "paragraph: 某某委员：",
      "paragraph: 您的建议收悉，去年新增就业12.5万人，比上年增长6.2%，特此答复如下。",
      "paragraph: 某市人力资源局",
      "paragraph: 2023年6月12日",
      "paragraph: 抄送：某市政协提案委员会。",
      "paragraph: 某市人力资源局 2023年6月12日印发",
    ]);
    expect(tables(reading)).toEqual([]);
  });

  it.each([
    ["0 1 -1 0 100 100", "/Rotate 90"],
    ["0 1 -1 0 100 100", ""],
    ["0 -1 1 0 100 700", "/Rotate 0"],
    ["-1 0 0 -1 500 500", ""],
  ])("reads text that is turned by %j on a page with %j", async (matrix, entry) => {
    const content = `BT /F1 12 Tf ${matrix} Tm 20 TL <${ucs2("新增就业12.5万人。")}> Tj T* <${ucs2("增长6.2%。")}> Tj ET`;
    const bytes = Buffer.from(pageWithSong(content, "UniGB-UCS2-H")).toString("latin1");
    const turned = Buffer.from(bytes.replace("/MediaBox", `${entry} /MediaBox`), "latin1");
    expect((await readPdf(turned, "a.pdf")).text).toBe("新增就业12.5万人。增长6.2%。");
  });
});

describe("readPdf, characters", () => {
  const gbk = "d0c2d4f6becdd2b5312c3233342e35cdf2c8cba1a3";
  it.each([
    ["UniGB-UCS2-H", ucs2("新增就业1,234.5万人，增长6.2%。"), "新增就业1,234.5万人，增长6.2%。"],
    ["GBK-EUC-H", gbk, "新增就业1,234.5万人。"],
    ["UniGB-UCS2-H", ucs2("2022 年末 　人口"), "2022 年末 人口"],
  ])("reads a font that is not embedded, in %s", async (encoding, hex, text) => {
    const bytes = pageWithSong(`BT /F1 12 Tf 70 700 Td <${hex}> Tj ET`, encoding);
    expect((await readPdf(bytes, "a.pdf")).text).toBe(text);
  });

  it("believes nothing that a writing program put into the properties", async () => {
    const content = `BT /F1 12 Tf 70 700 Td <${ucs2("新增就业12.5万人。")}> Tj ET`;
    const info = ["<< /Title (x) /Author (y) /Keywords (z) >>"];
    expect((await readPdf(pageWithSong(content, "UniGB-UCS2-H", "/Info 8 0 R", info), "a.pdf")).stated).toEqual({});
  });
});

describe("readPdf refuses", () => {
  const whole = typesetPdf("新增就业12.5万人。");
  const many = `<< /Type /Pages /Count 2001 /Kids [${"3 0 R ".repeat(2001)}] >>`;
  it.each([
    [
      "a scan",
      "pdf-scan",
      typesetPdf(
        "#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><path d='M0 0L90 90' stroke='black'/></svg>\"))",
      ),
    ],
    ["a file that was cut off", "file-truncated", whole.subarray(0, whole.length >> 1)],
    ["a file that is only a head and an end", "file-truncated", Buffer.from("%PDF-1.4\nstartxref\n9\n%%EOF")],
    [
      "a file with a password",
      "file-encrypted",
      writePdf(
        [
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Kids [] /Count 0 >>",
          `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`,
        ],
        `/Encrypt 3 0 R /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`,
      ),
    ],
    [
      "too many pages",
      "file-too-large",
      writePdf(["<< /Type /Catalog /Pages 2 0 R >>", many, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"]),
    ],
  ])("%s: %s", async (_, code, bytes) => {
    await expect(readPdf(bytes, "a.pdf")).rejects.toMatchObject({ code, message: expect.stringContaining("(a.pdf") });
  });
});

describe("readPdf of mutated files", () => {
  it("reads or refuses each, and a sound file afterwards as before", async () => {
    const content = `BT /F1 12 Tf 70 700 Td <${ucs2("新增就业12.5万人。")}> Tj ET 10 10 m 100 10 l S`;
    const sound = pageWithSong(content, "UniGB-UCS2-H");
    const seeds = [sound, typesetPdf("新增就业12.5万人。\n#table(columns: 2, [甲], [1], [乙], [2])")];
    let seed = 7;
    const below = (limit: number) => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed % limit;
    };
    const codes = new Set<string>();
    for (let sample = 0; sample < 200; sample++) {
      const bytes = Buffer.from(seeds[sample % 2]!);
      for (let count = below(20); count >= 0; count--)
        bytes[below(bytes.length - 60)] = below(2) ? 48 + below(10) : below(256);
      await readPdf(bytes, "a.pdf").then(
        () => codes.add("read"),
        (error) => codes.add(error.code ?? String(error)),
      );
    }
    expect([...codes].sort()).toEqual(["file-truncated", "pdf-scan", "read"]);
    expect((await readPdf(sound, "a.pdf")).text).toBe("新增就业12.5万人。");
  });
});
