import type { MessageCode } from "../messages.js";

/** Errors that are the user's way of asking, not the work's: the command ends with status 2. */
export const USAGE_CODES: ReadonlySet<MessageCode> = new Set([
  "notebook-unknown",
  "notebook-parameter",
  "parameter-type",
  "parameter-form",
  "years-order",
  "years-empty",
  "area-unknown",
  "indicator-unknown",
  "indicator-alike",
  "source-option",
  "source-option-foreign",
  "source-address",
  "source-date",
  "source-pattern",
  "source-id",
]);
