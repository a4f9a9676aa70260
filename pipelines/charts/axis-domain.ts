/** The ends of an axis and whether it starts at zero. */
export interface AxisDomain {
  readonly low: number;
  readonly high: number;
  readonly fromZero: boolean;
  /** Where its lines stand. */
  readonly ticks: readonly number[];
}

/**
 * Round ends of an axis around values, with room above for labels. It starts at zero where the smallest value is under a
 * share of the largest; else it starts below the smallest, and the chart says so.
 * @param share 1 for always, as bars need
 * @param whole of things counted one by one, of which there is no half
 */
export function axisDomain(values: readonly number[], share: number, whole = false): AxisDomain {
  if (values.length === 0) return { low: 0, high: 1, fromZero: true, ticks: [0, 1] };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === 0 && most === 0) return { low: 0, high: 1, fromZero: true, ticks: [0, 1] };
  const fromZero = share >= 1 || least === most || (least >= 0 && least < share * most);
  const low = fromZero ? Math.min(0, least) : least;
  const high = fromZero ? Math.max(0, most) : most;
  const step = niceStep((high - low || 1) / 4, whole);
  const down = fromZero && low === 0 ? 0 : Math.floor((low - 0.35 * step) / step);
  const up = Math.ceil((high + 0.35 * step) / step);
  const ticks = Array.from({ length: up - down + 1 }, (_, index) => clean((down + index) * step));
  return { low: ticks[0]!, high: ticks.at(-1)!, fromZero: down <= 0 && up >= 0, ticks };
}

/** The values' own ends, for charts that say each value and draw no axis; zero where it is near. */
export function tightDomain(values: readonly number[]): Pick<AxisDomain, "low" | "high"> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const low = least > 0 && least < 0.2 * most ? 0 : least;
  return low === most ? { low: Math.min(0, low), high: Math.max(1, most) } : { low, high: most };
}

/** The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `width`; of these the whole ones alone. */
function niceStep(width: number, whole: boolean): number {
  const least = whole ? Math.max(1, width) : width;
  const power = 10 ** Math.floor(Math.log10(least));
  const steps = [1, 2, 2.5, 5].map((digit) => digit * power).filter((step) => !whole || Number.isInteger(step));
  return steps.find((step) => step >= least * 0.999) ?? 10 * power;
}

const clean = (value: number) => Number(value.toPrecision(12));
