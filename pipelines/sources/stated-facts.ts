import { z } from "zod";
import { isPartialDate } from "./partial-date.js";

/**
 * The facts that may be stated of a document from outside its text: in its front matter, in a CSVW file, in `data/sources.yaml`.
 * `published` is an ISO date as precise as it is known; null is as good as absent.
 */
export const statedFacts = {
  title: z.string().nullish(),
  issuer: z.string().nullish(),
  published: z.union([z.string().refine(isPartialDate), z.int().min(1900).max(2200).transform(String)]).nullish(),
  area: z.string().nullish(),
  kind: z
    .enum(["statistical-release", "yearbook-table", "work-report", "plan", "reply-letter", "news", "other"])
    .nullish(),
} as const;
