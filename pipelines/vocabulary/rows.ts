import { z } from "zod";

/** A row of `indicators.csv`. */
export const indicatorRow = z.object({
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  theme: z.enum(["recruitment", "skills", "employment", "platforms", "services", "education", "economy"]),
  unit: z.string().min(1),
  kind: z.enum(["flow", "stock", "rate"]),
  aliases: list(),
  excludes: list(),
  definition: z.string().min(1),
  priceBased: z.enum(["true", "false"]).transform((written) => written === "true"),
  better: z.enum(["higher", "lower"]),
  source: z.string().min(1),
});

/** A row of `units.csv`. */
export const unitRow = z.object({
  word: z.string().min(1),
  canonical: z.string().min(1),
  form: z.enum(["count", "money", "measure", "percent", "points", "multiple"]),
  afterHan: z.enum(["true", "false"]).transform((written) => written === "true"),
  source: z.string().min(1),
});

/** A row of `areas.csv`; codes stay strings. */
export const areaRow = z.object({
  code: z.string().regex(/^\d{6}$/),
  name: z.string().min(1),
  aliases: list(),
  level: z.enum(["country", "province", "prefecture", "county", "region"]),
  parent: z
    .string()
    .regex(/^(\d{6})?$/)
    .transform((code) => (code === "" ? null : code)),
  source: z.string().min(1),
});

/** The kinds of documents there are. */
export const DOCUMENT_KINDS = [
  "statistical-release",
  "yearbook-table",
  "work-report",
  "plan",
  "reply-letter",
  "news",
  "other",
] as const;

/** A row of `trust.csv`. */
export const trustRow = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  zh: z.string().min(1),
  en: z.string().min(1),
  source: z.string().min(1),
});

/** A row of `relations.csv`. */
export const relationRow = z.object({
  whole: z.string().min(1),
  part: z.string().min(1),
  share: z.string().transform((id) => (id === "" ? null : id)),
  complete: z.enum(["true", "false"]).transform((written) => written === "true"),
  source: z.string().min(1),
});

/** Alternatives inside a field: 重庆|渝. An empty field is an empty list; an empty alternative is a mistake. */
function list() {
  return z
    .string()
    .transform((field) => (field === "" ? [] : field.split("|").map((word) => word.trim())))
    .refine((words) => words.every((word) => word !== ""));
}
