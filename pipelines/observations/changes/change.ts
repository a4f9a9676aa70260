import { CodeSet } from "../../vocabulary/code-set.js";
import { wordTrie } from "../../vocabulary/word-trie.js";
import { afterLast } from "../clauses.js";
import { words } from "../meaning-words.js";
import { isCompared, isListMark, type Slot } from "../slots.js";
import { againstIn, passesAim } from "./aim.js";

/** What a quantity says of another period: `rise` 1 or -1; null for a level. */
export type Change = { readonly sign: 1 | -1 } | null;

/**
 * Tells a change from a level by the words that lead to it, and takes the sign from the verb. 增加到 leads to a level, 增加 to a
 * change; 百分点 is always a difference. A value that only a list mark parts from the one before shares its role.
 *
 *     进出口总额下降3.2%、出口增长5%
 *               ^^ fall      ^^ rise
 */
export function changeOf(slot: Slot, before: { readonly slot: Slot; readonly change: Change } | null): Change {
  const { gap, tail, quantity } = slot;
  // 交易额62亿元、|翻了一番|: a change, whatever stands before
  const doubles = quantity.form === "multiple" && DOUBLES.test(quantity.text);
  if (before !== null && isListMark(gap) && !doubles) return before.change;
  // 增加50万吨（|10亿斤|）
  if (before !== null && before.change !== null && gap === "（" && isConverted(slot, before.slot)) return before.change;
  // 增长7.5%（全市|11.1%|）
  if (before !== null && before.change !== null && BESIDE.test(gap) && quantity.form === before.slot.quantity.form)
    return before.change;
  const lead = afterLast(MARKS, gap);
  const near = lead.length > REACH ? lead.slice(-REACH) : lead;
  // 保持12%以上|增长
  if (quantity.form === "percent" && GROWING.test(tail)) return { sign: 1 };
  // 以每年12%|的速度增长
  const pace = tail.startsWith("的速") || tail.startsWith("左右的速") ? (PACE.exec(tail)?.[1] ?? "") : "";
  if (pace !== "") return { sign: FALL.find(pace) >= 0 ? -1 : 1 };
  // 压减办理时间|41%
  if (
    (quantity.form === "percent" || quantity.form === "fraction") &&
    isCut(near) &&
    !isRateOfCut(near, before?.slot.gap ?? "")
  )
    return { sign: -1 };
  // 利润总额96亿元，降幅收窄至|2.3%
  if (quantity.form === "percent" && near.includes("幅") && FELL_BY.test(near)) return { sign: -1 };
  // 重金属减排|12%
  if (quantity.form === "percent" && near.endsWith("减排")) return { sign: -1 };
  // 提高企业退休人员养老金|5%
  if (quantity.form === "percent" && PAY.has(near.charCodeAt(near.length - 1)) && RAISED.test(near)) return { sign: 1 };
  // 压减环节40%、时限|35%
  if (
    before?.change?.sign === -1 &&
    quantity.form === before.slot.quantity.form &&
    gap.startsWith("、") &&
    SHORT.test(gap) &&
    isCut(afterLast(MARKS, before.slot.gap).slice(-REACH))
  )
    return before.change;
  // 由7家增至9家，净增|2家; 收入达到32亿元、净增|5亿元
  if (before !== null && before.change === null && before.slot.quantity.unit === quantity.unit && NET.has(gap))
    return LOST.test(before.slot.gap) ? null : { sign: 1 };
  // 增长6.5%左右，力争达到|7%
  if (
    before?.change != null &&
    quantity.form === "percent" &&
    before.slot.quantity.form === "percent" &&
    AIMED.test(gap)
  )
    return before.change;
  // 超出110万人的预期目标|14.6万人
  const past = before !== null && passesAim(gap) ? againstIn(before.slot.gap) : "";
  if (past !== "" && (quantity.form === "points" || quantity.unit === before!.slot.quantity.unit))
    return { sign: FALL.find(past) >= 0 || /^[少与距]/.test(past) ? -1 : 1 };
  // 人均收入3.3万元，比全省平均水平高|1.39万元; 每千人口医师2.9人，低于全国平均水平|0.4人
  const beyond =
    before?.change === null && before.slot.quantity.unit === quantity.unit && AGAINST.has(quantity.form)
      ? (BEYOND.exec(near) ?? PAST.exec(near))?.[1]
      : undefined;
  if (beyond !== undefined) return { sign: /[低少]/.test(beyond) ? -1 : 1 };
  // 务工45.3万人，超过上年同期|0.9万人
  if (before !== null && before.change === null && before.slot.quantity.unit === quantity.unit && PASSED.test(near))
    return { sign: 1 };
  // 投资17亿元，超额完成年度任务|2.1亿元
  if (before?.change === null && isBeyondTask(slot, before.slot, near)) return { sign: 1 };
  // 人口自然增长|1566人
  if ((quantity.unit === "人" || quantity.unit === "‰") && near.endsWith("自然增长")) return null;
  if (quantity.form === "points" && near.endsWith("贴息")) return null;
  if (quantity.form === "points" && /[拉带]动(?:[^，；。]{1,10}增[长速]|贡献率?(?:分别)?为?)$/.test(near)) return null;
  const verb = movedBy(near, quantity.form === "percent");
  if (verb !== "" && ((before !== null && isCompared(before.slot)) || fits(slot, verb, lead)))
    return { sign: FALL.find(verb) >= 0 ? -1 : 1 };
  if (quantity.form === "percent" && RATED.test(near) && GROWTH_RATE.test(near)) return { sign: 1 };
  // 投入6040万元，比去年同期增加投入|1993万元
  const anew = near.includes("加") || near.includes("减") ? ADDED.exec(near)?.[1] : undefined;
  if (anew !== undefined && AGAINST.has(quantity.form)) return { sign: anew === "减少" ? -1 : 1 };
  const more = MANY.find(near, Math.max(0, near.length - 4)) >= 0 ? MORE.exec(near) : null;
  // 贷款减少12亿元，同比少减|3亿元: less of a fall is more.
  if (more !== null)
    return { sign: (more[1] === "少") === (before?.change?.sign === -1 && /[多少][减降]/.test(more[0])) ? 1 : -1 };
  if (quantity.form === "percent" && (SIGNED.test(near) || isFall(quantity.value, near))) return { sign: 1 };
  if (quantity.form === "count" && near.includes("超") && SURPASSED.test(near)) return { sign: 1 };
  const beside = gap.startsWith("）") ? /^）([多少高低])出?$/.exec(gap) : null;
  if (beside !== null) return { sign: /[少低]/.test(beside[1]!) ? -1 : 1 };
  if (quantity.form === "points") {
    // 低于全省（31.8%）|11.6个百分点
    const against = gap === "）" && before?.slot.gap.endsWith("（") ? before.slot.gap.slice(-REACH) : "";
    return { sign: FALL.find(lead) >= 0 || FALL.find(against) >= 0 || LOWER.test(near) ? -1 : 1 };
  }
  return doubles ? { sign: 1 } : null;
}

const DOUBLES = /翻|倍增/;
const NET = new Set(["，净增", "，净增加", "、净增", "、净增加", "（净增", "，净增长", "、净增长"]);
/** 招聘612人，流失187人，净增|425人|; 新增企业20家、净增|12家|: what came anew, and no change of what was lost or came. */
const LOST = /(?:流失|流出|离职|辞职|退休|调[出离]|退[出库规]|迁出|注销)$|新[增入设引登办注][^，；。]{0,16}$/;

const isBeyondTask = ({ quantity }: Slot, { quantity: level }: Slot, near: string): boolean =>
  near.includes("超") &&
  quantity.unit === level.unit &&
  AGAINST.has(quantity.form) &&
  (quantity.value ?? 0) < (level.value ?? 0) &&
  SURPASSED.test(near);

/** 同比+|5.5%; a minus is part of the number. */
const SIGNED = /(?:同比|环比|[比较]上[年月季])\+?$/;
/** 单位生产总值能耗|-4.2%|; 利润率为-3% is a rate. */
const isFall = (value: number | null, near: string): boolean => value !== null && value < 0 && !RATE.test(near);
const RATE = /[率比差数][^，；。]{0,2}$/;
/** The same in another unit, in brackets. */
const isConverted = ({ tail, quantity }: Slot, of: Slot): boolean =>
  tail.startsWith("）") && quantity.form === of.quantity.form && quantity.unit !== of.quantity.unit;

/** 收入9亿元，增长率为|8%; 收入增长目标|6%; 人口自然增长率 is a rate of its own. */
const RATED = /增(?:长率|[长速幅]目标)/;
const GROWTH_RATE =
  /(?:^|[、的]|同比|环比|名义|实际|年均|平均)增长率(?:分别|约)?(?:为|达到?|是)?$|增[长速幅]目标(?:为|是)?$/;
/** 超全年任务|0.6万人. */
const SURPASSED = /超(?:额完成)?[^，；。]{0,6}(?:目标|任务|计划|预算)+数?$/;
/** What a wider area has of the same, in brackets. */
const BESIDE = /^（全[国省市区县州]$/;
/** 较全市平均低|2个百分点, 落后于全市平均水平|2个百分点. */
const LOWER =
  /[低少慢](?:约|近|超过?)?$|(?:落后|塌)(?:于?(?:全[国省市区县州](?:平均)?(?:水平)?|(?:年度|全年|预期|时序|计划|时间){0,2}(?:目标|进度)))?$/;
const MARKS = new CodeSet("，；：。");

/**
 * A share after 增长 is always a change, and so is what something is 提高 or 减少 by. A count after 增加 is a difference where
 * something is compared or nothing counted follows it; 低于 before a share bounds it (增加500个岗位 adds posts, 较年初增加500人 is more people).
 */
function fits({ quantity, tail }: Slot, verb: string, lead: string): boolean {
  const { form } = quantity;
  if (form !== "points" && /^[高低快慢]于$/.test(verb)) return false;
  if (form === "percent" || form === "points" || form === "multiple" || form === "fraction") return true;
  if (/^[增减][收支产]$/.test(verb) && lead.replace("、", "") === verb) return true;
  // 提高|80万|群众用水保障水平: whose, and not by how much
  if (verb === "提高" && AIDED.test(tail)) return false;
  // 回收周期平均延长|23天
  if (verb === "延长") return LASTS.test(lead);
  // 连续调整养老金，人均月增|88元
  if (verb === "增" && form === "money" && EACH_MONTH.test(lead)) return true;
  if (verb === "多" || verb === "少" || verb === "增" || verb === "减" || verb === "降") return /比|较/.test(lead);
  if (/(?:比|较|同比|环比|净)/.test(lead)) return true;
  if (/^(?:减少|下降|上升|提高|降低|上涨|涨|回落|缩短|缩小|压减|削减)$/.test(verb)) return true;
  // 粮食总产140万吨、亩产提升|10斤
  if (verb === "提升") return YIELDS.test(lead);
  return /^(?:增加|增长|扩大|调增|调减)$/.test(verb) && /^(?:以上|左右|以内)?(?:$|[，。；、（）和及与])/.test(tail);
}

const EACH_MONTH = /(?:月人均|人月均|人均每?月)增$/;
const FELL_BY = /[降跌]幅[^，；。]{0,8}(?:收窄|缩小|扩大)[到至](?:约|近)?$/;
const AIDED = /^[^，；。、]{2,12}(?:水平|能力|待遇|质量|标准)(?:$|[，。；])/;
const YIELDS = /(?:亩产|单产|产量|产值|总量|收入|工资|均价|寿命|年限)提升$/;
const LASTS = /(?:周期|时间|寿命|时长)[^，；。]{0,4}延长$/;
const GROWING =
  /^(?:以上|左右|以内)?的?(?:(?:高速|快速|较快|稳定|平稳|正)?增长(?![率极点])|增速(?!为)|增幅)(?:$|[，。；、]|[低高快慢]于|[位排]?居|领跑)/;
const PACE = /^(?:左右)?的速[度率](?:在|持续|不断|快速|逐年|稳定|稳步)*(增长|增加|递增|上升|提高|下降|减少|递减)/;
const CUTS = new CodeSet("减短缩简低");
const CUT =
  /(?:^|[，、])(?:改革后)?(?:平均)?(?:压减|减少|缩短|压缩|精简|削减)[^，；。、\d]{2,18}$|(?:^|[，、])(?:再|继续|力争)?降低[^，；。、\d占比]{2,12}$|(?:^|[，、])(?:平均)?减(?:办理|审批|办事|申请|申报)?(?:环节|材料|时限|时间|次数|跑动|费用|成本)$/;
const isCut = (near: string): boolean => CUTS.find(near) >= 0 && CUT.test(near) && !near.includes("占");
/** 取消职业资格84项，削减比例达到|70%|: of how many, no one says; 由480项减到80项，削减比例达|83% is their fall. */
const isRateOfCut = (near: string, before: string): boolean => CUT_RATE.test(near) && !FELL_TO.test(before);
const CUT_RATE = /(?:比例|率)(?:达到?|超过?|为)?$/;
const FELL_TO = /[减降缩压][^，；。]{0,3}[到至]$/;
const PAY = new CodeSet("金遇资准贴酬约近过");
const RAISED =
  /(?:^|[，、])(?:再|继续|适当)?(?:提高|上调)[^，；。、\d]{2,16}(?:养老金|待遇|工资|标准|补贴|津贴|薪酬)(?:约|近|超过)?$/;
/** 、时限. */
const SHORT = /^、[^，；。、\d占率比]{2,6}$/;
const AIMED = /^(?:左右|以上)?[，、]并?(?:力争|努力|奋力)(?:达到|实现|突破|冲刺|完成)?$/;
const PASSED = /(?:超过?|高于|多于)(?:上年|去年)(?:同期)?$/;
const BEYOND = /[比较](?:全[国省市区县]|[^，；。]{0,6}平均)[^，；。]{0,8}([高低多少])出?$/;
const AGAINST = new Set(["money", "count", "measure"]);
const PAST =
  /([高低少多]于|超过|超出)(?:全[国省市区县州]|(?:同期|同类|同级|同龄|同等|周边)[^，；。\d]{2,8}|(?:全[国省市区县州])?[^，；。]{0,4}平均(?:水平|值)?|(?:规定|国家|省定|法定)(?:的?标准|要求))(?:约|近)?$/;
const MANY = new CodeSet("多少增");
/** 同比多引进|312人, 较上版新增|38个. */
const MORE =
  /(?:同比|环比|[比较](?:上|去年|年初|往年|(?:19|20)\d\d年[底末初]?|“?十[一二三四]五”?期?末)[^，；。多少]{0,4}?)(?:([多少])[^，；。的]{1,3}|(?:新|净)增加?)$/;
const ADDED =
  /(?:同比|[比较](?:[去上]年|年初|(?:19|20)\d\d年[底末初]?|“?十[一二三四]五”?期?末)(?:同期|同比|底|末)?)(?:净|共|多)?(增加|减少)(?!到|至|值)[^，；。：、的数为达至到]{2,6}$/;

/** The verb of rising or falling that leads to the number, with nothing but words of measure after it; "" where none does. */
function movedBy(near: string, share: boolean): string {
  let end = near.length;
  for (let last = LED.before(near, end); last !== null; last = LED.before(near, end)) end = last.start;
  // 增幅为8% is a change, 缩短为7天 a level.
  if (near[end - 1] === "为") {
    const said = near.slice(0, end);
    if (!/(?:[幅速]|均|分别)为$/.test(said) && !(share && GREW_BY.test(said))) return "";
    end--;
    for (let last = LED.before(near, end); last !== null; last = LED.before(near, end)) end = last.start;
  }
  for (let from = 0; ; ) {
    const start = MOVED.before(near, from, end);
    if (start < 0) return "";
    if (!NO_MOVE.has(near.charCodeAt(start - 1))) return near.slice(start, end);
    from = start + 1;
  }
}

/** 投资增长为|18%: no amount is a share. */
const GREW_BY =
  /(?:投资|产值|增加值|收入|支出|利润|利税|税收|[用发]电量|零售额|销售额|[进出]口|总[额值量]|产量|余额)(?:同比|累计)*(?:增长|下降)为$/;

/** 新增, 不降. */
const NO_MOVE = new CodeSet("新不多少至最");
const LED = wordTrie(
  "了 约 近 超过 超 逾 达到 达 也是 也为 都是 均是 同为 幅度为 不低于 不少于 不超过 左右 将近 至少 力争 分别 各 均 高达"
    .split(" ")
    .map((word) => [word, true] as const),
);
const MOVED = words("rise", "fall");
const FALL = words("fall");
/** No verb stands further from its number, with all that may stand between. */
const REACH = 32;
