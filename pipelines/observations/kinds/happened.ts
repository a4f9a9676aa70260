import { CodeSet } from "../../vocabulary/code-set.js";

// What is done, comes, goes or is won within a period, by its name and the words before its value.

/** 2次提高标准, 自然增长: so often, or so many more. */
export const isStep = (label: string, unit: string | null): boolean =>
  (unit === "次" && ADJUSTS.test(label)) || label.endsWith("自然增长");

/** 2次提高报销比例: how often, and no rate. */
const ADJUSTS = /^(?:连续|先后)?(?:提高|调整|上调|下调|降低|调高|调低)/;

/** 接待160万人次, 举办招聘会20场. */
export const isTimes = (label: string, unit: string | null): boolean =>
  (unit?.endsWith("次") || unit === "场") && !label.endsWith("能力");

/** 新培训3万人; 减税80亿元, 惠及企业2万家: what comes anew, or is taken away. */
export const comesOrGoes = (label: string, isDeed: boolean): boolean =>
  (isNew(label) && (isDeed || ARRIVES.test(label))) ||
  CUTS.test(label) ||
  (label.includes("参") && TOOK_PART.test(label)) ||
  (SENDS.has(label.charCodeAt(label.length - 1)) && WENT.test(label)) ||
  label.includes("惠及") ||
  (label.includes("流") && LEAVES.test(label)) ||
  label.startsWith("盘活");

/** 教师到企业挂职锻炼. */
const WENT = /(?:^赴|.[到赴])[^，、的]{1,12}(?:挂职|锻炼|进修|研修|培训|学习|交流|支教|跟岗|轮岗)$/;
const SENDS = new CodeSet("职炼修训习流教岗");
/** 职工参加技能竞赛. */
const TOOK_PART =
  /.(?:参加|参与)(?!.*(?:保险|医保|社保))[^，、的]*(?:培训|研修|竞赛|大赛|比赛|赛事|活动|考试|考核|鉴定|评价|评审|评选|招聘会?)$/;
/** 新入职|医护人员: who came anew. */
export const ARRIVES = /^新(?:近|晋)?(?:入职|上岗|聘用?|招[聘收录]?|录用?|调入|分配|报到|来|签约|加入)(?=.{2})/;

/** 减少税负, 退出产能, 降低利息负担: what is taken away in a period, though it stood. */
export const CUTS = /^(?:减少|压减|削减|退出|降低|减轻|节约|节省)(?=.{2})/;

/** 事业单位|流出|专业技术人员, 净|流入|人才. */
const LEAVES = /^(?:[^，、的]{0,6}(?:单位|企业|学校|医院|高校|[省市县区]))?净?流[出入](?!地|率|比|性)/;

const NEW = new CodeSet("新净");

/** 新就业形态劳动者 and 新市民 are called so. */
const NEW_NAMES = /^新(?:就业(?:群体|形态)|市民|居民|生代|型|兴|业态|能源|材料|阶层)/;

export const isNew = (label: string): boolean =>
  NEW.has(label.charCodeAt(0)) ? !NEW_NAMES.test(label) : label.includes("新增") && NEW_THERE.test(label);

/** 城区|新增公共绿地面积: what came anew is no measure of what there is. */
const NEW_THERE = /^[^，、的]{1,4}新增[^，]+面积$|^[^，、的“]{1,8}新增[^，]{0,8}(?:装机|产能|里程|用户|规模)$/;

/** 获奖牌3枚, 攻克难题8项, 当期结余5亿元. */
export const isWonOrLeft = (label: string): boolean =>
  (PRIZES.has(label.charCodeAt(label.length - 1)) && WON.test(label)) ||
  (BREAKS.find(label) >= 0 && BROKEN.test(label)) ||
  OF_TIME.has(label.slice(0, 2)) ||
  OF_PERIOD.test(label);

const PRIZES = new CodeSet("奖牌号誉项数");

/** 教师大赛获一等奖7项, 金牌2枚. */
const WON = /获.*(?:奖|牌|称号|荣誉|奖项)(?:总?数)?$|[金银铜奖]牌$|[一二三]等奖$/;

const BREAKS = new CodeSet("突攻");

/** 突破关键技术17项: what is broken through, no mark that is passed. */
const BROKEN = /^(?:集中|着力|攻坚)*(?:突破|攻克)(?!.*(?:总量|规模)$)|(?:突破|攻克).*(?:技术|难题|瓶颈|成果)$/;

const OF_TIME = new Set(["当期", "当年", "出生", "年出", "死亡", "新进"]);

/** 基金|当期结余|: what a period left, beside 累计结余. */
const OF_PERIOD = /当[期年]结[余存]$/;

/** 粮食播种面积90万亩; 优良天数320天: measured anew each year. */
export const isOfYear = (label: string, unit: string | null, clause: string): boolean =>
  label.endsWith("播种面积") || DAYS.test(label) || (unit === "天" && clause.endsWith("有"));

const DAYS = /天数(?:范围)?$/;

export const isCarried = (label: string): boolean =>
  PASSED.has(label.charCodeAt(label.length - 1)) && CARRIED.test(label);

const PASSED = new CodeSet("量额次模");

/** 货物运输总量, 用电总量: what adds up over a year. */
const CARRIED =
  /(?:收入|支出|运输|吞吐|耗水|消耗|供水|降水|取水|补给|用电|发电|用水|销售|消费|业务|交易|生产|生产总值现价)总量$|收益额$|消费量$|增量$|年度新增[^，]*规模$|(?:固定资产|签约)[^，]{0,4}投资规模$|金额$|人次$|(?:送|发|用|售|供)电量$/;

export const isYearly = (label: string): boolean =>
  YEARLY_ENDS.has(label.charCodeAt(label.length - 1)) && ANNUAL.test(label);

const YEARLY_ENDS = new CodeSet("数模量金费入出算");

/** 招生规模由1200人扩大到3400人: so many a year. */
const ANNUAL =
  /(?:招[生收聘募录]|录取)[^，、]{4,16}(?:学生|考生|毕业生)(?:人数|规模|数量)$|(?:赤字|举债)规模$|(?:招[生收聘募录]|报名|报考|应聘|上线|录取|引进|认定|培训|毕业|评聘|鉴定|考核|支出|交易|进出口|贸易|消费|销售|外[调送运]|调出)[^，]{0,4}(?:人数|规模|数量)$|(?:资金|经费|投入|支出|预算)$/;

/** @param lead the last words before the value */
export const isDoneWithin = (label: string, lead: string): boolean =>
  lead.endsWith("有") && WITHIN.test(lead) && DID.test(label);

/** 近三年共有|86名|教师到乡镇支教: what they did in those years, and no number of those who are there. */
const WITHIN = /(?:[年月]来|以来|近[两三四五六]年|[去上当]年)，?[^，；。]{0,8}有$/;

const DID = /.(?:到|赴|前往|走上|走进|参加|参与|取得|获得?|考取|晋升|完成|实现)(?!.*(?:保险|医保|就业))[^，、的]{2,}$/;

/** 参会|企业, 责令整改, 贫困村|出列: what happened at an event, or in an inspection. */
export const isEvent = (label: string): boolean => EVENT.test(label);

const EVENT =
  /^(?:[城县市区农乡村镇省内外]{2})?(?:流失|外流|外迁|离职|流出|辞职)(?!.*(?:率|总量|面积)$)|^(?:依法)?(?:注销|取缔|关停|清退)(?=.{2})|^(?:搬[迁离](?!人口|对象|安置)|迁移|吊销|没收|出让|验收|批复|停业)|净流[入出](?:人口|人才)?$|^(?:免费|监督|实地|现场|入户|上门)?(?:参[会展赛训]|责令|立案|受邀|交付(?!率)|核[减销定](?!规模)|对接(?!会|平台|活动)|调解|审查|排查|巡查|督查|核查|抽查|暗访|回访|接访|约谈|审结|仲裁|检查用[工人]单位|(?:处理|处置|审批|审核|申报|检查|代理|代办)(?![^，]{0,3}(?:中心|能力|厂|站|设施|规模|事项|机构|单位)))|^[^，]{2,12}检查用[工人]单位|^(?:公布|曝光|通报|移送)(?!.*标准)|^向[^，]{2,8}移送|(?:脱贫|出列|摘帽|退出|减员)$|^[^，、]{2,8}(?:流失|外流|离职|退休|辞职|进站|出站)$|^(?:被(?:录|聘|选|评|授|认)|获?评[为上]|获评)(?=.)|^[^，、]{2,24}(?:增选|搬[出入进]|摆脱|晋[级升])(?=.{2})/;

/** 惠及教师: what was done, though there are teachers. */
export const REACHES_OUT = /^(?:惠及|受益)|.{2}(?:得到|接受)了?[^，、的]{0,6}(?:服务|救助|康复|帮扶|治疗|资助)$/;

/** What they did, or won, though the words before the value say 有. */
export const hasHappened = (label: string, lead: string): boolean =>
  HAPPENED.test(label) || isEvent(label) || WON_IN_ALL.test(`${lead}${label}`);

/** 有3412家企业受益: what they did. */
const HAPPENED =
  /^(?:享受|领取|参加|参与)|(?:受益|入选|获评|获奖|通过.{2,6}|通过.{2,12}(?:考试|评审|考核|鉴定)|.(?:参与|参加|报名)|参[会展赛训]|流[入出]|加盟|落户|签约|开工|投产|上岗|退休|离职)$/;

/** 经评审，共有|6人|获评首席技师. */
const WON_IN_ALL = /共有获评/;
