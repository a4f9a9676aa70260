import { CodeSet } from "../../vocabulary/code-set.js";
import { CUTS } from "../kinds/happened.js";
import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { words } from "../meaning-words.js";
import { BARE, baseOf, HEAD, isOfTrade, isParallel, kindOfStation } from "../names/name-parts.js";
import { isNominal, isVerbAlone, verbAt, workAt } from "../names/name-verbs.js";
import { isMeasure } from "../slots.js";

// Names in a list: the verb, the base or the measure that only its first has is of all of it.

/** 向2万家企业发放社保补贴、|扩岗补助等|5亿元: the money is for all that was named. */
export function byEnumeration({ name, listed, previous }: Figure): Labelled | null {
  const given = listed && previous !== null && /[^特一二三四五甲乙丙]等$/.test(name) ? FLOW.find(previous.label) : -1;
  return given < 0 ? null : labelled(`${previous!.label.slice(given)}、${name.slice(0, -1)}`, "list");
}

/** 每千人口医师3.1人、|护士|3.9人; 每百户拥有汽车41辆、|空调|168台: the base of a list is of all of it. */
export function byBase(figure: Figure): Labelled | null {
  const { name, listed, previous, slot, gap, lead } = figure;
  const { value, unit } = slot.quantity;
  // 儿科医师892人，每千名儿童不足|0.9人
  const counted = name.startsWith("每") && PER.test(name) && figure.sameSentence ? figure.lastInUnit() : null;
  if (counted !== null) {
    const { label } = figure.done[counted]!;
    return labelled(`${name}${label.slice(verbAt(label).length).replace(/(?<=.{2})总[量数]$/, "")}`, "owner");
  }
  // 医师日均担负诊疗7.4人次和|住院|2.5床日
  const borne = listed && name.length <= 4 ? (BORNE.exec(previous?.label ?? "")?.[0] ?? "") : "";
  if (borne !== "") return labelled(`${borne}${name}`, "list");
  // 创业担保贷款个人最高30万元、小微企业最高|400万元
  const lent = listed && name.includes("最高") ? (LENT.exec(previous?.label ?? "")?.[0] ?? "") : "";
  if (lent !== "") return labelled(`${lent}${name}`, "list");
  // 每10万人中拥有大学文化程度的由8930人升至15467人；|拥有高中文化程度的|由14032人升至15088人
  const among = PARTED.has(gap.charCodeAt(0)) ? (AMONG.exec(previous?.label ?? "")?.[0] ?? "") : "";
  if (among !== "" && unit === "人" && name.startsWith(previous!.label.slice(among.length, among.length + 2)))
    return labelled(`${among}${name}`, "list");
  // 每千人口医师3.31人，|注册护士|4.42人: no one is counted in parts.
  const parts =
    unit === "人" && value !== null && !Number.isInteger(value) && gap === `，${lead}` && PERSON.end(name) !== "";
  const beside = (listed || parts) && previous !== null;
  const base = beside && !isMeasure(slot) && verbAt(name) === "" ? baseOf(previous.label) : "";
  return base === "" || name.startsWith("每") ? null : labelled(`${base}${name}`, "list");
}

const LENT = /^[^，、]*?贷款(?=(?:个人|个体|合伙)[^，、]*最高)/;
const BORNE = /^.*日均担负/;
const PARTED = new CodeSet("；，");
const AMONG = /^每\d{0,2}[百千万]+[^，、中]{1,4}中(?=.{4})/;
const PER =
  /^(?!.*拥有)每[百千万]+(?:名|个|位)?[^，、]{0,6}?(?:人口?|劳动者|劳动力|儿童|学生|幼儿|居民|农民|[户员工])(?:中?仅?有)?$|^每[张个所家户名](?:[^，、]{2,10}(?:配备|拥有|配有)|(?:行政|建制)?[^，、的]{0,3}(?:乡镇|镇街|街道|村|社区|[学院]校|医院|机构|[县区])(?:约|有)?)$/;

/** 新建A10个、|B|19个: the verb at the head of a list is of all of it. */
export function byList(figure: Figure): Labelled | null {
  const { name, listed, previous, lead, slot, all, index } = figure;
  if (
    !listed ||
    previous === null ||
    BARE.has(name) ||
    workAt(name) !== "" ||
    /^(?:突破|攻克|通航|基本(?:建成|完成|竣工))/.test(name) ||
    (verbAt(name) !== "" && !isParallel(name, previous.label) && !(isMeasure(slot) && AWARD.test(name)))
  )
    return null;
  // 重点实验室21家（新增5家）、省实验室11家: not what the bracket says.
  const level = figure.gap.startsWith("）") ? figure.lastLevel() : null;
  const { label } = level === null ? previous : figure.done[level]!;
  const first = label.slice(all.areaIn(label));
  const bearer =
    isMeasure(slot) &&
    isMeasure(all.slots[index - 1]!) &&
    (verbAt(first) === "" || first.startsWith("开发区")) &&
    name.length <= LONGEST_MEASURE
      ? organisationIn(first)
      : "";
  if (bearer !== "" && !name.startsWith(bearer.slice(-2))) return labelled(`${bearer}${name}`, "list");
  // 免除学费学生4万人、|资金|8800万元
  if (FUNDS.has(name) && slot.quantity.form === "money" && PEOPLE.end(first) !== "" && GIVEN.test(first))
    return labelled(`${first.slice(0, -PEOPLE.end(first).length)}${name}`, "list");
  // 选送项目获银奖1个、|铜奖|3个
  const won = PRIZE.test(name) ? (WON.exec(first)?.[0] ?? "") : "";
  if (won !== "") return labelled(`${won}${name}`, "list");
  const used = slot.quantity.form === "money" ? (USES.exec(first)?.[0] ?? "") : "";
  const verb =
    used ||
    (LED.exec(first)?.[0] ?? "") ||
    verbAt(withoutReceivers(first)) ||
    CUTS.exec(first)?.[0] ||
    (isMeasure(slot)
      ? ""
      : (DOES.exec(first)?.[1] ?? (ORGANISATION.test(name) ? "" : deedOf(first))) || workFor(name, first));
  const other =
    IN_USE.has(name) ||
    SENDS_OUT.test(name) ||
    OWN_WORK.test(name) ||
    // 组织安置23人、升学|51人
    (verb === "组织" && isVerbAlone(first.slice(2))) ||
    workAt(name) !== "" ||
    name.startsWith("结转") ||
    (verb.startsWith("新增") && YIELD.end(name) !== "") ||
    (isMeasure(slot) && !isMeasure(all.slots[index - 1]!) && HEAD.end(name) !== "" && HOSTED.has(verb));
  if (verb === "" || verb === first || isOfTrade(first) || other || (verb === "共建" && name.includes(verb)))
    return null;
  return isNominal(first, verb) && (!REACHED.test(lead) || isOver(figure, name))
    ? labelled(`${verb}${used === "" ? name : name.replace(/^(?:使用|利用)(?=.)/, "")}`, "list")
    : null;
}

/** 为县医院、卫生院|培养医师9名、护士20名: what is done, without the list of those whom it is done for. */
function withoutReceivers(name: string): string {
  const at = name.includes("、") && /^[为向给]/.test(name) ? FLOW.find(name, name.lastIndexOf("、")) : -1;
  return at < 0 ? name : name.slice(at);
}

/** 支持龙头企业创建|技术中心2家、重点实验室5家: what others were led to do is of all of the list. */
const LED =
  /^(?:支持|推动|鼓励|引导|帮助|指导|推荐|助力|助推|辅导|协助)[^，、的\d]{2,10}?(?:申报|获批|创建|创成|建设|建成|建立|设立|组建|新建|共建|联建|认定|打造|入选|获评|引进|开发)(?![中站基平园项])(?=[^，、]{3})/;

const FUNDS: ReadonlySet<string> = new Set(["资金", "金额", "补助资金", "补贴资金"]);
const GIVEN = /^(?:免除|减免|资助|救助|发放|补贴|补助|奖励)[^，、]{2,}/;
const PEOPLE = words("person", "human");

const WON = /^.+?获得?(?=[^得]{2})/;
const PRIZE = /^(?:[金银铜][牌奖]|[特一二三]等奖|优[胜秀]奖)$/;

/** 兑现站点资助1850万元、|招收补助|3945万元; 发放住房补贴4956万元、各类|救助金|7384万元. */
const AWARD = /^.{2,6}(?:补助|补贴|资助|奖励|贷款)$|^[^，、]{2,5}金$/;

/** 安装路灯30盏、|护栏|2公里: the work is of all of the list. */
const workFor = (name: string, first: string): string =>
  FLOW.end(name) === "" ? workAt(first) || (DEVELOPS.exec(first)?.[0] ?? "") : "";
/** 共同开发|课程210门、教材86部. */
const DEVELOPS =
  /^(?:共同|联合|合作)?(?:开发|研发)(?!区|利用|机构|中心|平台|人员|基地|投入|费用|经费|活动|项目|团队|强度)(?=.{2})/;

/** 退出钢铁产能超过60万吨、|煤炭产能超过|20万吨: the figure before is as much told by a bound. */
const isOver = ({ lead, all, index }: Figure, name: string): boolean =>
  lead.endsWith("超过") && all.slots[index - 1]!.gap.endsWith("超过") && !/(?:总[量数额]|规模|[率比重])$/.test(name);

/** 实际使用内资30亿元、|外资|381万美元. */
const USES = /^(?:实际|合同)(?:使用|利用|到位|引进)(?=.{2})/;

/** 英才计划资助人才437人、|团队|29个: what the subject does. */
const DOES =
  /^(?:“[^”]+”(?:计划|工程|行动|项目)(?=培训|培养|招聘|招收|选派)|(?:[^，、]{2,16}?)?(?!培训|培养|招聘|招收|选派))(培训|培养|招聘|招收|选派|补充|摘得|斩获|荣获|获评|入选|当选|享受|领取|评选?出|评[审聘](?=[正副]高|[高中初]级)|评选(?!活动|工作|认定)|遴选|表彰|命名|选树|聘任|招募|录取|输送|获得|获(?=[特一二三]等奖|[金银铜]牌)|协调解决|解决|新增|新建|资助|入驻|接待|引进|推广|培育|认定|生产|惠及|覆盖)(?!就业)(?=.{2,8}$)/;

const LONGEST_MEASURE = 6;

/** 国资企业|完成投资200亿元、研发投入…: who a measure is of, where an organisation leads its name; "" for any other. */
const organisationIn = (name: string): string =>
  /^(?!减|降|为|支持|帮助|向|对)(?:[^、，的占]{1,10}(?:公司|集团|企业|银行|医院)|[^、，的占]{0,10}(?:开发区|高新区|园区))(?!职工|员工|家)(?=.{2})/.exec(
    name,
  )?.[0] ?? "";

/** What an organisation did: 自主评聘 of 建设公司自主评聘技师; "" for any other name. */
function deedOf(name: string): string {
  const subject = ORGANISATION.exec(name)?.[0] ?? "";
  const rest = name.slice(subject.length);
  const manner = subject === "" ? "" : (/^(?:自主|公开|集中|统一|直接|面向[^，]{2,6}|共)/.exec(rest)?.[0] ?? "");
  const verb = subject === "" ? "" : verbAt(rest.slice(manner.length));
  return verb === "" || rest.length - manner.length - verb.length < 2 ? "" : `${manner}${verb}`;
}

/** 引进护理人员 of 卫生系统引进护理人员: what was done, without who did it. */
export const withoutOrganisation = (name: string): string =>
  deedOf(name) === "" ? name : name.slice(ORGANISATION.exec(name)![0].length);

const ORGANISATION =
  /^[^、，]{0,10}(?:公司|集团|医院|学院|大学|学校|系统|部门|单位|机构|机关|高校|院校|企业|财政|银行|协会|大赛|赛事)|^各[县市区镇街乡]{1,3}(?:道|开发区)?/;

/** 科研流动站84个、|工作站|212个: stations of one kind. */
export function byKind({ name, listed, previous, gap, lead }: Figure): Labelled | null {
  const beside = listed || gap === `，${lead}`;
  const kind = beside && previous !== null && verbAt(name) === "" ? kindOfStation(previous.label, name) : "";
  return kind === "" ? null : labelled(`${kind}${name}`, "list", null, previous!.head);
}

/** 引进博士11人、|孵化企业|3户. */
const OWN_WORK = /^(?:孵化|转化|采购)(?:企业|项目|团队)/;

/** 接待游客2万人次、旅游花费3亿元: these verbs take no money for an object. */
const HOSTED = new Set(["接待", "服务", "组织", "举办", "培训", "引进", "新设", "新登记", "成立"]);

/** 生产原煤9亿吨、发电3000亿度: a deed of its own. */
const SENDS_OUT = /^(?:累计)?(?:发电|供电|供热|供气|外送|外调|外运)(?:电?量)?$/;

/** 新建成地铁5条、通车里程300公里: all that is used, and not only what is new. */
const IN_USE = new Set(["通车里程", "通车总里程", "运营里程", "运营总里程", "营业里程", "总里程"]);

/** 新建甲10个、乙达19个: a value that is reached is no part of what was done. */
const REACHED = /(?:达到?|突破|超过|增至|总数为|为)(?:约|近)?$/;

const FLOW = words("flow");

/** 新增装机500万千瓦、|发电量|400亿度: what is made is not new. */
const YIELD = words("yield");

const PERSON = words("person");
