import { Marked } from "marked";
import { escapeText } from "./html.js";

/**
 * Markdown as HTML that still has to pass `sanitiseHtml`. Raw HTML in it is shown as the text it is, pictures by their
 * alternative text alone.
 */
export function markdownToHtml(source: string): string {
  return engine.parse(source, { async: false });
}

const engine = new Marked({
  renderer: {
    html: ({ text }) => escapeText(text),
    image: ({ text }) => escapeText(text),
  },
});
