import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableCells } from "./rows.mjs";
import { root } from "./texts.mjs";

const HEADS = { en: ["what", "measured", "compared"], zh: ["测什么", "结果", "对比"] };
const READMES = { en: "README.md", zh: "README.zh-CN.md" };
const MARKS = /(<!-- bench -->\n)[^]*?(<!-- \/bench -->)/;

/** The table for a terminal: machine, text, a row each. */
export function plainTable(measured) {
  const cells = tableCells(measured, "en").map(([what, value, compared]) => [what.replaceAll("`", ""), value, compared]);
  const width = Math.max(...cells.map(([what]) => what.length));
  return [
    machineLine(measured, "en"),
    ...cells.map(([what, value, compared]) => `${what.padEnd(width)}  ${value.padStart(10)}  ${compared}`.trimEnd()),
  ].join("\n");
}

/** The table as Markdown, with the machine below it. */
export function markdownTable(measured, language) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line(HEADS[language]),
    "|---|--:|---|",
    ...tableCells(measured, language).map(line),
    "",
    machineLine(measured, language),
  ].join("\n");
}

/** Puts the table between the two marks of each README. */
export function intoReadmes(measured) {
  for (const [language, name] of Object.entries(READMES)) {
    const file = join(root, name);
    const before = readFileSync(file, "utf8");
    if (!MARKS.test(before)) throw new Error(`no <!-- bench --> … <!-- /bench --> in ${name}`);
    writeFileSync(file, before.replace(MARKS, (_all, start, end) => `${start}${markdownTable(measured, language)}\n${end}`));
  }
}

function machineLine({ machine, text }, language) {
  const megabytes = (text.bytes / 1e6).toFixed(2);
  if (language === "en")
    return `Node ${machine.node}, ${machine.cores} cores (${machine.model}, ${machine.platform}); ${text.documents} documents (${text.kind}), ${megabytes} MB of UTF-8.`;
  const kind = text.kind === "work reports" ? "政府工作报告" : "随附的文件";
  return `Node ${machine.node}，${machine.cores} 核（${machine.model}，${machine.platform}）；${text.documents} 份文件（${kind}），UTF-8 共 ${megabytes} MB。`;
}
