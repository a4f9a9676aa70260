import type { Scale } from "./say-number.js";

/** Units of what is counted one by one, as the vocabulary writes them. */
const COUNTED: ReadonlySet<string> = new Set("人 人次 个 家 所 项 场 次 件 户 套 张".split(" "));

/** A value with its bounds, in its base unit. */
interface Measured {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A whole number of things written to its last digit is exact: 10 people are not 9.5 to 10.5. */
export function isExactCount({ value, low, high, unit }: Measured): boolean {
  return COUNTED.has(unit) && Number.isInteger(value) && high - low <= 1;
}

/** Things counted one by one, on an axis that counts them so: its lines stand at whole numbers. */
export function areWhole(values: readonly number[], unit: string, { factor }: Scale): boolean {
  return COUNTED.has(unit) && factor === 1 && values.every(Number.isInteger);
}

/** So few things that an axis begins at zero: what differs by one is no change to magnify. */
export function isSmallCount({ unit, value }: Pick<Measured, "unit" | "value">): boolean {
  return COUNTED.has(unit) && Number.isInteger(value) && value < 100;
}
