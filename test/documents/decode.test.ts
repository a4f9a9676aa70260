import { describe, expect, it } from "vitest";
import { decode } from "../../pipelines/documents/decode.js";

const sentence = "全市引进人才六万二千人，其中博士八百人。";
const utf8 = new TextEncoder().encode(sentence);
/** "全市引进人才" in GB 18030, byte for byte. */
const gb = Uint8Array.from([0xc8, 0xab, 0xca, 0xd0, 0xd2, 0xfd, 0xbd, 0xf8, 0xc8, 0xcb, 0xb2, 0xc5]);

describe("decode", () => {
  it("reads UTF-8, with and without a byte-order mark, and drops the mark", () => {
    expect(decode(utf8, "a.txt")).toEqual({ text: sentence, charset: "utf-8" });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), "a.txt").text).toBe(sentence);
  });

  it("reads UTF-16 by its byte-order mark", () => {
    expect(decode(Uint8Array.from(Buffer.from(`\uFEFF${sentence}`, "utf16le")), "a.txt").text).toBe(sentence);
  });

  it.each([null, "gb2312", "GBK", "utf-8", "no-such-charset"])("reads GB 18030 when %s is declared", (declared) => {
    expect(decode(gb, "a.txt", declared)).toEqual({ text: "全市引进人才", charset: "gb18030" });
  });

  it("reads UTF-8 that claims to be GBK", () => {
    expect(decode(utf8, "a.txt", "gbk").text).toBe(sentence);
  });

  it.each([
    ["an empty file", new Uint8Array(), "file-empty"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7 …"), "file-binary"],
    ["a ZIP archive", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), "file-binary"],
    ["NUL bytes", Uint8Array.from([65, 0, 66, 0]), "file-binary"],
    ["UTF-8 cut inside its last character", utf8.subarray(0, utf8.length - 1), "file-truncated"],
    [
      "UTF-8 with a broken byte in the middle",
      Uint8Array.from([...utf8.subarray(0, 30), 0xff, ...utf8.subarray(30)]),
      "file-encoding",
    ],
  ])("refuses %s, naming the file in both languages", (_, bytes, code) => {
    expect(() => decode(bytes, "来信.txt")).toThrow(expect.objectContaining({ code }));
    expect(() => decode(bytes, "来信.txt")).toThrow(/[\u4e00-\u9fff].*来信\.txt.* \/ [a-z].*来信\.txt/);
  });

  it("says at which byte the encoding breaks", () => {
    const broken = Uint8Array.from([...utf8.subarray(0, 30), 0xff, ...utf8.subarray(30)]);
    expect(() => decode(broken, "来信.txt")).toThrow("byte 30");
  });

  it("reads Big5 where nothing says so, and where the page says GB2312", () => {
    // 培訓高技能人才, 補貼 and the like in Big5; Node has no encoder for it.
    const big5 = Uint8Array.from([
      0xb0, 0xf6, 0xb0, 0x56, 0xb0, 0xaa, 0xa7, 0xde, 0xaf, 0xe0, 0xa4, 0x48, 0xa4, 0x7e, 0xa1, 0x41, 0xb8, 0xc9, 0xb6,
      0x4b, 0xa1, 0x43,
    ]);
    for (const declared of [null, "gb2312", "big5"])
      expect(decode(big5, "a.html", declared)).toEqual({ text: "培訓高技能人才，補貼。", charset: "big5" });
  });
});
