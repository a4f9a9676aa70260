import { CodeSet } from "../../vocabulary/code-set.js";

/** The noun that a number stands before, and the predicate after the noun. */
export interface NounAfter {
  /** As far as it goes: 专家服务团. Empty where no noun follows. */
  readonly noun: string;
  /** 入选国家“双高计划”: what the counted things did; may be empty. */
  readonly predicate: string;
  /** How many characters of the tail noun and predicate take. */
  readonly length: number;
}

/** No noun follows. */
export const NO_NOUN: NounAfter = { noun: "", predicate: "", length: 0 };

/** The words after a number, as the ways of reading its noun look at them. */
export interface AfterNumber {
  /** 的, 以上: what stands between. */
  readonly between: string;
  /** All after that. */
  readonly rest: string;
  /** `rest` up to the first mark that parts it. */
  readonly words: string;
}

/** A noun, what it does, and how many characters of the words they take. */
export const taken = ({ between }: AfterNumber, noun: string, predicate: string, length: number): NounAfter => ({
  noun,
  predicate,
  length: between.length + length,
});

/** 市, 县 and the like may be nouns of one character. */
export const PLACES = new CodeSet("市县区省乡村");

/** … and other nouns have so many or more. */
export const NOUN = 2;
