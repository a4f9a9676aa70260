import { nameIn } from "../names/name.js";
import { HEAD } from "../names/name-parts.js";
import { isVerbAlone, verbAt } from "../names/name-verbs.js";
import { CONTINUED, isStretch } from "../names/no-name.js";
import { isTime } from "../slots.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names for how long something lasted, and for what lasted so long.

/** 支出连续|五年压减比例达|5%, 就业率连续|五年保持在|98%: what the stretch of time was said of. */
export function held(figure: Figure): Labelled | null {
  const { previous, lead, gap, named, after } = figure;
  if (previous === null || lead !== gap || (gap.endsWith("的") && after.noun !== "")) return null;
  const level = /^连续.{0,3}$/.test(previous.label) ? figure.lastLevel() : null;
  const subject = level === null ? previous.label.replace(CONTINUED, "") : figure.done[level]!.label;
  if (isStretch(named)) return labelled(subject, "level");
  const measure = /^[一两二三四五六七八九十\d]+(?:年|个月)(.{2,6})$/.exec(named)?.[1];
  return measure !== undefined && CONTINUED.test(previous.label) && HEAD.end(measure) !== ""
    ? labelled(`${subject}${measure}`, "level")
    : null;
}

/** 连续|5年|上调失业金: what was done for so long; 覆盖率55%、连续|12年|居首位: of what that is told. */
export function lasted(figure: Figure): Labelled | null {
  const { slot, gap, all, index, name } = figure;
  if (!all.parameters[index]) return null;
  // 仅用|90天|建成数据中心
  if (TOOK.test(name)) return tookFor(slot.tail);
  // 按每人每月1500元给予补贴，最长|6个月|: how long it is paid
  const paid = isTime(slot.quantity) && AT_MOST.test(name) && figure.sameSentence ? figure.previous : null;
  if (paid?.rule === "award") return labelled(`${paid.label}期限`, "owner");
  if (!isLasting(gap)) return null;
  const did = SO_LONG.exec(slot.tail)?.[0] ?? "";
  const how = name.replace(/^.*[、，](?:并|且)?(?=连续$)/, "");
  return did === "" ? null : labelled(`${STOOD.test(did) ? stoodBefore(figure, how) : ""}${how}${did}`, "before");
}

const SO_LONG = /^[^，。；：、\d]{2,24}(?:\d{1,3}[位名强])?(?=[，。；、])/;

/** What a measure does, and no one who works. */
const STOOD =
  /^(?:[稳位]?[居列]|排[名在]|名列|保持|稳定|[高低快慢好优多]于|超过?全|领[跑先]|(?:实现)?(?:正|净|双|两位数|稳步|快速|平稳)?(?:增[长加]|下降)|达[到标]|突破|创|全国第|进入全|(?:稳步|持续|快速)?(?:提[升高]|上升|回升|降低|减少|改善)$)/;

/** 产量120万辆，增速连续|9年|居首位: what stood so, where the words before tell no more than a measure of it; "" for nothing. */
function stoodBefore(figure: Figure, how: string): string {
  if (!BARELY.test(how) || !figure.sameSentence) return "";
  const subject = figure.clauses.length > 2 ? figure.subjectBefore(true) : "";
  if (subject !== "" || figure.previous === null) return subject || figure.subjectBefore(true);
  return figure.all.parameters[figure.index - 1]! ? "" : figure.previous.label;
}

const BARELY = /^(?:增[速幅]|总量|规模|产量|占比)?(?:已|均|也)?连续$/;

const AT_MOST = /^(?:最长|最多)(?:不超过|为)?$/;
const TOOK = /^(?:仅|只|历)?用时?$|^耗时$/;

/** What was done in so long; null where nothing is told. */
function tookFor(tail: string): Labelled | null {
  const did = /^[^，。；：、\d]{3,24}(?=[，。；、])/.exec(tail.replace(/^(?:左右)?(?:的?时间)?[就便]?/, ""))?.[0];
  return did === undefined ? null : labelled(did, "before");
}

export const isLasting = (gap: string): boolean => gap.endsWith("连续") || gap.endsWith("时隔") || gap.endsWith("历时");

/** 人才专项|3年安排|8000万元: the deed with what does it, before how long it lasts. */
export function overTerm({ all, index, previous, gap, name, after }: Figure): Labelled | null {
  // 稳岗|6个月以上的|524人
  const term =
    index > 0 && all.parameters[index - 1]! && OVER.test(name) ? BEFORE.exec(all.slots[index - 1]!.gap) : null;
  if (term !== null) return labelled(`${term[1]!}${name}`, "before");
  if (
    previous === null ||
    after.noun !== "" ||
    name.length < 2 ||
    !all.parameters[index - 1]! ||
    gap.length > name.length + 2
  )
    return null;
  const { label } = previous;
  return isTime(all.slots[index - 1]!.quantity) &&
    label.length > name.length + 2 &&
    label.endsWith(name) &&
    isVerbAlone(name)
    ? labelled(label, "level")
    : null;
}
const OVER = /^[\d一二两三四五六]+(?:年|个月|天)及?以上$/;
const BEFORE = /(?:^|[，；。、])(?:其中)?((?!其中)[^，；。：、\d]{2,6})$/;

/** 连续八届评选“最美技工”，每届|20名|: what is done each time is told before. */
export function byTurn({
  name,
  slot,
  clauses,
  after,
  gap,
  previous,
  all,
  index,
  sameSentence,
}: Figure): Labelled | null {
  if (!TURN.test(name) || after.noun !== "" || slot.quantity.form !== "count" || gap.includes("。")) return null;
  // 举办培训班3期，|每期|50人
  const held =
    sameSentence && index > 0 && all.slots[index - 1]!.quantity.unit === name.slice(1) ? previous!.label : "";
  if (held !== "") return labelled(`${name}${held.slice(verbAt(held).length)}`, "clause");
  const did = clauses.length < 2 ? "" : nameIn(clauses.at(-2)!.replace(RUNNING, ""), false);
  return verbAt(did) === "" || did.length < 4 ? null : labelled(`${name}${did}`, "clause");
}

const TURN = /^每(?:届|期|批|次|轮|年)$/;

const RUNNING = /^.*?(?:已|共)?连续.{1,3}[届期批次轮年]/;
