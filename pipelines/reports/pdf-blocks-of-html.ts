import { load } from "cheerio";
import { type AnyNode, type Element, isTag } from "domhandler";
import type { Html } from "./html.js";
import type { PdfBlock } from "./pdf-blocks.js";
import { anchorOf, DEEP, inlineOf, textOf } from "./pdf-inline-of-html.js";
import { readTable } from "./pdf-table.js";

/** The blocks of a piece of safe HTML, in order; what stands loose between blocks becomes paragraphs. */
export const toBlocks = ({ markup }: Html): readonly PdfBlock[] =>
  blocksOf(load(markup, null, false).root()[0]!.children, 0);

/** A sentence of that many characters may be broken over two pages. */
const LONG_QUOTE = 500;

function blocksOf(nodes: readonly AnyNode[], depth: number): PdfBlock[] {
  const blocks: PdfBlock[] = [];
  let loose: AnyNode[] = [];
  const close = () => {
    blocks.push(...paragraph(loose, "text", depth));
    loose = [];
  };
  for (const node of nodes) {
    const read = isTag(node) && depth < DEEP ? BLOCKS[node.name] : undefined;
    if (read === undefined) loose.push(node);
    else {
      close();
      blocks.push(...read(node as Element, depth + 1));
    }
  }
  close();
  return blocks;
}

const heading = ({ name, children }: Element, depth: number): PdfBlock[] => [
  { type: "heading", level: Math.max(2, Number(name[1])), children: inlineOf(children, depth) },
];

const list = ({ name, attribs, children }: Element, depth: number): PdfBlock[] => {
  const items = children.filter(isTag).filter((item) => item.name === "li");
  if (items.length === 0) return [];
  if (attribs.class === "uses")
    return [
      {
        type: "notes",
        items: items.map((item) => ({ anchor: anchorOf(item), children: inlineOf(item.children, depth) })),
      },
    ];
  return [{ type: "list", ordered: name === "ol", items: items.map((item) => blocksOf(item.children, depth)) }];
};

const inside = ({ children }: Element, depth: number): PdfBlock[] => blocksOf(children, depth);

const BLOCKS: { readonly [name: string]: (element: Element, depth: number) => readonly PdfBlock[] } = {
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
  p: ({ attribs, children }, depth) => paragraph(children, attribs.class === "about" ? "about" : "text", depth),
  table: (element, depth) =>
    readTable(
      element,
      (nodes) => blocksOf(nodes, depth),
      (nodes) => inlineOf(nodes, depth),
    ),
  blockquote: ({ children }, depth) => [
    { type: "quote", breakable: textOf(children).length > LONG_QUOTE, blocks: blocksOf(children, depth) },
  ],
  article: (element, depth) => [
    { type: "source", anchor: anchorOf(element), blocks: blocksOf(element.children, depth) },
  ],
  pre: ({ children }) => [{ type: "lines", lines: textOf(children).trimEnd().split("\n") }],
  hr: () => [{ type: "rule" }],
};

function paragraph(nodes: readonly AnyNode[], role: "text" | "about", depth: number): PdfBlock[] {
  const children = inlineOf(nodes, depth);
  return children.length === 0 ? [] : [{ type: "paragraph", role, sticky: role === "about", children }];
}
