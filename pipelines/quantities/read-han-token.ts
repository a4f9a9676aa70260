import { sectionNumber } from "../text/outline.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { characterBefore, isHanNumeral, isNumeral, isPower } from "./characters.js";
import type { Measured } from "./measured.js";
import type { RefusalReason } from "./quantity.js";
import type { QuantityWords } from "./quantity-words.js";
import { hanEnd } from "./read-han.js";
import { type Reading, readMeasured } from "./read-measured.js";
import { isMedals } from "./read-medals.js";
import { readRange } from "./read-range.js";
import { isInName, refusedByWords } from "./refuse-name.js";
import type { Token } from "./share-units.js";

/**
 * Reads the Han characters at `at` that may form a number. Most are parts of words (统一, 一批, 三农): a number counts only with a unit after
 * it, and where it is alone or nothing but a power only where nothing makes it a word.
 */
export function readHanToken(normal: string, at: number, words: QuantityWords): Token {
  const reading = readMeasured(normal, at, words.units);
  if (reading === null) return refusedRun(normal, at, isInName(normal, at) ? "name" : wordOrPoint(normal, at));
  const range = readRange(normal, reading.measured, words.units);
  const measured = range ?? reading.measured;
  const reason = whyRefused(normal, at, reading, measured, words);
  if (reason === null) return { type: "measured", measured };
  return refusedRun(normal, at, reason === "word" ? wordOrPoint(normal, at) : reason);
}

/** 一、, （二）, 三是 at the head of a sentence number a point; elsewhere such a character is of a word. */
export function wordOrPoint(normal: string, at: number): RefusalReason {
  const number = at <= 1 ? sectionNumber(normal) : null;
  return number !== null && at < number.length ? "list-number" : "word";
}

/**
 * True for a single Han numeral that what follows shows to be part of a word: most are (统一, 三农, 百姓), and this look at one character
 * spares them the rest.
 */
export function isWordAlone(normal: string, at: number, code: number, words: QuantityWords): boolean {
  if (!isHanNumeral(code)) return false;
  const next = normal.charCodeAt(at + 1);
  if (isNumeral(next) || FOLLOWS.has(next)) return false;
  if (isPower(code)) return !words.canFollow.has(next) && !TOLD.has(normal.charCodeAt(at - 1));
  if (code === ONE) return next !== PIECE || !POINTS.has(normal.charCodeAt(at + 2));
  return !words.canFollow.has(next);
}

/** 一个百分点, 一个千分点, 一个基点. */
const POINTS = new CodeSet("百千基");
const ONE = "一".charCodeAt(0);
const PIECE = "个".charCodeAt(0);
/** What may go on with a numeral: medals, shares, infixes, decimals, ranges, blanks. */
const FOLLOWS = new CodeSet("金银铜分成半余多几点倍番百千至到-—~／/（ \u200b%‰");
/** The last character of a word that tells how much a bare power is: 上亿, 突破万. */
const TOLD = new CodeSet("上超近过破逾达到至约于少低足多出 \u200b");

const refusedRun = (normal: string, at: number, reason: RefusalReason): Token => ({
  type: "refused",
  start: at,
  end: hanEnd(normal, at + 1),
  reason,
});

function whyRefused(
  normal: string,
  at: number,
  { numeral, unit, after }: Reading,
  measured: Measured,
  words: QuantityWords,
): RefusalReason | null {
  const before = characterBefore(normal, at);
  if (before === "第") return "ordinal";
  if (measured.form === "fraction" || measured.unit === "%" || measured.unit === "‰" || measured.unit === "‱")
    return isInName(normal, at) ? "name" : before === "前" ? "rank" : null;
  if (after?.type === "refused") return after.reason;
  if (unit === null && isMedals(normal, at, measured.end)) return null;
  if (isFixed(normal, at, words)) return "word";
  if (isInName(normal, at)) return "name";
  if (unit !== null && numeral.lone && OF_PLACES.has(unit.unit) && IN_PLACE.test(normal.slice(unit.end, unit.end + 8)))
    return "name";
  if (unit?.unit === "人" && numeral.lone && ADDRESSED.test(normal.slice(unit.end, unit.end + 10))) return "name";
  if (isOfNoun(normal, at) || normal.startsWith("位一体", measured.end - 1)) return "word";
  const reason = refusedByWords(normal, measured, measured.unit);
  if (reason !== null) return reason;
  if (measured.unit === "届" || before === "届") return "session";
  if (numeral.bare) return isBareCount(normal, measured, unit?.afterHan ?? false, words) ? null : "word";
  if (measured.upper !== null && measured.unit !== null) return null;
  if (unit === null) return measured.value >= 1e4 && !/^[级强大]/.test(normal.slice(measured.end)) ? null : "word";
  if (!numeral.lone) return null;
  if (measured.value === 1 && measured.upper === null && unit.form !== "multiple" && unit.form !== "points")
    return "word";
  if (!unit.afterHan || (normal[at] === "二" && measured.upper === null)) return "word";
  if (unit.unit === "批" && normal[at - 1] !== "第" && TO_BATCH.test(normal.slice(Math.max(0, at - 5), at)))
    return "ordinal";
  if (unit.unit === "条" && !isRoutes(normal, at, unit.end)) return "word";
  return GENERIC.has(normal.slice(unit.end - 1, unit.end)) && isIdea(normal, unit.end, words) ? "idea-count" : null;
}

/** 三台|镇, 八家|子村, 五棵|树镇: a place called so. */
const OF_PLACES = new Set(["台", "家", "棵", "间", "枝", "株", "座"]);
const IN_PLACE =
  /^(?:[镇乡](?![村镇土级贤企])|村(?![镇级民])|林场|街道|水库|[子树店房坟塔湾](?:[镇乡村]|林场|街道|水库|社区)(?![镇级]))/;

/** 感谢|三位|代表对我局工作的支持: those whom a letter speaks to. */
const ADDRESSED =
  /^(?:政协|人大)?(?:代表|委员)(?:[：:您]|们[：:您]|对[我本]|的(?:关心|支持|关注|理解)|(?:一直|长期|多年)(?:以来)?(?:对|关))/;

const GENERIC = new Set(["个", "项", "条", "类", "种", "件", "张", "次", "大", "轮", "批", "座", "场", "篇"]);

/** 第一至|三批|, 第一、|三批|. */
const TO_BATCH = /第[一二三四五六七八九十]{1,2}[至到、和及]$/;

/** 新增|三条|公交线路, 新增航线|三条|; 八条措施 are a set of ideas. */
const isRoutes = (normal: string, at: number, end: number): boolean =>
  ROUTES_AFTER.test(normal.slice(end, end + 16)) || ROUTES_BEFORE.test(normal.slice(Math.max(0, at - 12), at));
const ROUTES =
  "(?:[路航专班产干支管沟]线|线路|生产线|[公铁道马头]路|[街河巷渠沟]道?|通道|隧道|绿道|步道|管道|支流|溪流)";
const ROUTES_AFTER = new RegExp(`^[^，；。：、]{0,12}?${ROUTES}`);
/** …; 东校5条、西校|两条|. */
const ROUTES_BEFORE = new RegExp(`${ROUTES}$|\\d条[，、][^，。；、]{2,8}$`);

const isIdea = (normal: string, at: number, words: QuantityWords): boolean =>
  words.ideas.from(normal, normal[at] === "的" ? at + 1 : at) !== null && !normal.startsWith("大型", at);

/** 千家万户, 成千上万: a word that holds the numeral, begun at most two characters before it. */
function isFixed(normal: string, at: number, words: QuantityWords): boolean {
  for (let from = Math.max(0, at - 2); from <= at; from++) {
    const found = words.fixed.from(normal, from);
    if (found !== null && found.end > at) return true;
  }
  return false;
}

/** 参保人数百万: 数 is the end of the noun. */
const isOfNoun = (normal: string, at: number): boolean =>
  normal[at] === "数" && "人次总户件个倍基指分参整字算单点岁天月套头额系函变代级".includes(normal[at - 1] ?? " ");

/** 千名…计划: the number is part of a programme's name. */
const PROGRAMME = /^[^，。；：、]{0,20}(?:计划|工程|行动|活动|专项)/;

/** 百名, 万人以上, 突破万亿元: money, measures, 人 and numbers without a unit need a word that says how much. */
function isBareCount(normal: string, measured: Measured, afterHan: boolean, words: QuantityWords): boolean {
  const { start, end, unit, form } = measured;
  const written = normal.slice(end - 1, end);
  const before = words.before.before(normal, start) ?? words.bareBefore.before(normal, start);
  // 举办近|万场|招聘活动, 上|千名|职工参加活动: a word that says how much counts.
  if (PROGRAMME.test(normal.slice(end, end + 24)) && !(form === "count" && before !== null)) return false;
  if (afterHan && form === "count" && written !== "人" && written !== "户") return true;
  const told = before ?? words.after.from(normal, end);
  if (unit === null)
    return told !== null && !/^(?:[级强大工英县村行年]|产业|企业|园区|集群|项目)/.test(normal.slice(end));
  return told !== null || /[达到至成逾]$/.test(normal.slice(0, start).slice(-1));
}
