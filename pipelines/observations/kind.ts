import type { Quantity } from "../quantities/quantity.js";
import { CodeSet } from "../vocabulary/code-set.js";
import { REACHED } from "./accumulated.js";
import type { Change } from "./change.js";
import { afterLast } from "./clauses.js";
import { words } from "./meaning-words.js";
import { BEDS, withoutTrade } from "./name-parts.js";
import { isCompound, verbAt, workAt } from "./name-verbs.js";
import type { ObservationKind } from "./observation.js";
import { ENROLLED } from "./part-of.js";
import { isLift, isRate } from "./rate.js";

/** What kind of figure it is: from its unit, its role and the verbs of its label and clause. */
export function kindOf(
  quantity: Pick<Quantity, "form" | "unit">,
  change: Change,
  name: string,
  clause: string,
): ObservationKind {
  const sized = name.includes("元") ? withoutSize(name) : name;
  // 在园（班）幼儿
  const label = sized.includes("（班）") ? sized.replace("（班）", "") : sized;
  const { form, unit } = quantity;
  if (change !== null)
    return form === "percent" || form === "multiple" || form === "fraction" ? "growth" : "difference";
  // 经营性收入50万元以上的村
  if (label !== name && TOWNS.has(label)) return "stock";
  if (form === "points") return isLift(label) ? "rate" : "difference";
  if (form === "percent" || form === "fraction" || form === "ratio" || form === "multiple") return "rate";
  if ((unit === "次" && ADJUSTS.test(label)) || label.endsWith("自然增长")) return "flow";
  if (isRate(quantity, label, clause)) return "rate";
  if ((unit?.endsWith("次") || unit === "场") && !label.endsWith("能力")) return "flow";
  if (label.endsWith("置") ? /[空闲]置$/.test(label) : label.endsWith("可支付")) return "stock";
  const plain = label.includes("的") || label.includes("安置") || BEDS.test(label) ? withoutTrade(label) : label;
  const named = plain.includes("建成区") ? plain.replace("建成区", "") : plain;
  const deed = named.includes("业") || named.includes("参保") ? named.replace(STATE, "") : named;
  const flows = (FLOW.find(deed) >= 0 || workAt(deed) !== "") && !isCompound(deed) && !FOR_DEED.test(deed);
  if ((flows && isNew(label)) || CUTS.test(label) || label.includes("惠及") || label.startsWith("盘活")) return "flow";
  if (form === "count" && (LEFT.test(clause) || (clause.endsWith("还有") && NOT.test(label)))) return "stock";
  if (PRIZES.has(label.charCodeAt(label.length - 1)) && WON.test(label)) return "flow";
  if ((BREAKS.find(label) >= 0 && BROKEN.test(label)) || OF_TIME.has(label.slice(0, 2)) || OF_PERIOD.test(label))
    return "flow";
  if (NOW_HAS.test(clause) || label.includes("现设") || (label.endsWith("编制") && POSTS.test(label))) return "stock";
  if (label.endsWith("播种面积") || DAYS.test(label) || (unit === "天" && clause.endsWith("有"))) return "flow";
  if (
    ENROLLED.test(label) ||
    label.endsWith("容纳") ||
    label.includes("可容纳") ||
    (form === "count" && clause.endsWith("有") && AREAS.test(clause))
  )
    return "stock";
  if (OF_PLACES.has(label.charCodeAt(label.length - 1)) && (BUILDS.test(label) || PLACES_OFFERED.test(label)))
    return "stock";
  if (PASSED.has(label.charCodeAt(label.length - 1)) && CARRIED.test(label)) return "flow";
  if (form === "count" && /[年期]末/.test(clause) && AT_END.test(clause)) return "stock";
  if (label.endsWith("规模") && ANNUAL.test(label)) return "flow";
  if (YIELD.end(label).length > STANDING.end(label).length && STANDING.end(label) !== "") return "flow";
  if (
    (STANDING.end(label) !== "" && !LED.test(label)) ||
    (label.endsWith("数") && EMPLOYED.test(label)) ||
    (HOLDS.has(label.charCodeAt(0)) && HELD.test(label) && (!label.endsWith("毕业生") || label.startsWith("登记")))
  )
    return "stock";
  if (YIELD.end(label) !== "" && !/累计/.test(clause.slice(-14))) return "flow";
  if (clause.includes("有") && HAS_BUILT.test(clause.slice(-24)) && /^(?:.有)?$/.test(verbAt(label))) return "stock";
  if (!flows && HOLDERS.test(label) && !REACHES_OUT.test(label)) return "stock";
  if (label.includes("驻") && SETTLED.test(label)) return "stock";
  if (YEARLY_ENDS.has(label.charCodeAt(label.length - 1)) && ANNUAL.test(label)) return "flow";
  const lead = clause.slice(-18);
  if (lead.endsWith("有") && WITHIN.test(lead) && DID.test(label)) return "flow";
  if (
    (GREW.test(lead) && !BY_YEAR.test(label)) ||
    (!flows && STANDS.test(lead) && !HAPPENED.test(label) && !isEvent(label) && !WON_IN_ALL.test(`${lead}${label}`))
  )
    return "stock";
  if (flows || (deed === label && FLOW.find(near(clause, name)) >= 0)) return "flow";
  if (label.endsWith("达标") || isEvent(label) || REACHES_OUT.test(label)) return "flow";
  const lastWords = afterLast(MARKS, clause.slice(-10));
  return STOCK.find(withoutLikeness(label, form)) >= 0 ||
    STOCK.find(form === "money" ? lastWords.replace(PASSES, "") : lastWords) >= 0 ||
    (form !== "money" &&
      (THERE.test(label) ||
        SITES.test(label) ||
        (label.length <= LONGEST_SET && SETS.test(label)) ||
        (LEADING.has(label.charCodeAt(label.length - 1)) && LEADS.test(label)) ||
        (unit === "公里" && ROADS.test(label)) ||
        TOWNS.has(label.replace(/^(?:[^，、的]{1,8}[省市县区旗镇乡])?(?:现|共)?[下管]?辖|（[^）]{1,4}）/g, ""))) &&
      !DEED.test(label))
    ? "stock"
    : "flow";
}

/** 产业集聚区|增加值; 规模以上企业生产|水泥 by weight: without what only looks like a word for what stands. */
function withoutLikeness(label: string, form: Quantity["form"]): string {
  const name = label.includes("集聚区") ? label.replace("集聚区", "") : label;
  return form === "measure" && name.startsWith("规模以") ? name.slice(4) : name;
}

/** The last words before a number, without those of its name: the verb of 培训基地 is none of the sentence. 实现全线通水，基站达到|6.2万座: what it reached has no other. */
function near(clause: string, name: string): string {
  if (MARKS.has(clause.charCodeAt(clause.length - 1))) return "";
  const from = Math.max(0, clause.length - 14);
  const at = clause.lastIndexOf(name);
  const words = at < 0 ? clause.slice(from) : clause.slice(from, Math.max(from, at));
  return REACHED.test(clause) ? afterLast(MARKS, words) : words;
}

/** 研发投入超20亿元的区县: what is counted, without the measure of its size. */
function withoutSize(name: string): string {
  const size = /^.*(?:[超过达到于][\d.百千万亿]+元的?|[\d.百千万亿]+元及?以[上下]的?)(?=[^，]{2}|[村县镇乡户]$)/.exec(
    name,
  )?.[0];
  return size === undefined ? name : `${verbAt(size)}${name.slice(size.length)}`;
}

/** 新增技能人才, 培训: what is done in a period, and never part of what stands. */
export function isDone(label: string): boolean {
  if (isNew(label) || workAt(label) !== "") return true;
  const thing = withoutTrade(label.includes("元") ? withoutSize(label) : label);
  return FLOW.find(thing) >= 0 && !isCompound(thing);
}

/** 由7家增至, 扩展到: what grows to a number stands at it. */
const GREW =
  /(?<![新净])(?:增|扩|升|降|减|缩|拓|发展|整合|调整)[^，；]{0,3}[到至为](?:约|近|(?:19|20)\d\d年(?:底|末)?的|(?:如今|目前|现在|当前)的)?$|(?:由(?![^，；。]*(?:出资|承担|负责|投入|筹集|拨付|安排|牵头|建设|组织|举办|资助|捐赠|配套))|从(?![业事]|[^，；。]*(?:引进|选派|聘请|遴选|选聘|招[聘募录]|选拔|抽调|拿出|提取|安排|列支|筹集|筹措|划拨)))[^，；。]{0,12}$/;

/** 参会|企业, 责令整改, 贫困村|出列: what happened at an event, or in an inspection. */
export const isEvent = (label: string): boolean => EVENT.test(label);

const EVENT =
  /^(?:[城县市区农乡村镇省内外]{2})?(?:流失|外流|外迁|离职|流出|辞职)(?!.*(?:率|总量|面积)$)|^(?:搬[迁离](?!人口|对象|安置)|迁移|吊销|没收|出让|验收|批复|停业)|净流[入出](?:人口|人才)?$|^(?:免费|监督)?(?:参[会展赛训]|责令|立案|受邀|交付(?!率)|核[减销定](?!规模)|对接(?!会|平台|活动)|调解|审查|排查|巡查|督查|核查|抽查|暗访|回访|接访|约谈|审结|仲裁|检查用[工人]单位|(?:处理|处置|审批|审核|申报|检查|代理|代办)(?![^，]{0,3}(?:中心|能力|厂|站|设施|规模|事项|机构|单位)))|^[^，]{2,12}检查用[工人]单位|^(?:公布|曝光|通报|移送)(?!.*标准)|^向[^，]{2,8}移送|(?:脱贫|出列|摘帽|退出)$|^[^，、]{2,8}(?:流失|外流|离职)$|^[^，、]{2,24}(?:增选|搬[出入进]|摆脱|晋[级升])(?=.{2})/;

/** 有3412家企业受益: what they did. */
const HAPPENED = /^(?:享受|领取|参加|参与)|(?:受益|入选|获评|获奖|通过.{2,6}|落户|签约|开工|投产|上岗|退休|离职)$/;

/** 经评审，共有|6人|获评首席技师. */
const WON_IN_ALL = /共有获评/;

/** 近三年共有|86名|教师到乡镇支教: what they did in those years, and no number of those who are there. */
const WITHIN = /(?:[年月]来|以来|近[两三四五六]年|[去上当]年)，?[^，；。]{0,8}有$/;
const DID = /.(?:到|赴|前往|走上|走进|参加|参与|取得|获得?|考取|晋升|完成|实现)(?!.*(?:保险|医保|就业))[^，、的]{2,}$/;

/** 引进博士由120人增至210人: so many in each of the two years. */
const BY_YEAR =
  /(?:投诉|信访|发案|警情|案|事故|火灾)(?:件|量|数|起数)?$|(?:招[收聘生录募]|录用|选派)(?:计划|人数|名额)?$|^(?:引进|新增|培训|招[收聘生录]|发放|办理|受理|举办|接待|录用|选派)/;

const STANDS =
  /(?:大厅|中心|[区县市镇乡局])(?:共|内|下)?设(?![立置计施备定有])[^，；。]{2,12}$|共有|现有|已有|只有|仅有|尚有|另有|拥有|设有|目前|截至|[年月季]末|[年月]底|分布[在于]$|的(?:[^，；。的]{1,8})?有$|[，市省区县国]有(?![效力序关])[^，；。]{0,16}$/;

/** 仍有|7个|村未建成驿站, 还有|5个|社区无场所: what is still without. */
const LEFT = /[尚仍]有$|[还尚]差$/;
const NOT = /未|没有|无/;

/** 减少税负, 退出产能, 降低利息负担: what is taken away in a period, though it stood. */
export const CUTS = /^(?:减少|压减|削减|退出|降低|减轻|节约|节省)(?=.{2})/;

const MARKS = new CodeSet("，；。");

const NEW = new CodeSet("新净");

/** 新就业形态劳动者 and 新市民 are called so. */
const NEW_NAMES = /^新(?:就业(?:群体|形态)|市民|居民|生代|型|兴|业态|能源|材料|阶层)/;

const isNew = (label: string): boolean =>
  NEW.has(label.charCodeAt(0)) ? !NEW_NAMES.test(label) : label.includes("新增") && NEW_THERE.test(label);

/** 城区|新增公共绿地面积: what came anew is no measure of what there is. */
const NEW_THERE = /^[^，、的]{1,4}新增[^，]+面积$|^[^，、的“]{1,8}新增[^，]{0,8}(?:装机|产能|里程|用户|规模)$/;

const FLOW = words("flow");

const STOCK = words("stock");

const STANDING = words("standing");

/** 返乡创业|人员, 在浙就业|省外劳动力: what they do, and no deed of the sentence. */
const STATE =
  /^就业(?=年龄)|新就业(?=群体$|形态(?:劳动者|从业人员|群体)$)|(?:返乡|入乡|自主)?(?:创业|就业|从业|参保|务工|服务)(?=的?(?:人员|者|带头人|农民工|群体|青年)(?:参保)?$)|^在[^，、的]{1,4}(?:就业|务工|创业)的?(?=[^，、]{0,6}(?:劳动力|农民工|人员|人口)$)/;

/** 2次提高报销比例: how often, and no rate. */
const ADJUSTS = /^(?:连续|先后)?(?:提高|调整|上调|下调|降低|调高|调低)/;

/** 全年退税|超过|2.4亿元: no money stands because it passed a mark. */
const PASSES = /(?:超过|突破)(?:约|近|了)?$/;

/** Who or what is there, where no verb says that it came. */
const THERE =
  /\d周?岁(?:及?以[上下])?$|(?<!新增)(?<!新)参保$|(?:人才|人员|群体|(?<!失业)青年|职称|劳动者|新市民|职业农民|教师|医师|医生|护士|传承人|导游|指导员|教学点|藏品|(?<!发现)文物|演员|会员|志愿者|院士|工人|职工|对象|党员|干部|农民工|人口|老年人|残疾人|社工|药师|高级工|技师|学生|研究生|婴幼儿|大班额|大班|女性|男性|女生|男生|寄宿生|走读生|学员|律师|代理师|会计师|治疗师|规划师|评估师|社工师|学历|(?:本科|大专|专科|硕士|研究生|博士|高中|中级|高级)及?以[上下]|[博硕学]士学位|托位|军人|护理员|劳动力|村医|乡医|老人|子女|(?<!新生)儿童|(?<!新生|入园|入托)幼儿|[空缺超]编|公寓|周转房|工位|客房|公交车辆|公交车|(?:运营|营运)车辆|出租汽车|出租车|机构|床位|面积|公路桥梁|大桥梁?|隧道|学校|院校|医院|蓄积量|总动力)(?:总数|人数|数量?|数目)?$/;

/** 村卫生室, 产业集群. */
const SITES =
  /(?:卫生[室院]|图书馆|文化馆|博物馆|服务站|管理站|流动站|工作站|社工[站室]|驿站|示范[区县村镇乡点]|园区|(?<=.)[产创孵科]业园|孵化园|集群|产业链)$/;

/** 339个|城市|平均优良天数比例, 41个|行业大类|中30个增长: what figures are of. */
const SETS =
  /^(?!.*(?:获评|跻身|外送|分赴|涵盖|进入)).*(?:城市|省份|地市|区县|县区|县市|设区市|县|断面|站位|点位|河段|河流|支流|水系|水源地|湖泊|行业|行业大类)$/;

const LONGEST_SET = 9;

/** 60种|产品产量全国第一. */
const LEADS = /^(?!.*连续).*(?:全[国球省]|世界|国[内际])(?:第一|首位|领先|前列)$/;

const LEADING = new CodeSet("一位先列");

/** 农村公路|390条2576公里|: how long they are. */
const ROADS = /^(?:农村|乡村|县乡|村组|高速|普通|等级|通村|国省干线?|县域)?(?:公路|铁路|绿道)$/;

/** 下辖12个镇、|村|92个. */
const TOWNS = new Set(
  "省市 省份 市州 区县 县区 乡镇 乡 镇 街道 街道办事处 社区 村 行政村 建制村 自然村 村民小组 居委会 村委会 居民委员会 村民委员会".split(
    " ",
  ),
);

/** 惠及|老年人, 当选|院士, 聚焦|集群, 播种|面积: what was done, or is measured anew each year. */
const DEED =
  /(?:受灾|成灾|绝收|造林|抚育|更新)[^，]{0,3}面积$|惠及|录取|回流|落[地户]|增选|自主评价(?!机构|企业|单位)|晋[级升]|搬[出入进]|摆脱|^建设(?=.{2,}(?:学校|院校|医院)$)|播[种插栽]|种植|耕作|栽插|施工|^[^，]{0,2}案(?:件)?涉及|^(?:筛选|聚焦|抽调|布局|壮大|做强|做优|围绕|覆盖|涉及|带教|配备|联系|依托|参加|选拔|接收|输转|输送|投用|对口|帮扶|支援|配租|筹|升格|新晋|新?当选|整体|包车|派|援|输[入出]|轮岗|走访|慰问|表彰|通过|提升|改造|带动|入选|获评|考[取入]|升入|获得?)/;
/** 科技小巨人培育企业, 等级认定考评人员: what they are for. */
const FOR_DEED =
  /.{3}(?:培育|认定|评价|考评|培训|培养|研发)(?:考评)?(?:企业|人员|单位)$|^(?:全国|国家级?|[省市区]级)[^，、]*建设(?:示范|先行|试验)(?:区|县|市|城市)$/;

/** 惠及教师: what was done, though there are teachers. */
const REACHES_OUT = /^(?:惠及|受益)/;

/** 带动从业人员2万人, 提升60所卫生院服务能力: who something was done for. */
const LED =
  /^(?:投资)?(?:实施|新建|建设|改造|修建|治理).*总长$|^增加.*里程$|投入.*设备总?值$|[新净]增.*(?:储量|贮量|库容)$|^(?:城镇)?(?:带动|吸纳|吸引|帮扶|扶持|支持|组织|培训|惠及|新增|引进|发展|搬迁|转移).*(?:人员|人口)$|(?:提升|增强|改善).{2,}能力$|^(?:提高|提升|改善|增强).{2,}(?:水平|条件)$|^净(?:流[入出]|增)/;

/** 突破关键技术17项: what is broken through, no mark that is passed. */
const BROKEN = /^(?:集中|着力|攻坚)*(?:突破|攻克)(?!.*(?:总量|规模)$)|(?:突破|攻克).*(?:技术|难题|瓶颈|成果)$/;

/** 教师大赛获一等奖7项, 金牌2枚. */
const WON = /获.*(?:奖|牌|称号|荣誉|奖项)(?:总?数)?$|[金银铜奖]牌$|[一二三]等奖$/;

const PRIZES = new CodeSet("奖牌号誉项数");

const YEARLY_ENDS = new CodeSet("数模量金费入出算");

/** 招生规模由1200人扩大到3400人: so many a year. */
const ANNUAL =
  /(?:招[生收聘募录]|录取)[^，、]{4,16}(?:学生|考生|毕业生)(?:人数|规模|数量)$|(?:赤字|举债)规模$|(?:招[生收聘募录]|引进|认定|培训|毕业|评聘|鉴定|考核|支出|交易|进出口|贸易|消费|销售|外[调送运]|调出)[^，]{0,4}(?:人数|规模|数量)$|(?:资金|经费|投入|支出|预算)$/;

const BREAKS = new CodeSet("突攻");

/** 设立人才飞地4个，面积8600平方米; 占地210亩. */
const BUILDS =
  /^(?:建成|建设|新建|设立|打造|创建).{2,}面积$|占地$|规划用地$|存栏$|(?:[城成]区|园|园区|中心|基地|大楼|公寓|学校|校区|市场)(?:总|建筑|占地|设施)?面积$/;

/** What either of them ends with. */
const OF_PLACES = new CodeSet("积地位栏");

/** 共有机构5126家，提供托位28.7万个. */
const PLACES_OFFERED = /^提供(?!.*新增).*(?:托位|床位|学位|席位|座位|泊位)$/;

/** 货物运输总量, 用电总量: what adds up over a year. */
const CARRIED =
  /(?:收入|支出|运输|吞吐|耗水|供水|降水|取水|补给|用电|发电|用水|销售|消费|业务|交易|生产|生产总值现价)总量$|收益额$|消费量$|增量$|年度新增[^，]*规模$|(?:固定资产|签约)[^，]{0,4}投资规模$|金额$|人次$|(?:送|发|用|售|供)电量$/;

/** 研发投入超过千亿元的|省份有|6个. */
const AREAS = /的(?:省（市）|省份?|省区市|地市|城市|市州?|区县?|县区?|县市|乡镇|国家)有$/;

/** 招生院校现有|173所|. */
const NOW_HAS = /现[有设]$/;
/** 核定编制5826名. */
const POSTS = /^(?:核定|实有|现有|共有)[^，、]*编制$/;

const DAYS = /天数(?:范围)?$/;

const PASSED = new CodeSet("量额次模");

/** 建有培训基地|4个. */
const HAS_BUILT = /(?:建|设|办|配|区划|划)有[^，；。]{0,20}$/;

/** 年末共有提供住宿的养老机构|320个. */
const AT_END = /(?:^|[，；。])[年期]末(?![^，；。]*(?:新增|净增|比))[^，；。]*$/;

const OF_TIME = new Set(["当期", "当年", "出生", "死亡", "新进"]);
/** 基金|当期结余|: what a period left, beside 累计结余. */
const OF_PERIOD = /当[期年]结[余存]$/;

const HOLDS = new CodeSet("特累参拥现持在可容存享具登集分注");

/** 乡村|就业人数|, beside 新增就业人数, 再就业人数. */
const EMPLOYED =
  /^(?:全部|全社会|年末|城[镇乡]|[乡农]村|第?[一二三]次?产业|[^，、的]{1,8}(?<![就创失毕])业)?(?:从业|就业)(?:人员)?人?数$/;

const HELD =
  /^(?:累计|登记失业|(?:集中|分散)供养(?!能力|率)|特困(?:人员)?(?:救助)?供养(?:人[数员]|对象)?$|享受[^，、]{0,6}(?:低保|最低生活保障|特困(?:人员)?(?:救助)?供养)$|参加[^，、]{2,10}保险(?:的.{2,4})?$|注册(?:学员|用户|会员|志愿者)|存栏|拥有|现有|持卡|持(?!续)[^，]{2,12}(?:者|人员|人数)$|具[备有][^，]*(?:资格|证书|学历|职称)$|在[孵站校册岗库读职营园编研训外学建用](?!.*(?:新增|率)))|^可?(?:同时)?容纳/;

/** 创业园|入驻企业|103家. */
const SETTLED =
  /^(?!.*(?:[新净]增|新入|累计|[吸招]引|引导|推动|引进)).*[入进]驻(?:企业|实体|商户|机构|团队|单位|部门|项目)(?:总?数)?$/;

/** Who or what is there, where nothing says that it came. */
const HOLDERS = /(?:经营主体|市场主体|上市公司|用户数?|帮扶车间)$/;

/** What is made, earned, spent or carried in a period, however a sentence says that it 达到 its value. */
const YIELD = words("yield");
