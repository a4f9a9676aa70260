import { load } from "cheerio";
import { type AnyNode, type Element, isTag } from "domhandler";
import { escapeText, type Html, raw } from "./html.js";

/** Turns the fragment of a link (`#…`, decoded, without the mark) into the anchor it shall lead to, or null to drop the link. */
export type LinkTo = (fragment: string) => string | null;

/**
 * Markup parsed and built anew from a list of allowed elements: tables, paragraphs, lists, emphasis, code, headings, links inside
 * the page. Any other element goes and its text stays; script, style and the like go with their content. Attributes go, but for
 * class, scope, colspan, rowspan and a link's href.
 */
export function sanitiseHtml(markup: string, linkTo: LinkTo): Html {
  return raw(
    load(markup, null, false)
      .root()[0]!
      .children.map((node) => clean(node, linkTo))
      .join(""),
  );
}

/** The fragment that a link inside the page leads to, decoded where it is well encoded. */
export function fragmentOf(href: string): string {
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

const ALLOWED = new Set(
  "table caption thead tbody tfoot tr th td p ul ol li a strong em small span br hr h1 h2 h3 h4 h5 h6 code pre blockquote del sup sub".split(
    " ",
  ),
);
const VOID = new Set(["br", "hr"]);
const WITH_CONTENT = new Set(
  "script style template iframe object embed noscript svg math textarea select title head xmp".split(" "),
);

function clean(node: AnyNode, linkTo: LinkTo): string {
  if (node.type === "text") return escapeText(node.data);
  if (!isTag(node) || WITH_CONTENT.has(node.name)) return "";
  const inside = node.children.map((child) => clean(child, linkTo)).join("");
  if (!ALLOWED.has(node.name)) return inside;
  if (VOID.has(node.name)) return `<${node.name}>`;
  const attributes = attributesOf(node, linkTo);
  if (attributes === null) return inside;
  return `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function attributesOf(element: Element, linkTo: LinkTo): string | null {
  const kept: string[] = [];
  const keep = (name: string, value: string) => kept.push(` ${name}="${escapeText(value)}"`);
  const { class: className, href, scope, colspan, rowspan } = element.attribs;
  if (element.name === "a") {
    const anchor = href?.startsWith("#") ? linkTo(fragmentOf(href)) : null;
    if (anchor === null) return null;
    keep("href", `#${anchor}`);
  }
  if (className !== undefined && /^[\w -]+$/.test(className)) keep("class", className);
  if (/^(?:row|col)(?:group)?$/.test(scope ?? "")) keep("scope", scope!);
  if (/^\d{1,3}$/.test(colspan ?? "")) keep("colspan", colspan!);
  if (/^\d{1,3}$/.test(rowspan ?? "")) keep("rowspan", rowspan!);
  return kept.join("");
}
