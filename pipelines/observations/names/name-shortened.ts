import { CodeSet } from "../../vocabulary/code-set.js";
import { anyOf, words } from "../meaning-words.js";

// What a name does without: brackets, halves of quotations, lists before 等, places gone to.

const DEED = words("flow", "affect", "work");

/** Text in brackets says more of a name, and is no part of it, unless it is of the word (中欧（亚）班列); a bracket cut by a number is left out up to the cut. */
export const withoutBrackets = (words: string): string =>
  words
    .replace(/（(?:[^（）]{2,}|[一二三四五六七八九十\w①-⑩]?)）|^（.）|（.）$/g, "")
    .replace(/（[^）]*$/, "")
    .replace(/^[^（]*）/, "");

/** A quotation mark without its partner goes; a quotation cut at its head is opened again. */
export function balanced(name: string): string {
  const open = name.indexOf("“");
  const close = name.indexOf("”");
  if (close >= 0 && (open < 0 || close < open)) return close < 12 ? `“${name}` : name.slice(close + 1);
  if (open >= 0 && close < 0) return name.slice(0, open) + name.slice(open + 1);
  return name;
}

/** Lists before 等, places gone to and long quotations say more than a name needs. */
export function shortened(name: string, lists: boolean): string {
  // 以项目制方式|培训工匠
  let short = name.startsWith("以") ? name.replace(/^以[^，、的]{2,12}(?:方式|形式|模式)(?=.{3})/, "") : name;
  const listed = lists
    ? /^(?:“[^”]*”|[^、“”])*、.*(?<![高中初同平优均])等(?!级|次|额|值|候|生产和供应)(?:地(?![下铁面方])|方面|领域|行业|多个|\d{1,2}个?(?:省|市|县|区|国)|(?:多种)?(?:方式|形式|途径|渠道|举措|手段))?(?=.{2})/.exec(
        short,
      )
    : null;
  if (listed !== null && !(short.length <= LONGEST_LIST && FUNDS.test(short))) {
    const verb = DEED.head(short) || (MADE.exec(short)?.[0] ?? "");
    const rest = short
      .slice(listed[0].length)
      .replace(MAINLY, "")
      .replace(/^的(?=各[类种项])/, "");
    // 开发木耳菜、木耳茶等|产品: the list says what. 培训农民工、退役军人等|群体: and whom, whatever is done.
    const says = short.length <= LONGEST_LIST && WHO.has(rest);
    if (
      !says &&
      (verb !== "" || rest.length > 2 || short.length > LONGEST_LIST || !GENERIC.has(rest) || MEANS.test(short))
    )
      short = verb + rest;
  }
  // 为失能老人、孤儿和困境儿童等群体|发放津贴: for whom, where they are many
  if (short.length > LONGEST_GIFT && GIVES.has(short.charCodeAt(0)) && short.includes("、"))
    short = short.replace(GIVEN_TO, "");
  if (BY_MEANS.has(short.charCodeAt(0))) short = short.replace(WAYS, "");
  if (HEADS.has(short.charCodeAt(0))) {
    const rest = short.replace(TOWARDS(), "");
    // 在东部就业|的农民工 and 在苏就业|省外劳动力 are some of them, and in 在渝高校|毕业生 no one is done anything to.
    if (
      !/^[^，]{2,3}的|^(?:毕业生|就业人员|从业人员|创业者|参保人员)|^(?:就业|务工)[^，、]{0,4}(?:劳动力|农民工)$/.test(
        rest,
      )
    )
      short = rest;
  }
  if (short.length > 18)
    short = short.replace(/“[^”]{6,}”(?:等(?![级次]))?/g, (quoted) =>
      short.length - quoted.length >= 4 ? "" : quoted,
    );
  return short;
}

const LONGEST_GIFT = 20;
const GIVES = new CodeSet("为对");
const GIVEN_TO =
  /^对[^，]{8,}?(?:进行|开展|实施)(?=[^，、]{0,8}(?:培训|轮训|帮扶|救助|检查|改造|整治))|^[为对][^，]{8,}?(?=(?:发放|兑现|减免|拨付|提供|落实|办理|返还|核销|支付|配备|缴纳|代缴)[^，]{2,})/;
/** 投资电网、通讯等|基础设施: done, though no word of a flow. */
const MADE = /^(?:形成|支出(?=[^，]*(?:补贴|补助|资金|经费|待遇)$)|从事|投资(?![、和及与]))/;
/** 发放稳岗返还、社保补贴等资金: the list says what it is. */
const FUNDS = /等(?:各类)?(?:资金|款项|贷款|补贴)$/;
/** 以核桃、花椒等|为主的|经济林. */
const MAINLY = /^为(?:主体?|代表|重点|龙头|支撑|核心|骨干)的(?=.{2})/;
const LONGEST_LIST = 24;
const MEANS = /^(?:通过|依托|借助|围绕|利用|以|在|由|对|与)/;
const WHO = new Set(["群体", "人群", "人员", "对象"]);
const GENERIC = new Set(["产品", "项目", "设备", "作物", "品种", "课程", "活动"]);

/** 通过校园招聘等方式|引进人才. */
const WAYS = /^(?:通过|采取|依托|借助|利用)[^，]{2,20}?等?(?:多种)?(?:方式|形式|途径|渠道|手段)(?=.{2})/;
const BY_MEANS = new CodeSet("通采依借利");
/** What `TOWARDS` begins with. */
const HEADS = new CodeSet("赴在到向面围通针结会联");
let towards: RegExp | null = null;
const TOWARDS = () =>
  (towards ??= new RegExp(
    `^(?:赴|在(?!孵|读|库|编|职|册|区[^，]{0,3}(?:学生|高校|人才|企业)|校(?!园)|研(?!究)|岗(?!位)|建(?!设))|到|向|面向|围绕|通过|针对|结合|会同|联合)[^，]{1,24}?(?=(?!(?:就业|务工|创业|工作)(?:人数|率|比例)|创业(?:大赛|竞赛|项目|园|基地))${anyOf("flow")}.{2})|^会同[^，]{2,20}?(?:先后|累计|共)?(?=${anyOf("flow")}$)`,
  ));
