import type { Language } from "../notebooks/language.js";
import { tally } from "../tables/tally.js";
import type { TidyTables } from "../tables/tidy.js";
import { type Html, html } from "./html.js";
import { indexWords } from "./index-words.js";

/** What the build read, kept and refused, each with what it means. */
export function runSection(tables: TidyTables, lang: Language): Html {
  const words = indexWords(lang);
  const count = tally(tables);
  const rows = [
    [...words.documentsRead(count.documents), words.unreadable(tables.runs[0]?.unreadable ?? 0)],
    words.mentions(count.mentions),
    words.observations(count.observations),
    words.residue(count.residue),
    words.refusals(count.refusals),
    words.series(count.series, count.indicators),
    words.targets(tables.targets.length, count.targets),
    words.disagreements(tables.conflicts.length),
  ];
  const [item, much, meaning] = words.runColumns;
  return html`<section aria-labelledby="run"><h2 id="run">${words.run}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="${words.run}"><table><thead><tr><th scope="col">${item}</th><th scope="col" class="number">${much}</th><th scope="col">${meaning}</th></tr></thead>
<tbody>${rows.map(
    ([name, number, meant]) => html`<tr><td>${name}</td><td class="number">${number}</td><td>${meant}</td></tr>
`,
  )}</tbody></table></div></section>`;
}
