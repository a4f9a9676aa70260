import { CodeSet } from "../../vocabulary/code-set.js";
import { isAim, isConverted, isTimes } from "../changes/aim.js";
import type { Change } from "../changes/change.js";
import { clausesOf, LEAD_LIMIT } from "../clauses.js";
import { nameIn } from "../names/name.js";
import { subjectOf } from "../names/name-parts.js";
import { isRemark, isStretch, isView } from "../names/no-name.js";
import type { NounAfter } from "../names/noun.js";
import { closes, isCompared, isRateOf, type Slot } from "../slots.js";
import type { Labelled } from "./labelled.js";

/** The figures of a sentence, and what is known of them before they are labelled. */
export interface Figures {
  readonly slots: readonly Slot[];
  readonly changes: readonly Change[];
  readonly parameters: readonly boolean[];
  /** What others grew from: see `originsOf`. */
  readonly origins: readonly boolean[];
  /** The wholes that clauses name for them: see `openedOf`. */
  readonly opened: readonly string[];
  /** The label of the last figure of the sentence before, in the same paragraph, or "". */
  readonly before: string;
  /** Its unit, or null. */
  readonly beforeUnit: string | null;
  /** The label of its last level in each unit. */
  readonly toldIn: ReadonlyMap<string | null, string>;
  /** The label of the first figure of that sentence, or "". */
  readonly opening: string;
  /** Its unit, or null. */
  readonly openingUnit: string | null;
  /** How many characters of a label are the name of an area that leads it: 2 of 重庆新增基地. */
  areaIn(label: string): number;
}

/** 职业院校与|2860家|规上企业建立合作: those whom the number counts did so with whom stands before. */
const WITH_WHOM = new CodeSet("与同");
const TOGETHER = /^的?[^，；。：、]{2,14}?(?:建立|签订|签署|签约|开展|达成|结成|合作|共建|结对|对接)/;

/** A figure to be labelled, with the words and the figures before it as the ways of naming it look at them. */
export class Figure {
  readonly slot: Slot;
  readonly clauses: readonly string[];
  /** What leads to the figure in its own clause. */
  readonly lead: string;
  /** Nothing but a list mark parts it from the figure before. */
  readonly listed: boolean;
  /** No full stop parts it from the figure before. */
  readonly sameSentence: boolean;
  /** It is a part of a figure before: 其中, or in brackets. */
  readonly within: boolean;
  /** The name in `lead`; it may be a stretch of time or a remark, which name nothing. */
  readonly named: string;
  /** The name in `lead`, or "". */
  readonly name: string;
  /** The label of the figure before, past a size. */
  readonly previous: Labelled | null;
  private level: number | null | undefined;

  /**
   * @param done the labels of the figures before
   * @param gap the words before, without the noun that belongs to the figure before
   * @param after the noun after the number
   * @param sized the figure before is the size of what this one counts, and among the words before
   */
  constructor(
    readonly all: Figures,
    readonly done: readonly Labelled[],
    readonly index: number,
    readonly gap: string,
    readonly after: NounAfter,
    sized = false,
  ) {
    const { slots, changes } = all;
    this.slot = slots[index]!;
    this.sameSentence = !gap.includes("。");
    const change = changes[index] !== null;
    this.clauses = clausesOf(gap);
    const one = this.clauses.length === 1;
    const bracket =
      index > 0 && !change && gap.startsWith("（") && !CLOSED.test(gap)
        ? (/^（(?:包含|涵盖|涉及|含|包括)?/.exec(gap)?.[0] ?? "")
        : "";
    // （猪肉价格上涨|58%|…
    const opens = change && index > 0 && gap.startsWith("（") ? 1 : bracket.length;
    const led = (this.clauses.at(-1) ?? "").slice(one ? opens : 0).slice(-LEAD_LIMIT);
    // 为学生免费体检、为|6万名|妇女免费筛查: for whom another deed is.
    // 实施道路维修工程（含桥梁改造|1座|）
    const inside = !change && opens === 0 && led.includes("（") ? INCLUDES.exec(led)?.[1] : undefined;
    const lead = inside ?? (GIVES.has(led.charCodeAt(led.length - 1)) ? led.replace(/^.+、(?=[为对向给]$)/, "") : led);
    this.lead = lead;
    this.listed = index > 0 && one && /^）?(?:[、和及与]|以及|的?\s*$)/.test(gap);
    const opened = this.clauses.at(-2) ?? "";
    this.within =
      bracket !== "" ||
      lead.startsWith("其中") ||
      lead.startsWith("、其中") ||
      (!change && (opened === "其中" || isView(opened)));
    const parted = this.isShare() && this.slot.tail.startsWith("的") && /[和及与]$/.test(lead);
    const joined = JOINS.has(lead.charCodeAt(0)) && ((one && index > 0) || lead.charCodeAt(0) !== WITH);
    const based = lead.startsWith("在") && this.slot.tail.startsWith("的基础上") ? lead.slice(1) : "";
    const past =
      based || (BY_RULE.has(lead.charCodeAt(1)) || lead.startsWith("标准") ? lead.replace(BY_STANDARD, "") : lead);
    const words = joined ? lead.replace(/^）?(?:[、和与]|及(?!时)|以及)/, "") : past;
    const told = parted ? "" : nameIn(words, change);
    // 其中高速公路里程|占|18万公里
    const counts = TAKES.test(told) && index > 0 && !this.isShare() && this.slot.quantity.form !== "fraction";
    this.named = counts ? told.slice(0, -1) : told;
    const among = this.named === "中" && lead === gap && index > 0;
    const nothing =
      (!change &&
        (isStretch(this.named) ||
          this.named === "分" ||
          (RESTS.has(this.named) && after.noun === "") ||
          (this.named === "区内" && after.noun !== "") ||
          among)) ||
      (!change &&
        after.noun !== "" &&
        WITH_WHOM.has(lead.charCodeAt(lead.length - 1)) &&
        TOGETHER.test(this.slot.tail)) ||
      isRemark(this.named);
    this.name = nothing ? "" : this.named;
    this.previous = done[index - (sized ? 2 : 1)] ?? null;
  }

  /** No figure is named by one that stands further back: what a sentence of any length costs is linear. */
  private get reach(): number {
    return Math.max(0, this.index - FAR);
  }

  /** It stands in one clause with the figure before. */
  get sameClause(): boolean {
    return this.index > 0 && this.clauses.length === 1;
  }

  get followsChange(): boolean {
    return this.index > 0 && this.all.changes[this.index - 1] !== null;
  }

  isShare(): boolean {
    return this.slot.quantity.form === "percent";
  }

  /** The subject of the clause before its own, or "". @param bearing no deed will do: it has the measure that is named after it */
  subjectBefore(bearing = false): string {
    const before = this.clauses.at(-2) ?? "";
    const subject = this.clauses.length > 1 && !isView(before) && !/^[扣剔]除/.test(before) ? subjectOf(before) : "";
    const isNone =
      isStretch(subject) ||
      isRemark(subject) ||
      /^及?以[上下内]$|^\d{1,3}[余多]?年|^(?:延续|扭转)了?|^增[速幅]$/.test(subject) ||
      (bearing && !INVESTED.test(subject) && (subject.length > LONGEST_SUBJECT || DOING.test(subject)));
    return isNone ? "" : subject;
  }

  /** The last level before; what a bracket that is closed by now holds is none: 学校94所（其中甲类32所），在校生…. */
  lastLevel(): number | null {
    if (this.level !== undefined) return this.level;
    const { slots } = this.all;
    let bracketed = closes(this.gap);
    for (let at = this.index - 1; at >= this.reach; at--) {
      // 次均药费（|98元|）占34%: the bracket holds nothing but its value.
      if (this.isLevel(at) && (!bracketed || (this.name.startsWith("占") && slots[at]!.gap.endsWith("（")))) {
        this.level = at;
        return at;
      }
      const between = slots[at]!.gap;
      bracketed = closes(between) || (bracketed && !between.includes("（"));
    }
    this.level = null;
    return null;
  }

  /** The last level before that is no rate: of what is 毕业生1.3万人 after 招生1.5万人，职普比4:6? */
  lastThing(): number | null {
    const last = this.lastLevel();
    for (let at = last ?? -1; at >= this.reach; at--)
      if (this.isLevel(at) && !isRateOf(this.all.slots[at]!) && !PER_HEAD.test(this.done[at]!.label)) return at;
    return last;
  }

  /** The last level before that a value without a name goes on with: one in its own unit, where there is one. */
  likeLevel(): number | null {
    const last = this.lastLevel();
    if (last === null || this.isShare() || this.slot.quantity.form === "multiple" || this.isInUnit(last)) return last;
    for (let at = last - 1; at >= this.reach; at--) if (this.isLevel(at) && this.isInUnit(at)) return at;
    // 培训5.6万人次，发放补贴4860万元，其中学徒|1820人: people are no part of money.
    const { unit } = this.slot.quantity;
    if (PEOPLE.has(unit ?? "") && this.all.slots[last]!.quantity.form === "money")
      for (let at = last - 1; at >= this.reach; at--)
        if (this.isLevel(at) && PEOPLE.has(this.all.slots[at]!.quantity.unit ?? "")) return at;
    return last;
  }

  /** The last figure before, level or parameter, in the same unit. */
  lastInUnit(): number | null {
    for (let at = this.index - 1; at >= this.reach; at--)
      if (this.all.changes[at] === null && this.isInUnit(at)) return at;
    return null;
  }

  /**
   * Of the last level and the whole that it is a part of, the one that an earlier value (比上年的|6.2万人|) is nearer to in size: nothing is
   * compared with a seventieth of itself. Null where neither is in its unit.
   * @param at the earlier value
   */
  comparable(at: number): number | null {
    const { slots } = this.all;
    const { value, unit } = slots[at]!.quantity;
    const inUnit = (level: number) => this.isLevel(level) && slots[level]!.quantity.unit === unit;
    let part = at - 1;
    while (part >= this.reach && !inUnit(part)) part--;
    let whole = part;
    while (whole >= this.reach && (!inUnit(whole) || this.isPart(whole))) whole--;
    if (part < this.reach) return null;
    if (whole < this.reach || whole === part || !value) return part;
    const distance = (level: number) => Math.abs(Math.log((slots[level]!.quantity.value || 1) / value));
    return distance(whole) < distance(part) ? whole : part;
  }

  /** The last level before it, or before an earlier part, in the same unit that is no part of another. */
  wholeInUnit(part = this.index): number | null {
    let bracketed = false;
    for (let at = part - 1; at >= this.reach; at--) {
      const between = this.all.slots[at + 1]!.gap;
      // 学员1876人（高职1342人、中职534人），已毕业|618人|
      bracketed = closes(between) || (bracketed && !between.includes("（"));
      if (!bracketed && this.isLevel(at) && this.isInUnit(at, part) && this.done[at]!.rule !== "part") return at;
    }
    return null;
  }

  /** 其中…, or in a bracket of its own: （含柔性引进|0.8万人|）. */
  private isPart(at: number): boolean {
    const { slots } = this.all;
    return this.done[at]!.rule === "part" || (slots[at]!.gap.startsWith("（") && slots[at]!.tail.startsWith("）"));
  }

  private isLevel(at: number): boolean {
    return (
      this.all.changes[at] === null && !this.all.parameters[at] && !this.isAim(at) && !isCompared(this.all.slots[at]!)
    );
  }

  /** 收入212亿元，完成预算的|104%|，增长3%; 完成年度目标|23万人|的29.7%，增长5%: what was aimed at is no level that changes. */
  private isAim(at: number): boolean {
    const { slots } = this.all;
    return (
      (isRateOf(slots[at]!) && COMPLETED.test(this.done[at]!.label)) ||
      isAim(slots[at]!) ||
      isTimes(slots[at]!) ||
      isConverted(slots[at]!) ||
      this.isMilestone(at)
    );
  }

  /** 生产总值302亿元，首次突破|300亿元|大关，增长6%: what it passed is no other level. */
  private isMilestone(at: number): boolean {
    return (
      at > 0 &&
      /^(?:新?大?台阶|大关|关口)/.test(this.all.slots[at]!.tail) &&
      this.all.changes[at - 1] === null &&
      this.done[at - 1]!.label === this.done[at]!.label
    );
  }

  private isInUnit(at: number, of = this.index): boolean {
    const [one, other] = [this.all.slots[at]!.quantity.unit, this.all.slots[of]!.quantity.unit];
    // 公寓1.35万套（间），其中新建|5600套
    return one === other || (one !== null && other !== null && one.startsWith(other) && one[other.length] === "（");
  }
}

/** 人均服务居民218人, 户均面积58平方米. */
const PER_HEAD = /^(?:[人户]均服务|户均(?:建筑)?面积)/;
const PEOPLE: ReadonlySet<string> = new Set(["人", "人次"]);

/** 生态环保、水利设施投资|增长较快，同比增长35%. */
const INVESTED = /^(?!完成|加大|扩大)[^，]{4,24}(?:投资|增加值|零售额)$/;
const LONGEST_SUBJECT = 16;
/** 着力拓市场、优结构: what was done is no subject. */
const DOING =
  /、|^(?:推动|抓好|着力|坚持|加快|强化|深化|优化|狠抓|聚焦|紧盯|积极|大力|全力|持续|不断|推进|严格|加强|做好|完善|健全|全面)/;
const TAKES = /.{2}占$/;
const FAR = 200;
const COMPLETED = /完成(?:率|[^，]{0,6}(?:目标|任务|计划|预算|指标)数?)$/;

/** 已到岗290人，其余|80人|下月到岗. */
const RESTS: ReadonlySet<string> = new Set(["其余", "剩余", "余下"]);
/** 按5%|的比例|定向招聘1600人. */
const BY_RULE = new CodeSet("比标");
const BY_STANDARD = /^(?:的(?:比例|标准)(?![化地厂件])(?=.{2})|标准(?=(?:给予|发放|拨付|兑现|支付|列支|补[助贴]).{2}))/;
/** 年均增长9%|（同口径），|企业1.4万户: what the bracket said is over. */
const CLOSED = /^（[^（）]*）[，；]/;
const GIVES = new CodeSet("为对向给");
const INCLUDES = /（(?:其中)?(?:包含|包括|含)([^（），；。、]{2,12})$/;

/** 与高校有合作的: whom something is done with, after a comma. */
const WITH = "与".charCodeAt(0);
const JOINS = new CodeSet("、和及与以）");
