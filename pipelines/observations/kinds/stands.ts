import type { Quantity } from "../../quantities/quantity.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { words } from "../meaning-words.js";
import { verbAt } from "../names/name-verbs.js";
import { ENROLLED } from "../parts/part-of.js";
import { hasHappened, REACHES_OUT } from "./happened.js";

// What stands at a point of time, by its name and the words before its value.

type Form = Quantity["form"];

/** 经营性收入50万元以上的|村: an area and no more. */
export const isTown = (label: string): boolean => TOWNS.has(label);

/** 下辖12个镇、|村|92个. */
const TOWNS = new Set(
  "省市 省份 市州 区县 县区 乡镇 乡 镇 街道 街道办事处 社区 村 行政村 建制村 自然村 村民小组 居委会 村委会 居民委员会 村民委员会".split(
    " ",
  ),
);

/** 闲置, 未就业, 可支付: how long a fund can still pay. */
export const isIdle = (label: string): boolean =>
  label.endsWith("置")
    ? /[空闲]置$/.test(label)
    : /可支付$|.[紧短]?缺(?:少|乏)?$/.test(label) || label.startsWith("未就业");

export const isLeft = (label: string, form: Form, clause: string): boolean =>
  form === "count" &&
  (LEFT.test(clause) || (clause.endsWith("还有") && NOT.test(label)) || (label.includes("未") && YET.test(label)));

/** 仍有|7个|村未建成驿站, 还有|5个|社区无场所: what is still without. */
const LEFT = /[尚仍]有$|[还尚]差$/;

const NOT = /未|没有|无/;
/** 47个|尚未|招生. */
const YET = /[尚仍还]未/;

export const isThereNow = (label: string, clause: string): boolean =>
  NOW_HAS.test(clause) ||
  label.includes("现设") ||
  ((label.endsWith("编制") || label.endsWith("编制数")) && POSTS.test(label));

/** 招生院校现有|173所|. */
const NOW_HAS = /现[有设]$/;

/** 县医院核定编制420名; 下达编制200名 come anew. */
const POSTS =
  /^(?!.*(?:下达|调剂|增加|安排|争取|划拨|预留|拿出|使用|[新核]增|盘活|腾出|收回|精简|核减|置换|统筹|周转))[^，、]*编制数?$/;

/** Who is enrolled, how many there is room for, how large a place is. */
export const hasRoom = (label: string, form: Form, clause: string): boolean =>
  ENROLLED.test(label) ||
  label.endsWith("容纳") ||
  label.includes("可容纳") ||
  (label.endsWith("收养") && IN_CARE.test(label)) ||
  (form === "count" && clause.endsWith("有") && AREAS.test(clause)) ||
  (OF_PLACES.has(label.charCodeAt(label.length - 1)) && (BUILDS.test(label) || PLACES_OFFERED.test(label)));

/** 养老机构81个，|收养|4264人. */
const IN_CARE = /(?:机构|单位|[院所园站心])收养$/;

/** 研发投入超过千亿元的|省份有|6个. */
const AREAS = /的(?:省（市）|省份?|省区市|地市|城市|市州?|区县?|县区?|县市|乡镇|国家)有$/;

/** What either of them ends with. */
const OF_PLACES = new CodeSet("积地位栏");

/** 设立人才飞地4个，面积8600平方米; 占地210亩. */
const BUILDS =
  /^(?:建成|建设|新建|设立|打造|创建).{2,}面积$|占地$|规划用地$|存栏$|(?:[城成]区|[一二三]期(?:工程|项目)?|(?:大|教学|宿舍|实训|门诊|综合)楼|园|园区|中心|基地|大楼|公寓|学校|校区|市场)(?:总|建筑|占地|设施)?面积$/;

/** 共有机构5126家，提供托位28.7万个. */
const PLACES_OFFERED = /^提供(?!.*新增).*(?:托位|床位|学位|席位|座位|泊位)$/;

export const isAtEnd = (form: Form, clause: string): boolean =>
  form === "count" && /[年期]末/.test(clause) && AT_END.test(clause);

/** 年末共有提供住宿的养老机构|320个. */
const AT_END = /(?:^|[，；。])[年期]末(?![^，；。]*(?:新增|净增|比))[^，；。]*$/;

/** 参保人数, 在校生, 乡村就业人数: who is held by a name. */
export const isHeld = (label: string): boolean =>
  label.endsWith("库入库") ||
  (STANDING.end(label) !== "" && !LED.test(label)) ||
  (label.endsWith("数") && EMPLOYED.test(label)) ||
  (label.includes("养老") && PAID.test(label)) ||
  (label.endsWith("保险") && INSURED.test(label)) ||
  (HOLDS.has(label.charCodeAt(0)) && HELD.test(label) && (!label.endsWith("毕业生") || label.startsWith("登记")));

/** What a name of who or what stands ends with. */
export const STANDING = words("standing");

/** 带动从业人员2万人, 提升60所卫生院服务能力: who something was done for. */
const LED =
  /^(?:投资)?(?:实施|新建|建设|改造|修建|治理).*总长$|^增加.*里程$|投入.*设备总?值$|[新净]增.*(?:储量|贮量|库容)$|^(?:城镇)?(?:净增|带动|吸纳|吸引|帮扶|扶持|支持|组织|培训|惠及|新增|引进|发展|搬迁|转移).*(?:人员|人口)$|(?:提升|增强|改善).{2,}能力$|^(?:提高|提升|改善|增强).{2,}(?:水平|条件)$|^(?:扩面)?净(?:流[入出]|增)/;

/** 乡村|就业人数|, beside 新增就业人数, 再就业人数. */
const EMPLOYED =
  /^(?:全部|全社会|年末|城[镇乡]|[乡农]村|第?[一二三]次?产业|[^，、的新再]{0,8}(?:残疾人|脱贫人口|劳动力|农民工)|[^，、的]{1,8}(?<![就创失毕])业)?(?:从业|就业)(?:人员)?人?数$|^[^，、的再新]{0,6}(?:登记|调查)失业(?:人员)?人?数$/;

/** 居民养老保险|实际领取待遇|45万人. */
const PAID =
  /养老(?:保险|金)[^，、]*(?:实际)?领取(?:待遇|养老金)(?:人[数员])?$|^(?:实际)?领取[^，、的]{0,8}养老金的?人[数员]$/;

/** 以灵活就业人员身份|参加养老保险. */
const INSURED = /^以[^，、]{2,12}身份参加[^，、]{2,12}保险$/;

const HOLDS = new CodeSet("特累参拥现持在可容存享具登集分注");

const HELD =
  /^(?:累计|登记失业|(?:集中|分散)供养(?!能力|率)|特困(?:人员)?(?:救助)?供养(?:人[数员]|对象)?$|享受[^，、]{0,6}(?:低保|最低生活保障|特困(?:人员)?(?:救助)?供养)$|参加[^，、]{2,10}(?:保险|医保|社保)(?:的.{2,4}|职工(?:人数)?)?$|注册(?:学员|用户|会员|志愿者)|存栏|拥有|现有|持卡|持(?!续)[^，]{2,12}(?:者|人员|人数)$|具[备有][^，]*(?:资格|证书|学历|学位|职称|技能等级)$|在(?!岗[^，、]{0,4}(?:培训|见习)|职培训|职教育)[孵站校册岗库读职营园编研训外学建用](?!.*(?:新增|率)))|^可?(?:同时)?容纳/;

/**
 * 入驻企业, 备案企业达到146家: who is there, or on a list.
 * @param isDeed its name holds a deed
 */
export const isSettled = (label: string, clause: string, isDeed: boolean): boolean =>
  (clause.includes("有") && HAS_BUILT.test(clause.slice(-24)) && /^(?:.有)?$/.test(verbAt(label))) ||
  (!isDeed && (HOLDERS.test(label) || (clause.endsWith("仅") && FIRMS.test(label))) && !REACHES_OUT.test(label)) ||
  (label.includes("驻") && SETTLED.test(label)) ||
  (LISTED_ENDS.has(label.charCodeAt(label.length - 1)) && LISTED.test(label) && COMES_TO.test(clause.slice(-4)));

/** 建有培训基地|4个. */
const HAS_BUILT = /(?:建|设|办|配|区划|划)有[^，；。]{0,20}$/;

/** 营收百亿级企业仅|3家|. */
const FIRMS = /(?:企业|公司|机构|园区|平台|基地)$/;
/** Who or what is there, where nothing says that it came. */
const HOLDERS = /(?:经营主体|市场主体|上市公司|用户数?|帮扶车间)$/;

/** 创业园|入驻企业|103家. */
const SETTLED =
  /^(?!.*(?:[新净]增|新入|累计|[吸招]引|引导|推动|引进)).*[入进]驻(?:企业|实体|商户|机构|团队|单位|部门|项目)(?:总?数)?$/;

/** 备案|企业|达到146家. */
const COMES_TO = /(?:达到?|突破|超过?)(?:约|近)?$/;
const LISTED_ENDS = new CodeSet("业构校位台员数");
const LISTED =
  /^(?!.*(?:新|累计)).{2,}(?:备案|入库|注册|登记|挂牌|持证|获证|认证|授牌)(?:企业|机构|院校|单位|平台|人员)(?:总?数)?$/;

/** @param lead the last words before the value */
export const hasGrownTo = (label: string, lead: string, isDeed: boolean): boolean =>
  (GREW.test(lead) && !BY_YEAR.test(label)) || (!isDeed && STANDS.test(lead) && !hasHappened(label, lead));

/** 由7家增至, 扩展到: what grows to a number stands at it. */
const GREW =
  /(?<![新净])(?:增|扩|升|降|减|缩|拓|发展|整合|调整)[^，；]{0,3}[到至为](?:约|近|(?:19|20)\d\d年(?:底|末)?的|(?:如今|目前|现在|当前)的)?$|(?:由(?![^，；。]*(?:出资|承担|负责|投入|筹集|拨付|安排|牵头|建设|组织|举办|资助|捐赠|配套))|从(?![业事]|[^，；。]*(?:调[回入]|选调|引进|选派|聘请|遴选|选聘|招[聘募录]|选拔|抽调|拿出|提取|安排|列支|筹集|筹措|划拨)))[^，；。]{0,12}$/;

/** 引进博士由120人增至210人: so many in each of the two years. */
const BY_YEAR =
  /(?:投诉|信访|发案|警情|(?<!档)案|事故|火灾)(?:件|量|数|起数)?$|(?:招[收聘生录募]|录用|选派)(?:计划|人数|名额)?$|^(?:引进|新增|培训|招[收聘生录]|发放|办理|受理|举办|接待|录用|选派)/;

const STANDS =
  /(?:大厅|中心|[区县市镇乡局])(?:共|内|下)?设(?![立置计施备定有])[^，；。]{2,12}$|共有|现有|已有|只有|仅有|尚有|另有|拥有|设有|目前|截至|[年月季]末|[年月]底|分布[在于]$|的(?:[^，；。的]{1,8})?有$|[，市省区县国]有(?![效力序关])[^，；。]{0,16}$/;

/**
 * Nothing says that it came, and its name, or the words right before the value, are of what there is.
 * @param lastWords those since the last mark
 */
export const isThere = (label: string, quantity: Pick<Quantity, "form" | "unit">, lastWords: string): boolean =>
  STOCK.find(withoutLikeness(label, quantity.form)) >= 0 ||
  STOCK.find(quantity.form === "money" ? lastWords.replace(PASSES, "") : lastWords) >= 0 ||
  (quantity.form !== "money" && isNameOfThere(label, quantity.unit) && !DEED.test(label));

const isNameOfThere = (label: string, unit: string | null): boolean =>
  THERE.test(label) ||
  SITES.test(label) ||
  (label.length <= LONGEST_SET && SETS.test(label)) ||
  (LEADING.has(label.charCodeAt(label.length - 1)) && LEADS.test(label)) ||
  (unit === "公里" && ROADS.test(label)) ||
  TOWNS.has(label.replace(/^(?:[^，、的]{1,8}[省市县区旗镇乡])?(?:现|共)?[下管]?辖|（[^）]{1,4}）/g, ""));

/** 产业集聚区|增加值; 规模以上企业生产|水泥 by weight: without what only looks like a word for what stands. */
function withoutLikeness(label: string, form: Quantity["form"]): string {
  const name = label.includes("集聚区") ? label.replace("集聚区", "") : label;
  return form === "measure" && name.startsWith("规模以") ? name.slice(4) : name;
}

const STOCK = words("stock");

/** 全年退税|超过|2.4亿元: no money stands because it passed a mark. */
const PASSES = /(?:超过|突破)(?:约|近|了)?$/;

/** Who or what is there, where no verb says that it came. */
const THERE =
  /\d周?岁(?:及?以[上下])?$|(?<!新增)(?<!新)参保$|(?:人才|人员|群体|(?<!失业)青年|职称|劳动者|新市民|职业农民|教师|医师|医生|护士|传承人|导师|辅导员|导游|指导员|教学点|专业点|授权点|布点|招生专业|孵化器|加速器|(?<!自建|共建)众创空间|藏品|(?<!发现)文物|演员|会员|委员|志愿者|院士|工人|[初中]级工|职工|对象|党员|干部|农民工|人口|老年人|残疾人|社工|药师|高级工|技师|学生|研究生|婴幼儿|大班额|大班|女性|男性|女生|男生|寄宿生|走读生|学员|律师|代理师|会计师|治疗师|规划师|评估师|社工师|学历|(?:本科|大专|专科|硕士|研究生|博士|高中|中级|高级)及?以[上下]|[博硕学]士学位|托位|军人|护理员|劳动力|村医|乡医|老人|子女|(?<!新生)儿童|(?<!新生|入园|入托)幼儿|[空缺超满]编|实有|空缺|公寓|周转房|工位|客房|公交车辆|公交车|(?:运营|营运)车辆|出租汽车|出租车|机构|床位|面积|公路桥梁|大桥梁?|隧道|学校|院校|高校|医院|蓄积量|总动力|(?:小学|初中|中学|高中|学校|教育)图书)(?:总数|人数|数量?|数目)?$/;

/** 村卫生室, 产业集群. */
const SITES =
  /(?:[管线网道][道网路]?总?长度|卫生[室院]|诊所|医务室|(?:卫生服务|预防控制|保健|急救|照料|活动)中心|图书馆|文化馆|博物馆|服务站|管理站|流动站|工作[站室]|社工[站室]|人才飞地|(?:教学|小学|初中|高中|幼儿|学前|特教)班|驿站|示范[区县村镇乡点]|园区|(?<=.)[产创孵科]业园|孵化园|集群|产业链|开发区)$/;

/** 339个|城市|平均优良天数比例, 41个|行业大类|中30个增长: what figures are of. */
const SETS =
  /^(?!.*(?:获评|跻身|外送|分赴|涵盖|进入)).*(?:城市|省份|地市|区县|县区|县市|设区市|县|断面|站位|点位|河段|河流|支流|水系|水源地|湖泊|行业|行业大类)$/;

const LONGEST_SET = 9;

/** 60种|产品产量全国第一. */
const LEADS = /^(?!.*连续).*(?:全[国球省]|世界|国[内际])(?:第一|首位|领先|前列)$/;

const LEADING = new CodeSet("一位先列");

/** 农村公路|390条2576公里|: how long they are. */
const ROADS = /^(?:农村|乡村|县乡|村组|高速|普通|等级|通村|国省干线?|县域)?(?:公路|铁路|绿道)$/;

/** 惠及|老年人, 当选|院士, 聚焦|集群, 播种|面积: what was done, or is measured anew each year. */
const DEED =
  /(?:受灾|成灾|绝收|造林|抚育|更新)[^，]{0,3}面积$|惠及|录取|回流|落[地户]|增选|自主评价(?!机构|企业|单位)|晋[级升]|搬[出入进]|摆脱|^服务(?=[^，]{0,6}(?:劳动者|老年人|老人|残疾人|学生|学员|人才|职工|农民工|青年|儿童|会员)$)|^建设(?=.{2,}(?:学校|院校|医院)$)|播[种插栽]|种植|耕作|栽插|施工|^[^，]{0,2}案(?:件)?涉及|^(?:筛选|聚焦|(?:奔|赶)?赴|前往|走进|深入|抽调|布局|壮大|做强|做优|围绕|覆盖|涉及|带教|配备|联系|依托|参加|选拔|接收|输转|输送|投用|对口|帮扶|支援|配租|筹|升格|新晋|新?当选|整体|包车|派|援|输[入出]|轮岗|走访|慰问|表彰|通过|提升|改造|带动|入选|获评|考[取入]|升入|获得?)/;
