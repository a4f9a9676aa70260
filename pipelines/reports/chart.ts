import { unwrapText } from "../charts/wrap-text.js";
import { isObject } from "../sources/is-object.js";
import { type ChartColumn, type ChartRow, chartColumns, chartRows } from "./chart-rows.js";
import type { Html } from "./html.js";
import { sanitiseSvg } from "./sanitise-svg.js";

/** A chart of a report: a still picture that always shows, and the Vega-Lite spec behind it. */
export interface Chart {
  /** `c1`, `c2` … in the order of the page. */
  readonly id: string;
  /** What the chart finds, as its title says it. */
  readonly title: string;
  /** The chart in words. */
  readonly description: string;
  readonly svg: Html | null;
  /** Null where there is none, or where it would load something from outside. */
  readonly spec: Spec | null;
  /** The rows of data that the chart draws. */
  readonly rows: readonly ChartRow[];
  /** What it says of each, in order. */
  readonly columns: readonly ChartColumn[];
}

export type Spec = { readonly [key: string]: unknown };

/** The chart in a bundle of MIME types (`application/vnd.vegalite.v…+json`, `image/svg+xml`, `text/plain`), or null. */
export function readChart(bundle: { readonly [mime: string]: unknown }, number: number): Chart | null {
  const svg = wholeText(bundle["image/svg+xml"]);
  const given = Object.entries(bundle).find(([mime]) => /^application\/vnd\.vegalite\.v\d+\+json$/.test(mime))?.[1];
  const spec = isObject(given) ? given : null;
  if (svg === "" && spec === null) return null;
  const id = `c${number}`;
  const title = titleOf(spec) || /<title[^>]*>([^<]+)<\/title>/.exec(svg)?.[1] || `图 ${number}`;
  const described = typeof spec?.description === "string" ? spec.description : wholeText(bundle["text/plain"]);
  const description = described || title;
  return {
    id,
    title,
    description,
    svg: sanitiseSvg(svg, { prefix: id, title, description }),
    spec: spec !== null && staysInside(spec) ? spec : null,
    rows: spec === null ? [] : chartRows(spec),
    columns: chartColumns(spec),
  };
}

/** nbformat stores text whole or as a list of lines; "" for what is no text. */
export function wholeText(text: unknown): string {
  if (typeof text === "string") return text;
  return Array.isArray(text) ? text.filter((line) => typeof line === "string").join("") : "";
}

/** The title's text and not its subtitle; lines joined. */
function titleOf(spec: Spec | null): string {
  const title = spec?.title;
  const text = isObject(title) ? title.text : title;
  return Array.isArray(text) ? unwrapText(text.map(String)) : typeof text === "string" ? text : "";
}

/** No part of the spec loads data or pictures, or leads out of the page. */
function staysInside(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(staysInside);
  if (!isObject(value)) return value !== "image";
  return Object.entries(value).every(
    ([key, inner]) => !/^(?:url|href|usermeta|loader)$/i.test(key) && staysInside(inner),
  );
}
