/**
 * A value as a Chinese reader says it: 62000 人 → 6.2万人, 1523000000 元 → 15.23亿元, 5.4 % → 5.4%. The unit is the base unit of the
 * table; 万 from ten thousand on, 亿 from a hundred million on (GB/T 15835-2011, 4.1.3).
 * @param rough rounds to three digits and says 约
 */
export function sayValue(value: number, unit: string, rough = false): string {
  const [scale, word] = scaleOf(value, unit);
  const scaled = Number((value / scale).toPrecision(rough ? 3 : 12));
  return `${rough ? "约" : ""}${String(scaled).replace("-", "−")}${word}${unit}`;
}

function scaleOf(value: number, unit: string): readonly [number, string] {
  if (unit === "%" || unit === "‰" || /^[万亿]/.test(unit)) return [1, ""];
  if (Math.abs(value) >= 1e8) return [1e8, "亿"];
  return Math.abs(value) >= 1e4 ? [1e4, "万"] : [1, ""];
}
