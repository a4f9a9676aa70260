/**
 * Where the labels of an axis in per cent of the target stand. 100 is the last: Vega leaves out every second label for want of room, and
 * where only two are left it keeps the last, so that 100, where the target lines stand, is named however narrow the axis.
 * @param high the end of the axis
 */
export function percentTicks(high: number): readonly number[] {
  return high > 250 ? [0, 50, 100] : [0, 25, 50, 75, 100];
}
