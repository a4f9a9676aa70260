import { nameIn } from "../names/name.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

/** 交流教师|不低于应交流教师的|10%; 分类招生30万人，|超过招生总数的|60%: what a share that a bound is set to, or that is passed, is a share of. */
export function byBoundedShare(figure: Figure): Labelled | null {
  const { lead, gap, slot, sameSentence } = figure;
  if (slot.quantity.form !== "percent" || !lead.endsWith("的")) return null;
  const [, part, whole] = BOUNDED.exec(lead) ?? [];
  if (part === undefined || whole === undefined || !WHOLE.test(whole)) return null;
  const named = nameIn(part, false);
  const level = named === "" && sameSentence && gap === `，${lead}` ? figure.lastThing() : null;
  const of = level === null ? named : figure.done[level]!.label;
  return of === "" || /[率占比]/.test(of) ? null : labelled(`${of}占${whole}`, "owner");
}
const BOUNDED = /^(.*?)(?:不[低少]于|不[超高]过?于?|超过|达到|约为|少于|低于|高于)([^，、的]{2,14})的$/;
const WHOLE =
  /(?:总[数量额]|总人数|人数|对象|名额|总编制|编制数?|岗位总?数?|[教医]师|人员|员工|职工|[学招]生|总支出|总投资|总收入)$/;
