import { load } from "cheerio";
import { type AnyNode, type Element, isTag } from "domhandler";
import type { Html } from "./html.js";
import type { PdfBlock, PdfInline } from "./pdf-blocks.js";
import { readTable } from "./pdf-table.js";

/** The blocks of a piece of safe HTML, in order; what stands loose between blocks becomes paragraphs. */
export const toBlocks = ({ markup }: Html): readonly PdfBlock[] =>
  blocksOf(load(markup, null, false).root()[0]!.children);

/** A sentence of that many characters may be broken over two pages. */
const LONG_QUOTE = 500;

function blocksOf(nodes: readonly AnyNode[]): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let loose: AnyNode[] = [];
  const close = () => {
    blocks.push(...paragraph(loose, "text"));
    loose = [];
  };
  for (const node of nodes) {
    const read = isTag(node) ? BLOCKS[node.name] : undefined;
    if (read === undefined) loose.push(node);
    else {
      close();
      blocks.push(...read(node as Element));
    }
  }
  close();
  return blocks;
}

const heading = ({ name, children }: Element): PdfBlock[] => [
  { type: "heading", level: Math.max(2, Number(name[1])), children: inlineOf(children) },
];

const list = ({ name, attribs, children }: Element): PdfBlock[] => {
  const items = children.filter(isTag).filter((item) => item.name === "li");
  if (items.length === 0) return [];
  if (attribs.class === "uses")
    return [
      { type: "notes", items: items.map((item) => ({ anchor: anchorOf(item), children: inlineOf(item.children) })) },
    ];
  return [{ type: "list", ordered: name === "ol", items: items.map((item) => blocksOf(item.children)) }];
};

const inside = ({ children }: Element): PdfBlock[] => blocksOf(children);

const BLOCKS: { readonly [name: string]: (element: Element) => readonly PdfBlock[] } = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  section: inside,
  div: inside,
  p: ({ attribs, children }) => paragraph(children, attribs.class === "about" ? "about" : "text"),
  table: (element) => readTable(element, blocksOf, inlineOf),
  blockquote: ({ children }) => [
    { type: "quote", breakable: textOf(children).length > LONG_QUOTE, blocks: blocksOf(children) },
  ],
  article: (element) => [{ type: "source", anchor: anchorOf(element), blocks: blocksOf(element.children) }],
  pre: ({ children }) => [{ type: "lines", lines: textOf(children).trimEnd().split("\n") }],
  hr: () => [{ type: "rule" }],
};

function paragraph(nodes: readonly AnyNode[], role: "text" | "about"): PdfBlock[] {
  const children = inlineOf(nodes);
  return children.length === 0 ? [] : [{ type: "paragraph", role, sticky: role === "about", children }];
}

/** The text of nodes with its emphasis and links; white space as a browser shows it, without any at both ends. */
function inlineOf(nodes: readonly AnyNode[]): readonly PdfInline[] {
  const parts = nodes.flatMap(inline);
  if (typeof parts[0] === "string") parts[0] = parts[0].trimStart();
  if (typeof parts.at(-1) === "string") parts.push((parts.pop() as string).trimEnd());
  return parts.filter((part) => part !== "");
}

function inline(node: AnyNode): PdfInline[] {
  if (node.type === "text") return [collapse(node.data)];
  if (!isTag(node)) return [];
  const children = node.children.flatMap(inline);
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

const anchorOf = ({ attribs }: Element): string | null => attribs.id ?? null;

const textOf = (nodes: readonly AnyNode[]): string =>
  nodes.map((node) => (node.type === "text" ? node.data : isTag(node) ? textOf(node.children) : "")).join("");
