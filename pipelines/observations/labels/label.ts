import { CodeSet } from "../../vocabulary/code-set.js";
import { changeLabel } from "../changes/change-label.js";
import { LEAD_LIMIT } from "../clauses.js";
import { respectively } from "../lists/respectively.js";
import { words } from "../meaning-words.js";
import { nounOf, nounPastAttribute, nounPastBracket } from "../names/counted-noun.js";
import { NO_NOUN, type NounAfter } from "../names/noun.js";
import { isSizeOf } from "../parameters/size.js";
import { isInNextGap, isTime, type Slot } from "../slots.js";
import { Figure, type Figures } from "./figure.js";
import { FIRST, WAYS } from "./label-ways.js";
import { type Labelled, labelled } from "./labelled.js";
import { together } from "./labels-together.js";
import { isLasting } from "./lasting.js";
import { SERVES } from "./noun-label.js";

/**
 * Labels the quantities of a sentence. Words before a number name it (引进人才6.2万人); a number that stands before its noun is
 * named by verb and noun (组织98个专家服务团); in a list the verb of its head is restored (新建A10个、B19个); 分别 hands n names to n
 * values; a change, a share or a bare 达到 without a name of its own takes the name of the level before it.
 */
export function labelSlots(all: Figures): readonly Labelled[] {
  const { slots, origins } = all;
  const nouns = slots.map((slot, index) =>
    origins[index]! ? NO_NOUN : withoutDeed(nounOf(slot), slot, slots[index + 1]),
  );
  for (let index = 0; index < slots.length; index++) {
    const past = slots[index]!.tail.startsWith("（") ? nounPastBracket(slots, index) : null;
    if (past === null) continue;
    nouns[index] = { ...past.after, length: 0 };
    nouns[past.closing] = { ...NO_NOUN, length: past.after.length + 1 };
  }
  const done: Labelled[] = [];
  let consumed = 0;
  let before = "";
  while (done.length < slots.length) {
    const index = done.length;
    const list = respectively(all, done, index);
    if (list !== null) {
      done.push(...list);
      consumed = 0;
      before = "";
      continue;
    }
    const after = nounPastAttribute(slots, index) ?? nouns[index]!;
    const gap = slots[index]!.gap.slice(consumed);
    const sized = isSized(all, index);
    before = sized ? `${before.slice(-LEAD_LIMIT)}${slots[index - 1]!.written}${gap}` : gap;
    done.push(labelOf(new Figure(all, done, index, before, after, sized)));
    consumed =
      !isServed(done.at(-1)!, after) &&
      !isHad(all, index, done.at(-1)!) &&
      !isSpentOn(all, index) &&
      after.length <= slots[index]!.tail.length &&
      !isInNextGap(slots[index]!.quantity) &&
      !isSized(all, index + 1)
        ? taken(after, all, index)
        : 0;
  }
  return together(all, nouns, done);
}

/** 特派员|320人|服务企业610家: those who are named before it do something to the next. */
const isServed = ({ label, rule }: Labelled, { noun }: NounAfter): boolean =>
  rule === "before" && noun.length > 2 && SERVES.test(noun) && !label.includes(noun);

/** 建成机架|3200个|的数据中心1座: those that have so many are counted by the next number. */
const isHad = ({ slots }: Figures, index: number, { rule }: Labelled): boolean => {
  const { quantity, tail } = slots[index]!;
  const next = slots[index + 1];
  return (
    rule === "before" &&
    tail.length > 2 &&
    tail.startsWith("的") &&
    !tail.includes("、") &&
    quantity.form === "count" &&
    next?.quantity.form === "count" &&
    next.gap === tail &&
    VERB.find(tail) < 0
  );
};

/** 投入|600万元|打造青年驿站12家: what was made with it is of the next number. */
const isSpentOn = ({ slots, parameters }: Figures, index: number): boolean => {
  const { quantity, tail } = slots[index]!;
  const next = slots[index + 1];
  return (
    quantity.form === "money" &&
    !parameters[index]! &&
    (next?.quantity.form === "count" || next?.quantity.form === "measure") &&
    next.gap === tail &&
    (MAKES.test(tail) || (VERB.head(tail) !== "" && VERB.head(tail) !== tail))
  );
};
const MAKES =
  /^(?:(?:提级|提质|提升|升级|维修)?改造|维修养护|修缮|新建|改建|扩建|硬化|绿化|铺设|打造|购置|采购|添置|购买|配备|改造|修建|兴建)[^，；。、的]{2,}$/;
const VERB = words("flow");

/** 57个|重点项目|已开工53个: what became of so many of them is of the next figure. */
function withoutDeed(after: NounAfter, { quantity, gap, tail }: Slot, next: Slot | undefined): NounAfter {
  if (next === undefined || next.gap !== tail) return after;
  // 毕业生|9220人|平均就业落实率达87%: the rate is no noun
  if (next.quantity.form === "percent" && tail.includes("率") && RATE_OF_THEM.test(tail)) return NO_NOUN;
  // 分|七批|取消434项资格: the deed is of what is counted next
  if (TURNS.has(quantity.unit ?? "") && VERB.head(tail) === tail) return NO_NOUN;
  const fitted = GIVEN.has(gap.charCodeAt(gap.length - 1)) && next.quantity.form === "count" ? FITTED.exec(tail) : null;
  if (fitted !== null) return { noun: fitted[0], predicate: "", length: fitted[1]!.length };
  const paid = next.quantity.form === "money" && tail.includes("、") ? PAID_OUT.exec(tail) : null;
  if (paid !== null && GIVEN.has(gap.charCodeAt(gap.length - 1)))
    return { noun: paid[0], predicate: "", length: paid[1]!.length };
  // 3名|选手|获1金1银
  const winners = tail.includes("获") && next.quantity.unit !== quantity.unit ? WINNERS.exec(tail)?.[1] : undefined;
  if (winners !== undefined) return { noun: `${winners}获奖`, predicate: "", length: winners.length };
  const there =
    tail.includes("均") && next.quantity.unit !== quantity.unit ? MEASURED_THERE.exec(tail)?.[1] : undefined;
  if (there !== undefined) return { noun: there, predicate: "", length: there.length };
  if (after.length !== tail.length && !(after.noun.endsWith("有") && ABOUT.test(tail.slice(after.length))))
    return after;
  // 8所|高校|新增17个流动站, 101家|医院|对口支援72家卫生院: a verb alone leads to what it is done to.
  const said = `${after.noun}${after.predicate}`;
  const leads =
    isTime(quantity) || next.tail === "" || BREAKS.has(next.tail.charCodeAt(0)) ? "" : (LEADS.exec(said)?.[0] ?? "");
  if (leads !== "" && said.length - leads.length >= 2 && after.length === tail.length)
    return { noun: said.slice(0, -leads.length), predicate: "", length: after.length - leads.length };
  // 8所|高校|已有520名教师创业: whom they have is of the next figure.
  // 带动3200户|农户|户均增收860元; 12个|县|每千人口拥有医师数达到3人: what is measured is of the next figure.
  const alike = next.quantity.unit === quantity.unit;
  if (tail.startsWith("的") && tail.endsWith("有")) return after;
  if (!alike && MEASURES.find(tail) < 0) return after;
  const did = (alike ? DONE_TO : MEASURED).exec(said);
  return did === null
    ? after
    : {
        noun: did[1]!,
        predicate: "",
        length: after.length - (after.noun.length + after.predicate.length - did[1]!.length),
      };
}
const RATE_OF_THEM =
  /^(?:平均|总体|初次|毕业|最终|目前)*(?:就业|去向|落实|合格|获证|取证|通过|升学)[^，；。、的]{0,6}率(?:已?达到?|已?为|超过?)?$/;
const TURNS: ReadonlySet<string> = new Set(["批", "批次", "轮", "期", "次"]);
/** 为54个|乡镇卫生院|配备彩超、DR等设备165台. */
const FITTED = /^([^，、的]{2,12}?)(?:配备|配置|配发|购置|添置|安装|更换|采购|更新)(?=[^，；。]{2,}$)/;
/** 为320家|企业|发放稳岗返还、扩岗补助等资金2600万元: what they are paid is told by the sum, too. */
const PAID_OUT = /^([^，、的]{2,12}?)(?:发放|拨付|兑现|减免|返还|支付)[^，；。、]{2,}(?=、)/;
const BREAKS = new CodeSet("，；。、：）（");
const LEADS = /(?:(?:对口|结对|挂钩)?(?:支援|帮扶)|新增|新[建设开]|建成|开设|获批)$/;
const ABOUT = /^(?:超过?|近|约|逾)$/;
const MEASURES = new CodeSet("有均每");
const MEASURED =
  /^([^，的]{1,14}?)(?:(?:(?:已|(?<!实)现|共)|(?<![国所拥没享具含占持带富私公]))有|(?:[户人]均|年均)(?:[年月])?(?:增收|增加)[^，]*|每(?:[百千万十]+(?=.{2})|[月年人](?=.{2}))[^，]*)$/;
const WINNERS =
  /^([^，；。、的]{0,6}(?:选手|学生|教师|师生|学员|职工|队伍|代表队))(?:共|分别)?(?:荣获|斩获|获得|夺得|摘得|获)(?=[^，；。、]{0,4}$)/;
/** 58个|脱贫县|乡村教师月人均补助由200元提高到|437元: what is measured there. */
const MEASURED_THERE =
  /^([^，的]{0,8}(?:[县市州]|(?<!城|社|园)区|乡镇|学校|院校))[^，的]{0,8}(?:[人户]均|平均)[^，]{2,}[由从][^，]*$/;
const DONE_TO = /^(.{2,}?)(?:已|均|累计|实际)*(?:新?开工|开复工|复工|竣工|完工|投产|投用|交付|落地|签约|有)$/;

/** 15家|企业|建成数字车间|30个|: how much of the words between is of the first; what they did is counted by the next number, too, unless they are whom it is done for. */
function taken({ noun, predicate, length }: NounAfter, { slots, changes, parameters }: Figures, index: number): number {
  const { gap, tail } = slots[index]!;
  const next = slots[index + 1];
  const isOfNext =
    (predicate.length > 3 || predicate.endsWith("率")) &&
    noun.length >= 2 &&
    next?.gap === tail &&
    length === tail.length &&
    changes[index + 1] === null &&
    !parameters[index]! &&
    !parameters[index + 1]! &&
    !GIVEN.has(gap.charCodeAt(gap.length - 1));
  return isOfNext ? length - predicate.length : length;
}
const GIVEN = new CodeSet("为向给对");

/** 新增年产值超|亿元|企业100家: what the figure before says is part of the name. */
const isSized = ({ slots, parameters }: Figures, index: number): boolean =>
  index > 0 &&
  index < slots.length &&
  parameters[index - 1]! &&
  !isLasting(slots[index - 1]!.gap) &&
  isSizeOf(slots[index - 1]!, slots[index]!);

function labelOf(figure: Figure): Labelled {
  if (figure.all.changes[figure.index] !== null) return changeLabel(figure);
  for (const way of figure.index === 0 ? FIRST : WAYS) {
    const label = way(figure);
    if (label !== null) return label;
  }
  return labelled(figure.name, "before");
}
