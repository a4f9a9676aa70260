import { escapeHtml } from "../notebooks/escape-text.js";

/** A piece of HTML that is safe to stand in a page: made by `html`, or vouched for by `raw`. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

/**
 * A tagged template: every string put into it is escaped, `Html` stands as it is, lists are joined, null and false vanish.
 * Attributes must stand in double quotes: html`<a href="${url}">${text}</a>`.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return raw(literals.reduce((markup, literal, at) => markup + markupOf(parts[at - 1]) + literal));
}

/** Vouches that this markup is safe: only for what a sanitiser of this folder, or this project's own code, made. */
export const raw = (markup: string): Html => ({ markup });

/** Text as HTML text or as the value of a quoted attribute; control characters, which HTML forbids, are left out. */
export const escapeText = (text: string): string => escapeHtml(text.replace(/(?![\t\n\r])\p{Cc}/gu, ""));

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string" || typeof part === "number") return escapeText(String(part));
  if ("markup" in part) return part.markup;
  return part.map(markupOf).join("");
}
