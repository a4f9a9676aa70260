import { type AnyNode, type Element, isTag } from "domhandler";
import type { PdfInline } from "./pdf-blocks.js";

/** What is nested deeper than so many levels, blocks and inline together, is read as plain text: Typst gives up on endless nesting. */
export const DEEP = 6;

/** The text of nodes with its emphasis and links; white space as a browser shows it, without any at both ends. */
export function inlineOf(nodes: readonly AnyNode[], depth: number): readonly PdfInline[] {
  const parts = nodes.flatMap((node) => inline(node, depth));
  if (typeof parts[0] === "string") parts[0] = parts[0].trimStart();
  if (typeof parts.at(-1) === "string") parts.push((parts.pop() as string).trimEnd());
  return parts.filter((part) => part !== "");
}

/** The id that something may lead to. */
export const anchorOf = ({ attribs }: Element): string | null => attribs.id ?? null;

/** The text of nodes as it stands, without any markup. */
export const textOf = (nodes: readonly AnyNode[]): string =>
  nodes.map((node) => (node.type === "text" ? node.data : isTag(node) ? textOf(node.children) : "")).join("");

function inline(node: AnyNode, depth: number): PdfInline[] {
  if (node.type === "text") return [collapse(node.data)];
  if (!isTag(node)) return [];
  if (depth >= DEEP) return [collapse(textOf(node.children))];
  const children = node.children.flatMap((child) => inline(child, depth + 1));
  if (node.name === "br") return [{ type: "break" }];
  if (node.name === "mark") return [{ type: "mark", anchor: anchorOf(node), children }];
  const style = STYLES[node.name];
  if (style !== undefined) return [{ type: style, children }];
  const to = node.name === "a" ? /^#(s(\d+)-.+)$/.exec(node.attribs.href ?? "") : null;
  if (to === null) return children;
  const cite = `[${to[2]}]`;
  return [
    node.attribs.class === "cite"
      ? { type: "cite", to: to[1]!, text: cite }
      : { type: "link", to: to[1]!, cite, children },
  ];
}

const STYLES: { readonly [name: string]: "strong" | "emphasis" | "small" | "super" | "sub" | "strike" } = {
  strong: "strong",
  em: "emphasis",
  small: "small",
  sup: "super",
  sub: "sub",
  del: "strike",
};

/** White space as one space; a line that ends between two Han characters goes on without one. */
const collapse = (text: string) =>
  text
    .replace(/(?<=[\p{Script=Han}，。；：、！？”）])[ \t]*\n\s*(?=[\p{Script=Han}“（])/gu, "")
    .replace(/[ \t\n\r]+/g, " ");
