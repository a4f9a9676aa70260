/** The part of the Typst template that sets blocks and inline text, one branch a type of `pdf-blocks.ts`. */
export const PDF_BLOCKS = String.raw`
#let ink = rgb("#1c2024")
#let soft = rgb("#59636e")
#let hair = rgb("#d9d5cb")
#let accent = rgb("#8c2318")
#let blue = rgb("#1f4f8f")
#let yellow = rgb("#ffe9a8")

#let place-anchor(id) = if id != none [#metadata(none)#label(id)]

#let cite-link(node, size: 0.8em) = link(label(node.to), box(text(size: size, fill: blue, node.text)))

#let inline(nodes) = nodes.map(node => {
  if type(node) == str { node }
  else if node.type == "break" { linebreak() }
  else if node.type == "cite" { cite-link(node) }
  else if node.type == "strong" { strong(inline(node.children)) }
  else if node.type == "emphasis" { text(fill: accent, inline(node.children)) }
  else if node.type == "small" { text(size: 0.85em, fill: soft, inline(node.children)) }
  else if node.type == "super" { super(typographic: false, inline(node.children)) }
  else if node.type == "sub" { sub(typographic: false, inline(node.children)) }
  else if node.type == "strike" { strike(inline(node.children)) }
  else if node.type == "link" { link(label(node.to), inline(node.children)); cite-link((to: node.to, text: node.cite)) }
  else if node.type == "mark" {
    place-anchor(node.anchor)
    highlight(fill: yellow, top-edge: "ascender", bottom-edge: "descender", extent: 0.8pt, radius: 1pt, inline(node.children))
  }
}).join()

#let preserved(line) = line.replace("\t", "    ").replace(regex("^ +| {2,}"), it => "\u{a0}" * it.text.len())

/* What is low stays on one page; what is higher than so much may be broken over two. */
#let together(body, most: 120pt, ..spacing) = layout(size => block(
  ..spacing, width: 100%, breakable: measure(body, width: size.width).height > most, body,
))

/* within: inside an item of a list or a cell, which stays together as a whole. */
#let flow(blocks, within: false) = for block-of in blocks {
  let kind = block-of.type
  let entry(blocks) = if within { flow(blocks, within: true) } else { together(flow(blocks, within: true)) }
  if kind == "heading" { heading(level: block-of.level, inline(block-of.children)) }
  else if kind == "paragraph" and block-of.role == "about" {
    block(sticky: true, above: 0.55em, below: 0.9em, par(justify: false, text(size: 8pt, fill: soft, inline(block-of.children))))
  }
  else if kind == "paragraph" { block(sticky: block-of.sticky, par(inline(block-of.children))) }
  else if kind == "list" and block-of.ordered { enum(..block-of.items.map(entry)) }
  else if kind == "list" { list(..block-of.items.map(entry)) }
  else if kind == "notes" {
    set text(size: 7.5pt, fill: soft)
    set par(leading: 0.6em, justify: false)
    for note in block-of.items {
      block(above: 0.6em, below: 0pt, { place-anchor(note.anchor); inline(note.children) })
    }
  }
  else if kind == "quote" {
    block(breakable: block-of.breakable, width: 100%, above: 0.9em, below: 0.9em, inset: (left: 9pt, y: 1.5pt), stroke: (left: 1.5pt + accent), {
      set text(size: 9pt)
      flow(block-of.blocks, within: within)
    })
  }
  else if kind == "source" {
    block(sticky: true, above: 1.6em, below: 0pt, line(length: 100%, stroke: 0.4pt + hair))
    place-anchor(block-of.anchor)
    flow(block-of.blocks, within: within)
  }
  else if kind == "lines" {
    block(width: 100%, fill: luma(247), inset: 7pt, {
      set text(size: 8pt)
      set par(justify: false, leading: 0.6em)
      block-of.lines.map(preserved).map(line => text(line)).join(linebreak())
    })
  }
  else if kind == "rule" { line(length: 100%, stroke: 0.4pt + hair) }
  else if kind == "chart" {
    block(breakable: false, width: 100%, above: 1.1em, below: 1.4em, {
      align(center, image(bytes(block-of.svg), format: "svg", width: block-of.width * 1pt, alt: block-of.description))
      if block-of.cites.len() > 0 {
        block(above: 0.5em, text(size: 7.5pt, fill: soft)[#report.citedIn#block-of.cites.map(cite-link.with(size: 1em)).join([ ])])
      }
    })
  }
  else if kind == "table" {
    if block-of.caption.len() > 0 { block(sticky: true, below: 0.5em, text(size: 9pt, strong(inline(block-of.caption)))) }
    let size = if block-of.columns <= 6 { 8.5pt } else if block-of.columns <= 10 { 7pt } else { 5.5pt }
    set text(size: size)
    set par(justify: false, leading: 0.55em, spacing: 0.7em)
    let cell(it, head: false) = table.cell(
      x: it.x, y: it.y, colspan: it.colspan, rowspan: it.rowspan, breakable: false,
      align: if it.number { right } else { left }, if head { strong(flow(it.blocks, within: true)) } else { flow(it.blocks, within: true) },
    )
    let rows = calc.max(0, ..(block-of.head + block-of.body).map(it => it.y + it.rowspan))
    let heads = calc.max(0, ..block-of.head.map(it => it.y + it.rowspan))
    let grid = table(
      columns: block-of.columns * (auto,),
      inset: (x: 4pt, y: 4.5pt),
      stroke: (x, y) => (
        top: if y == 0 { 0.8pt + ink },
        bottom: if y + 1 == heads { 0.5pt + ink } else if y + 1 == rows { 0.8pt + ink } else { 0.35pt + hair },
      ),
      ..if heads > 0 { (table.header(..block-of.head.map(it => cell(it, head: true))),) },
      ..block-of.body.map(cell),
    )
    together(grid, above: 0.8em, below: 1.3em)
  }
}
`;
