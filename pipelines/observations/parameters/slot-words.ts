import type { Slot } from "../slots.js";

/** A quantity with the words around it, as the rules on parameters look at them. */
export interface SlotWords {
  readonly slot: Slot;
  /** What leads to it in its own clause… */
  readonly lead: string;
  /** …and the end of that. */
  readonly near: string;
  /** The words after the list of values that it stands in: 按1500元、2000元|标准给予. */
  readonly end: string;
  /** The quantity before it, and whether it was a parameter: a list goes on with it (硕士20万元、本科8万元). */
  readonly before: { readonly slot: Slot; readonly parameter: boolean } | null;
  /** It is a stretch of time or an age. */
  readonly isTime: boolean;
  /** What follows it is counted by the next number: 投资超|5亿元|重大项目21个. */
  readonly counted: boolean;
  /** The sentence offers something: 给予奖励，最高不超过|3万元. */
  readonly offered: boolean;
}
