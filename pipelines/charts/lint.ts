import type { TopLevelSpec } from "vega-lite";
import { type MessageCode, message } from "../messages.js";
import { greyContrast, LEAST_CONTRAST } from "./grey-contrast.js";
import { colours } from "./theme.js";

/**
 * What is wrong with a Vega-Lite spec, as a reader would be misled or shut out by it; empty where nothing is. Each finding is a
 * message in both languages and ends in its place in the spec (`layer[2].encoding.y`). The rules:
 *
 * - a title and a description; labels without a limit;
 * - bars start at zero, on a linear scale;
 * - one vertical axis a view: layers share their y scale;
 * - a category shown in colour is also shown in shape, dash, text or position, in the same layers; or it has a legend, in whose order
 *   each shade is told from the next one in grey;
 * - lines and areas break where a value is missing;
 * - nothing from outside: no address, picture or link; no text of documents in expressions; only the theme's colours.
 *
 *     lintSpec(trendChart(series).spec) // []
 */
export function lintSpec(spec: TopLevelSpec): readonly string[] {
  const findings: string[] = [];
  const find: Find = (code, place, value) =>
    findings.push(message(code, value === undefined ? { place } : { value, place }));
  const root: Node = spec as unknown as Node;
  if (textOfTitle(root.title) === "") find("chart-no-title", "title");
  if (typeof root.description !== "string" || root.description.trim() === "")
    find("chart-no-description", "description");
  for (const view of viewsIn(root, "")) lintView(view, find);
  for (const leaf of leavesIn(root, "")) lintLeaf(leaf, find);
  return findings;
}

type Node = { readonly [key: string]: unknown };
type Find = (code: MessageCode, place: string, value?: string) => void;
interface Placed {
  readonly node: Node;
  readonly place: string;
}

/** Single views and layered views: what has one pair of axes. */
function viewsIn(node: Node, place: string): readonly Placed[] {
  if (node.mark !== undefined || Array.isArray(node.layer)) return [{ node, place }];
  return ["vconcat", "hconcat", "concat", "spec"].flatMap((key) =>
    listOf(node[key]).flatMap((part, index) =>
      viewsIn(part, join(place, Array.isArray(node[key]) ? `${key}[${index}]` : key)),
    ),
  );
}

function lintView({ node, place }: Placed, find: Find): void {
  const layers = layersIn(node, place, {});
  if (layers.some(({ resolve }) => resolve)) find("chart-two-axes", join(place, "resolve"));
  const shownOtherwise = new Set(
    layers.flatMap(({ encoding }) =>
      ["shape", "strokeDash", "text", "x", "y", "row", "column", "facet"].flatMap(
        (channel) => fieldOf(encoding[channel]) ?? [],
      ),
    ),
  );
  for (const { mark, encoding, place } of layers) {
    const type = typeof mark === "string" ? mark : String(nodeOf(mark).type);
    if (type === "bar")
      for (const channel of ["x", "y"]) lintBar(nodeOf(encoding[channel]), join(place, `encoding.${channel}`), find);
    const breaks = typeof mark === "object" && String(nodeOf(mark).invalid).startsWith("break-paths");
    if ((type === "line" || type === "area" || type === "trail") && !breaks)
      find("chart-line-over-gap", join(place, "mark"));
    for (const channel of ["color", "fill", "stroke"]) {
      const { type, condition, legend, ...definition } = nodeOf(encoding[channel]);
      const field = fieldOf(definition) ?? fieldOf(condition);
      if (field !== null && type !== "quantitative" && !shownOtherwise.has(field) && !(legend && areShades(definition)))
        find("chart-colour-alone", join(place, `encoding.${channel}`), field);
    }
  }
}

/** Whether the colours of a scale differ from one to the next without their hue. */
function areShades(definition: Node): boolean {
  const { range } = nodeOf(definition.scale);
  if (!Array.isArray(range) || !range.every((each) => typeof each === "string")) return false;
  return range.every((each, index) => index === 0 || greyContrast(range[index - 1] as string, each) >= LEAST_CONTRAST);
}

/** A bar's length is its value, so the axis that it lies along starts at zero and is linear. */
function lintBar(definition: Node, place: string, find: Find): void {
  if (definition.type !== "quantitative") return;
  const scale = nodeOf(definition.scale);
  const domain = Array.isArray(scale.domain) ? scale.domain.map(Number) : null;
  const outside = domain !== null && (Math.min(...domain) > 0 || Math.max(...domain) < 0);
  if (outside || (domain === null && scale.zero === false) || scale.type === "log")
    find("chart-bar-not-from-zero", place);
}

interface Layer {
  readonly mark: unknown;
  readonly encoding: Node;
  readonly place: string;
  readonly resolve: boolean;
}

/** The marks of a view, layers in layers, with the encoding that they inherit. */
function layersIn(node: Node, place: string, inherited: Node): readonly Layer[] {
  const encoding = { ...inherited, ...nodeOf(node.encoding) };
  const resolve =
    nodeOf(nodeOf(node.resolve).scale).y === "independent" || nodeOf(nodeOf(node.resolve).axis).y === "independent";
  if (!Array.isArray(node.layer)) return [{ mark: node.mark, encoding, place, resolve: false }];
  return node.layer.flatMap((layer, index) =>
    layersIn(nodeOf(layer), join(place, `layer[${index}]`), encoding).map((each) => ({
      ...each,
      resolve: each.resolve || resolve,
    })),
  );
}

const KNOWN_COLOURS: ReadonlySet<string> = new Set(Object.values(colours));
const EXPRESSIONS = /(?:^|\.)(?:filter|test|calculate|expr|signal|labelExpr|update)$/;
const OUTSIDE = /(?:^|\.)(?:url|href|src|loader)$/;

function lintLeaf({ place, value }: Leaf, find: Find): void {
  if (place === "$schema") return;
  if (OUTSIDE.test(place) || (value === "image" && /(?:mark|type)$/.test(place))) find("chart-loads", place);
  if (EXPRESSIONS.test(place) && /[^\x20-\x7e]/.test(value)) find("chart-text-in-expression", place);
  if (
    /^(?:#|rgb|hsl)/i.test(value) &&
    /colou?r|fill|stroke|background|range|value/i.test(place) &&
    !KNOWN_COLOURS.has(value)
  )
    find("chart-foreign-colour", place, value);
  if (/(?:label|title)Limit$/.test(place) && Number(value) > 0) find("chart-cut-label", place, value);
}

interface Leaf {
  readonly place: string;
  readonly value: string;
}

/** Every text and number of a spec but its data. */
function leavesIn(node: unknown, place: string): readonly Leaf[] {
  if (typeof node === "string" || typeof node === "number") return [{ place, value: String(node) }];
  if (Array.isArray(node)) return node.flatMap((each, index) => leavesIn(each, `${place}[${index}]`));
  return Object.entries(nodeOf(node)).flatMap(([key, each]) =>
    key === "values" || key === "datasets" ? [] : leavesIn(each, join(place, key)),
  );
}

const nodeOf = (value: unknown): Node =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Node) : {};
const listOf = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.map(nodeOf) : value === undefined ? [] : [nodeOf(value)];
const join = (place: string, key: string) => (place === "" ? key : `${place}.${key}`);

function fieldOf(definition: unknown): string | null {
  const { field } = nodeOf(definition);
  return typeof field === "string" ? field : null;
}

function textOfTitle(title: unknown): string {
  const text = typeof title === "object" && title !== null && !Array.isArray(title) ? nodeOf(title).text : title;
  return (Array.isArray(text) ? text.join("") : typeof text === "string" ? text : "").trim();
}
