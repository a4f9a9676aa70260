import { PDF_BLOCKS } from "./pdf-template-blocks.js";

/**
 * The Typst template of all reports: A4, Noto Sans SC alone, page numbers, a running head from the second page on. It reads the
 * report as JSON from `sys.inputs`, so no text of a document or notebook is ever parsed as Typst.
 */
export const PDF_TEMPLATE = `
#let report = json(bytes(sys.inputs.report))
${PDF_BLOCKS}
#set document(title: report.title, author: "复函 fuhan", date: datetime(..report.date))
#set text(font: "Noto Sans SC", size: 10pt, lang: report.lang, region: if report.lang == "zh" { "cn" } else { "gb" }, fallback: false, hyphenate: false, fill: ink)
#set par(justify: true, leading: 0.85em, spacing: 1.1em)
#set page(
  paper: "a4",
  margin: (x: 20mm, top: 22mm, bottom: 19mm),
  header: context if counter(page).get().first() > 1 {
    set text(size: 8pt, fill: soft)
    block(width: 100%, inset: (bottom: 4pt), stroke: (bottom: 0.4pt + hair))[#report.title #h(1fr) #report.kicker]
  },
  footer: context {
    set text(size: 8pt, fill: soft)
    align(center)[#report.page.at(0)#counter(page).get().first()#report.page.at(1)#counter(page).final().first()#report.page.at(2)]
  },
)
#set list(marker: text(fill: accent, "•"), indent: 0.2em, body-indent: 0.6em, spacing: 0.8em)
#set enum(indent: 0.2em, body-indent: 0.6em, spacing: 0.8em)
#show regex("[!-~]{24,}"): it => it.text.clusters().map(box).join()
#show heading: set par(justify: false, leading: 0.6em)
#show heading: set text(size: 10pt)
#show heading.where(level: 1): set text(size: 22pt)
#show heading.where(level: 2): set text(size: 14.5pt)
#show heading.where(level: 2): set block(above: 2em, below: 0.9em)
#show heading.where(level: 3): set text(size: 11.5pt)
#show heading.where(level: 3): set block(above: 1.6em, below: 0.95em)

#text(size: 9.5pt, weight: "bold", fill: accent, tracking: 0.1em, report.kicker)
#block(above: 15pt, below: 14pt, heading(level: 1, report.title))
#grid(
  columns: report.facts.len() * (auto,),
  column-gutter: 1fr,
  inset: (bottom: 5pt),
  ..report.facts.map(fact => {
    set par(leading: 0.5em, justify: false)
    text(size: 7.5pt, fill: soft, fact.name)
    linebreak()
    text(size: 9.5pt, fact.value)
  }),
)
#line(length: 100%, stroke: 1.2pt + accent)
#v(8pt)

#for row in report.headlines {
  block(above: 0pt, below: 0pt, breakable: false, grid(
    columns: row.len() * (1fr,),
    stroke: 0.5pt + hair,
    inset: (x: 9pt, y: 8pt),
    ..row.map(figure => {
      set par(leading: 0.5em, justify: false)
      set block(above: 7pt, below: 0pt)
      block(text(size: 8.5pt, fill: soft, figure.name))
      block(text(size: 16pt, weight: "bold", figure.value))
      block(text(size: 8pt, fill: soft, { figure.when; if figure.cite != none { h(0.2em); cite-link(figure.cite) } }))
    }),
  ))
}
#v(12pt)

#flow(report.blocks)

#v(1fr)
#line(length: 100%, stroke: 0.4pt + hair)
#text(size: 8pt, fill: soft, report.colophon)
`;
