import type { Quantity } from "../../quantities/quantity.js";
import { FILLER } from "../../text/normalise.js";
import type { Sentence } from "../../text/sentence.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { type Change, changeOf } from "../changes/change.js";
import { originsOf } from "../changes/origin.js";
import { clausesOf } from "../clauses.js";
import { nameIn } from "../names/name.js";
import { bearerAtEnd } from "../names/name-parts.js";
import { isView } from "../names/no-name.js";
import { parametersOf } from "../parameters/parameter.js";
import { openedOf } from "../parts/opened.js";
import { areaAt } from "../places/region.js";
import { type Slot, slotsOf } from "../slots.js";
import type { Figures } from "./figure.js";
import { labelSlots } from "./label.js";
import type { Labelled } from "./labelled.js";
import { subjectIn, underHeading } from "./under-heading.js";

/** The figures of a sentence, each with what it is (level, change, parameter, origin) and what it is called. */
export interface NamedFigures extends Pick<Figures, "slots" | "changes" | "parameters" | "origins"> {
  readonly labels: readonly Labelled[];
}

/**
 * Names the figures of a document's sentences; a figure without a name of its own may go on with the sentence before it in its
 * paragraph.
 * @param quantities those of each sentence
 * @returns for each sentence its figures, null where it has none
 */
export function nameFigures(
  sentences: readonly Sentence[],
  quantities: readonly (readonly Quantity[])[],
  vocabulary: Vocabulary,
): readonly (NamedFigures | null)[] {
  const areaIn = (label: string) => areaAt(label, vocabulary);
  let before = "";
  let beforeUnit: string | null = null;
  let toldIn = NOTHING_TOLD;
  let opening = "";
  let openingUnit: string | null = null;
  let people = NO_ONE;
  let told = "";
  let paragraph = -1;
  let topic = "";
  let topicParagraph = -2;
  let headed = "";
  let headedParagraph = -1;
  return sentences.map((sentence, index) => {
    const own = quantities[index]!;
    const heading = own.length === 0 ? topicIn(sentence.normal) : "";
    if (heading !== "") topicParagraph = sentence.paragraph;
    if (heading !== "" || sentence.paragraph > topicParagraph + 1) topic = heading || topicIn(sentence.section.title);
    const subject = own.length === 0 ? subjectIn(sentence.normal) : "";
    if (subject !== "") headed = subject;
    else if (sentence.paragraph !== headedParagraph) headed = subjectIn(sentence.section.title);
    headedParagraph = sentence.paragraph;
    if (paragraph !== sentence.paragraph) told = "";
    told = bearerTold(sentence.normal) || told;
    if (own.length === 0) {
      before = sentence.normal.includes("率")
        ? nameIn(RATE_TOLD.exec(sentence.normal.replaceAll(FILLER, ""))?.[1] ?? "", false)
        : "";
      opening = "";
      paragraph = sentence.paragraph;
      return null;
    }
    const slots = slotsOf(sentence, own);
    // 平均工资9万元。⏎分岗位看，管理人员|15万元: a view is of the mean before it.
    const viewed = opening.includes("均") && isView(clausesOf(slots[0]!.gap)[0]!);
    if (paragraph !== sentence.paragraph && !viewed) {
      before = opening = "";
      toldIn = NOTHING_TOLD;
      people = NO_ONE;
    }
    paragraph = sentence.paragraph;
    const changes = changesOf(slots);
    const parameters = parametersOf(slots, changes);
    const origins = originsOf(slots);
    const opened = openedOf(slots, people.label);
    const plain = labelSlots({
      slots,
      changes,
      parameters,
      origins,
      opened,
      before,
      beforeUnit,
      toldIn,
      opening,
      openingUnit,
      areaIn,
    });
    const opens = told !== "" && plain[0]!.label.length <= LONGEST_BARE && !slots[0]!.gap.includes("，");
    const whole = opens ? ofTold(plain, told) : plain;
    const full = headed === "" ? whole : whole.map((label) => underHeading(label, headed));
    const labels = topic === "" ? full : full.map((label, at) => onTopic(label, topic, slots[at]!));
    people = peopleTold(slots, labels, opened, people);
    const last = lastOpen(slots);
    before = labels[last]!.label;
    toldIn = lastIn(slots, changes, labels);
    // 外出农民工90万人，增长2%。其中，省内务工|60万人: what changed is told last.
    beforeUnit = slots[labels[last]!.of ?? last]!.quantity.unit;
    // 幼儿园86所。其中，普惠性幼儿园71所。|招生|0.8万人: a sentence of parts opens nothing.
    if (opening === "" || !slots[0]!.gap.startsWith("其中")) {
      opening = labels[0]!.label;
      openingUnit = slots[0]!.quantity.unit;
    }
    return { slots, changes, parameters, origins, labels };
  });
}

/** The label of the last level in each unit: 完成培训 in 人次 of 投入1.1亿元，完成培训6.8万人次，就业率70%. */
function lastIn(
  slots: readonly Slot[],
  changes: readonly Change[],
  labels: readonly Labelled[],
): ReadonlyMap<string | null, string> {
  const last = new Map<string | null, string>();
  for (const [at, { quantity }] of slots.entries())
    if (changes[at] === null && labels[at]!.rule !== "part") last.set(quantity.unit, labels[at]!.label);
  return last;
}
const NOTHING_TOLD: ReadonlyMap<string | null, string> = new Map();

/** Whom a text counts, and how many they are. */
interface Counted {
  readonly label: string;
  readonly value: number;
}
const NO_ONE: Counted = { label: "", value: 0 };

/**
 * Whom a sentence counted last, no part of them: 在编人员2.6万人，空编300个; or those whom it looked at; as before where it counted no one. Some who
 * stand side by side are of those who were counted before: 卫生技术人员2748人。医师953人、护士1327人。从学历看，….
 */
function peopleTold(
  slots: readonly Slot[],
  labels: readonly Labelled[],
  opened: readonly string[],
  before: Counted,
): Counted {
  const viewed = opened.findLast((whole) => whole !== "");
  if (viewed !== undefined) return viewed === before.label ? before : { label: viewed, value: 0 };
  const told = labels.flatMap(({ label, rule, of }, at) =>
    slots[at]!.quantity.unit === "人" && rule !== "part" && of === null && !label.startsWith("每") && bearerAtEnd(label)
      ? [at]
      : [],
  );
  const counted = (at: number): Counted => ({
    label: labels[at]!.label.replace(/^(?:实有|现有|共有)(?=.{2})/, ""),
    value: slots[at]!.quantity.value ?? 0,
  });
  const all = wholeTold(slots, told);
  if (all !== null) return counted(all);
  let first = told.length - 1;
  if (first < 0) return before;
  while (first > 0 && slots[told[first]!]!.gap.startsWith("、")) first--;
  const beside = told.slice(first).map(counted);
  const whole = first > 0 ? counted(told[first - 1]!) : before;
  const sum = beside.reduce((sum, { value }) => sum + value, 0);
  return beside.length > 1 && sum <= whole.value ? whole : beside.at(-1)!;
}

/** 在编人员5127人，其中技术人员4218人，管理人员|672人|: those whom figures after 其中 are parts of, as far as they add up; null where there are none. */
function wholeTold(slots: readonly Slot[], told: readonly number[]): number | null {
  const last = told.at(-1) ?? 0;
  let part = last;
  while (part > 0 && !slots[part]!.gap.startsWith("，其中")) {
    if (slots[part]!.gap.includes("；")) return null;
    part--;
  }
  const whole = told.findLast((at) => at < part);
  if (part === 0 || part === last || whole === undefined) return null;
  const value = (at: number) => slots[at]!.quantity.value ?? 0;
  const beside = told
    .filter((at) => at > part && !slots[at]!.gap.startsWith("、"))
    .reduce((sum, at) => sum + value(at), value(part));
  return beside <= value(whole) ? whole : null;
}

/** 关于公共实训基地。目前共有|9家|，明年再建4家: a bare number, or a bare verb, is of what the heading says. */
function onTopic(one: Labelled, topic: string, { quantity }: Slot): Labelled {
  if (quantity.form !== "count" || !SITES.has(quantity.unit ?? "")) return one;
  if (one.label !== "" && !TOPIC_DEED.test(one.label)) return one;
  return { ...one, label: `${one.label}${topic}` };
}
const SITES = new Set(["个", "家", "所", "座", "处", "场", "套", "间"]);
const TOPIC_DEED = /^(?:再建|新建|建成|举办|建有|建设|设立|筹建|打造|新增|布局|再增|筹集|开设|认定|培育)$/;

/** What a heading is on: 青年驿站 of 关于建设青年驿站的建议; "" where it names no thing. */
const topicIn = (heading: string): string =>
  ABOUT.among(heading, 8) ? (TOPIC.exec(heading.replaceAll(FILLER, ""))?.[1] ?? "") : "";
const ABOUT = new CodeSet("关");
const TOPIC =
  /^(?:[一二三四五六七八九十]{1,2}、|（[一二三四五六七八九十]）|[一二三四五六]是)?关于(?:进一步|加快|加大|推动|推进|支持|建设|建立|设立|新建|发展|完善|做好|举办|开展|加强|增设|打造)*([^，。；：、的“”]{0,10}(?:站|基地|公寓|园区?|中心|[院校所馆室]|平台|招聘会|机构|住房|停车场|产业园))(?:建设)?(?:的?(?:问题|建议|情况|方面))?[。：]?$/;

/** 医药产业聚焦创新药。|产值|达到90亿元: a bare measure that opens a sentence is of whom one before it is about. */
const ofTold = (labels: readonly Labelled[], told: string): readonly Labelled[] =>
  BARE.has(labels[0]!.label)
    ? [
        {
          ...labels[0]!,
          label: `${told}${told.endsWith("产业") ? labels[0]!.label.replace(/^产业/, "") : labels[0]!.label}`,
        },
        ...labels.slice(1),
      ]
    : labels;
const BARE = new Set(["产值", "总产值", "产业规模", "产业产值", "营业收入", "营收", "总量", "总数"]);
const LONGEST_BARE = 4;

/** Whom a sentence begins with: 医药产业 of 医药产业聚焦创新药; "" where it names none. */
const bearerTold = (sentence: string): string =>
  BEARERS.among(sentence, BEARER_REACH) ? (BEARER.exec(sentence.replaceAll(FILLER, ""))?.[1] ?? "") : "";
const BEARERS = new CodeSet("产主");
const BEARER_REACH = 10;
const BEARER = /^([^，；。、的\d]{2,8}(?:产业|主体))(?!园|链|集群|区|体系|工人|化|[，；。、]|$)/;

/** 调查失业率|连续下降。4月降为5.1%: a rate that a sentence without a figure is on. */
const RATE_TOLD =
  /(?:^|，)([^，。；：、的\d]{2,14}率)(?:连续|持续|继续|不断|稳步|逐步|逐月|总体|[上下升降])[^，。；：]{1,8}。?$/;

/** 培训270人（实现创业155人）。: the last figure that no bracket holds. */
function lastOpen(slots: readonly Slot[]): number {
  const last = slots.length - 1;
  if (last === 0 || !CLOSED.test(slots[last]!.tail)) return last;
  let at = last;
  while (at > 0 && !slots[at]!.gap.includes("（")) at--;
  return at > 0 && slots[at]!.gap.startsWith("（") ? at - 1 : last;
}
const CLOSED = /^[^（]*）[。；]?$/;

function changesOf(slots: readonly Slot[]): readonly Change[] {
  const changes: Change[] = [];
  for (const [index, slot] of slots.entries())
    changes.push(changeOf(slot, index === 0 ? null : { slot: slots[index - 1]!, change: changes[index - 1]! }));
  return changes;
}
