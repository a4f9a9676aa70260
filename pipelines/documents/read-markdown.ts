import { createRequire } from "node:module";
import type * as marked from "marked";
import type { Place } from "./document.js";
import { DocumentWriter, type GridCell } from "./document-writer.js";
import { takeFrontMatter } from "./front-matter.js";
import type { Reading } from "./reading.js";

/** Most letters are no Markdown: its reader is loaded with the first that is. */
const require = createRequire(import.meta.url);

/**
 * Reads Markdown (CommonMark with GFM tables): front matter, headings, paragraphs, the points of lists, quotations, tables. Marks of emphasis and the
 * addresses of links are left out, HTML and code are too.
 */
export function readMarkdown(text: string, place: string): Reading {
  const { marked: parser } = require("marked") as typeof marked;
  const { stated, body } = takeFrontMatter(text, place);
  const writer = new DocumentWriter();
  let line = 1 + text.slice(0, text.length - body.length).split("\n").length - 1;
  const write = (tokens: readonly marked.Token[], at: Place) => {
    for (const token of tokens) {
      if (token.type === "heading") writer.prose("heading", plain(token), at);
      else if (token.type === "paragraph" || token.type === "text") {
        for (const words of (token.raw as string).includes("  \n") ? lines(token) : [plain(token)])
          writer.prose("paragraph", words, at);
      } else if (token.type === "list") for (const item of (token as marked.Tokens.List).items) write(item.tokens, at);
      else if (token.type === "blockquote") write((token as marked.Tokens.Blockquote).tokens, at);
      else if (token.type === "table") {
        const table = token as marked.Tokens.Table;
        const cells = (row: readonly marked.Tokens.TableCell[], header: boolean) =>
          row.map((cell): GridCell => ({ text: plain(cell), header }));
        writer.table(null, [cells(table.header, true), ...table.rows.map((row) => cells(row, false))], at);
      }
    }
  };
  for (const token of parser.lexer(body.replace(TILDE, "～"))) {
    write([token], { line });
    line += token.raw.split("\n").length - 1;
  }
  return { text: writer.text, blocks: writer.blocks, stated };
}

/** 100~199人，200~499人: from one figure to another, and nothing struck out. */
const TILDE = /(?<=\d[^\s~]{0,2})~(?=\d)/g;

type Inline = { readonly tokens?: readonly marked.Token[]; readonly text?: string };

/** The words of a token without marks; a line break inside a paragraph is none. */
const plain = (token: Inline): string =>
  tidy((token.tokens ?? []).length > 0 ? token.tokens!.map((part) => words(part)).join("") : (token.text ?? ""));

/** A hard break ends a line. */
const lines = (token: Inline): readonly string[] =>
  (token.tokens ?? [])
    .map((part) => (part.type === "br" ? "\n" : words(part)))
    .join("")
    .split("\n")
    .map(tidy);

function words(token: marked.Token): string {
  if (token.type === "br") return " ";
  if (token.type === "html" || token.type === "image") return "";
  const { tokens, text } = token as Inline;
  return (tokens ?? []).length > 0 ? tokens!.map((part) => words(part)).join("") : unescaped(text ?? "");
}

const unescaped = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'",
  );

/** Han lines broken for width are joined without a space. */
const tidy = (text: string): string =>
  text
    .replace(/(?<=[\p{Script=Han}，。；：、）”])\s*\n\s*(?=[\p{Script=Han}（“\d])/gu, "")
    .replace(/\s+/g, " ")
    .trim();
