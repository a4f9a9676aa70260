import { CHANGES } from "./families/changes.js";
import { CLAUSES } from "./families/clauses.js";
import { LABELS } from "./families/labels.js";
import { PLACE } from "./families/place.js";
import { TIME } from "./families/time.js";
import type { Family } from "./family.js";

/** All families of rules of `pipelines/observations`. */
export const FAMILIES: readonly Family[] = [...CLAUSES, ...TIME, ...PLACE, ...LABELS, ...CHANGES];
