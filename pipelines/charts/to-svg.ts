import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "./chart.js";
import { measureText } from "./text-width.js";

/**
 * The chart as an SVG that stands by itself: `role="img"`, a title and a description, no script, no address of anything. The same
 * chart gives the same bytes. Vega runs its interpreter, so no text is ever evaluated as code, and can load nothing.
 */
export async function toSvg(chart: Pick<Chart, "spec" | "title" | "description">): Promise<string> {
  const named = `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(chart.description)}</desc>`;
  return steadyIds(await draw(chart.spec)).replace(/^<svg ([^>]*)>/, (_, given) => `<svg role="img" ${given}>${named}`);
}

async function draw(spec: TopLevelSpec): Promise<string> {
  const [vega, vegaLite, { expressionInterpreter }] = await Promise.all([
    import("vega"),
    import("vega-lite"),
    import("vega-interpreter"),
    measureText(),
  ]);
  const logger = vega.logger(vega.Error);
  const silent: TopLevelSpec = { ...spec, config: { ...spec.config, aria: false } };
  const view = new vega.View(vega.parse(vegaLite.compile(silent, { logger }).spec, undefined, { ast: true }), {
    renderer: "none",
    expr: expressionInterpreter,
    loader: { ...vega.loader(), load: refuse, sanitize: refuse },
    logger,
  });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}

const refuse = (address: string): Promise<never> => Promise.reject(new Error(`a chart loads nothing: ${address}`));

/** Vega numbers clips and gradients through the whole life of the process; here they count from one in each picture. */
function steadyIds(svg: string): string {
  const names = new Map<string, string>();
  return svg.replace(/(\bid="|url\(#)((?:clip|gradient)[\w-]*)/g, (_, before: string, id: string) => {
    if (!names.has(id)) names.set(id, `d${names.size + 1}`);
    return `${before}${names.get(id)}`;
  });
}

const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
