import { describe, expect, it } from "vitest";
import { openDocument } from "../../pipelines/documents/open-document.js";
import { readMhtml } from "../../pipelines/documents/read-mhtml.js";
import { fewAreas } from "../vocabulary-for-tests.js";

const PAGE =
  "<html><head><title>培训情况</title></head><body><h1>培训情况</h1><p>2023年培训5万人，增长2%。</p></body></html>";

/** "培训" in GB 18030. */
const GB = "\xc5\xe0\xd1\xb5";

const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("")
    .replace(/(.{60})/g, "$1=\r\n");

function message(headers: string, ...parts: readonly (readonly [string, string])[]): Uint8Array {
  const bodies = parts.map(([head, body]) => `--b-1\r\n${head}\r\n\r\n${body}\r\n`).join("");
  return Buffer.from(
    `${headers}MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b-1"\r\n\r\n${bodies}--b-1--\r\n`,
    "latin1",
  );
}

const chrome = message(
  "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://rs.example.cn/a.html\r\n",
  [
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://rs.example.cn/a.html",
    quoted(Buffer.from(PAGE)),
  ],
  [
    "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
    quoted(Buffer.from("<p>广告：招聘1000人。</p>")),
  ],
  ["Content-Type: image/png\r\nContent-Transfer-Encoding: base64", "iVBORw0KGgo="],
);

const lines = async (bytes: Uint8Array) => (await readMhtml(bytes, "a.mht")).text.split("\n");

describe("readMhtml", () => {
  it("reads the page that a browser saved, without its frames and pictures, and where it was saved from", async () => {
    const document = await openDocument({ name: "信.doc", bytes: chrome }, fewAreas);
    expect(document.format).toBe("mhtml");
    expect(document.text).toBe("培训情况\n2023年培训5万人，增长2%。");
    expect(document.facts).toMatchObject({ title: "培训情况", url: "https://rs.example.cn/a.html" });
  });

  it("reads base64, and lines that end as on Unix", async () => {
    const base64 = Buffer.from(PAGE)
      .toString("base64")
      .replace(/(.{76})/g, "$1\r\n");
    const word = message("", ['Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64', base64]);
    expect(await lines(word)).toContain("2023年培训5万人，增长2%。");
    expect(await lines(Buffer.from(word.toString().replaceAll("\r\n", "\n")))).toContain("2023年培训5万人，增长2%。");
  });

  it("reads a part in the charset that it names, or that its page names", async () => {
    const named = message("", ["Content-Type: text/html;\r\n charset=gb2312", `<body><p>${GB}5</p></body>`]);
    const inPage = message("", ["Content-Type: text/html", `<meta charset="gbk"><body><p>${GB}5</p></body>`]);
    expect([await lines(named), await lines(inPage)]).toEqual([["培训5"], ["培训5"]]);
  });

  it("reads a message that is one page, and a page within an alternative", async () => {
    const one = Buffer.from(`MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`);
    const inner = `--c\r\nContent-Type: text/plain\r\n\r\n5\r\n--c\r\nContent-Type: text/html\r\n\r\n<p>6</p>\r\n--c--`;
    expect(await lines(one)).toContain("2023年培训5万人，增长2%。");
    expect(await lines(message("", ["Content-Type: multipart/alternative; boundary=c", inner]))).toEqual(["6"]);
  });

  it("reads the sheets of a workbook that was saved as a page of frames", async () => {
    const sheets = message(
      "",
      ["Content-Type: text/html", '<html><frameset><frame src="sheet1.htm"></frameset></html>'],
      [
        "Content-Type: text/html; charset=utf-8",
        Buffer.from("<table><tr><td>指标</td><td>2022年</td></tr><tr><td>培训</td><td>5</td></tr></table>").toString(
          "latin1",
        ),
      ],
    );
    expect(await lines(sheets)).toEqual(["指标\t2022年", "培训\t5"]);
  });

  it.each([
    ["a message without a page", message("", ["Content-Type: text/plain", "5"]), "file-binary"],
    ["an empty page", message("", ["Content-Type: text/html", "<body></body>"]), "file-empty"],
    ["a page without a byte", message("", ["Content-Type: text/html", ""]), "file-empty"],
  ])("refuses %s", async (_, bytes, code) => {
    await expect(readMhtml(bytes, "a.mht")).rejects.toMatchObject({ code });
  });
});
