import { createRequire } from "node:module";
import type * as marked from "marked";
import { DocumentWriter } from "./document-writer.js";
import { findTableUnit } from "./find-table-unit.js";
import { takeFrontMatter } from "./front-matter.js";
import type { Reading } from "./reading.js";

const require = createRequire(import.meta.url);

/**
 * Reads Markdown (CommonMark with the tables of GitHub's): headings, paragraphs, items of lists, tables; the marks of emphasis and links are left out.
 * @throws FuhanError `front-matter` where its front matter is wrong
 */
export function readMarkdown(markdown: string, place: string): Reading {
  const { lexer } = require("marked") as typeof marked;
  const { stated, body } = takeFrontMatter(markdown, place);
  const before = markdown.slice(0, markdown.length - body.length).split("\n").length;
  const writer = new DocumentWriter();
  writeTokens(lexer(body), writer, before);
  return { text: writer.text, blocks: writer.blocks, stated };
}

function writeTokens(tokens: readonly marked.Token[], writer: DocumentWriter, first: number) {
  let line = first;
  let caption: string | null = null;
  for (const token of tokens) {
    if (token.type === "table") {
      const { header, rows } = token as marked.Tokens.Table;
      const grid = [header, ...rows].map((row, index) =>
        row.map((cell) => ({ text: tidy(plain(cell.tokens)), header: index === 0 })),
      );
      writer.table(caption, grid, { line });
    } else if (token.type === "list") {
      let at = line;
      for (const item of (token as marked.Tokens.List).items) {
        writeTokens(item.tokens, writer, at);
        at += breaks(item.raw);
      }
    } else if (token.type === "blockquote") writeTokens(token.tokens ?? [], writer, line);
    else if (token.type === "paragraph" || token.type === "text" || token.type === "heading") {
      const words = tidy(plain(token.tokens ?? [token]));
      writer.prose(token.type === "heading" ? "heading" : "paragraph", words, { line });
      caption = findTableUnit(words) === null ? null : words;
    } else if (token.type === "code")
      for (const words of (token as marked.Tokens.Code).text.split("\n"))
        writer.prose("paragraph", tidy(words), { line });
    line += breaks(token.raw);
  }
}

/** The words of inline tokens; what a soft line break parts is one word in Chinese. */
const plain = (tokens: readonly marked.Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === "br") return " ";
      if (token.type === "html" || token.type === "image") return "";
      return "tokens" in token && token.tokens !== undefined ? plain(token.tokens) : "text" in token ? token.text : "";
    })
    .join("");

const tidy = (words: string) =>
  words
    .replace(/(?<=[\p{Script=Han}，。；：、])\s*\n\s*(?=\p{Script=Han})/gu, "")
    .replace(/\s+/g, " ")
    .trim();

const breaks = (raw: string) => raw.split("\n").length - 1;
