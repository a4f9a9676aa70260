import { CodeSet } from "../../vocabulary/code-set.js";
import type { Figure } from "../labels/figure.js";
import { words } from "../meaning-words.js";
import { isGraded, ofAge, withoutGrade } from "../names/grade.js";
import { afterBearer, HEAD, staffIn, stem } from "../names/name-parts.js";
import { isPlace, verbAt } from "../names/name-verbs.js";

/** 其中个人 of 发放创业担保贷款: the part takes the verb, and the noun where its own is none. */
export function partOf(name: string, all: string): string {
  // 小学 of 各级各类学校
  if (all.endsWith("各级各类学校") && SCHOOL.test(name)) return name;
  // 国家级“小巨人” of 省级以上专精特新企业
  const graded = name.includes("级") && isGraded(name) ? withoutGrade(all) : all;
  const plain = graded.replace(/(?<=.{2})总[量数]$/, "").replace(BY_WAY, "");
  // 线上招聘 of 开展各类招聘活动
  const every = plain.includes("各") && !name.endsWith("占") ? plain.replace(/各[类项种](?=.{2})/, "") : plain;
  // 越南语 of 年培养外语学生
  const whole = every.startsWith("年") ? every.replace(/^年(?=培养|培训|招收)/, "") : every;
  return byWord(name, whole) ?? byVerb(name, whole);
}

const SCHOOL = /[校院园小初中]$|[小中]学$|高[中职]$/;

/** |通过人博会|引进42人（其中博士1人、硕士31人）. */
const BY_WAY = /^通过[^，、]{2,12}?(?=(?:引进|招聘|签约|录用)$)/;

const OF_TOWN = /^(?:城镇|农村|乡村|城市)[^，、]{0,4}$/;

/** Where the words of the part, or of the whole, tell by themselves how they are joined; null where they do not. */
function byWord(name: string, whole: string): string | null {
  // 城镇, 农村低保 of 城乡低保对象
  if (whole.startsWith("城乡") && OF_TOWN.test(name)) {
    const rest = whole.slice(2);
    return name.length === 2 || rest.startsWith(name.slice(2)) ? `${name.slice(0, 2)}${rest}` : name;
  }
  // 城镇职工 of 参加基本养老保险人数
  if (
    /^参加[^，、]{2,10}保险(?:人数)?$/.test(whole) &&
    /^(?!.*参)[^，、的]*(?:职工|居民|人员|农民工|在职|退休)$/.test(name)
  )
    return `${name}${whole}`;
  const aged = name.includes("岁") ? ofAge(whole, name) : null;
  if (aged !== null) return aged;
  const classed = name.length === 2 && CLASS.test(name) ? byClass(name, whole) : null;
  if (classed !== null) return classed;
  // 升学 of 中职毕业生
  if (LEAVERS.has(name) && /毕业生$/.test(whole) && verbAt(whole) === "") return `${whole}${name}`;
  // 其中|升学|6800人, |为毕业生发放贷款|386笔: another deed, said in full
  if (stays(name) || (LEAVERS.has(name) && afterBearer(whole) === 0) || GIVES.test(name)) return name;
  // 主办 of 办理代表建议
  if (HANDLED.has(name) && whole.length > 3) return `${name}${whole.slice(verbAt(whole).length)}`;
  // 正高级 of 高级职称人才
  if (
    (name.length > 2 || QUALITY.test(name)) &&
    name.endsWith(whole.slice(0, 2)) &&
    verbAt(name) === "" &&
    !(CAME.test(name) && isAlike(name.slice(0, -2), whole)) &&
    !whole.startsWith("创业带动")
  )
    // 公办园在园幼儿 of 幼儿园在园幼儿: it says what they are.
    return name.length > SAYS_ALL && whole.endsWith(name.slice(-SAYS_ALL))
      ? name
      : `${name}${whole.slice(2).replace(/^资源$/, "")}`;
  // 高级 of 农民评上农民职称
  const title = whole.endsWith("职称") && RANK.test(name) ? /^(.*[评取获晋通][上得升定过])(.*职称)$/.exec(whole) : null;
  if (title !== null) return `${title[1]}${name}${title[2]!.replace(/^[正副]?[高中初]级(?:及?以上)?/, "")}`;
  // 高级 of 职称评审通过
  if (RANK.test(name) && /职称(?:评审|评定|认定)(?:通过)?$/.test(whole)) return `${name}${whole}`;
  // 分校 of 技工学校, 专任教师 of 技工学校教职工
  if (BRANCH.test(name) && isPlace(whole)) return `${whole.slice(verbAt(whole).length)}${name}`;
  if (TEACHERS.test(name) && whole.endsWith("教职工")) return `${whole.slice(verbAt(whole).length, -3)}${name}`;
  if (/^[男女]生$/.test(name) && whole.endsWith("生")) return `${whole.slice(0, -1)}${name}`;
  if (/^[^占]{2,14}(?<!项目)占$|的占$/.test(name) && !whole.endsWith("率") && !whole.includes("占"))
    return `${name}${whole.slice(verbAt(whole).length)}`;
  // 其中2020年|培训|178万人次 of 开展职业技能培训
  if (name.length === 2 && whole.length > 4 && whole.endsWith(name) && VERB.head(name) === name) return whole;
  if ((verbAt(name) !== "" && !/[类型]$/.test(name)) || /率$|占/.test(name)) return name;
  // 带动50万人就业，其中拉面师傅累计培训|7万人
  // 招聘毕业生1.1万人，其中规培医师在培|1700人
  if (ENROLLED.test(name)) return name;
  if (/.(?:累计|共|已)/.test(name) && VERB.end(name) !== "") return name;
  // 普通高校9所（本科4所、|高职高专|5所）
  if (SCHOOLING.test(name) && /(?:高校|院校|高等学校|学校)$/.test(whole) && verbAt(whole) === "")
    return `${name}${whole}`;
  // 高职专科 of 设置新能源汽车专业
  if (whole.endsWith("专业") && SCHOOLING.test(name)) return `${name}${whole.replace(/^(?:设置|开设|开办|设有)/, "")}`;
  // 种植业 of 农民合作社
  if (name.length <= LONGEST_TRADE && /(?<!企)业$|[类型]$/.test(name) && FIRMS.test(whole))
    return `${verbAt(whole)}${name}${whole.slice(verbAt(whole).length).replace(/^.*的/, "")}`;
  return null;
}

/** With the verb of the whole, unless the part has its own. */
function byVerb(name: string, whole: string): string {
  const verb = verbAt(whole) || (FOR.exec(whole)?.[0] ?? "");
  // 西海岸新区筹集 of 筹集公寓
  if (
    verb !== "" &&
    verb !== "创业" &&
    name.endsWith(verb) &&
    name.length > verb.length &&
    whole.length - verb.length >= 2 &&
    !CAME.test(name)
  )
    return `${name}${whole.slice(verb.length)}`;
  if (verb !== "" && name.includes(verb)) return name;
  // 精准脱贫培训 of 创业能力培训
  const deed = name.length >= 4 ? VERB.end(name) : "";
  if (deed !== "" && whole.endsWith(deed) && OF_SKILL.test(whole)) return name;
  const rest = whole.slice(verb.length).replace(/（[^（）]*）/g, "");
  if (saysAll(name, rest)) return name;
  // 面向高校毕业生 of 新增就业岗位
  if (name.startsWith("面向") && verb !== "" && verb !== whole && verbAt(name) === "") return `${verb}${name}${rest}`;
  if (/^人[员口]/.test(rest)) return name.length > 4 ? name : `${name}${stem(whole)}`;
  return verb === "" ? ofThings(name, whole) : ofDone(name, verb, rest, whole);
}

const GIVES = /^[为向给][^，、]{2,14}(?:发放|提供|减免|办理|追[回讨]|兑现|支付|培养|培训|招聘|引进)[^，、]{2,}$/;

const LEAVERS: ReadonlySet<string> = new Set([
  "升学",
  "就业",
  "创业",
  "入伍",
  "应征入伍",
  "自主创业",
  "灵活就业",
  "协议就业",
]);
/** A类 of 评定A至E类人才, of 外国人来华工作许可; null where something else is done to the whole. */
function byClass(name: string, whole: string): string | null {
  const [verb, people] = [verbAt(whole), PERSON.end(whole)];
  if (people !== "") return `${verb}${name}${people}`;
  if (verb !== "") return null;
  return isPlace(whole) || /校$/.test(whole) ? `${name}${whole}` : `${whole}${name}`;
}
const CLASS = /^[A-Ha-h甲乙丙丁一二三四五]类$/;

/** Of a whole without a verb: those who are there, or what they did. */
function ofThings(name: string, all: string): string {
  const whole = all.replace(/(?<=参保)(?:总?人数|总数)$/, "");
  // 医院 of 卫生技术人员, 小学 of 中小学教师
  const staff = isSite(name) ? staffIn(whole) : "";
  if (staff !== "") return `${name}${staff}`;
  // 医院 of 出院人数
  if (isSite(name) && /[^，]{2}人[数次]$/.test(whole)) return `${name}${whole}`;
  const act = /(?:净流[入出]|转移就业|新增就业|就业|务工|参保|培训|招生|招聘)$/.exec(whole)?.[0];
  const tells = QUALITY.test(name) || (isModifier(name) && VERB.find(whole) < 0 && !whole.includes(name));
  const held = BEARER.end(whole) !== "" || VACANT.test(whole) || (isPlace(whole) && QUALITY.test(name));
  if (act === undefined && tells && held) return `${name}${whole}`;
  if (act === undefined) return name;
  // 农民工 of 工伤保险参保
  if (act === "参保" && /(?:保险|医保|社保)参保$/.test(whole) && !name.includes("保")) return `${name}${whole}`;
  // 省内转移 of 农村劳动力转移就业
  if (act.length > 2 && name.endsWith(act.slice(0, 2))) return `${name}${act.slice(2)}`;
  // 县内务工 of 脱贫劳动力务工
  const those = name.endsWith(act) ? whole.slice(0, -act.length) : "";
  if (those !== "" && BEARER.end(those) !== "" && isModifier(name.slice(0, -act.length))) return `${those}${name}`;
  return name.includes(act.slice(-2)) || name.length > 6 ? name : `${name}${act}`;
}

/** 岗位缺口, 空编: what there is of who is not there. */
const VACANT = /(?:缺口|空编|空缺|编制|(?:用工|人才|岗位)需求)$/;

/** @param rest what was done to: 创业担保贷款 of 发放创业担保贷款 */
function ofDone(name: string, verb: string, rest: string, whole: string): string {
  // 查处违法案件46起，其中行政处罚|41起
  if (PUNISHED.test(name) && rest.length > 2) return `${rest}${name}`;
  // 兑现税费支持政策17亿元，其中留抵退税|13亿元
  if (rest.endsWith("政策")) return `${verb}${name}`;
  // 达成意向7240人，其中现场签约|2310人
  if (rest === "意向" && /签约$/.test(name)) return name;
  // 达成签约意向5.2万人，其中博士|3156人
  if (/(?:意向|协议|合同)$/.test(rest)) return `${name}${whole}`;
  // 校园招聘 of 举办招聘会, 省外转移 of 新增转移农村劳动力
  if (name.length > 2 && name.endsWith(rest.slice(0, 2))) return `${verb}${name}${rest.slice(2)}`;
  if (/^(?:就业|创业|参保|见习)$/.test(rest)) return `${verb}${name}${rest}`;
  // 招收博士后900人，其中企业|200人
  if (ORGANISATIONS.test(name) && /(?:博士后?|人才|毕业生|大学生|人员|学员|[师员工])$/.test(rest))
    return `${name}${verb}${rest}`;
  if ((PERSON.end(name) !== "" || name.endsWith("群体")) && /(?:培训|考试|鉴定|评价|见习)$/.test(rest))
    return `${verb}${name}${rest}`;
  if (VERB.end(name) !== "" && name.length <= 5 && PERSON.end(rest) !== "") return `${name}${rest}`;
  // 提供就业服务3.2万人，其中脱贫户人员|3521人
  if (verb === "提供" && PERSON.end(name) !== "" && BEARER.end(rest) === "") return name;
  // 线下招聘活动 of 举办招聘会
  if (EVENT.test(name) && EVENT.test(rest)) return `${verb}${name}`;
  // 小微企业 of 发放创业担保贷款
  if (LENT.test(rest) && VERB.head(name) === "" && !LENT.test(name)) return `${verb}${name}${rest}`;
  // 市代表建议 of 办理省、市代表建议和政协提案
  if (
    rest === "" ||
    (name.length >= 4 && rest.includes(name)) ||
    BEARER.end(name) !== "" ||
    name.length > 8 ||
    isMeasured(name) ||
    name.includes("亿元") ||
    isAlike(name, rest)
  )
    return `${verb}${name}`;
  return `${verb}${name}${rest}`;
}

const PUNISHED = /^[^，、的]{0,4}(?:处罚|立案|结案|移送)$/;
const LENT = /(?:贷款|贴息|债券|保险费|保费|补贴|补助金?|奖补|奖励|津贴)$/;
const SAYS_ALL = 4;

/** In a bracket right after things that are counted otherwise. */
export const isOfOther = ({ gap, name, all, slot: { quantity } }: Figure, last: number): boolean =>
  gap.startsWith("（") &&
  !/^.?$|(?:[级上下内外性型类属增])$/.test(name) &&
  quantity.form === "count" &&
  quantity.unit !== "人" &&
  all.slots[last]!.quantity.form === "count";

/** 停车场32个（车位|5400个|）: no part is more than its whole. */
export const isMoreThan = ({ gap, name, all, slot: { quantity } }: Figure, last: number): boolean =>
  gap.startsWith("（") &&
  name.length > 1 &&
  quantity.form === "count" &&
  quantity.unit !== "人" &&
  all.slots[last]!.quantity.unit === quantity.unit &&
  (quantity.value ?? 0) > 2 * (all.slots[last]!.quantity.value ?? Number.POSITIVE_INFINITY);

/** 指导员1.4万人，每千人拥有2.7名，其中一级以上|1150人: no part of a mean that is less. @param level what it would be a part of */
export function pastMean(figure: Figure, level: number | null): number | null {
  if (level === null || figure.slot.quantity.unit !== "人" || !figure.done[level]!.label.startsWith("每")) return level;
  const [mean, value] = [figure.all.slots[level]!.quantity.value ?? 0, figure.slot.quantity.value ?? 0];
  const isOther = value > mean || (Number.isInteger(value) && !Number.isInteger(mean));
  return isOther ? (figure.wholeInUnit(level) ?? level) : level;
}

const BRANCH = /^分(?:[校院园馆站所部店]|中心)$/;
const TEACHERS = /^(?:专任|专职|兼职|专业|在编)?教师$/;
/** 净增企业90家，其中工业企业净增|20家|. */
const CAME = /[新净]增$/;

/** 第一产业增加值: it has a measure of its own. */
const isMeasured = (name: string): boolean => HEAD.end(name) !== "" && HEAD.end(name) !== name;

/** 规培医师在培, 研究生在读: where they are. */
export const ENROLLED = /.{2}在[培读岗站编册校]$/;
const OF_SKILL = /^(?:再?就业|创业|见习|技能)/;
const ORGANISATIONS = /^[^，、]{0,4}(?:企业|高校|院校|医院|机构|单位|院所)$/;
const RANK = /^(?:[正副]?高级?|中级|初级|特级)$/;

/** 外出, 本地: what tells people apart, and is no word for people or things. */
const isModifier = (name: string): boolean =>
  (name.length <= 4 || (/[型类]$/.test(name) && name.length <= LONGEST_KIND)) &&
  BEARER.find(name) < 0 &&
  HEAD.end(name) === "" &&
  !isPlace(name) &&
  !/[师士生员工者手家长队人任]$/.test(name);

/** 社会服务型、技能带动型, 农业技术类. */
const LONGEST_KIND = 14;
/** 示范校 of 学校, 分中心 of 中心, 协理员 of 专员: the part has the noun of its whole. */
const isAlike = (part: string, whole: string): boolean =>
  part.endsWith(whole.slice(-2)) ||
  (VILLAGES.test(part) && VILLAGES.test(whole)) ||
  (part.length > 3 && part.endsWith("员") && whole.endsWith("员")) ||
  /.{3}(?:载体|实验室|联合体)$/.test(part) ||
  (HOMES.test(part) && HOMES.test(whole)) ||
  (isPlace(part) && (part.length > 2 || part === "医院") && isPlace(whole) && !whole.endsWith("岗位"));

const VILLAGES = /.{2}[村县乡镇]$/;
const EVENT = /(?:活动|招聘会?|洽谈会|双选会|宣讲会|推介会|对接会|直播带岗|带岗|比赛|大赛|竞赛|讲座|论坛|沙龙)$/;

/** 甲公司评出首席技师 of 评聘首席技师: who did it, too. */
const saysAll = (name: string, rest: string): boolean =>
  rest.length > 2 && name.endsWith(rest) && VERB.find(name.slice(0, -rest.length), 2) > 0;

const HANDLED = new Set(["主办", "承办", "会办", "协办", "分办", "独办", "领办"]);

/** 驻哈高校毕业生|留哈. */
export const stays = (name: string): boolean =>
  STAYS.has(name.charCodeAt(name.length - 2)) && PERSON.end(name.slice(0, -2)) !== "";
const STAYS = new CodeSet("留来回返");

/** 为基层补充|卫生人员. */
const FOR = /^[为向][^，、的]{2,8}?(?:补充|配备|选派|输送|引进)(?=.{2})/;
const SCHOOLING = /^(?:中职|高职|技工|职业)?(?:本科|专科|教育)?(?:层次)?$/;
const LONGEST_TRADE = 5;
const FIRMS = /(?:企业|合作社|机构|农场|单位|组织|主体|商户)$/;
const HOMES = /(?:公寓|住房|宿舍|.房)$/;

/** 跨省流动, 女性, 高级职称: no people of their own. */
const QUALITY =
  /(?:性|[公民]办|(?:部门|部队|集体|企业|单位|个人)办|公立|民营|私立|国有|高职高专|[部省市校院]属|领域|行业|流动|职称|学历|学位|户籍|以[上下内外]|级|级(?:重点|示范|骨干|标杆)|\d岁)$/;

/** It is a place that people are at: 乡镇卫生院, 小学, 职业教育. */
export const isSite = (name: string): boolean =>
  isPlace(name) || /(?:小学|[初高]中|中学|大学|普高|职高|单位|机关|(?:学前|职业|特殊|成人|高等)教育)$/.test(name);

const BEARER = words("person", "human");
const VERB = words("flow", "affect");
const PERSON = words("person");
