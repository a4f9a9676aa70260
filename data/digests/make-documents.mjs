// Makes the documents of `data/documents/` that are no plain text from the digests in this folder: `node data/digests/make-documents.mjs`.
// The .doc needs LibreOffice (soffice); where it is missing, the file that is there stays.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { utils, write } from "@e965/xlsx";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import Papa from "papaparse";
import { parse } from "yaml";

const from = fileURLToPath(new URL(".", import.meta.url));
const to = join(from, "..", "documents");
const require = createRequire(import.meta.url);

/** A digest's facts, and its lines: the title, the note, headings and paragraphs. */
function digest(name) {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(from, `${name}.txt`), "utf8"));
  return { facts: parse(head), lines: body.split("\n").filter((line) => line !== "") };
}

const isHeading = (line, index) => index === 0 || /^[一二三四五六七八九十]+、/.test(line);

/** Facts beside a file whose format states none: CSVW's vocabulary, as beside a CSV. */
function writeFacts(file, { title, issuer, published, area, kind, original }) {
  const facts = { "dc:title": title, "dc:publisher": issuer, "dc:issued": published, "dc:spatial": area, "dc:type": kind };
  const json = { "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }], url: file, ...facts, "dc:source": original };
  writeFileSync(
    join(to, `${file}-metadata.json`),
    `${JSON.stringify({ ...json, "dc:description": "据公开资料摘编，数字照录。" }, null, 2)}\n`,
  );
}

async function docx({ lines }) {
  const children = lines.map((text, index) =>
    isHeading(text, index)
      ? new Paragraph({ text, heading: index === 0 ? HeadingLevel.TITLE : HeadingLevel.HEADING_1 })
      : new Paragraph({ text, indent: { firstLine: 480 } }),
  );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Word 97–2003, by LibreOffice from the DOCX. */
async function doc(source, file) {
  if (!existsSync("/usr/bin/soffice")) return null;
  const folder = mkdtempSync(join(tmpdir(), "digest-"));
  try {
    writeFileSync(join(folder, file.replace(/\.doc$/, ".docx")), await docx(source));
    execFileSync("soffice", ["--headless", "--convert-to", "doc:MS Word 97", "--outdir", folder, join(folder, file.replace(/\.doc$/, ".docx"))], { stdio: "ignore", env: { ...process.env, HOME: folder } });
    return readFileSync(join(folder, file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Every character beyond ASCII as \uN with a question mark for readers that do not know it. */
function rtf({ lines }) {
  const escape = (line) =>
    [...line].map((mark) => (mark.charCodeAt(0) < 128 ? mark.replace(/[\\{}]/g, "\\$&") : [...mark].map((unit) => `\\u${unit.charCodeAt(0) > 32767 ? unit.charCodeAt(0) - 65536 : unit.charCodeAt(0)}?`).join(""))).join("");
  const paragraphs = lines.map((line, index) => (isHeading(line, index) ? `\\pard\\b ${escape(line)}\\b0\\par` : `\\pard\\fi480 ${escape(line)}\\par`));
  return `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\n{\\*\\generator fuhan;}\\uc1\n${paragraphs.join("\n")}\n}\n`;
}

const markdown = ({ facts, lines }) =>
  `---\n${Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join("\n")}\n---\n${lines
    .map((line, index) => (index === 0 ? `# ${line}` : isHeading(line, index) ? `## ${line}` : line))
    .join("\n\n")}\n`;

/** A page of a government site, with what such a page has around its article. */
function html({ facts, lines }) {
  const safe = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  const meta = { SiteName: "复函示例网", ArticleTitle: facts.title, PubDate: facts.published, ContentSource: facts.issuer, Original: facts.original };
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${safe(facts.title)}</title>
${Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${safe(content)}">`).join("\n")}
</head>
<body>
<header><nav><ul><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li><li><a href="#">就业创业</a></li></ul></nav></header>
<div class="crumbs">当前位置：<a href="#">首页</a> &gt; <a href="#">新闻</a></div>
<div class="main"><div class="article">
<h1>${safe(lines[0])}</h1>
<div class="tools">字号：<a href="#">大</a> <a href="#">中</a> <a href="#">小</a> <a href="#">打印</a> <a href="#">收藏</a></div>
<div class="content">
${lines.slice(1).map((line, index) => (isHeading(line, index + 1) ? `<h2>${safe(line)}</h2>` : `<p>　　${safe(line)}</p>`)).join("\n")}
</div>
<div class="share">分享到：<a href="#">微博</a> <a href="#">微信</a></div>
<ul class="near"><li>上一篇：<a href="#">2023年上半年全市人力社保工作会召开</a></li><li>下一篇：<a href="#">第8期技能培训班开班</a></li></ul>
</div></div>
<footer>版权所有 复函示例网 网站标识码 0000000000</footer>
</body>
</html>
`;
}

function pdf({ lines }) {
  const font = require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [readFileSync(font)] }] });
  const template = `
#let lines = json(bytes(sys.inputs.lines))
#set page(paper: "a4", margin: 28mm, header: align(center, text(size: 8pt, lines.at(0).text)), footer: align(center, text(size: 9pt, context [— #counter(page).display() —])))
#set text(font: "Noto Sans SC", size: 14pt, lang: "zh", region: "cn", fallback: false)
#set par(justify: true, leading: 1em, spacing: 1.2em, first-line-indent: (amount: 2em, all: true))
#for (index, line) in lines.enumerate() {
  if index == 0 { align(center, text(size: 20pt, line.text)) } else if line.heading { block(text(size: 16pt, line.text)) } else { par(line.text) }
}`;
  const inputs = { lines: JSON.stringify(lines.map((text, index) => ({ text, heading: isHeading(text, index) }))) };
  return compiler.pdf({ mainFileContent: template, inputs });
}

/** A table's digest: lines of words, a table, notes. */
function workbook(name, bookType) {
  const rows = Papa.parse(readFileSync(join(from, `${name}.csv`), "utf8").trim()).data;
  const cells = rows.map((row) => row.map((field) => (/^-?\d+(?:\.\d+)?$/.test(field) ? Number(field) : field)));
  const sheet = utils.aoa_to_sheet(cells);
  const width = Math.max(...rows.map((row) => row.length));
  sheet["!merges"] = rows.flatMap((row, r) => (row.length === 1 ? [{ s: { r, c: 0 }, e: { r, c: width - 1 } }] : []));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Sheet1");
  return write(book, { type: "buffer", bookType });
}

function sheetFacts(name) {
  const meta = JSON.parse(readFileSync(join(from, `${name}.csv-metadata.json`), "utf8"));
  const { "dc:title": title, "dc:publisher": issuer, "dc:issued": published, "dc:spatial": area, "dc:type": kind } = meta;
  return { title, issuer, published, area, kind, original: meta["dc:source"] };
}

const PROSE = [
  ["2023-chongqing-letter-0501", "docx", docx],
  ["2019-chongqing-talent-report", "doc", doc],
  ["2022-chongqing-talent-ecosystem", "rtf", rtf],
  ["2022-chongqing-hrss-bulletin", "pdf", pdf],
  ["2025-chongqing-hrss-briefing", "md", markdown],
  ["2023-chongqing-jobs-q3", "html", html],
];
for (const [name, format, make] of PROSE) {
  const source = digest(name);
  const file = `${name}.${format}`;
  const bytes = await make(source, file);
  if (bytes !== null) writeFileSync(join(to, file), bytes);
  if (format !== "md") writeFacts(file, source.facts);
}
for (const [name, format, bookType] of [
  ["2021-chongqing-talent-research", "xlsx", "xlsx"],
  ["2022-chongqing-statistics", "xls", "biff8"],
]) {
  writeFileSync(join(to, `${name}.${format}`), workbook(name, bookType));
  writeFacts(`${name}.${format}`, sheetFacts(name));
}
