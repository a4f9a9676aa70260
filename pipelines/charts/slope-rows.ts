import type { AxisDomain } from "./axis-domain.js";
import type { ChartLanguage } from "./chart.js";
import type { Pair } from "./directions.js";
import { pointLabel } from "./point-label.js";
import { type Scale, scaled } from "./say-number.js";
import { spreadLabels } from "./spread-labels.js";
import { fontSizes } from "./theme.js";
import { sayPoint } from "./trend-title.js";
import { wordsIn } from "./words.js";
import { emWidth, wrapText } from "./wrap-text.js";

/** One line of a slope: a pair and what it is called. */
export interface SlopeItem {
  readonly name: string;
  readonly pair: Pair;
  readonly chosen: boolean;
}

/** One end of a line, as it is drawn; values in the scale of the chart. */
export interface SlopeRow {
  readonly name: string;
  readonly year: number;
  readonly side: "left" | "right";
  readonly value: number;
  /** Where on the axis the label stands, which is not always beside its value. */
  readonly labelAt: number;
  readonly label: string;
  readonly direction: string;
  readonly chosen: boolean;
  readonly moved: boolean;
  readonly status: string;
  readonly said: string;
  readonly observation: string | null;
  readonly source: string | null;
  readonly quote: string | null;
}

/** Rows, and the size of the plot between their labels, in pixels. */
export interface SlopeLayout {
  readonly rows: readonly SlopeRow[];
  readonly width: number;
  readonly height: number;
  /** Room of the labels on the left. */
  readonly left: number;
}

const LINE = 15;
const GAP = 16;

/**
 * Both ends of every line with labels that do not touch: values on the left, values and names on the right; names on the left as well
 * where half of the picture is left for the lines.
 * @param page width of the whole picture
 */
export function slopeRows(
  items: readonly SlopeItem[],
  { scale, domain }: { readonly scale: Scale; readonly domain: Pick<AxisDomain, "low" | "high"> },
  page: number,
  lang: ChartLanguage,
): SlopeLayout {
  const inner = page - 24 - 2 * GAP;
  const widthOf = (texts: readonly string[]) =>
    Math.max(...texts.flatMap((text) => text.split("\n").map(emWidth))) * fontSizes.label;
  const values = (end: "from" | "to") => items.map(({ pair }) => pointLabel(pair[end], scale, lang, 4));
  const names = items.map(({ name }) => name);
  const label = (end: "from" | "to", room: number) =>
    items.map(({ name }, index) => {
      const value = values(end)[index]!;
      if (room === 0) return value;
      const lines = wrapText(name, room, fontSizes.label);
      return end === "from" ? `${lines.join("\n")} ${value}` : `${value} ${lines.join("\n")}`;
    });
  const room = Math.min(widthOf(names), Math.max(96, inner * 0.3));
  const both = label("from", room);
  const right = label("to", room);
  const left = inner - widthOf(both) - widthOf(right) >= inner / 2 ? both : label("from", 0);
  const width = Math.max(60, inner - widthOf(left) - widthOf(right));

  const lines = right.reduce((sum, text) => sum + text.split("\n").length, 0);
  const height = Math.max(240, lines * (LINE + 1));
  const perPixel = (domain.high - domain.low) / height;
  const end = (side: "left" | "right", key: "from" | "to", texts: readonly string[]) => {
    const at = items.map(({ pair }) => (domain.high - scaled(pair[key].value, scale)) / perPixel);
    const places = spreadLabels(
      texts.map((text, index) => ({ at: at[index]!, height: text.split("\n").length * LINE })),
      height,
    );
    return items.map(({ name, pair, chosen }, index): SlopeRow => {
      const point = pair[key];
      return {
        name,
        year: point.year,
        side,
        value: scaled(point.value, scale),
        labelAt: domain.high - places[index]! * perPixel,
        label: texts[index]!,
        direction: wordsIn(lang).direction[pair.direction],
        chosen,
        moved: Math.abs(places[index]! - at[index]!) > 3,
        status: wordsIn(lang).status[point.status],
        said: sayPoint(point, lang),
        observation: point.observation,
        source: point.source,
        quote: point.quote,
      };
    });
  };
  return {
    rows: [...end("left", "from", left), ...end("right", "to", right)],
    width,
    height,
    left: widthOf(left) + GAP,
  };
}
