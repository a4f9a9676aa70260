import { LineCounter, parseDocument } from "yaml";
import { faultyLine, type YamlFault, yamlFault } from "./yaml-fault.js";

/** A YAML file that a person wrote, as plain values, or the one fault that keeps it from being read. */
export type WrittenYaml =
  | {
      readonly value: unknown;
      /** The line that something stands on, from 1: of a field that is not there, the line of what it should stand in. */
      readonly lineOf: (path: readonly (string | number)[]) => number;
    }
  | { readonly fault: YamlFault; readonly line: number };

/** Reads YAML 1.2. An alias could make a small file a huge one, so that there are none. */
export function readYaml(text: string): WrittenYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = faultyLine(text, lines.linePos(broken.pos[0]).line, (head) => parseDocument(head).errors.length === 0);
    const zh = ZH[broken.code] ?? broken.message;
    return { fault: yamlFault(zh, broken.message), line };
  }
  try {
    const value = document.toJS({ maxAliasCount: 0 }) as unknown;
    const lineOf = (path: readonly (string | number)[]): number => {
      const node = document.getIn(path, true) as { range?: readonly number[] } | undefined;
      if (node?.range !== undefined) return lines.linePos(node.range[0] ?? 0).line;
      return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
    };
    return { value, lineOf };
  } catch (cause) {
    const { message } = cause as Error;
    return { fault: yamlFault(ALIAS.test(message) ? ALIASES : message, message), line: lineOfAlias(text) };
  }
}

const ALIAS = /alias/i;
const ALIASES = "不能用别名（*名称）";
const lineOfAlias = (text: string): number => text.split("\n").findIndex((line) => /[[\s,]\*\S/.test(line)) + 1 || 1;

/** What the parser's words mean; each code is one of the library `yaml`. */
const ZH: Readonly<Record<string, string>> = {
  BAD_ALIAS: ALIASES,
  BAD_INDENT: "缩进不对，或方括号、花括号没有配对",
  BLOCK_AS_IMPLICIT_KEY: "一行里有两个“冒号加空格”；含冒号的值请加引号",
  BAD_SCALAR_START: "值以保留的符号开头，请加引号",
  DUPLICATE_KEY: "同一个字段写了两次",
  MISSING_CHAR: "缺少一个符号：没有配对的引号或括号，或字段名后没有“冒号加空格”",
  MULTILINE_IMPLICIT_KEY: "字段名后没有“冒号加空格”",
  TAB_AS_INDENT: "缩进不能用制表符，请用空格",
  UNEXPECTED_TOKEN: "这里不应有这个符号",
};
