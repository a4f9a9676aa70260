import { IN_PASSING } from "../../quantities/refuse-name.js";
import { CodeGroups, CodeSet } from "../../vocabulary/code-set.js";
import { anyOf, meaningWords, words } from "../meaning-words.js";
import { TIME_BEGINS, TIME_PATTERN } from "../times/time-pattern.js";
import { shortened, withoutBrackets } from "./name-shortened.js";
import { trimmed } from "./trimmed.js";

/**
 * Leaves the name in the words that lead to a number: times and connectives before it fall, verbs and approximators after it,
 * and what the value is compared with.
 *
 *     截至去年底，全市技能人才总量已达到 → 技能人才总量
 *     规上企业用工总量较年初净增 → 规上企业用工总量
 */
export function nameIn(lead: string, change: boolean): string {
  const signs = SIGNS.in(lead);
  let name = (signs & BRACKET) === 0 ? lead : withoutBrackets(lead);
  if ((signs & TIME) !== 0 && TIMED.find(name) >= 0) name = name.replace(PASSING, "").replace(WHEN, "$1");
  // 粮食产量|连年|稳定在13万吨
  if ((signs & TIME) !== 0 && name.includes("连年")) name = name.replace(/(?<=.{2})连年(?=[^，]{0,5}$)/, "");
  if (change && name.includes("剔除")) name = name.replace(EXCEPT, "");
  if (name.includes("日"))
    name = name.replace(/^[自从]?(?:\d{1,2}月)?\d{1,2}日起?(?=全[国省市区县]|[^前内后起以至当，]{4})/, "");
  if (name.includes("——")) name = name.replace(/^.*——(?=.{2})/, "");
  if (name.startsWith("经") && name.includes("的")) name = name.replace(APPROVED, "");
  if (name.startsWith("据") || name.startsWith("根据") || name.includes("提出")) name = name.replace(BY_WHOM, "");
  if (PARTNERS.has(name.charCodeAt(0))) name = name.replace(WITH_WHOM(), "");
  if (name.includes("年以来")) name = name.replace(SINCE_THEN, "");
  if (name.includes("相比")) name = name.replace(/^[^，]{1,16}?相比(?:[尚还仍]?[有存]在?)?/, "");
  const timed = name;
  for (let before = ""; before !== name; ) {
    before = name;
    if (LEADS().has(name.charCodeAt(0))) name = name.replace(LEADING(), "");
    if (MANNERS().has(name.charCodeAt(0))) name = withoutManner(name);
    if ((signs & TIME) !== 0 && DATES.has(name.charCodeAt(name.length - 1))) name = name.replace(DATED(), "");
    name = withoutReaching(name);
    if (MARKS.has(name.charCodeAt(name.length - 1))) name = name.replace(/[、，：—\s]+$/, "");
    if (change) {
      name = name.replace(RISING(), "");
      if (PACES.has(name.charCodeAt(name.length - 1))) name = name.replace(PACE, "");
      if (name.length === 1 && COMPARING.has(name.charCodeAt(0))) name = "";
      if (name.includes("把") || name.includes("将")) name = name.replace(DISPOSED, "");
    }
    if (!change && GREW_BY.has(name.charCodeAt(0))) name = name.replace(SINCE_YEAR, "");
    if ((signs & MEASURE) !== 0)
      name = (
        (change && !(name.endsWith("收入比") && INCOME_RATIO.test(lead))) || name === "比" || !name.endsWith("比")
          ? name.replace(COMPARED, "")
          : name
      )
        .replace(AGAINST, "")
        .replace(STARTED, "");
  }
  // 2013年以来新增的企业|去年|纳税
  if ((signs & TIME) !== 0 && name.length < timed.length && RELATIVE.find(name) > 0) name = name.replace(WHEN, "$1");
  // “技能大师”|每|三年评选一次
  if (name.length > 2 && name.endsWith("每")) name = name.slice(0, -1);
  return shortened(trimmed(name, change), (signs & LIST) !== 0);
}

/** 经县人大常委会批准的2024年|财政总收入. */
const APPROVED = /^经[^，]{2,40}?(?:批准|审议通过|审定|核准|同意)的(?:(?:19|20)\d\d年度?)?(?=.{2})/;
/** 根据市委确定的|夜市总量; 报告提出|“十三五”期末总量. */
const BY_WHOM =
  /^(?:根据|据)[^，]{0,10}对(?:全[国省市区县州])?$|^根据[^，]{2,16}(?:确定|提出|规定|下达|安排)的(?=.{2})|^[^，、]{0,6}提出(?=到?(?:“?十[一二三四五]五|(?:19|20)\d\d年))/;
/** “三支一扶”|自2006年以来累计|招募. */
const SINCE_THEN = /(?<=.{3})自(?:19|20)\d\d年(?:启动|实施|开展)?以来(?:已|共|累计)*(?=.{2})/;
const PARTNERS = new CodeSet("与会联携协");
let withWhom: RegExp | null = null;
/** 与甲公司、乙公司|共建产业学院; 会同教育等部门|举办招聘会. */
const WITH_WHOM = () =>
  (withWhom ??=
    /^(?:与|会同|联合|携手|协同)[^，；。]{2,30}?(?:合作|共同|联合)?(?=(?:共建|举办|开展|设立|组建|打造|签订|签约|建立)[^，；。]{2})/);
const TIMED = new CodeSet("年月");
const RELATIVE = new CodeSet("去今");
/** 常住人口五年|净增: how long it took. */
const PASSING = new RegExp(
  `(?<=[^连续每满为期达用约近去的后来内前过这〇一二三四五六七八九十]{2})[一二两三四五六七八九十]年(?=${IN_PASSING}|(?:实现|接近)?$)`,
);

/** 重点项目|1—5月|完成投资, 县学院|2023年|开班, 县政府|于3月|投入, 电力系统|近三年|招聘技师, 市财政|2022—2024年分别|安排: when, after the subject. */
const WHEN =
  /^(“[^“”，]{2,12}”|(?:“[^“”，]{1,12}”)?(?:[^“”、，由从比较自到至\d]|自(?=[然主治贸动])){2,14})(?<![在于])(?:1月?[-—~至]\d{1,2}月份?|(?:(?:19|20)\d\d年?[-—至、和及与]{1,2}){0,6}(?:19|20)\d\d年|[去今前]年(?:\d{1,2}月份?)?|近年(?!轻)来?|全年(?!任务|目标|计划|指标|预算)|近[一二两三四五六七八九十\d]{1,3}年来?|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]{1,3}年来|于(?:(?:[去今前]|(?:19|20)\d\d)年)?\d{1,2}月(?:\d{1,2}日|[底初份中]旬?前?)?)(?:以来|全年|[上下]半年|前三季度)?(?:分别)?(?=[^度“”、，的以之起底末份间内前期\d]{2})/;

/** 生产总值|剔除煤矿关停等不可比因素|增长7%. */
const EXCEPT = /(?<=.{2})剔除[^，]{2,24}?因素(?:影响)?后?(?=.{0,4}$)/;

/** 有序|改造管网; 有序用电 is a name. */
function withoutManner(name: string): string {
  const { length } = MANNER.head(name);
  return length > 0 && VERB.head(name.slice(length)) !== "" && !name.startsWith("集中就业") ? name.slice(length) : name;
}

/** 总量已经|达到了 without the last word and 了; 成为 and 认为 are no words of reaching. */
function withoutReaching(name: string): string {
  const end = name.endsWith("了") ? name.length - 1 : name.length;
  for (let from = 0; ; ) {
    const start = REACH.before(name, from, end);
    if (start < 0) return name;
    const joined = start > 0 && JOINED.before(name, start - 1, start + 1) >= 0 && !name.endsWith("构成为", end);
    if (!joined && !(name.charCodeAt(start) === PLAN && OF_YEAR.test(name.slice(0, start))))
      return name.slice(0, start);
    from = start + 1;
  }
}

/** Characters without which the patterns below find nothing. */
const SIGNS = new CodeGroups(["（）", "年月日期季春目如现五届", "比较于先出由从超扣仅只础落塌", "等"]);
const [BRACKET, TIME, MEASURE, LIST] = [1, 2, 4, 8];

/** What a time may end with. */
const DATES = new CodeSet("年月日份底末初旬来度期间内前后今有的");
let leading: RegExp | null = null;
let rising: RegExp | null = null;
let dated: RegExp | null = null;
const VERB = words("flow");
const MANNER = words("manner");
let manners: CodeSet | null = null;
const MANNERS = () =>
  (manners ??= new CodeSet(
    meaningWords()
      .manner.map((word) => word[0])
      .join(""),
  ));
/** 二是, 三、, 1., 01, ①: which point of a list it is; 一、二级教授 is a name. */
const POINT =
  "[一二三四五六七八九十]{1,3}(?:是(?!否)|要(?=[^素点求件])|、(?![一二三四五六七八九十]))|(?:19|20)\\d\\d届|\\d{1,2}(?:、|\\.(?!\\d))|0[1-9](?=[\\u4e00-\\u9fff]{2})|[①-⑩◆◇●■□▲★☆▪•]";
/** 五年|生产原煤: all of those years, where no name begins with them. */
const IN_YEARS =
  "[三四五]年(?=(?!行动|规划|计划|攻坚|滚动|发展|生存|存活|成活|留存|免费|过渡|巩固|[期制级内以后限来间])[^，、的]{4})";
/** 三年|培育企业. */
const YEARS =
  "用?(?:[一二两三四五六七八九十]|\\d{1,2})(?:[至到-](?:[一二两三四五六七八九十]|\\d{1,2}))?年(?:内|左右)*(?:时间)?";
const LEADING = () =>
  (leading ??= new RegExp(
    `^(?:[、，,：”\\s]|${POINT}|可(?=(?:实现|完成)[^，、]{2})|[1-3]\\d(?=${anyOf("flow")})|(?:[上前]述|以上)(?:[两二三四五六七八九十\\d]{1,2}[项个条类])?(?:政策|措施|项目|举措|活动|资金)?共?(?=${anyOf("flow")}|${anyOf("affect")})|在全[省市县区州](?=[^，、]{6})|[本此][次轮批](?=计划)|[此本这][次届](?=全[国省市县区州]|共|[^，、]{2,4}[市县区州](?!场))|(?:截至|截止|截止到|到|至|在|自|从|将于|于)?(?:${TIME_PATTERN})(?:年)?(?:底|末|间|期间|内|初(?!步)|之间|起|度)?(?:以?前|之前|[以之]后(?=.{2}))?|(?:年[底末]|月底)(?:之|以)?前|(?:(?:未来(?!乡村|社区|产业|工厂|农场|城|科技|学校|医院|实验室|网络|健康|能源|空间)|今后)(?:${YEARS})?|今明[两二]年)(?=.{2})|自[^，、\\d]{2,8}以来|共(?=建设(?!施)|建成|[建设]有)|现(?=在[站校岗册园])|(?!其余|上述|年均(?:工资|收入|薪|劳务)|现在[站校岗册园]|(?!有机[关构])${anyOf("kept")}|有[^，、]{2,8}的.)${anyOf("filler")}|平均(?=每|$)|争取(?=${anyOf("flow")}|再|新|达|实现|完成|突破|在|到\\d)|(?:目标|如期|按期)(?=${anyOf("flow")})|(?:目标|任务)+(?:是|为)|届时(?:可|将|能|预计|将?可)*|一年就(?=.{2})|—|(?:19|20)\\d\\d(?=全年)|中国(?=累计|已|共(?!产|青)|城镇|农民工|人才|残疾人|在校|就业|新能源|汽车|外贸|服务贸易|享受|国内生产|经济|居民|农村|人均|GDP|进出口|货物|粮食|规模以上|新开工|完成)|(?:超额|提前(?:[一两三四五半]年|.{1,2}个月)?|圆满|顺利|如期)(?:$|(?<=年)(?=实现)|完成(?:年度|全年)?(?=${anyOf("flow")})|(?=完成))|${YEARS}(?:累计|每年|年均|共)?(?=${anyOf("flow")})|${IN_YEARS})+`,
  ));
/** 按现价, 自然口径: how a change is measured. */
const PRICED = "按?自然口径(?:计算)?|按(?:19|20)\\d\\d年(?:不变|可比)?价格?(?:计算)?|按?(?:当年|现行?)价格?(?:计算)?";
let leads: CodeSet | null = null;
/** What `LEADING` may begin with. */
const LEADS = () =>
  (leads ??= new CodeSet(
    `此这本以争可—平任届目按超提圆顺如未今自、，,” \t①②③④⑤⑥⑦⑧⑨⑩◆◇●■□▲★☆▪•中截到至在自从将于${TIME_BEGINS}${meaningWords()
      .filler.map((word) => word[0])
      .join("")}`,
  ));
const MARKS = new CodeSet("、，：— \t");
const COMPARING = new CodeSet("高低快慢多少");
const REACH = words("reach");
/** Words that end with one of reaching: 青年, 通过, 签约. */
const JOINED = words("joined");
const PLAN = "计".charCodeAt(0);

/** 超年度计划28%, 是年计划的1.5倍: a plan of its own, no word of planning. */
const OF_YEAR =
  /(?:年度|全年|^[是为]?年|占年|年度[引招培].|年度?(?:投资|建设|资金|供地)|人才|英才|引才|引智|育才|专项|行动|特支|培养|培育|提升|改善|振兴|关爱|援助|支教)$|^(?:发布|下达|公布|申报)[^，、]{2,8}$|^完成(?:招[生录聘]|培训|引才|征兵|捐助)$/;

const RISING = () =>
  (rising ??= new RegExp(
    `(?:(?<!新)(?:扣除价格因素(?:影响)?后?|同口径|按?可比口径|按?可比价格?|按?不变价格?计?算?|${PRICED}|实际|名义|总体|相应|大幅|显著|明显|快速|较快|高速|强劲|略[有微]?|稍有?|有所|小幅|净|平均|年均|年|预期|逆势|止跌|双双|同步|分别|各|(?<![平人户亩日月场校师生次村])均|同比|环比|每年|又|再)*(?:${anyOf("rise").slice(3, -1)}|${anyOf("fall").slice(3, -1)}|加快|放缓)(?:了|幅度|(?<=增长)率)?|同比|环比|年均|${PRICED})$`,
  ));
const DATED = () =>
  (dated ??= new RegExp(
    `(?:(?:19|20)\\d\\d年?[、和及与]){0,6}(?:自|从|截至)?(?:${TIME_PATTERN}|(?<=[幅速额量])\\d{1,2}月份?)(?:度|底|末)?的?$`,
  ));

/** 保有量|以每年12%的速度递增. */
const PACE = /(?:并且?|且|而且)?(?:仍|还|正|正在)?以(?:年均|平均|(?:平均)?每[年月天日])?$/;
const PACES = new CodeSet("以均年月天日");

/** 坚决把文件|压减三分之一, 于2015年将试点|扩大到17个. */
const DISPOSED = /^.{0,24}(?:(?<![一手门大])把|(?<=^|[于年并，、])将)(?=.{2,10}$)/;

/** 比上年, 较2月份高峰时: to the end of the words. 比 that ends a level's name is a ratio (收入比), before a change what is compared with is gone. */
const COMPARED =
  /(?<![占对之同环百评正]|师生|生师|供需|医护|职普|性别)相?(?:比|较)(?!例|较[高低大小多少快慢好]|亚迪|重(?!工业)|率|值|分|为|大|高|好|由|从|赛|拼|武|持续|继续|进一步|逐[步年]|缩小|扩大)[^，]{0,18}$/;
/** 较2015年|新增岗位90万个. */
const SINCE_YEAR = /^[比较](?:(?:19|20)\d\d年|[上去]年|“[^”]{2,5}”)[末底初]?(?:同期)?(?=新增[^，]{2})/;
const GREW_BY = new CodeSet("比较");
/** 城乡收入比|持续缩小; 收入比上年|增长 is compared. */
const INCOME_RATIO = /收入比(?:持续|继续|进一步|逐[步年]|[缩扩][小大]|$)/;
/** …增速高于全国: what a change is measured against. */
const AGAINST =
  /(?:增速|增幅|涨幅|降幅)?(?:分别|均|各)?[略稍远]{0,2}不?(?:高于|低于|少于|快于|慢于|高出|[优好]于(?!Ⅲ|[^，]{0,10}(?:标准|[ⅠⅡⅢⅣⅤ]类))|落后于?(?=全|[^，]{0,4}(?:目标|进度|计划|平均|上年|同期))|塌(?=[^，]{0,4}目标)|超过(?=全[国省市区县]|[时序][序时间]进度|时间进度|平均|规定|法定|预期|目标|上年|去年)|超(?=全[国省市区县]|上年|去年|[时序][序时间]进度|时间进度)|领先(?!的)|[仅只][是为](?=全[国省市区县]))(?!.*(?:水平|平均|标准)的[^，的]{1,6}有?$)[^，]{0,14}$|在[^，]{1,8}基础上$/;
/** 由2018年的: where a value started from. */
const STARTED =
  /(?:(?<![自理])由(?![事业教军]|[^，、]{0,6}(?:部门|财政|政府|单位|企业|公司|学校|协会|乡镇|社区|[局委厅])(?=[^，年月]{4}))|从(?![事业教医军]|[^，、]{1,8}(?:流入|流出|调入|引入)[的水]|[^，、]{1,8}(?:回流|返回)[^，、]{0,8}的))(?![^，]{0,8}净?亏损$|[^，]{0,12}中[拿安划提列切选评抽筹考招遴]|[^，]{1,12}(?:调[回入剂配]|划[转拨]|购[买进置]|采购|引进|选派|聘请|选聘|遴选|招[聘募录]|选拔|抽调|选调|安排|承担|出资|列支|设立|主办|承办|牵头|提供|投入|补助|拨付|筹集|解决|融资|贷款|借款|争取))[^，]{0,14}$/;
