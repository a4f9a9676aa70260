import type { Numeral } from "./numeral.js";
import type { QuantityForm } from "./quantity.js";

/**
 * A number with its unit at a place of a normalised sentence, before anything is known of the words around it. `value` is the lower end of
 * a range where `upper` is its upper end; `power` is its own: a list may lend it to the numbers before.
 */
export interface Measured extends Omit<Numeral, "script" | "lone"> {
  readonly unit: string | null;
  readonly form: QuantityForm;
  /** A list lent the unit. */
  readonly unitLent: boolean;
}
