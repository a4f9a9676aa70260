import { type MessageCode, type MessageDetail, message } from "./messages.js";

/**
 * A broken promise: a missing file, a bad vocabulary, a failed guard. Its message reads `problem: value (place)`, in Chinese
 * and English; `cause` is what was underneath.
 */
export class FuhanError extends Error {
  override readonly name = "FuhanError";
  constructor(
    readonly code: MessageCode,
    /** What the messages name: the offending value, and the place (file, file:line, URL). */
    readonly detail: MessageDetail = {},
    options?: ErrorOptions,
  ) {
    super(message(code, detail), options);
  }
}
