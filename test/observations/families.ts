import { CHANGES } from "./families/changes.js";
import { LABELS } from "./families/labels.js";
import { PLACE } from "./families/place.js";
import { TIME } from "./families/time.js";
import type { Family } from "./family.js";

/** All families of rules of `pipelines/observations`. */
export const FAMILIES: readonly Family[] = [...TIME, ...PLACE, ...LABELS, ...CHANGES];
