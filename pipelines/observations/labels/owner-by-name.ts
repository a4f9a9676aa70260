import { CodeSet } from "../../vocabulary/code-set.js";
import { nameIn } from "../names/name.js";
import { verbAt } from "../names/name-verbs.js";
import type { Figure } from "./figure.js";

/** Whose a measure is, where its own name tells among what words to look: 授权量 is of patents, 播种面积 of a crop; "" for any other. */
export function ownerByName(figure: Figure, name: string): string {
  return (
    asked(figure, name) ||
    residents(figure) ||
    besideIt(figure) ||
    (SOWN_ON.has(name) ? cropBefore(figure) : "") ||
    // 战略性新兴产业快速发展，|产值占规上工业|11.7%
    (figure.isShare() && EARNED_SHARE.test(name) ? earnersBefore(figure) : "") ||
    ofObject(figure) ||
    (LIES.has(name) ? (SITED.exec(figure.clauses.at(-2) ?? "")?.[1] ?? "") : "") ||
    // 建立翻译人才库，|入库|412人
    (name === "入库" ? (STORE.exec(figure.clauses.at(-2) ?? "")?.[1] ?? "") : "") ||
    household(figure, name) ||
    insurance(figure, name) ||
    posts(figure, name) ||
    fund(figure, name) ||
    loan(figure, name) ||
    roadBefore(figure, name) ||
    installed(figure, name)
  );
}

/** 9条|产业链提质增效，|产值占规上工业|35%: of those, and not of what became of them. */
function earnersBefore(figure: Figure): string {
  const { previous, gap, lead } = figure;
  const beside = previous?.rule === "noun" && gap.length <= lead.length + 1;
  return (beside ? EARNERS.exec(previous.label)?.[0] : undefined) ?? figure.subjectBefore(true);
}
const EARNERS = /^[^，、]{0,10}?(?:产业链|集群|企业|园区|开发区)/;
const EARNED_SHARE = /^(?:总?产值|增加值|营业收入|销售收入|利润|投资)占/;

/** 对您关心的滨河路改造，|全长|2.3公里: what the addressee asked for. */
const asked = ({ gap, clauses }: Figure, name: string): string =>
  ASKS.find(gap) >= 0 && SIZE_OF_WORK.test(name) ? (ASKED.exec(clauses.at(-2) ?? "")?.[1] ?? "") : "";
const ASKS = new CodeSet("您你");
const ASKED = /[您你]们?(?:所?(?:关心|关注|提出|反映|建议|提到|建言))(?:修建|建设|改造|实施)?的(.{2,20})$/;
const SIZE_OF_WORK = /^(?:[全总]?长|宽|占地(?:面积)?|总?建筑面积|(?:计划|估算|概算|预计)?总?投资|总面积)$/;

/** 城镇居民人均可支配收入4.7万元，|人均消费支出|2.8万元: whose they are; "" where nothing says so. */
function residents({ name, slot, sameSentence, done, index }: Figure): string {
  if (!name.startsWith("人均") || slot.quantity.form !== "money" || !sameSentence) return "";
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const found = RESIDENTS.exec(done[at]!.label);
    if (found !== null) return found[1]!;
  }
  return "";
}
const RESIDENTS = /^(.{0,8}(?:居民|农民|职工|人口))人均(?!.*(?:面积|寿命))/;
const NEAR = 4;

/** 专利申请量186件，|授权量|102件; 房屋施工面积90万平方米，|竣工面积|12万平方米; 公共图书馆1个，|藏书|18万册: what both are of. */
function besideIt({ name, previous, sameSentence }: Figure): string {
  const of = sameSentence && BESIDE_ENDS.has(name.charCodeAt(name.length - 1)) ? BESIDE.get(name) : undefined;
  return of === undefined ? "" : (of.exec(previous?.label ?? "")?.[1] ?? "");
}
const PATENTS = /^(.*专利)申请(?:受理)?[量数]?$/;
const AIR = /^(.*空气质量).*天数$/;
const LIBRARY = /^(?:新建|建成|拥有|现有)?([^，、]*图书馆)$/;
const BUILT = /^([^，、]*(?:房屋|商品房|住宅))(?:新开工|施工|竣工|销售)面积$/;
const DISEASES = /^(?:累计)?(?:报告)?([^，]*传染病)/;
const BESIDE: ReadonlyMap<string, RegExp> = new Map([
  ...["施工面积", "新开工面积", "竣工面积", "销售面积", "待售面积"].map((name): [string, RegExp] => [name, BUILT]),
  ...["发病率", "报告发病率", "死亡率", "报告死亡率", "死亡", "报告死亡", "死亡人数", "报告死亡人数", "病死率"].map(
    (name): [string, RegExp] => [name, DISEASES],
  ),
  ["授权量", PATENTS],
  ["授权数", PATENTS],
  ["优良率", AIR],
  ["优良天数比例", AIR],
  ["藏书", LIBRARY],
  ["藏书量", LIBRARY],
  ["总藏书", LIBRARY],
]);
const BESIDE_ENDS = new CodeSet("量数率例书积亡");

/** 夏粮总产量133万吨，增长2%；|播种面积|310万亩; 小麦长势良好，|播种面积|达到9万亩: of what; "" where no crop stands before. */
function cropBefore(figure: Figure): string {
  const grown = figure.clauses.length > 1 ? (CROP.exec(figure.clauses.at(-2)!)?.[1] ?? "") : "";
  if (grown !== "") return nameIn(grown, false);
  const level = figure.sameSentence ? figure.lastLevel() : null;
  return level === null ? "" : (CROPPED.exec(figure.done[level]!.label)?.[1] ?? "");
}
const CROP =
  /^([^，、的]{2,8}?)(?:总体|整体)?(?:长势|生长|墒情|苗情|播种|收获|种植|生产)(?:形势|情况|进展)?[^，]{0,4}(?:良好|较好|好于|正常|平稳|稳定|顺利|较快|喜人)$/;
const SOWN_ON = new Set(["播种面积", "种植面积", "收获面积", "挂果面积", "栽种面积", "栽培面积", "采摘面积"]);
const CROPPED = /^([^，]{2,8}?)(?:总产量?|产量|单产)$/;

/** 建成创业孵化园，|面积|4.8万平方米; 设立引导基金，|总规模|45亿元: what the clause before set up; "" for none. */
function ofObject({ name, clauses, gap }: Figure): string {
  if (clauses.length < 2 || gap.includes("。") || !SET_UP.has(name)) return "";
  const clause = nameIn(clauses.at(-2)!, false);
  const verb = verbAt(clause);
  const built = BUILT_BY.exec(clauses.at(-2)!)?.[1];
  const object = built ?? clause.slice(verb.length);
  return (verb !== "" || built !== undefined) &&
    /^[^、，的]{3,20}(?:[园院所校馆店站室区]|中心|基地|基金|平台|项目|公寓|市场)$/.test(object)
    ? object
    : "";
}
/** 与大学共建的科技园，|总建筑面积|8万平方米. */
const BUILT_BY = /(?:共建|建设|新建|建成|打造|设立|联建|筹建|投资)的([^，、的]{3,})$/;
/** 仓库选在东侧，|占地|90亩: what lies there. */
const SITED = /^(.{2,12}?)(?:选址?[在于]|位于|地处|坐落)/;
const LIES = new Set(["占地", "占地面积", "总占地面积", "总面积", "建筑面积", "总建筑面积"]);

const STORE = /(?:建立|组建|建成|设立|完善|建好|充实)(?:了)?([^，、的]{2,14}库)$/;

/** What a site or a fund has. */
export const SET_UP = new Set([
  "面积",
  "总面积",
  "建筑面积",
  "总建筑面积",
  "占地面积",
  "占地",
  "总投资",
  "总规模",
  "规模",
  "首期规模",
]);

/** 带动3200户|农户|户均增收|860元. */
const household = ({ previous, sameClause }: Figure, name: string): string =>
  sameClause && previous?.rule === "noun" && /^[户人]均[年月]?增收$/.test(name) ? previous.label : "";

/** 居民医疗保险覆盖面扩大，|参保人数|40万人. */
const insurance = ({ clauses, sameSentence }: Figure, name: string): string =>
  (name.startsWith("参保") || name === "参加人数") && clauses.length > 1 && sameSentence
    ? (INSURED.exec(clauses.at(-2)!)?.[1] ?? "")
    : "";
const INSURED =
  /^(?:[^，、]{0,4}(?:推进|实施|推行))?([^，、]{2,18}?(?:保险|保障|医保|社保|养老金|新农[保合]))(?:参保)?(?:覆盖|制度|扩面|范围|试点)[^，]*$/;

/** 核定卫生院编制680名，目前|在编|636人: whose posts; "" where none are told. */
function posts({ index, done, sameSentence }: Figure, name: string): string {
  if (!name.endsWith("编") || !sameSentence || !POSTS.test(name)) return "";
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const whose = OF_POSTS.exec(done[at]!.label)?.[1];
    if (whose !== undefined) return whose;
  }
  return "";
}
const POSTS = /^(?:实有|现有|实际)?[在空缺超满余]编$/;
const OF_POSTS = /^(?:核定|下达|批准|现有|共有)?([^，、]{2,}?)(?:事业)?编制(?:总?数)?$/;

/** 参加失业保险64万人。|基金支出|3亿元: of what insurance, here or in the sentence before; "" where none is named. */
function fund({ index, done, all: { before, opening } }: Figure, name: string): string {
  if (!name.startsWith("基金") || !ACCOUNT.test(name)) return "";
  // 工伤保险参保68万人，享受待遇6280人次，|基金支出|3亿元
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const scheme = SCHEME.exec(done[at]!.label)?.[1];
    if (scheme !== undefined) return scheme;
  }
  return index > 0 ? "" : ((SCHEME.exec(before) ?? SCHEME.exec(opening))?.[1] ?? "");
}
const ACCOUNT = /^基金(?:征缴|总)?(?:收入|支出|(?:累计|滚存|当期|期末)?结[余存])$/;
const SCHEME = /^(?:参加)?([^，、的参]{2,14}?保险)/;

/** 发放创业担保贷款14亿元，带动就业2.1万人，|贷款余额|98亿元: of what loans; "" where none are named in the sentence. */
function loan({ index, done, sameSentence }: Figure, name: string): string {
  if (name !== "贷款余额" || !sameSentence) return "";
  for (let at = index - 1; at >= Math.max(0, index - NEAR); at--) {
    const lent = LENT.exec(done[at]!.label)?.[1];
    if (lent !== undefined) return lent;
  }
  return "";
}
const LENT = /(?:发放|投放|新增)?([^，、的放]{0,6}(?:担保|小额|贴息|助学))贷款$/;

/** 10个县通了高速公路，|新增里程|590公里: of what road; "" where none is named right before. */
function roadBefore({ clauses, previous, sameSentence }: Figure, name: string): string {
  if (!name.endsWith("里程") || !sameSentence || !MILEAGE.test(name) || previous?.label.endsWith("里程")) return "";
  const before = clauses.length > 2 ? clauses.at(-2)! : (previous?.label ?? clauses.at(-2) ?? "");
  return ROAD.exec(before)?.[1] ?? ROAD.exec(clauses.at(-2) ?? "")?.[1] ?? "";
}
const MILEAGE = /^(?:新增|新开|累计)?(?:通车|运营|营业|通航)?总?里程$/;
const ROAD =
  /(高速公路|高速铁路|高铁|铁路|农村公路|公路|地铁|轨道交通|城际|航道|绿道)(?!.*(?:公路|铁路|地铁|交通|项目))/;

/** 水电装机规模5000万千瓦、|装机占比|60%. */
function installed(figure: Figure, name: string): string {
  if (!name.endsWith("占比") || name.length > 5 || !figure.listed || !figure.isShare()) return "";
  const label = figure.previous?.label ?? "";
  const at = label.indexOf(name.slice(0, 2));
  return at >= 2 ? label.slice(0, at) : "";
}
