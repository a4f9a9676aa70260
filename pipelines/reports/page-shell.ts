import { load } from "cheerio";
import type { Language } from "../notebooks/language.js";
import { escapeText, type Html } from "./html.js";
import { embeddedFont } from "./page-font.js";
import { cspHash, inlineJson } from "./page-scripts.js";
import { PAGE_STYLE } from "./page-style.js";
import { reportWords } from "./report-words.js";

/** What a whole page is put together from. */
export interface PageParts {
  readonly title: string;
  readonly description: string;
  readonly body: Html;
  /** Data that the scripts read, by the id of its element. */
  readonly data: { readonly [id: string]: unknown };
  readonly scripts: readonly string[];
  /** False for a page that makes do with the fonts of its reader. */
  readonly font?: boolean;
  /** Chinese unless told otherwise. */
  readonly lang?: Language;
}

/**
 * A self-contained page: it asks for nothing, neither from the network nor from a disk, and says so in its
 * Content-Security-Policy (https://www.w3.org/TR/CSP3/), which lets only its own scripts and its own style work, by their hashes.
 */
export async function renderShell({
  title,
  description,
  body,
  data,
  scripts,
  font = true,
  lang = "zh",
}: PageParts): Promise<string> {
  const json = Object.entries(data).map(([id, value]) => [id, inlineJson(value)] as const);
  const text = () => `${title}${load(body.markup, null, false).text()}${json.map(([, value]) => value).join("")}`;
  const style = `${font ? await embeddedFont(text()) : ""}${PAGE_STYLE}`;
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.length === 0 ? "'none'" : scripts.map(cspHash).join(" ")}`,
    `style-src ${cspHash(style)}`,
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${lang === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="description" content="${escapeText(description)}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fuhan">
<title>${escapeText(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">${reportWords(lang).skip}</a>
<div class="page">
${body.markup}
</div>
${json.map(([id, value]) => `<script type="application/json" id="${escapeText(id)}">${value}</script>`).join("\n")}
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}
