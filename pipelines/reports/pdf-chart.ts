import type { Chart } from "./chart.js";
import type { Evidence } from "./evidence.js";
import type { PdfChart, PdfCite } from "./pdf-blocks.js";
import { printedChart } from "./printed-chart.js";

/** The room for a picture on the page, in points. */
const ROOM = { width: 482, height: 600 } as const;

/** Points per pixel of a chart on paper: its 12 pixel labels become 8.4 points; 7.4 in one that would take more than so many points of a page. */
const SCALE = 0.7;
const SMALL = 0.62;
const TALL = 300;

/** A chart as a picture with its sources; none where there is no picture of it. */
export async function chartBlock(chart: Chart, evidence: Evidence): Promise<readonly PdfChart[]> {
  const svg = await printedChart(chart);
  if (svg === null) return [];
  const { markup } = svg;
  const [, , width = 600, height = 400] = (/viewBox="([^"]+)"/.exec(markup)?.[1] ?? "").split(/[\s,]+/).map(Number);
  const scale = Math.min(height * SCALE > TALL ? SMALL : SCALE, ROOM.width / width, ROOM.height / height);
  return [
    {
      type: "chart",
      svg: withFont(markup),
      description: chart.description,
      width: width * scale,
      cites: citesOf(chart, evidence),
    },
  ];
}

/** The sources of what a chart draws, each once, by number. */
function citesOf(chart: Chart, evidence: Evidence): readonly PdfCite[] {
  const cites = new Map<number, PdfCite>();
  for (const row of chart.rows) {
    const to = evidence.anchorOf(evidence.observationOf(row) ?? "");
    const number = Number(/^s(\d+)-/.exec(to ?? "")?.[1]);
    if (to !== null && !cites.has(number)) cites.set(number, { type: "cite", to, text: `[${number}]` });
  }
  return [...cites].sort(([a], [b]) => a - b).map(([, cite]) => cite);
}

/** All text of a sanitised SVG in the one font that the PDF embeds, whatever families it names. */
const withFont = (markup: string): string =>
  markup.replace(/ font-family="[^"]*"/g, "").replace(/^<svg /, '<svg font-family="Noto Sans SC" ');
