import * as vega from "vega";
import { expressionInterpreter } from "vega-interpreter";
import type { TopLevelSpec } from "vega-lite";
import { compile } from "vega-lite";
import { measureText } from "../../pipelines/charts/text-width.js";

/** A text of a picture with the box that it fills, in pixels of the picture. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly text?: unknown;
  readonly opacity?: number;
  readonly bounds: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
  readonly items?: readonly MarkGroup[];
}
interface MarkGroup {
  readonly marktype: string;
  readonly items: readonly Item[];
}

/** All texts of a chart as they are laid out, and the warnings of Vega-Lite and Vega on the way. */
export async function textBoxes(
  spec: TopLevelSpec,
): Promise<{ readonly boxes: readonly TextBox[]; readonly page: Page; readonly warnings: readonly string[] }> {
  await measureText();
  const warnings: string[] = [];
  const keep = (...args: readonly unknown[]) => {
    warnings.push(args.map(String).join(" "));
    return logger;
  };
  const logger = Object.assign(vega.logger(vega.Warn), { warn: keep, error: keep });
  const view = new vega.View(vega.parse(compile(spec, { logger }).spec, undefined, { ast: true }), {
    renderer: "none",
    expr: expressionInterpreter,
    logger,
  });
  await view.runAsync();
  const boxes: TextBox[] = [];
  const walk = (mark: MarkGroup, dx: number, dy: number) => {
    for (const item of mark.items) {
      if (mark.marktype === "group")
        for (const inner of item.items ?? []) walk(inner, dx + (item.x ?? 0), dy + (item.y ?? 0));
      if (mark.marktype !== "text" || item.opacity === 0) continue;
      const text = [item.text].flat().join("\n");
      const { x1, x2, y1, y2 } = item.bounds;
      if (text.trim() !== "") boxes.push({ text, left: x1 + dx, right: x2 + dx, top: y1 + dy, bottom: y2 + dy });
    }
  };
  walk((view.scenegraph() as unknown as { root: MarkGroup }).root, 0, 0);
  const page = pageOf(await view.toSVG());
  view.finalize();
  return { boxes, page, warnings };
}

/** The edges of a picture, in the coordinates of its boxes. */
export interface Page {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function pageOf(svg: string): Page {
  const [, width, height] = /<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"/.exec(svg)!.map(Number);
  const [, x, y] = /<g [^>]*transform="translate\(([-\d.]+),([-\d.]+)\)"/.exec(svg)!.map(Number);
  return { width: width!, left: -x!, right: width! - x!, top: -y!, bottom: height! - y! };
}

/** Texts that reach over the edge of the picture. */
export function cut(boxes: readonly TextBox[], page: Page): readonly string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < page.left - 0.5 || right > page.right + 0.5 || top < page.top - 0.5 || bottom > page.bottom + 0.5,
    )
    .map(({ text }) => text);
}

/** Pairs of texts that cover each other by more than a pixel and a half. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5,
      )
      .map((b) => `${a.text} × ${b.text}`),
  );
}
