import type { Quantity } from "../quantities/quantity.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { type Figure, isMeasure } from "./figure.js";
import { areaInPlaceOf, beginsWithKin, deedInPlaceOf, inPlacePast, isKin } from "./kin.js";
import { CUTS } from "./kind.js";
import { type Labelled, labelled } from "./labelled.js";
import { words } from "./meaning-words.js";
import { baseOf, HEAD, isParallel, kindOfStation, measuredAlike, measuredOf } from "./name-parts.js";
import { withoutBrackets } from "./name-shortened.js";
import { isNominal, verbAt } from "./name-verbs.js";

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
  // 每千人口医师3.31人，|注册护士|4.42人: no one is counted in parts.
  const parts =
    unit === "人" && value !== null && !Number.isInteger(value) && gap === `，${lead}` && PERSON.end(name) !== "";
  const beside = (listed || parts) && previous !== null;
  const base = beside && !isMeasure(slot) && verbAt(name) === "" ? baseOf(previous.label) : "";
  return base === "" || name.startsWith("每") ? null : labelled(`${base}${name}`, "list");
}

const PER =
  /^每[百千万]+(?:名|个|位)?[^，、]{0,6}?(?:人口?|劳动者|劳动力|儿童|学生|幼儿|居民|农民|[户员工])(?:中?仅?有)?$|^每[张个所家户名](?:[^，、]{2,10}(?:配备|拥有|配有)|(?:行政|建制)?[^，、的]{0,3}(?:乡镇|镇街|街道|村|社区|[学院]校|医院|机构|[县区])(?:约|有)?)$/;

/** 新建A10个、|B|19个: the verb at the head of a list is of all of it. */
export function byList(figure: Figure): Labelled | null {
  const { name, listed, previous, lead, slot, all, index } = figure;
  if (
    !listed ||
    previous === null ||
    /^(?:突破|攻克|通航)/.test(name) ||
    (verbAt(name) !== "" && !isParallel(name, previous.label))
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
  const used = slot.quantity.form === "money" ? (USES.exec(first)?.[0] ?? "") : "";
  const verb =
    used || verbAt(first) || CUTS.exec(first)?.[0] || (isMeasure(slot) ? "" : (DOES.exec(first)?.[1] ?? deedOf(first)));
  const other =
    IN_USE.has(name) ||
    SENDS_OUT.test(name) ||
    (verb.startsWith("新增") && YIELD.end(name) !== "") ||
    (isMeasure(slot) && !isMeasure(all.slots[index - 1]!) && HEAD.end(name) !== "" && HOSTED.has(verb));
  if (verb === "" || verb === first || other) return null;
  return isNominal(first, verb) && (!REACHED.test(lead) || isOver(figure, name))
    ? labelled(`${verb}${name}`, "list")
    : null;
}

/** 退出钢铁产能超过60万吨、|煤炭产能超过|20万吨: the figure before is as much told by a bound. */
const isOver = ({ lead, all, index }: Figure, name: string): boolean =>
  lead.endsWith("超过") && all.slots[index - 1]!.gap.endsWith("超过") && !/(?:总[量数额]|规模|[率比重])$/.test(name);

/** 实际使用内资30亿元、|外资|381万美元. */
const USES = /^(?:实际|合同)(?:使用|利用|到位|引进)(?=.{2})/;

/** 英才计划资助人才437人、|团队|29个: what the subject does. */
const DOES =
  /^(?:“[^”]+”(?:计划|工程|行动|项目)(?=培训|培养|招聘|招收|选派)|(?:[^，、]{2,16}?)?(?!培训|培养|招聘|招收|选派))(培训|培养|招聘|招收|选派|摘得|斩获|荣获|获评|入选|当选|享受|领取|获得|获(?=[特一二三]等奖|[金银铜]牌)|协调解决|解决|新增|新建|资助|入驻|接待|引进|培育|认定|生产|惠及|覆盖)(?!就业)(?=.{2,8}$)/;

/** 新建学校9所，|幼儿园|7所; 评选工匠20名，|技术能手|30名; 惠及企业300家，|职工|2万人: others beside those to whom the same was done. */
export function byBeside({ name, gap, lead, previous, slot, all, index }: Figure): Labelled | null {
  if (previous === null || gap !== `，${lead}` || lead !== name || name.length > LONGEST_THING) return null;
  const { quantity, tail } = slot;
  const ends = tail === "" || PARTS.has(tail.charCodeAt(0));
  if (!ends || all.changes[index - 1] !== null || verbAt(name) !== "" || isDone(name)) return null;
  const { label } = previous;
  const verb = (BUILT.exec(label) ?? ANYONE.exec(label))?.[0] ?? verbAt(label);
  if (PRINTED.test(name) && label.startsWith("出版")) return labelled(`出版${name}`, "list", null, previous.head);
  const { unit } = all.slots[index - 1]!.quantity;
  const alike = unit === quantity.unit || (SITES.has(unit ?? "") && SITES.has(quantity.unit ?? ""));
  const kin = alike ? isKindred(name, label, quantity) : ANYONE.test(verb) && PEOPLE.test(name);
  return kin && verb !== "" && isNominal(label, verb) ? labelled(`${verb}${name}`, "list", null, previous.head) : null;
}
const LONGEST_THING = 10;
/** 出版报纸21亿份，|各类期刊|8亿册. */
const PRINTED = /(?:图书|报纸|期刊|杂志|音像制品|电子出版物)$/;
const PARTS = new CodeSet("，；。、）");
/** Units in which places are counted: 养老机构3家，|幼儿园|9所. */
const SITES = new Set(["个", "家", "所", "处", "座", "间", "栋", "幢"]);
const ANYONE = /^(?:惠及|服务|慰问|走访|涉及|吸引|覆盖)/;

/** 小学 and 幼儿园, 发明专利 and 实用新型专利, 工匠 and 技术能手, 购房补贴 and 生活补贴: of one kind, as their last words tell. */
function isKindred(name: string, label: string, { unit, form }: Quantity): boolean {
  if (form === "money") return label.endsWith(name.slice(-2));
  if (form !== "count") return false;
  if (unit === "人") return PEOPLE.test(name);
  // 绿色工厂60家，|绿色园区|12个
  const alike = SITES.has(unit ?? "") && name.length >= 4 && label.includes(name.slice(0, 2));
  return alike || label.endsWith(name.slice(-1)) || (PLACE.test(label) && PLACE.test(name));
}
const PEOPLE = /[人员师生者手匠士家才工民记选]$|(?<!征)兵$/;
const PLACE = /[学校园院所站馆室场房]$|[初高]中$|中心$|基地$|机构$/;

/** It says what was done itself, or what there is. */
const isDone = (name: string): boolean =>
  DEED.find(name.replace(/^[公民]办/, "")) >= 0 ||
  /^(?:入库|释放|重组)/.test(name) ||
  STANDS.test(name) ||
  HEAD.end(name) !== "";
const DEED = words("flow", "act", "affect", "yield");
const BUILT = /^(?:新建|改建|扩建|改扩建|新改扩建|建成|建设)(?:、?(?:新建|改建|扩建|改扩建))*(?=.{2})/;

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
  const manner = subject === "" ? "" : (/^(?:自主|面向[^，]{2,6}|共)/.exec(rest)?.[0] ?? "");
  const verb = subject === "" ? "" : verbAt(rest.slice(manner.length));
  return verb === "" || rest.length - manner.length - verb.length < 2 ? "" : `${manner}${verb}`;
}
/** 引进护理人员 of 卫生系统引进护理人员: what was done, without who did it. */
export const withoutOrganisation = (name: string): string =>
  deedOf(name) === "" ? name : name.slice(ORGANISATION.exec(name)![0].length);
const ORGANISATION =
  /^[^、，]{0,10}(?:公司|集团|医院|学院|大学|学校|系统|部门|高校|院校|企业|财政|银行|协会|大赛|赛事)/;

/** 二产新增就业4万人；三产|新增|7万人; 甲校获批项目23项，乙校|获批|1项: what came is said once. */
export function byGain(figure: Figure): Labelled | null {
  const { name, gap, lead } = figure;
  const gain =
    /^.{2,8}(?:[新净]增|获批|入选)$/.test(name) && (name.endsWith("增") || gap.endsWith(lead)) ? name.slice(-2) : "";
  const level = gain === "" ? null : figure.wholeInUnit();
  const label = level === null ? "" : figure.done[level]!.label;
  const at = label.lastIndexOf(gain);
  return gain === "" || at < 1 || label.length - at < 4
    ? null
    : labelled(`${figure.name}${label.slice(at + 2)}`, "owner");
}

/** 引进人才612人（博士86人），|青年人才|8430人: people right beside people, whom the same was done to. */
export function byPeople({ name, gap, lead, slot, all, index, done }: Figure): Labelled | null {
  if (slot.quantity.unit !== "人" || (gap !== `，${lead}` && gap !== `），${lead}`)) return null;
  if (lead !== name && withoutBrackets(lead) !== name) return null;
  // 取得结业证的|医师: whom it tells of is no deed.
  const isDeed = verbAt(name) !== "" && !GAINED.test(name);
  if (PERSON.end(name) === "" || isDeed || STANDS.test(name) || name.startsWith("每")) return null;
  for (let at = index - 1; at >= 0; at--) {
    if (all.changes[at] !== null || all.slots[at]!.quantity.unit !== "人") return null;
    const { label, rule } = done[at]!;
    if (rule === "part") continue;
    // “走出去”|招聘
    const verb = verbAt(label.replace(QUOTED, ""));
    return verb === "" || PERSON.end(label) === "" || STANDS.test(label) || GAINED.test(label)
      ? null
      : labelled(`${verb}${name}`, "list");
  }
  return null;
}

/** 选举产生书记22人，|副书记|8人; 村支书工作补贴1.2万元，|村主任|1.1万元: of a post, what the one before it was named with. */
export function byPost({ name, gap, slot, previous }: Figure): Labelled | null {
  const { unit } = slot.quantity;
  if (previous === null || gap !== `，${name}` || name.length > LONGEST_POST) return null;
  if (unit === "人") {
    const elected = ELECTED.exec(previous.label)?.[0];
    return elected === undefined || verbAt(name) !== "" || /(?:任职|当选)$/.test(name)
      ? null
      : labelled(`${elected}${name}`, "list");
  }
  const paid = unit === "元" && (POST.end(name) !== "" || name.endsWith("会计")) ? PAID.exec(previous.label) : null;
  return paid === null || POST.end(paid[1]!) === "" ? null : labelled(`${name}${paid[2]}`, "list");
}
const LONGEST_POST = 6;
const ELECTED = /^选举产生了?/;
const PAID = /^(.{2,8}?)((?:工作|生活|岗位|基本)?(?:补贴|津贴|补助|报酬|工资))$/;
const POST = words("human");

const QUOTED = /^“[^”]{2,6}”/;
const GAINED = /^取得[^，、的]{2,14}的/;

/** 科研流动站84个、|工作站|212个: stations of one kind. */
export function byKind({ name, listed, previous, gap, lead }: Figure): Labelled | null {
  const beside = listed || gap === `，${lead}`;
  const kind = beside && previous !== null && verbAt(name) === "" ? kindOfStation(previous.label, name) : "";
  return kind === "" ? null : labelled(`${kind}${name}`, "list", null, previous!.head);
}

/** 城镇居民人均收入4.5万元，|农村|2.1万元; 制造业月均收入4511元，|建筑业|5402元: the same measure of another of the kind. */
export function byKin(figure: Figure): Labelled | null {
  const { name, all, index, slot, done, gap } = figure;
  if (name === "" || index === 0 || name.length > LONGEST_KIN || gap.includes("。")) return null;
  const before = beginsWithKin(name) ? figure.lastInUnit() : null;
  const deed = before === null ? null : deedInPlaceOf(name, done[before]!.label);
  if (deed !== null) return labelled(deed, "list");
  if (!isKin(name) && !OTHER_AREAS.test(name) && all.areaIn(`${name}○○`) !== name.length) return null;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
    if (all.changes[at] !== null || all.slots[at]!.quantity.unit !== slot.quantity.unit) continue;
    const { label, head } = done[at]!;
    const area = OTHER_AREAS.test(name) ? all.areaIn(label) : -1;
    const alike =
      area > 0
        ? `${name}${label.slice(area)}`
        : (inPlacePast(verbAt(label), name, label) ?? areaInPlaceOf(name, label, all.areaIn));
    return alike === null ? null : labelled(alike, "list", null, head);
  }
  return null;
}

/** 广州5个、|其他地区|4个. */
const OTHER_AREAS = /^其[他它余](?:地区|省份|省市|城市|县区|区县|县市|国家)$/;
const LONGEST_KIN = 16;
const LONGEST_LIST = 6;

/** 甲镇种植大豆300亩，|乙镇|200亩: another who did the same. */
export function byActor({ name, previous, gap, lead, slot, all, index }: Figure): Labelled | null {
  if (previous === null || lead !== name || gap.length !== name.length + 1) return null;
  if (!ACTORS.has(name.charCodeAt(name.length - 1)) || !ACTOR.test(name)) return null;
  const alike = all.changes[index - 1] === null && all.slots[index - 1]!.quantity.unit === slot.quantity.unit;
  const actor = alike && /^[，、；]/.test(gap) ? (ACTED.exec(previous.label)?.[0] ?? "") : "";
  const deed = previous.label.slice(actor.length);
  return actor === "" || actor.at(-1) !== name.at(-1) || (verbAt(deed) === "" && !SPENT.test(deed))
    ? null
    : labelled(`${name}${deed}`, "list", null, previous.head);
}
/** 各县人均工资超过5000元，章贡区达到|7200元; 12个村收入均超过50万元，竹山村达到|132万元: the measure before, at a place. */
export function byPlaceReached({ name, previous, gap, lead, slot, all, index }: Figure): Labelled | null {
  if (
    previous === null ||
    !gap.startsWith("，") ||
    gap.length !== lead.length + 1 ||
    lead.length > 14 ||
    !REACHED_THERE.test(lead)
  )
    return null;
  const before = all.slots[index - 1]!.quantity;
  if (all.changes[index - 1] !== null || all.parameters[index - 1]! || before.unit !== slot.quantity.unit) return null;
  if (!VILLAGE.test(name) && all.areaIn(`${name}○○`) !== name.length) return null;
  const measure = previous.label.replace(EACH_PLACE, "");
  const named = slot.quantity.form !== "money" || HEAD.end(measure) !== "" || /(?:工资|薪酬|均价)$/.test(measure);
  return named ? labelled(`${name}${measure}`, "list") : null;
}
const REACHED_THERE = /^[^，、]{2,8}(?:则|更是|最高)?(?:达到?|高达|超过|突破|为)$/;
const VILLAGE = /^[^，、的各全每]{1,5}[村镇乡]$/;
const EACH_PLACE =
  /^(?:全?各?(?:县市区|区县|县区|县市|地市|乡镇|镇街|[省市县区村镇乡])|各地)(?=[^，]{3})(?!级|域|属|直)/;
const ACTORS = new CodeSet("政局委部厅办镇乡县区村会院校");
const ACTED = /^[^，、的]{1,9}?(?:财政|[局委部厅办镇乡县区村会院校])/;
const ACTOR = new RegExp(`${ACTED.source}$`);
const SPENT = /^(?:安排|补助|投资|投入|下达|拨付|种植|养殖|筹集|配套|承担|捐赠|提供)/;

/** 城镇居民收入5万元；|农村居民|2万元. */
export function byLikeness(figure: Figure): Labelled | null {
  const { name, done, all, slot, lead } = figure;
  const level = figure.lastLevel();
  if (level === null || !figure.sameSentence) return null;
  const bare = slot.quantity.unit === null && all.slots[level]!.quantity.unit === null;
  if (bare && HEAD.end(name) === "" && !/[率比数]$/.test(name)) {
    const measure = HEAD.end(done[level]!.label);
    // 在校学生6100，|教师|430: other people
    const others = PERSON.end(measure) !== "" && PERSON.end(name) !== "";
    return measure === "" || others ? null : labelled(`${name}${measure}`, "owner");
  }
  // 油茶面积20万亩，|中药材|12万亩
  const { quantity } = slot;
  if (quantity.form === "measure") {
    const beside = figure.gap === `，${lead}` && lead === name && level === figure.index - 1 && verbAt(name) === "";
    const measure = /(?:[播种植栽养殖培]{2}面积|面积|产量|存栏|出栏)$/.exec(done[level]!.label)?.[0] ?? "";
    const named =
      beside && measure !== "" && all.slots[level]!.quantity.unit === quantity.unit && HEAD.end(name) === "";
    return named && name.length <= LONGEST_CROP && done[level]!.label !== measure
      ? labelled(`${name}${measure}`, "list")
      : null;
  }
  // 电子产业人才缺口1.9万人，装备产业为|0.8万人
  if (slot.quantity.form === "count" && all.slots[level]!.quantity.unit === slot.quantity.unit && lead.endsWith("为")) {
    const alike = measuredAlike(name, done[level]!.label);
    return alike === name ? null : labelled(alike, "owner");
  }
  if (!isMeasure(slot) || !isMeasure(all.slots[level]!)) return null;
  const { label } = done[figure.wholeInUnit() ?? level]!;
  const whole = measuredAlike(name, label);
  // 完成增加值133亿元，其中大型企业92亿元；|小微企业|41亿元
  const alike =
    whole === name && slot.quantity.form === all.slots[level]!.quantity.form
      ? measuredAlike(name, done[level]!.label)
      : whole;
  const measured = alike === name && slot.quantity.form === "money" ? measuredOf(name, label) : alike;
  return measured === name ? null : labelled(measured, "owner");
}

const LONGEST_CROP = 6;

/** 在站博士后, 总量: who is there, and did not come just now. */
const STANDS = /^[在现]|总[量数]|现有|拥有|共有/;

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
