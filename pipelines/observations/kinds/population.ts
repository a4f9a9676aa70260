import type { Slot } from "../slots.js";

/** 9亿多|劳动力…，是最大的资源; 保障好|14亿人|的饭碗: hundreds of millions of people, of whom nothing is done, are there. */
export const isPopulation = ({ quantity: { unit, value, form }, gap, tail }: Slot): boolean =>
  (value ?? 0) >= 1e8 &&
  (unit === "人" || (unit === null && form === "count" && PEOPLE.test(tail))) &&
  (THERE.test(gap) || /^(?:人口?|中国人|人民|同胞)?的/.test(tail));
const PEOPLE = /^[^，；。、]{0,20}(?:人才?|者|员|劳动力|[民工]|群众|同胞)(?=[、，；。的和是])/;
const THERE = /(?:^|[，。；、])(?:约|近|超过?|我国有)?$/;
