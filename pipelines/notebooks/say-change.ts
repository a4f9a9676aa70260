/** A value between its bounds, as a row of `series` has it. */
export interface Bounded {
  readonly obs_value: number;
  readonly obs_low: number;
  readonly obs_high: number;
}

/** What is said where the bounds of two values meet. */
export const NO_CHANGE = "在数字的书写精度内看不出增减";

/**
 * The change from one value to a later one, in words and no more exactly than the bounds of both allow: 增长约5.5%, 减少约2.1万人 is never
 * said of what may be no change: then `NO_CHANGE`. Rates change in points (上升约0.3个百分点).
 *
 * The percentage has one decimal where the bounds leave less than two points of play, else none.
 * @param isPublished that `from` was computed from `to` and a published change, so that the change is known better than both levels
 */
export function sayChange(from: Bounded, to: Bounded, unit: string, isPublished = false): string {
  if (from.obs_low < to.obs_high && to.obs_low < from.obs_high && !isPublished) return NO_CHANGE;
  const difference = to.obs_value - from.obs_value;
  if (unit === "%" || unit === "‰") {
    const points = unit === "%" ? "个百分点" : "个千分点";
    const size = Math.abs(difference);
    return `${difference > 0 ? "上升" : "下降"}约${Number(size.toFixed(1)) || Number(size.toPrecision(1))}${points}`;
  }
  if (from.obs_low <= 0) return difference > 0 ? "增加" : "减少";
  const percent = (100 * Math.abs(difference)) / from.obs_value;
  const play = 100 * (to.obs_high / from.obs_low - to.obs_low / from.obs_high);
  if (difference > 0 && percent >= 95) return `增至约${Number((to.obs_value / from.obs_value).toPrecision(2))}倍`;
  const said = isPublished || play < 2 ? Number(percent.toFixed(1)) : Math.round(percent);
  if (said === 0) return difference > 0 ? "略有增加" : "略有减少";
  return `${difference > 0 ? "增长" : "下降"}约${said}%`;
}
