import { words } from "../meaning-words.js";
import { AREA, afterBearer, BARE, HEAD, LIFTS, MONTHLY, OWNING, peopleIn, stem } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";

/** The owner's name before the measure, after the area where one is named; what stands (总量) is of no act (新增). */
export function owned(whole: string, name: string): string {
  const own = alone(whole, name);
  if (own !== null) return own;
  const owner = ownerIn(whole, name);
  for (const way of OF_OWNER) {
    const label = way(owner, name);
    if (label !== null) return label;
  }
  return measuring(owner, name);
}

type Way = (owner: string, name: string) => string | null;

/** Its own name says whose it is. */
function alone(whole: string, name: string): string | null {
  if (whole === "校数" || whole === "学校数") return name;
  // 未开工项目17个，|开工率|66%
  if (whole.startsWith("未") && name.endsWith("率") && whole.startsWith(name.slice(0, -1), 1))
    return `${whole.slice(name.length)}${name}`;
  // 不合格198批次，|合格率|97.1%
  if (whole === "不合格" && name === "合格率") return name;
  const verb = name.endsWith("率") ? verbAt(whole) : "";
  const object = whole.slice(verb.length);
  if (verb === "" || object.length < 2) return null;
  // 已落实去向2.3万人，|去向落实率|71%
  if (name.startsWith(object)) return name;
  // 办结事项312件，|办结率|98%
  if (verb.length >= 2 && !object.endsWith(verb) && (name === `${verb}率` || name === "结案率" || name === "审结率"))
    return `${object}${name}`;
  // 建成人才公寓420套，|入住率|86%: of what there is
  const places = OF_THINGS.test(name) ? object.replace(/入[住驻]$/, "") : "";
  return PLACES.test(places) ? `${places}${name}` : null;
}
const OF_THINGS = /^(?:入住|入驻|空置|覆盖|出租|利用|使用)率$/;
const PLACES = /(?:公寓|住房|食堂|[站园院所校馆室]|中心|基地|平台|社区|小区|大厦|厂房|市场)”?$/;

/** Whose the measure is: the whole, without what was done to it where the measure is of what stands. */
function ownerIn(whole: string, name: string): string {
  // 毕业生就业13743人，|初次就业率|92%
  // 基金收入预算30亿元，|支出|27亿元
  if (name === "支出") return whole.replace(/(?<=.{2})收入预算$/, "");
  // 毕业生本地就业占62%，|双证率|96%: of them, and not of some
  if (name.endsWith("率") && whole.endsWith("占")) return whole.slice(0, afterBearer(whole)) || whole.slice(0, -1);
  const those = name.endsWith("就业率") ? whole.replace(/(?<=生)已?(?:实现)?就业$/, "") : whole;
  const there = LODGES.test(name) ? those.replace(DONE_TO, "") : those;
  // 新建检测中心投资2.8亿元，|占地|90亩
  const site = name.startsWith("占地") ? there.replace(/(?<=.{4})(?<!总)投资$/, "") : there;
  const taught = name.endsWith("率") ? site.replace(TEACHES, "") : site;
  const made = STANDING.test(name) ? taught.replace(MADE, "") : taught;
  // 工业企业净增12家、|总量|807家; 日均办会20场，|总数|超过2万场
  const inAll = IN_ALL.test(name) ? made.replace(/(?<=.{2})(?:[净新]增|[增降][速幅])$|^[日月年]均(?=.{2})/, "") : made;
  const lifted = inAll.replace(/(?<=.{2})[拉带]动.*增长$/, "");
  // 第一产业对GDP的贡献率6.6%，|拉动GDP增长|0.2个百分点
  return LIFTS.test(name) ? lifted.replace(/(?<=.{2})(?:对[^，]{2,14}的?(?:贡献率)?|占(?![地用])[^占]*)$/, "") : lifted;
}
const MADE =
  /^(?:培育|打造|筹集|创建|涉及|惠及|覆盖|年产)(?=.{2})|(?<=.{2})(?:全长|总长度?|(?:计划|规划|总)?占地|用地面积|(?:计划|规划)?总投资额?)$/g;
/** 开展技能培训1.2万人，|合格率|96%. */
const TEACHES = /^(?:组织|完成|开展|举办)(?=.*(?:培训|评价|鉴定|认定|考核|考试)$)/;
const IN_ALL = /^总[量数]$/;
/** 公寓已竣工1.1万套，|入住|8000套. */
const LODGES = /^(?:入[住驻]|出租|配租|空置|留用)率?$/;
const DONE_TO = /^(?:组织|完成|开展)(?=.{2})|(?<=.{2})已?(?:新?开工|竣工|完工|建成|投用|交付)$/g;
/** What those who are there have, and what there is of a thing: no deed is part of its name. */
const STANDING = /率$|^(?:人均|平均|户均|月均|从业人员|总产[量值]|总投资|总?(?:占地|用地|建筑)(?:面积)?)/;

/** The name without the deed that it begins with. */
const past = (owner: string): string => owner.slice(verbAt(owner).length);

/** 企业退休人员月人均养老金2985元，|人均|增加115元; 劳务收入120亿元，|人均|1.7万元. */
const perHead: Way = (owner, name) => {
  if (!/^[人户生场村校镇]均$/.test(name) && !MONTHLY.has(name)) return null;
  if (owner.includes(name)) return owner;
  // 连续调整退休人员养老金，|人均月|增88元
  const raised = RAISED.exec(owner)?.[1];
  if (raised !== undefined) return `${raised}人均`;
  return HEAD.end(owner) !== "" || /(?:补贴|补助|津贴|资金|薪酬)$/.test(owner) ? `${name}${past(owner)}` : null;
};

const RAISED = /^(?:连续|再次|统一)?(?:调整|提高|上调)([^，、]{2,14}(?:养老金|待遇|津贴|标准))$/;

/** 公寓三处，|可容纳|900人; 每万人拥有 before what they have. */
const holding: Way = (owner, name) => {
  if (HOLDS.test(name)) return `${past(owner)}${name}`;
  return OWNING.test(name) ? `${name}${past(owner)}` : null;
};
const HOLDS = /^可?容纳$/;

/** The name says it again, or says but half of it. */
const again: Way = (owner, name) => {
  if (YIELDED.test(name) && /[亩单]产$/.test(owner)) return name;
  // 风景名胜区7处，|风景名胜区总面积|2万公顷
  return owner.length >= 3 && name.startsWith(owner) ? name : null;
};

const amount: Way = (owner, name) => {
  // 债务限额617亿元；|余额|573亿元
  if (name === "余额" && /.{2}债务(?:限额|余额)$/.test(owner)) return `${owner.slice(0, -2)}${name}`;
  if (/^(?:总?金额|货值|余额|笔数|户数)$/.test(name)) return `${owner}${name}`;
  // 发放创业担保贷款1440笔，|发放金额|3.9亿元; 实施临时救助2万人次，|支出资金|3180万元
  if (PAYS.test(name)) {
    const paid = owner.replace(/(?<=.{3})(?:惠及|覆盖|涉及)[^，、]*$/, "");
    return paid.startsWith(name.slice(0, 2)) ? paid : `${paid}${name}`;
  }
  if (name.startsWith("完成")) {
    // 护理专业招生640人，|完成招生计划|的103%
    const planned = /^完成(.{2,4})(?:计划|任务|目标)数?$/.exec(name)?.[1] ?? "";
    const twice = planned !== "" && owner.endsWith(planned) ? owner.slice(0, -planned.length) : owner;
    return `${twice.replace(/^完成(?=.{2})/, "")}${name}`;
  }
  return /^(?:总[量额]|规模)$/.test(name) && YIELD.end(owner) !== "" ? owner : null;
};

const PAYS = /^(?:发放|支出|拨付)(?:金额|资金)$/;

/** 在校, 在岗: which of those who are named before. */
const staying: Way = (owner, name) => {
  if (!name.startsWith("在") || !BARE.has(name)) return null;
  if (PERSON.end(owner) !== "") return `${name}${past(owner).replace(/^出站/, "")}`;
  // 选派教师到20个县工作，目前|在岗|900人
  return peopleIn(owner) !== "" && verbAt(owner) !== "" ? `${name}${peopleIn(owner)}` : null;
};

/** 公寓|入住|8300人，使用率92%: of the place, and not of the deed. */
const ofPlace: Way = (owner, name) => {
  const done = owner.slice(-2);
  return BARE.has(done) && owner.length > 3 && !name.startsWith(done) && !name.startsWith("占")
    ? owned(owner.slice(0, -2).replace(/新$/, ""), name)
    : null;
};

const half: Way = (owner, name) => {
  // 外贸进出口额5994亿元，其中|出口额|下降20%
  if (/^[进出]口(?:总?[额值])?$/.test(name) && BOTH_WAYS.test(owner)) return owner.replace(BOTH_WAYS, name);
  // 各项存贷款余额90亿元，其中|存款余额|40亿元
  return /^[存贷]款余额$/.test(name) && owner.endsWith("存贷款余额") ? `${owner.slice(0, -5)}${name}` : null;
};
const BOTH_WAYS = /进出口(?:总?[额值])?$/;

const share: Way = (owner, name) => {
  // 服务业增加值占GDP比重55%，|对增长贡献率|60%
  if (name.startsWith("对") && owner.includes("占"))
    return `${stem(owner.replace(/(?<=.{2})占(?![地用])[^占]*$/, ""))}${name}`;
  return name.startsWith("占")
    ? `${owner.replace(/(?:总量|总数|人数|规模)?(?:占(?![地用])[^占]*)?$/, "")}${name}`
    : null;
};

const others: Way = (owner, name) => {
  // 累计招收博士后417名，|出站|176名
  if ((name === "出站" || name === "退站") && verbAt(owner) !== "" && PERSON.end(owner) !== "")
    return `${name}${past(owner)}`;
  if (BARE.has(owner.replace(/^新/, ""))) return name;
  // 在站博士后312人，累计出站|480人
  if (BARE.has(name) && STAYING.test(owner)) return `${owner.slice(2)}${name}`;
  return PERSON.end(name) === name && PERSON.end(owner) === "" ? `${past(owner)}${name}` : null;
};
const STAYING = /^在[站校读册岗](?=.{2})/;

/** The ways to join whose it is and a measure, in the order in which they are tried. */
const OF_OWNER: readonly Way[] = [perHead, holding, again, amount, staying, ofPlace, half, share, others];

/** The owner without its own measure, and the measure; the area first, where the measure is of one. */
function measuring(owner: string, name: string): string {
  // 出版期刊340种，|出版量|1080万册
  if (/^.{2}[量额]$/.test(name) && owner.length >= 4 && owner.startsWith(name.slice(0, 2)))
    return `${owner.slice(2)}${name}`;
  // 新增养老床位3万张，|总数|14万张
  if (IN_ALL.test(name) && SEATS.test(owner)) return `${owner.slice(verbAt(owner).length)}${name}`;
  const base = baseFor(owner, name);
  const of = OF_STOCK.test(name) ? base.slice(verbAt(owner).length).replace(/(?<=.{2})(?:[新净]增|新开)$/, "") : base;
  const area = AREA.exec(name)?.[0] ?? "";
  const measure = name.slice(area.length);
  const bearer = area === "" ? of : of.replace(AREA, "");
  // 公寓入住 and 入住率 are 公寓入住率.
  return `${area}${bearer.endsWith(measure.slice(0, 2)) ? bearer.slice(0, -2) : bearer}${measure}`;
}
const SEATS = /(?:床位|学位|车位|泊位|托位|岗位|座位)$/;
const OF_STOCK = /^(?:总[量数里装面产床规算长容]|存量|保有量|(?:贷款|存款)?余额)/;

function baseFor(owner: string, name: string): string {
  if ((/(?:率|学历比例)$/.test(name) || LACKING.has(name)) && PERSON.end(owner) !== "") return owner;
  // 通过网络实现的商品零售额增长9%，|拉动零售额增长|3.7个百分点: what is so described is called in full.
  if (LIFTS.test(name) && owner.includes("的")) return owner;
  let base = stem(owner).replace(name.startsWith("总产") ? /总$|(?<=.{2})年$/ : /总$/, "");
  if (name.startsWith("利")) base = base.replace(/(?<=.{2})(?:销售|主营业务|营业)$/, "");
  if (name.endsWith("率")) base = base.replace(/^累计/, "");
  return YIELDED.test(name) ? base.replace(GROWN, "") : base;
}
/** 音体美专任教师286人，|缺口|132人. */
const LACKING: ReadonlySet<string> = new Set(["缺口", "缺额", "空缺", "空编"]);
/** 粮食播种面积641万亩，|总产|291万吨. */
const YIELDED = /^年?(?:总产|单产|亩产|产量|总产量|产值|平均亩产)/;
const GROWN = /(?<=.{2})(?:增产|减产|生产|播面|(?:播种|种植|栽培|收获|在地|生产)(?:面积|规模)?)$/;

const PERSON = words("person");
/** What is earned or made is its own total: 财政收入增长4%，总量突破900亿元. */
const YIELD = words("yield");
