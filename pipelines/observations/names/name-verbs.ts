import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";

// The verbs of names: which verb heads a name or ends it, and which words only look like one.

/** A verb alone, or one after its subject: 提供, 高交会促成. */
export const isVerb = (name: string): boolean => VERB.end(name) !== "";

/** What of the words before a counted noun leads it: the verb of a long lead, all of a short one. */
export function verbOf(name: string): string {
  if (ENDS_OPEN.has(name.charCodeAt(name.length - 1)) && /(?:等|.和|[^参涉以惠普]及|以及|.与)$/.test(name))
    return verbAt(name) || (OVERCOMES.exec(name)?.[0] ?? "");
  if (name.length <= 20) return name.endsWith("首批") || name.endsWith("全部") ? name.slice(0, -2) : name;
  // 获批建设农业技术、|生态修复|2家实验室: the verb of the last of a list heads nothing.
  const last = name.includes("、") ? VERB.end(name) : "";
  const part = last === "" ? "" : name.slice(name.lastIndexOf("、") + 1);
  const led = part.length - last.length > 3 && verbAt(part) === "" ? verbAt(name) : "";
  return led || VERB.end(name) || verbAt(name);
}

/** 破解物业管理等|9个|难点问题: what is done to problems and results is no flow of things. */
const OVERCOMES = /^(?:集中|着力|攻坚|专项)*(?:形成|突破|破解|化解|攻克|克服|聚焦|抓好)(?=.{2})/;
/** 推进省图书馆新馆和|6个|文化馆建设: what is counted is another thing. */
const ENDS_OPEN = new CodeSet("等和及与");

/** The flow verb that heads a name, or "". */
export function verbAt(name: string): string {
  const verb = VERB.head(name) || anew(name);
  // 就业年龄段残疾人, 就业扶贫专岗: how old they are, what it is for.
  if (verb === "就业" && FOR_WORK.test(name)) return "";
  // 新就业形态劳动者入会: what they are called.
  if (verb === "新就业" && /^新就业(?:形态|群体)/.test(name)) return "";
  // 创业担保贷款余额: what they are lent.
  if (verb === "创业" && name.startsWith("担保", 2)) return "";
  // 毕业年度大学生, 毕业两年内毕业生: when they left school.
  if (verb === "毕业" && LEAVERS.test(name)) return "";
  // 销售收入超亿元企业: what they earn.
  if (verb === "销售" && /^[收额量]/.test(name.slice(2))) return "";
  // 服务业, 培训类: a trade or a kind
  if (verb !== "" && TRADES.has(name.charCodeAt(verb.length))) return "";
  // 孵化器: what it is
  if (verb === "孵化" && name.startsWith("器", 2)) return "";
  // 聘用制|教师: how they are hired
  if (verb !== "" && name.startsWith("制", verb.length) && HIRED.test(name.slice(verb.length))) return "";
  // 提供住宿的|机构: what it is for
  if (verb === "提供" && OFFERS.test(name)) return "";
  if (verb === "" || PERSON.head(name).length > verb.length || isCompound(name)) return "";
  return `${verb}${SECOND.exec(name.slice(verb.length))?.[0] ?? ""}`;
}

const FOR_WORK = /^就业(?:年龄|扶贫|帮扶|援助|困难|见习|服务|指导)(?=.{2})/;

const LEAVERS = /^毕业(?:年度|[一二两三]年)(?=.{2})/;

const TRADES = new CodeSet("业类型");

const HIRED = /^制的?(?:教|职|人|医|护|工|员|干|村|社)/;

const OFFERS = /^提供[^，、的]{2,8}的[^，、的]*(?:机构|单位|企业|场所|设施)$/;

/** 安装 of 安装路灯, 更换 of 更换管网: the work that a name begins with; "" for 排查人员 and other names of who or what it is for. */
export function workAt(name: string): string {
  const work = WORK.head(name);
  return work === "" || OF_WORK.test(name.slice(work.length)) ? "" : work;
}
/** It is a piece of work, and names nothing that it is done to: 优化, 清淤. */
export const isWorkAlone = (name: string): boolean => name !== "" && WORK.head(name) === name;
const OF_WORK =
  /^(?:$|[的日年社物量]|人(?!才)|面积|床位|[率点站队业类型费器]|机构|人员|中心|设施|设备|资金|经费|投资|使用|基地|队伍|企业|单位|项目|工程|事项)/;

/** 新遴选, 新评定, 定向招录. */
function anew(name: string): string {
  const how = HOWS.has(name.charCodeAt(0)) ? (HOW.exec(name)?.[0] ?? "") : "";
  const verb = how === "" ? "" : VERB.head(name.slice(how.length));
  return verb === "" ? "" : `${how}${verb}`;
}
const HOWS = new CodeSet("新定柔全直刚共联");
const HOW = /^(?:新|定向|柔性|刚性|全职|直接|共同|联合)/;

/** 带动|建成, 支持|建设: a verb that another one leads to. */
const SECOND = /^(?:通过|建成|建设|改建|扩建|认定|设立|成立|实施|开展|举办|组建|创建|打造|培育|培养|引进|发放)(?=.{2})/;

/** 就业训练中心, 培训机构: what such places are for is no deed. */
export const isCompound = (name: string): boolean =>
  isPlace(name) && (PURPOSES.test(name) || (VERB.head(name) === "" && !MADE.test(name)));
/** …技能人才评价机构, but 各地新建基地. */
const MADE =
  /新增|新建|建成|创建|设立|组建|打造|入选|获评|招收|培育|引进|开发|提供(?!住宿|[^，]{0,8}的)|推出|拿出|募集|发布|归集|^.{0,3}认定|^.{2,6}(?:帮扶|支援|托管)(?=.{3})/;
export const isPlace = (name: string): boolean => ENDS.has(name.charCodeAt(name.length - 1)) && PLACES.test(name);
const ENDS = new CodeSet("心构地站所院园室校台场织位会间");
const PLACES = /(?:中心|机构|基地|站|[所院园室校]|平台|空间|市场|组织|岗位|委员会|协会|学会|商会|联合会|理事会)$/;
const PURPOSES =
  /^(?:就业|创业|再就业|见习|培训|培养|招聘|服务|评定|实施|救助|救援|救护|养护)(?!.*(?:新增|新建|建成|认定))/;

/** 城镇新增就业 heads nothing; 新建… does. A verb that is most of its label says what is done to no object. */
export const isNominal = (label: string, verb: string): boolean => label.length - verb.length >= 2;

/** 2万人次|参加技能培训: where nothing else names a number, what it did. */
export function predicateOf(tail: string): string {
  // 46人次|在省级竞赛中获奖
  const where = tail.startsWith("在") ? (AT.exec(tail)?.[0] ?? "") : "";
  if (where !== "") {
    const won = predicateOf(tail.slice(where.length));
    return won === "" ? "" : `${where}${won}`;
  }
  const verb = DONE.head(tail);
  const object =
    verb === ""
      ? null
      : /^(?:“[^“”]{1,12}”(?=[，。；、]|$)|(?:“[^“”]{1,12}”|[^，。；：、“”（）]|（[^（）\d]{1,6}）){2,20}(?=[，。；、]|$))/.exec(
          tail.slice(verb.length),
        );
  return object === null ? (WON.exec(tail)?.[0] ?? "") : `${verb}${object[0]}`;
}
const AT = /^在[^，；。、：在\d]{2,18}[中上](?=荣?获|夺|入|晋|取)/;
/** 12人|获奖. */
const WON = /^(?:荣?获奖|入围|晋级|夺冠)(?=[，。；、]|$)/;

/** 支持企业建设实验室，…认定30家; 1万元的生活补贴，…发放3亿元: what a clause is about, at its end, which a bare verb after it takes; or "". */
export function objectOf(clause: string, paid: boolean): string {
  const given = !paid
    ? null
    : /(?:^|的|给予|享受|发放)(?:落实|兑现)?(?:每[人户家])?(?:最高)?((?:(?!发放|给予|享受)[^，、的]){0,6}(?:补贴|补助|津贴|奖励|奖金|奖补|救助|资助|资金|贷款|返还|券))(?:政策)?$/.exec(
        clause,
      );
  if (given !== null) return given[1]!;
  // 扩大科技特派员选派规模，每年选派|4500名
  const widened = /^(?:扩大|加大|提高|增加|稳定)([^，、的]{2,12}?)(?:规模|力度|数量)$/.exec(clause)?.[1] ?? "";
  const did = VERB.end(widened);
  if (did !== "" && widened.length - did.length >= 2) return widened.slice(0, -did.length);
  // 加快人才公寓建设，新增|200套
  const made = BUILDS.exec(clause)?.[1] ?? "";
  if (made !== "" && (THING.test(made) || BUILT.test(made)) && verbAt(made) === "") return made;
  // 研究生培养机构33所，招生2.5万人
  if (/^[^，、的]{2,6}培养(?:机构|单位)$/.test(clause)) return "";
  let at = -1;
  let verb = "";
  for (let next = ACTS.find(clause); next >= 0; next = ACTS.find(clause, next + verb.length)) {
    const found = ACTS.head(clause.slice(next));
    // 就业困难人员: who they are
    if (found === "就业" && FOR_WORK.test(clause.slice(next))) break;
    // 建设职工|培训|中心
    if (at >= 0 && PLACE.test(clause.slice(next + found.length))) break;
    at = next;
    verb = found;
  }
  const object = at < 0 ? "" : clause.slice(at + verb.length);
  return /^[^，、。的]{2,12}$/.test(object) && THING.test(object) ? object : "";
}

const BUILDS =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．]|[一二三四五六七八九十]是)?(?:加快|加强|加大|推进|推动|完善|抓好|统筹|启动){1,2}([^，、的]{2,12}?)(?:建设|供给|供应|布局|改造)(?:力度)?$/;
/** 推动住宅加装电梯建设，新开工|400台|. */
const BUILT = /(?:电梯|(?<!基础)设施|小区|管网|道路|公路|充电桩|桥梁|校舍|厂房|水库|渠道|泊位|停车场|公厕|农房)$/;
const PLACE = /^(?:中心|机构|基地|平台|学院|学校|站)$/;
const THING =
  /(?:[室站园院所校馆店队员匠师生]|团队|集团|联盟|联合体|人才|企业|机构|平台|基地|项目|中心|住房|公寓|农田|租房)$/;

const VERB = words("flow", "affect");
const DONE = words("act", "flow");
const ACTS = words("flow");
const PERSON = words("person");
const WORK = words("work");

/** It is a deed, and names nothing that it is done to: 认定, 引进、培养. */
export const isVerbAlone = (name: string): boolean =>
  name.length <= LONGEST_VERB && name.split("、").every((part) => part !== "" && verbAt(part) === part);
const LONGEST_VERB = 5;

/** 培训毕业生, 就业困难人员就业: a deed and whom it is done to, who may be called by it. */
export function doneTo(object: string, deed: string): string {
  if (object.startsWith(deed)) return verbAt(object) === "" ? `${object}${deed}` : object;
  return object.endsWith(deed) ? object : `${deed}${object}`;
}
