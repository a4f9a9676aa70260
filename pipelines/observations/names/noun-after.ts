import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { type AfterNumber, NO_NOUN, type NounAfter } from "./noun.js";
import { nounEnd } from "./noun-end.js";
import { NOUN_WAYS } from "./noun-ways.js";

/**
 * Reads the noun after a number: 98个|专家服务团|…, 480名|专技人才|获得证书. 的 and 以上 may stand between.
 *
 *     500亿元的科创基金签约落地 → noun 科创基金, predicate 签约落地
 */
export function nounAfter(tail: string): NounAfter {
  const none = tail === "" || (PARTS.has(tail.charCodeAt(0)) && !/^及以[上下]/.test(tail));
  const between = none ? undefined : BETWEEN.exec(tail)?.[0];
  if (between === undefined) return NO_NOUN;
  const rest = tail.slice(between.length);
  // 60岁|及以上人口的比重
  if (between.startsWith("及")) {
    const whose = WHOSE.exec(rest)?.[0] ?? "";
    return { noun: whose, predicate: "", length: between.length + whose.length };
  }
  if (isNoNoun(rest)) return NO_NOUN;
  // 不低于0.3平方米的|标准配建设施; 按每人1500元|标准发放补贴
  if (rest.startsWith("标准") && (between.endsWith("的") ? OF_STANDARD : PAID_BY).test(rest)) return NO_NOUN;
  const trait = traitAt(rest);
  if (trait !== "") {
    const of = nounAfter(rest.slice(trait.length));
    return of.noun === "" ? of : { ...of, length: of.length + between.length + trait.length };
  }
  // 达到60万人的|峰值
  if (between.endsWith("的") && EXTREME.test(rest)) return NO_NOUN;
  if (isPredicate(rest) || COMPARED.test(rest) || rest.startsWith("基础上")) return NO_NOUN;
  const said = SAID.exec(rest)?.[0] ?? "";
  // 召开两场招聘会|的同时，…
  const chunk = said.endsWith("的同时") ? said.slice(0, -3) : said;
  const after: AfterNumber = { between, rest, words: chunk };
  for (const way of NOUN_WAYS) {
    const found = way(after);
    if (found !== null) return found;
  }
  return nounEnd(after);
}

/** Words of another number, a bracket of its own, or what they do: no noun that is counted. */
function isNoNoun(rest: string): boolean {
  if (AMONGST.has(rest.charCodeAt(0)) && OF_THEM.test(rest)) return true;
  // 按每月300元、500元、|800元|三档发放
  if (GRADES.has(rest.charCodeAt(1)) && BY_GRADE.test(rest)) return true;
  if (rest.startsWith("（") && !/^（(?:不|(?:包括|含)[^（）]{2,12}）(?:参加|享受|领取|取得))/.test(rest)) return true;
  // 改造小巷|22条|……
  if (rest.startsWith("…")) return true;
  // 货物118件|金额|127万元
  return NEARLY.test(rest) || SUM.test(rest) || DAILY.test(rest);
}

/** 8个|以茶叶、柑橘等为主导产业的|产业园, 8家|基础好、带动强的|企业: what tells of the noun that follows. */
const traitAt = (rest: string): string =>
  rest.startsWith("以")
    ? (TRAIT.exec(rest)?.[0] ?? "")
    : rest.includes("、")
      ? ((GOOD.exec(rest) ?? SKILLED.exec(rest))?.[0] ?? "")
      : "";

/** To the end of the clause, or of what a mark parts from the rest. */
const SAID = /^(?:[一二]、[二三](?=产业)|“[^”]*”|（[^）]*）|《[^》]*》|[^，。；：（）、“”]){1,40}/;

/** 参保率超过… tells of what was counted, 参保孕产妇, 在校学生 and 有条件的县 are what is counted. */
function isPredicate(rest: string): boolean {
  const word = PREDICATED.head(rest);
  return (
    word !== "" &&
    !OF_WORKS.test(rest) &&
    !GAINS.test(rest) &&
    !THERE.test(rest) &&
    KEPT.head(rest) === "" &&
    HUMAN.head(rest.slice(word.length)) === "" &&
    !HAVING.test(rest)
  );
}

const WHOSE = /^[^，。；：（）、“”的占为达约有共超\d]{2,12}/;
/** 326名|在外能人返乡创业. */
const THERE = /^在[外校职岗编站读册园][^，；。：、的]{2}/;
const PAID_BY = /^标准(?:给予|发放|拨付|兑现|支付|列支|补[助贴])/;
const OF_STANDARD = /^标准(?=配建|建设|配备|配置|执行|给予|发放|补[助贴])/;
/** 8家|基础好、带动强的|企业. */
const GOOD =
  /^(?:[^，。；：、的\d]{1,6}[好强优佳高大广正业硬实足全快齐]、){1,3}[^，。；：、的\d]{1,6}[好强优佳高大广正精业硬实足全快齐]的(?=[^，。；：、]{2})/;
/** 90名|具有教学经验、较强实践能力的|工程师. */
const SKILLED =
  /^(?:具有|具备|拥有|掌握)[^，。；：、的\d]{2,14}(?:、[^，。；：、的\d]{2,24}){1,3}的(?=[^，。；：、的]{2})/;
const TRAIT = /^以[^，；。：\d]{1,24}?为[^，；。：、的]{1,8}的(?=.{2})/;
/** 8家|开工建筑企业. */
const OF_WORKS = /^(?:新?开工|竣工|投产|签约|落地)(?:建筑|施工|生产)?(?:企业|单位|工地)|^免费(?:住宿|食宿|入住)/;
/** 7个|增收项目. */
const GAINS =
  /^(?:增收|增产|增效|增加|减少|减负|提升|提高|提质|改善|扩大|扩建|升级|延伸|压减|降低)[^，；。：、的\d]{0,6}(?:项目|工程|行动|产业|计划|举措|措施|专项|基地)/;
const BETWEEN =
  /^(?:(?:（[^（）\d]{1,8}）)?及?以[上下]|左右|以内)?(?:规模的|的)?(?=(?!上下|左右|以[上下内外])(?:[^，。；、：）”的和及与]|和[美谐平睦]))/;
/** 毕业生2万人|中留市就业9000人: what some of them did is of the next number. */
const OF_THEM =
  /^[之当]?中(?:[有的]|取得|持有?|留[^，；。]{1,2}(?:就业|工作)|具[有备]|(?:本科|大专|研究生|硕士)(?:及?以上)?学历|女性|党员)/;
const GRADES = new CodeSet("个档");
const BY_GRADE = /^[两三四五六](?:个?档次?|个等级)(?:[，。；、]|发放|补助|给予|补贴|执行|标准)/;
const AMONGST = new CodeSet("之当中");
const PARTS = new CodeSet("，。；、：）”及与");

/** 输送21批次|近|3800人. */
const NEARLY = /^(?:约|近|超过?|逾)$/;
/** 环卫工人2名|每天对路段巡查: what they do is no name. */
const DAILY = /^每[天日周月](?:对|在|到|轮流|开展|进行|负责)/;
const SUM = /^(?:涉案|合同|总)?(?:金额|价值|货值)(?:约|近|超过?|逾|达)?$/;

/** Words that begin a predicate, right after the number. */
const PREDICATED = words("predicate", "rise", "fall");
const COMPARED =
  /^(?:同比|环比|[户人亩]均(?=[^，。；：、]{2})|之间|人民币|佳绩|[好优]?异?成绩|强$|强(?=[，。；])|占|比(?!赛|武)|较(?!大|重)|约(?!束|定|谈)|(?:[新大]|[一两二三四五六七八九十](?:个|大|重))?(?:[百千万]?亿?元?级?)(?:新|大)?(?:台阶|大关|关口)|(?:调整|拓展|延伸|跃升|攀升|优化|转变?|发展|扩展|整合)[到至为])/;
const EXTREME = /^(?:峰值|(?:历史)?[新最][高低]|[高低]位|(?:合理)?区间)/;
/** 有条件的县, 获奖选手: what they have tells of the counted things. */
const HAVING =
  /^(?:获奖|参赛|入围|参训|参展)(?:选手|学生|教师|学员|作品|项目|单位|企业|人员|个人|团队|队伍)|^来自[^，；。：、]{2,16}的(?=[^，；。：、]{2})|^在.(?:高校|院校|院所|企业|单位|机构|专家|院士|央企)|^(?:有[^，。；：、]{1,4}|(?:在|具有|获|被|开设|设立|建立|组建|开办|承担|参与)[^，。；：、]{2,16})的(?=[^，。；：、]{2})/;
const KEPT = words("kept");
const HUMAN = words("human");
