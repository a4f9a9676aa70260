import type { Point } from "./read-points.js";
import { colours } from "./theme.js";
import type { ChartWords } from "./words.js";

/** What the shapes of the points mean, in signs, where there is more than one: ○ 公布, ◇ 推算. */
export function statusKey(points: readonly Pick<Point, "status">[], { status }: ChartWords): readonly string[] {
  const present = (["published", "estimated", "implied"] as const).filter((each) =>
    points.some((point) => point.status === each),
  );
  return present.length < 2 ? [] : present.map((each) => `${SIGNS[each]} ${status[each]}`);
}

const SIGNS = { published: "○", estimated: "□", implied: "◇" } as const;

/** How values look by how they are known, in shape, fill and stroke at once; then what stands beside a line. */
export const pointLooks = [
  { status: "published", shape: "circle", fill: colours.actual, stroke: colours.actual },
  { status: "estimated", shape: "square", fill: colours.band, stroke: colours.actual },
  { status: "implied", shape: "diamond", fill: colours.paper, stroke: colours.actual },
  { status: "target", shape: "M-1.7,0L1.7,0", fill: colours.target, stroke: colours.target },
  { status: "disputed", shape: "cross", fill: colours.paper, stroke: colours.second },
] as const;
