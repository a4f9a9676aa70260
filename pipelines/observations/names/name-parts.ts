import { CodeSet } from "../../vocabulary/code-set.js";
import { LEAD_LIMIT } from "../clauses.js";
import { words } from "../meaning-words.js";
import { nameIn } from "./name.js";
import { isCompound, isPlace, verbAt } from "./name-verbs.js";

// How a name is made of the words before a number and the names before it.

/** 发放社保补贴3亿元和培训补贴1亿元: the verb that begins the second noun is part of it. */
export const isParallel = (name: string, before: string): boolean =>
  /^(?:培训|创业|就业|见习|招聘|服务).{2}/.test(name) && before.endsWith(name.slice(-2));

/** 占…, 对…贡献率, or a bare measuring noun (成交额, 床位) is of something named before. */
export function needsOwner(name: string): boolean {
  if (name === "求人倍率" || TOURISM.test(name)) return false;
  if (name.startsWith("占") || LIFTS.test(name) || OWNING.test(name)) return true;
  const plain = withoutArea(
    OPENED.has(name.charCodeAt(0))
      ? name.replace(/^(?:全日制|平均|一次性|年(?=产量|产值|总产|销售|营[收业]|纳税|交易|成交))/, "")
      : name,
  );
  if (
    (plain.length <= 3 && (BARE.has(plain) || /^[人户生场村校镇]均$/.test(plain))) ||
    MONTHLY.has(plain) ||
    (plain.startsWith("对") && /^对(?!口).*率$/.test(plain))
  )
    return true;
  const bare = plain.startsWith("总") && TOTAL.test(plain) ? plain.slice(1) : plain;
  return bare !== "" && (bare.length <= 4 || (bare.length === 5 && LONG.test(bare))) && HEAD.end(bare) === bare;
}

/** 接待游客2万人次、|旅游收入|3亿元: said in full. */
const TOURISM = /^旅游总?(?:收入|花费)$/;
/** 全日制, 平均, 一次性, 年产量. */
const OPENED = new CodeSet("全平年一");
/** 去向落实率, 协议总投资. */
const LONG = /率$|总(?:金额|投资|收入)$/;
/** 新增地铁运营里程30公里，|总里程|909公里. */
const TOTAL = /^总(?:营收|成交额|里程|长度|容量|装机|面积|产能|产量|床位|资产|投资|花费|支出|规模|算力)/;
/** 有效发明专利47件，|每万人拥有|1.7件. */
export const OWNING = /^每[百千万].{1,6}拥有$/;
/** 拉动经济增长|1.8个百分点: a part of another's growth, and no change. */
export const LIFTS = /^[拉带]动.*增[长速]$/;

/** 进口300亿元，出口500亿元: two measures side by side, none of the other. */
export const isSibling = (owner: string, name: string): boolean =>
  (name.startsWith("平均") && owner.startsWith("平均")) ||
  name.startsWith("进出口") ||
  owner === "税收" ||
  (/^[进出]口(?:额|总额|值)?$/.test(name) && owner.includes(name[0] === "进" ? "出口" : "进口")) ||
  (/[率数]$/.test(owner) && /^(?:进口|出口|投资|消费)/.test(name)) ||
  (owner !== "" &&
    HEAD.end(owner) === owner &&
    !/^占|^总[量额]$|(?:比重|占比|比例|率|增速|增幅|均价|价格)$/.test(name));

/** 保障房开工90套，竣工|70套: what became of the things named before. */
export const DEED =
  /^(?:年内|基本|已)?(?:新?开工建设|没收|查封|新开工|开复工|复工|开工|竣工|建成投用|建成|配租|分配入住|分配|投产|完工|注销|竣工交付|竣工投产|建成投产|交付使用|交付|存栏|出栏|投运|达产|投用|投入使用|启用|验收|结项|授权|续建|在建|退回|核准|使用|驳回|采纳实施|采纳|批准|办复|办结|审结|调处|闲置|新(?:备案|获批|登记|命名|评聘|认定|入选|立项|设立|设|增设|培育|招收))$/;

const HERDED = /^[出存]栏$/;

/** 新开工保障房, 竣工 → 竣工保障房; 项目开工, 竣工 → 项目竣工. */
export function inDeed(label: string, deed: string): string {
  // 年出栏生猪, 存栏 → 存栏生猪
  const done = label.replace(/^年(?=[出存]栏)/, "");
  // 肉牛存栏, 出栏 → 肉牛出栏
  if (HERDED.test(deed) && done.length > 2 && HERDED.test(done.slice(-2))) return `${done.slice(0, -2)}${deed}`;
  const verb = VERB.end(done);
  return verb !== "" && verb !== done
    ? `${done.slice(0, -verb.length).replace(/(?:累计|要?基本|要)$/, "")}${deed}`
    : `${deed}${done.replace(BY_OFFICE, "").slice(verbAt(done.replace(BY_OFFICE, "")).length)}`;
}
/** 各级人社部门|受理案件: who did it. */
const BY_OFFICE = /^[^，、的]{0,8}(?:部门|机构|[局委厅院会])(?=(?:受理|接收|收到|立案|办理|处理|查处)[^，]{2})/;

/** 退休人员基本养老金“十九连涨”，|月人均|增加118元. */
export const MONTHLY = new Set(["月人均", "人月均", "每月人均", "人均月", "人均每月"]);

/** What is done in or with what was named before: 公寓1万套，已入住8300人. */
export const BARE = new Set([
  "可容纳",
  "容纳",
  "入住",
  "入驻",
  "收养",
  "收住",
  "招生",
  "毕业",
  "在校",
  "在读",
  "在站",
  "出站",
  "进站",
  "在册",
  "在岗",
  "留用",
]);

/** 城镇居民人均收入5万元；农村居民2万元: the second bearer of a measure that only the first is said with. */
export function measuredAlike(name: string, before: string): string {
  const at = before.lastIndexOf(name.slice(-2));
  const measure = at < 0 || name.length < 4 ? "" : before.slice(at + 2).replace(/^(?:资源|更新|抚育|改造)/, "");
  return measure.length >= 2 &&
    !/^总[量数]$/.test(measure) &&
    (HEAD.end(measure) !== "" || measure.endsWith("率")) &&
    HEAD.end(name) === ""
    ? `${name}${measure}`
    : name;
}

/** 技能人才平均工资6.7万元，高级技师|达到11.2万元: another bearer of the same measure. */
export function measuredOf(name: string, label: string): string {
  if (verbAt(label) !== "") return name;
  // 床位910万张，其中卫生院165万张，保健机构|30万张: a place, though it may have people
  const person = PERSON.end(name) !== "";
  if (!person || isPlace(name)) {
    const measure =
      /(?:[人户年月日亩场校师生床次村]均|平均)?$/.exec(label.slice(0, label.length - HEAD.end(label).length))![0] +
      HEAD.end(label);
    const held = label.slice(0, label.length - measure.length);
    if (HEAD.end(label) !== "" && isPlace(held) && isPlace(name) && !/[量额值]$/.test(name)) return `${name}${measure}`;
    if (!person) return name;
  }
  const bearer = afterBearer(label);
  // 人才资源总量86万人，其中高技能人才|12万人
  const measure = label.slice(bearer).replace(/^资源/, "");
  return bearer > 0 && measure.length >= 2 ? `${name}${measure}` : name;
}

/** Where the last word for people in a label ends; 0 where it has none. */
export function afterBearer(label: string): number {
  let end = 0;
  for (let at = BEARER.find(label); at >= 0; at = BEARER.find(label, end))
    end = at + BEARER.head(label.slice(at)).length;
  return end;
}

/** 武隆区成交额 → 成交额. */
const withoutArea = (name: string): string => (PLACED.find(name) >= 0 ? name.replace(AREA, "") : name);
/** 国际人才社区 and 示范区 are no areas, and 城市 no name of one. */
export const AREA =
  /^(?!拥有|[市省]辖|坝区|城区|灌区|项目区)[^、]{1,9}(?:自治[州县旗区]|[县州]|(?<![城超上门都])市|(?<![社园校厂景片灾小库矿牧山地专范能税贸验发护成])(?<!高新|经开|综保)区)(?=.)/;
const PLACED = new CodeSet("县市州区旗");

/** A name without its measuring head: 医疗旅游人次 → 医疗旅游. */
export function stem(name: string): string {
  const cut = name
    .slice(0, name.length - HEAD.end(name).replace(/^保险(?:基金)?/, "").length)
    .replace(/(?:总量|总数|人数|项目数|数量|[起个件户家次]数|(?<!时)数)$/, "")
    .replace(/(?<=.{2})(?:完成|实现)$/, "");
  return cut.length >= 2 ? cut : name;
}

/** 高校毕业生去向落实率 → 高校毕业生: the people or things that a measure is of; "" where no such word stands in it. */
export function bearerOf(label: string): string {
  if (HEAD.end(label) === "" && !/[率额比]$/.test(label)) return "";
  const end = afterBearer(label);
  return end < label.length ? label.slice(0, end) : "";
}
const BEARER = words("person", "human");

/** The people that a label names, without what was done to them: 住院医师 of 招收住院医师人数; "" where it names none. */
export const peopleIn = (label: string): string =>
  label.slice(verbAt(label).length, afterBearer(label)).replace(/^[尚还仍]?缺(?=.{2})/, "");

/** It ends with a word for people: 养老护理员, 养老护理员总数. */
export const bearerAtEnd = (label: string): boolean =>
  BEARER.end(label.replace(/总[量数]$/, "")) !== "" || /.[员师医匠]$/.test(label);

/** 新增工作站 → 累计工作站, 新认定技师 → 累计认定技师: what there is of what came. */
export const inAll = (label: string): string =>
  label.includes("累计")
    ? label
    : `累计${label
        .replace(/^每[届期批次轮]|新增(?!就业)|^净增/, "")
        .replace(/^新(?=[认评引培创入筹聘招])/, "")
        .replace(/^新建(?=.{2})/, "建成")}`;

/** 科研流动站、工作站: what the first is called by, for one that is nothing but a kind of station; "" for any other. */
export function kindOfStation(first: string, name: string): string {
  // 社区卫生服务中心36家、|站|86个
  if (name === "站") return /^(.{2,}服务)中心$/.exec(first)?.[1] ?? "";
  return name.indexOf("站") === 2 ? (/^(.{2,})..站/.exec(first)?.[1] ?? "") : "";
}

/** 每千人口, 每百户家庭拥有: what a figure is counted per, at the head of its name; "" for none. */
export const baseOf = (name: string): string => (name.includes("每") ? (BASE.exec(name)?.[1] ?? "") : "");
const BASE =
  /^(?:实现)?(每\d{0,2}[百千万]+(?:名|个)?[^，、]{0,5}?(?:人口|人员|劳动者|劳动力|老年人|儿童|学生|职工|居民|人|户)(?:家庭)?(?:拥有)?)(?=.{2})/;

/** The subject of a clause: what stands before its predicate. */
export function subjectOf(clause: string): string {
  const said = nameIn(clause.slice(-LEAD_LIMIT), true);
  // 市财政设立|教育专项资金|，由2000万元增至3000万元
  const name = said.includes("财政") ? said.replace(FUNDED, "") : said;
  const at = name.search(
    /(?:增[长速幅])?(?:领跑|领先)(?=.{2})|大幅|略有|健康(?=发展)|不断|做大做强|成为|仍?是(?=[^否]{2,}(?:主力|第[一二三四五]大|最大|重点|支撑))|增长(?=尤为|最为|最快|较快|迅猛|强劲)|也?增[长速幅].{0,3}较|持续|继续(?=保持|扩大|改善|$)|显著|不断|稳步|进一步|加快|实现|取得(?=[^，]{0,6}(?:突破|进展|成效|实效|提升))|克服|明显|成果(?!转化|奖)|成效|保持|快速|蓬勃|增势|全面|扎实|深入|有序|有力|已经|入选|获[评批]|荣获|居?全[国省市]第|[位排稳跃]居|强势|[再喜]获|连[续年](?=保持|增|丰|多年|位)|存在(?!感)|出现|呈现?|首次|[再又]?创(?:历史)?新高|[再又]创|跃升|始终|一直|相对较|最[大高低好快]?$|与.{2,8}持平|(?:全面|顺利|正式|成功)?(?:建成)?(?:投产|投运|投用|竣工|达产|开园|开馆|揭牌|落成)$/,
  );
  return at >= 2 ? name.slice(0, at).replace(/自(?:19|20)\d\d年以来$/, "") : name;
}

const FUNDED = /^[^，、的]{0,4}财政(?:每年)?(?:设立|安排|列支)(?=[^，、的]{2,}(?:资金|基金|经费)$)/;

/** What measures, at the end of a name: 余额, 人数. */
export const HEAD = words("head");
const VERB = words("flow", "affect");
const PERSON = words("person");

/** The name without what those who are counted are for or have (提供托育服务的|机构, 设立研发机构的|企业), and without the place that beds stand at (救助站|床位). */
export function withoutTrade(label: string): string {
  const beds = BEDS.exec(label)?.[0] ?? "";
  if (beds !== "" && isCompound(label.slice(0, -beds.length))) return beds;
  if (label.includes("安置")) return label.replace(SETTLES, "");
  return label.includes("的") ? label.replace(HAVING, "") : label;
}

/** 开设养老专业的高职院校: what they do is no deed of the sentence. */
export const isOfTrade = (label: string): boolean => label.includes("的") && HAVING.exec(label)?.index === 0;

/** 移民|安置|点, 安置|小区: what such places are for. */
const SETTLES = /安置(?=(?:点|小区|社区|区)$)/;
const HAVING =
  /(?:提供|设立|建立|开展|开设|开办|设置|承担|具备)[^，、的]{2,14}的(?=[^，、的]*(?:机构|场所|单位|企业|学校|院校|高校|医院|中心)$)/;
export const BEDS = /[床铺病]位(?:总?数)?$|病床(?:总?数)?$/;

/** Who they are, of 高等教育专任教师 专任教师; "" where a label ends with nobody. */
export function staffIn(label: string): string {
  const who = BEARER.end(label);
  return !/[师生员者工士]$/.test(who) ? "" : `${STAFF.exec(label.slice(0, -who.length))?.[0] ?? ""}${who}`;
}
const STAFF = /(?:专任|专职|兼职|在职|在岗|卫生|护理|医护|医务|专业|技术|从业|执业|注册|管理|工作)+$/;
