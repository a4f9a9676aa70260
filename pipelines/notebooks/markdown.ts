import { Cited } from "./cite.js";
import { display } from "./display.js";
import { escapeMarkdown } from "./escape-text.js";

/** Markdown whose computed parts are escaped, made by `md`; put into another template it stays as it is. */
export class Markdown {
  constructor(
    /** With the escapes. */
    readonly source: string,
    /** For a reader of plain text. */
    readonly text: string,
  ) {}
}

/** What a template may hold: values are shown as text, `Markdown` as it is, a list one after the other, null not at all. */
export type MarkdownPart = string | number | null | undefined | Cited | Markdown | readonly MarkdownPart[];

/**
 * Shows computed narrative. What is written in the template is Markdown; what is computed is text, whatever it holds:
 *
 *     markdown`**${title}**：${trendSentence(series, { indicator })}`;
 */
export function markdown(words: TemplateStringsArray, ...parts: readonly MarkdownPart[]): void {
  const { source, text } = md(words, ...parts);
  if (source.trim() !== "") display({ "text/markdown": source, "text/plain": text });
}

/** Markdown to put into `markdown` or another `md`: md`- ${name}\n` for each item of a list. */
export function md(words: TemplateStringsArray, ...parts: readonly MarkdownPart[]): Markdown {
  const made = parts.map(madeOf);
  const join = (key: "source" | "text") => words.map((word, index) => word + (made[index]?.[key] ?? "")).join("");
  return new Markdown(join("source"), join("text"));
}

/** Parts one after the other with something between them, as `join` does with texts. */
export function joinParts(parts: readonly MarkdownPart[], between: string): Markdown {
  return md`${parts.map((part, at) => (at === 0 ? part : md`${between}${part}`))}`;
}

/** encodeURIComponent leaves ' ( ) * as they are; in Markdown they may end a link. */
function escapeAddress(href: string): string {
  return href.replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function madeOf(part: MarkdownPart): Markdown {
  if (part instanceof Markdown) return part;
  if (part instanceof Cited)
    return new Markdown(`[${escapeMarkdown(part.text)}](${escapeAddress(part.href)})`, part.text);
  if (part === null || part === undefined) return new Markdown("", "");
  if (typeof part === "string" || typeof part === "number")
    return new Markdown(escapeMarkdown(String(part)), String(part));
  const list = part.map(madeOf);
  return new Markdown(list.map(({ source }) => source).join(""), list.map(({ text }) => text).join(""));
}
