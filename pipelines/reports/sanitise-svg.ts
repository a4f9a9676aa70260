import { load } from "cheerio";
import { type AnyNode, type Element, isTag } from "domhandler";
import { escapeText, type Html, raw } from "./html.js";

/**
 * An SVG built anew from what a chart needs: shapes, text, groups, clips, gradients. No script, no foreignObject, no image, no
 * link, no handler, no style attribute (a strict CSP forbids it: its declarations become attributes), no reference but inside
 * itself. Ids get a prefix, so that several charts can stand in one page. It gets role, title and description.
 * Null for what is no SVG.
 */
export function sanitiseSvg(
  markup: string,
  { prefix, title, description }: { readonly prefix: string; readonly title: string; readonly description: string },
): Html | null {
  const svg = load(markup, { xml: true })("svg")[0];
  if (svg === undefined) return null;
  const { width, height } = svg.attribs;
  const viewBox =
    svg.attribs.viewBox ?? `0 0 ${Number.parseFloat(width ?? "600")} ${Number.parseFloat(height ?? "400")}`;
  if (!/^[-\d.\s,e]+$/.test(viewBox)) return null;
  const size = [width, height].every((length) => /^[\d.]+(?:px)?$/.test(length ?? ""))
    ? ` width="${Number.parseFloat(width!)}" height="${Number.parseFloat(height!)}"`
    : "";
  const inside = svg.children.map((node) => clean(node, prefix)).join("");
  return raw(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}"${size} role="img" aria-labelledby="${prefix}-title ${prefix}-desc">` +
      `<title id="${prefix}-title">${escapeText(title)}</title><desc id="${prefix}-desc">${escapeText(description)}</desc>${inside}</svg>`,
  );
}

const ELEMENTS = new Set(
  "g path rect circle ellipse line polyline polygon text tspan defs clipPath linearGradient radialGradient stop mask pattern".split(
    " ",
  ),
);

const ATTRIBUTES = new Set(
  (
    "id x y x1 y1 x2 y2 cx cy r rx ry dx dy d points width height transform fill fill-opacity fill-rule stroke stroke-width " +
    "stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity clip-path clip-rule " +
    "mask font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing offset stop-color stop-opacity " +
    "gradientUnits gradientTransform fx fy clipPathUnits patternUnits viewBox preserveAspectRatio pointer-events display visibility"
  ).split(" "),
);

function clean(node: AnyNode, prefix: string): string {
  if (node.type === "text") return escapeText(node.data);
  if (!isTag(node) || !ELEMENTS.has(node.name)) return "";
  const inside = node.children.map((child) => clean(child, prefix)).join("");
  return `<${node.name}${attributesOf(node, prefix)}>${inside}</${node.name}>`;
}

function attributesOf(element: Element, prefix: string): string {
  const { style, ...attributes } = element.attribs;
  const all: Record<string, string> = { ...attributes, ...declarations(style ?? "") };
  return Object.entries(all)
    .filter(([name]) => ATTRIBUTES.has(name))
    .map(([name, value]) => [name, name === "id" ? `${prefix}-${value}` : inwards(value, prefix)] as const)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeText(value)}"`]))
    .join("");
}

/** A value whose references, `url(#id)`, lead to the prefixed id; null where one leads outside. */
function inwards(value: string, prefix: string): string | null {
  const led = value.replace(/url\(\s*['"]?#([^'")\s]+)['"]?\s*\)/gi, `url(#${prefix}-$1)`);
  return /url\(\s*(?!#)|javascript:|&/i.test(led) ? null : led;
}

const declarations = (style: string): Record<string, string> =>
  Object.fromEntries(
    style
      .split(";")
      .map((declaration) => declaration.split(":").map((half) => half.trim()))
      .filter((halves): halves is [string, string] => halves.length === 2),
  );
