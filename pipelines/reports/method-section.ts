import { kindsByTrust } from "../notebooks/kind-names.js";
import type { Language } from "../notebooks/language.js";
import { type Html, html } from "./html.js";
import { reportWords } from "./report-words.js";

/** The closing section of a report: how the figures came about, and how far to trust them, in plain words. */
export function methodSection(lang: Language): Html {
  const { method, methodLines } = reportWords(lang);
  return html`<section aria-labelledby="method"><h2 id="method">${method}</h2><ul>${methodLines(kindsByTrust(lang)).map((line) => html`<li>${line}</li>`)}</ul></section>`;
}
