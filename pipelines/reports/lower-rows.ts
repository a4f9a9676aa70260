import { isObject } from "../sources/is-object.js";
import type { Spec } from "./chart.js";

/** Heights on paper, in pixels: of a row of one line, of each line where there are several, and of what lies between two rows. */
const ROW = 16;
const LINE = 15;
const BETWEEN = 2;

/** What stays free between the bars of two rows, and between their target lines. */
const FREE = { bar: 5, tick: 3 } as const;

/**
 * A chart of rows, lower: each row as high as its longest label has lines, the bars and target lines of two rows apart. What has no
 * rows, or rows as low already, stays the same.
 * @param spec with `height: { step }`, the rows of its data inline, lines of a label parted by `\n`
 */
export function lowerRows(spec: Spec): Spec {
  const lines = mostLines(spec);
  const step = lines === 1 ? ROW : LINE * lines + BETWEEN;
  if (!isObject(spec.height) || !(Number(spec.height.step) > step)) return spec;
  return { ...spec, height: { step }, layer: listOf(spec.layer).map((layer) => lowerMark(layer, step)) };
}

/** Bars and ticks no longer than their row leaves them. */
function lowerMark(layer: unknown, step: number): unknown {
  if (!isObject(layer) || !isObject(layer.mark)) return layer;
  const { mark } = layer;
  const least = (key: "height" | "size", free: number) => {
    const given = mark[key];
    return typeof given === "number" ? { [key]: Math.min(given, step - free) } : {};
  };
  if (mark.type === "bar") return { ...layer, mark: { ...mark, ...least("height", FREE.bar) } };
  if (mark.type === "tick") return { ...layer, mark: { ...mark, ...least("size", FREE.tick) } };
  return layer;
}

/** Of the fields that name the rows or are written in them. */
function mostLines({ layer, data }: Spec): number {
  const fields = listOf(layer).flatMap((each) => {
    const encoding = isObject(each) && isObject(each.encoding) ? each.encoding : {};
    return [encoding.y, encoding.text].flatMap((channel) => (isObject(channel) ? [String(channel.field)] : []));
  });
  const rows = isObject(data) ? listOf(data.values) : [];
  const texts = rows.flatMap((row) => (isObject(row) ? fields.map((field) => String(row[field] ?? "")) : []));
  return Math.max(1, ...texts.map((text) => text.split("\n").length));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
