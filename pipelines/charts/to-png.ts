import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../sources/temporary-folder.js";
import type { Chart } from "./chart.js";
import { fontFile } from "./text-width.js";
import { toSvg } from "./to-svg.js";

/**
 * The chart as a PNG, at twice its size unless told otherwise. Noto Sans SC goes in as TrueType, reduced to the characters of the
 * chart: resvg draws no text with a woff, and says nothing about it.
 */
export async function toPng(
  chart: Pick<Chart, "spec" | "title" | "description">,
  { scale = 2 }: { readonly scale?: number } = {},
): Promise<Buffer> {
  const svg = await toSvg(chart);
  const { Resvg } = await import("@resvg/resvg-js");
  const folder = temporaryFolder("fuhan-font-");
  try {
    const fontFiles = await Promise.all(
      (["regular", "bold"] as const).map((weight) => subset(weight, svg, folder.path)),
    );
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans SC" };
    return new Resvg(svg, { font, fitTo: { mode: "zoom", value: scale }, background: "#ffffff" }).render().asPng();
  } finally {
    folder.remove();
  }
}

async function subset(weight: "regular" | "bold", text: string, folder: string): Promise<string> {
  const { default: subsetFont } = await import("subset-font");
  const file = join(folder, `${weight}.ttf`);
  await writeFile(file, await subsetFont(await readFile(fontFile(weight)), text, { targetFormat: "truetype" }));
  return file;
}
