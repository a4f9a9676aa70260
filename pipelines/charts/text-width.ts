import { createRequire } from "node:module";
import { join } from "node:path";

/** File of a weight of Noto Sans SC as TrueType, the font of all pictures. */
export function fontFile(weight: "regular" | "bold"): string {
  const file = weight === "bold" ? "700Bold/NotoSansSC_700Bold.ttf" : "400Regular/NotoSansSC_400Regular.ttf";
  return createRequire(import.meta.url).resolve(join("@expo-google-fonts/noto-sans-sc", file));
}

/** What Vega tells about a text that it lays out. */
export interface TextItem {
  readonly fontSize?: number | null;
  readonly fontWeight?: string | number | null;
  readonly limit?: number | null;
}

/**
 * Makes Vega, in this whole process, measure text by the advances of Noto Sans SC instead of guessing (it takes a Han character
 * for 0.8 em and cuts labels). A text with a `limit` is no wider than that, as Vega cuts it there. Done once, however often called.
 */
export async function measureText(): Promise<void> {
  const [vega, advance] = await Promise.all([import("vega"), loadAdvances()]);
  const { textMetrics } = vega as unknown as Metrics;
  textMetrics.width = (item, text) => {
    const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 600;
    const width = advance(String(text ?? "").trim(), bold) * (item.fontSize ?? 11);
    return item.limit != null && item.limit > 0 ? Math.min(width, item.limit) : width;
  };
}

/** Width of a text in em, in regular or bold. */
export type Advance = (text: string, bold: boolean) => number;

/** The advances of both weights, read once. */
export function loadAdvances(): Promise<Advance> {
  loading ??= open();
  return loading;
}

let loading: Promise<Advance> | undefined;

/** Exported by Vega, and missing from its types. */
interface Metrics {
  readonly textMetrics: { width: (item: TextItem, text?: unknown) => number };
}

async function open(): Promise<Advance> {
  const fontkit = await import("fontkit");
  const [regular, bold] = await Promise.all([fontkit.open(fontFile("regular")), fontkit.open(fontFile("bold"))]);
  const known = { regular: new Map<number, number>(), bold: new Map<number, number>() };
  return (text, isBold) => {
    const [font, widths] = isBold ? [bold, known.bold] : [regular, known.regular];
    let sum = 0;
    for (const character of text) {
      const point = character.codePointAt(0)!;
      let width = widths.get(point);
      if (width === undefined) {
        width = font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
        widths.set(point, width);
      }
      sum += width;
    }
    return sum;
  };
}
