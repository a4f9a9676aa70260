import { IN_PASSING } from "../quantities/refuse-name.js";
import { CodeGroups, CodeSet } from "../vocabulary/code-set.js";
import { anyOf, meaningWords, words } from "./meaning-words.js";
import { balanced, shortened, withoutBrackets } from "./name-shortened.js";
import { TIME_BEGINS, TIME_PATTERN } from "./time-expression.js";

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
  if (name.includes("日")) name = name.replace(/^(?:\d{1,2}月)?\d{1,2}日(?=全[国省市区县]|[^前内后起以至当，]{4})/, "");
  if (name.includes("——")) name = name.replace(/^.*——(?=.{2})/, "");
  if (name.startsWith("根据") || name.includes("提出")) name = name.replace(BY_WHOM, "");
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
  if (name.includes("、")) name = name.replace(BEFORE_TIME, "");
  if (name.includes("、总")) name = name.replace(MADE_READY, "");
  if ((signs & TIME) !== 0 && name.includes("到")) name = name.replace(SAID, "");
  if (change && (signs & MEASURE) !== 0) name = name.replace(MORE, "");
  if (name.startsWith("与")) name = name.replace(/^与[^，]{1,14}?(?:相比|差距)(?:仍|还|尚)?有?$/, "");
  // 推动人均受教育年限|达到12年
  if (name.startsWith("推动") && (HEAD.end(name) !== "" || /(?:年限|率|比重|寿命|指数)$/.test(name)))
    name = name.slice(2);
  if (name.endsWith("均")) name = name.replace(/(?<=标准)为[年月]?[人生]均$|(?<=率|比例|比重)均$/, "");
  // 分别对|12个|小区实施改造
  if (name.startsWith("分别对")) name = name.slice(2);
  if (DISPOSING.has(name.charCodeAt(0))) name = name.replace(DISPOSE, "");
  if (name.includes("成为")) name = name.replace(RANKED, "");
  // 计划招聘500名，|实际|招聘546名
  // 有2个区，|分别为|东湖（占41%）
  if (name.startsWith("分别")) name = name.replace(/^分别[为是有](?=.{2})/, "");
  // 市财政|分别|安排资金, 两年|分别|引进博士
  if (name.includes("分别")) name = name.replace(/(?<=^|.{2})分别(?=[^，、占为][^，、]+$)/, "");
  if (name.startsWith("实际")) name = name.replace(ACTUALLY(), "");
  // 收入3.5亿元，自然|增幅2%; 当季|同比增长15%
  if (change && (name === "自然" || name === "当季")) name = "";
  if (change && name.endsWith("方面")) name = name.replace(/(?<=.{3})方面$/, "");
  // 以3年|建设10万套|为目标
  if (name.startsWith("以") && VERB.head(name.slice(1)) !== "") name = name.slice(1);
  if (name.startsWith("实现每")) name = name.slice(2);
  if (change && AIMING.has(name.charCodeAt(0)))
    name = name.replace(/^(?:聚焦|围绕|锚定|紧扣|瞄准|紧盯|对标)(?=.{4})/, "");
  if (change && name.endsWith("度")) name = name.replace(/(?<=.{3})年度$/, "");
  if (change && name.endsWith("目标")) name = name.replace(/(?<=.{2})增[长速幅]目标$/, "");
  // 收入按原统计口径|预计完成9亿元
  if (name.endsWith("口径")) name = name.replace(/(?<=.{2})按[^，]{1,6}口径$/, "");
  // 在环境整治中|投入经费
  if (name.startsWith("在")) name = name.replace(WITHIN(), "").replace(UNDER, "");
  if (name.startsWith("通过")) name = name.replace(BY_FUNDS, "");
  if (name.startsWith("中") && /^中(?:获|夺|类别)/.test(name)) name = name.slice(1);
  if (name.includes("通过")) name = name.replace(MEANS(), "");
  if (name.includes("至少")) name = name.replace("至少", "");
  if (name.includes("占"))
    name = (name === "总占比" ? "占比" : name).replace(
      /^(?:合计|共计|总计|[两二三]者(?:合计|共)?)(?=占)|(?<=.)[仅只约近已](?=占)/g,
      "",
    );
  if (ADVERBS.has(name.charCodeAt(name.length - 1))) name = name.replace(ADVERB, "").replace(EXTREME, "");
  if (name.includes("中")) name = name.replace(AMONG, "");
  if (name.includes("共") || name.includes("区有")) name = name.replace(ALL_TOLD(), "");
  if ((signs & STEP) !== 0) name = name.replace(STEPS, "");
  if (name.endsWith("要")) name = name.replace(/(?<=.[^主需重必纪摘概首])[都均也还]?要$/, "");
  if (name.startsWith("同口径")) name = name.slice(3);
  // 就业率本科|达到86%
  if (name.endsWith("科") || name.endsWith("职"))
    name = name.replace(/^([^，、的]{1,8}率)(本科|专科|高职|中职)$/, "$2$1");
  // 常住人口|与2010年的71万人相比
  if (name.endsWith("与")) name = name.replace(/(?<=.{2}[^参])与$/, "");
  // 职业技能大赛|我市|获金牌6枚
  if (name.includes("我")) name = name.replace(/(?<=.{2})我[省市区县州](?=[获夺摘])/, "");
  // 市、区两级|筹集公寓
  if (name.includes("级"))
    name = name.replace(/^[省市县区]、[市县区乡镇](?:、[县区乡镇村])?[两三四]级(?:共|累计)?(?=.{2})/, "");
  // 关于你们提出|支持防火道建设
  if (name.startsWith("关于")) name = name.replace(/^关于(?:[您你]们?|代表|委员)?(?:所?提出?)?的?(?=.{2})/, "");
  // 您所提到的|小区加装电梯
  if (ADDRESSEES.has(name.charCodeAt(0))) name = name.replace(ADDRESSED, "");
  // 此项目建成后可|解决饮水问题
  if (name.includes("后可")) name = name.replace(/^[^，]{0,12}(?:建成|实施|投产|投用|竣工|完工|达产)后可(?=.{2})/, "");
  // 4月|受疫情影响|走高至6.1%
  if (name.startsWith("受") && name.includes("影响")) name = name.replace(/^受[^，]{2,12}?影响/, "");
  // 初次就业率连续多年|保持在77%以上
  if (/多年?$/.test(name)) name = name.replace(/(?<=率)多年?$|(?<=.{2})连续多年?$/, "");
  // 惠及三个乡镇|共|1200户
  if (name.endsWith("共")) name = name.replace(/(?<=.{2})(?<!公)共$/, "");
  // 覆盖所有社区、|90%|以上乡镇
  if (name.includes("覆盖所有")) name = name.replace(/(?<=覆盖)所有[^，、]{2,8}、?$/, "");
  // 市六届人大一次会议以来|收到建议
  if (name.includes("以来")) name = name.replace(/^[^，、\d]{2,16}(?:大会|会议|换届|成立)以来共?(?=.{2})/, "");
  // 淘宝村爆炸式地|增长到211个
  if (name.endsWith("地")) name = name.replace(/(?:^|(?<=.{4}))[^，、]{2}式地$/, "");
  // 组建一支|80人|的队伍
  if (name.includes("一")) name = name.replace(/(?<=.{2}[^第新])一[支个]$|(?<=^.{2})一[支个]$/, "");
  if (name.endsWith("就")) name = name.replace(/(?<=.{2}(?<!成))就$/, "");
  if (name.endsWith("来自")) name = name.slice(0, -2);
  // 支持|3万人|创业并|带动就业9万人
  if (name.endsWith("并")) name = name.replace(/(?<=.{3}[^合兼归])并$/, "");
  // 公办园数量|将|升至18所
  if (name.includes("将")) name = name.replace(ACTOR(), "");
  if (name.endsWith("将")) name = name.replace(/(?<=.{2}[^大小名主干])将$/, "");
  if (name.endsWith("了")) name = name.slice(0, -1);
  // 服务业占比|到达46%; 旅客到达 is a name.
  // 供水量|基本持平，为13亿立方米
  if (name.endsWith("持平")) name = name.replace(/(?<=.{2})(?:[与和同][^，]{1,6})?(?:基本)?持平$/, "");
  // 规上企业|由上年|亏损9亿元转为盈利7亿元
  if (name.endsWith("亏损")) name = name.replace(/由[^，、]{0,8}?(?=净?亏损$)/, "");
  if (name === "到达") name = "";
  if (name.endsWith("到达") && HEAD.end(name.slice(0, -2)) !== "") name = name.slice(0, -2);
  if (name.startsWith("的") || name.startsWith("了")) name = name.slice(1);
  if (name.includes("每")) name = name.replace(PER, "$2$1").replace(PER_VOLUME, "");
  if (name.endsWith("的")) name = name.replace(/(?<=.{2}[^目])的$/, "");
  // 开设的课程|有刺绣、陶艺等|20门
  if ((signs & LIST) !== 0 && name.endsWith("等") && name.includes("有"))
    name = name.replace(/^所?([^，、有]{3,12})(?<!具|享|拥|现|设|持|所|共)有[^，有]*、[^，]*等$/, "$1");
  if ((signs & QUOTE) !== 0) name = balanced(name);
  return shortened(name, (signs & LIST) !== 0);
}

/** 根据市委确定的|夜市总量; 报告提出|“十三五”期末总量. */
const BY_WHOM =
  /^根据[^，]{2,16}(?:确定|提出|规定|下达|安排)的(?=.{2})|^[^，、]{0,6}提出(?=到?(?:“?十[一二三四五]五|(?:19|20)\d\d年))/;
const TIMED = new CodeSet("年月");
const RELATIVE = new CodeSet("去今");
/** 常住人口五年|净增: how long it took. */
const PASSING = new RegExp(
  `(?<=[^连续每满为期达用约近去的后来内前过这〇一二三四五六七八九十]{2})[一二两三四五六七八九十]年(?=${IN_PASSING}|(?:实现|接近)?$)`,
);

/** 重点项目|1—5月|完成投资, 县学院|2023年|开班, 县政府|于3月|投入, 电力系统|近三年|招聘技师, 市财政|2022—2024年分别|安排: when, after the subject. */
const WHEN =
  /^((?:“[^“”，]{1,12}”)?[^“”、，由从比较自到至\d]{2,14})(?<![在于])(?:1月?[-—~至]\d{1,2}月份?|(?:(?:19|20)\d\d年?[-—至、和及与]{1,2}){0,6}(?:19|20)\d\d年|[去今前]年(?:\d{1,2}月份?)?|近年(?!轻)来?|全年(?!任务|目标|计划|指标|预算)|近[一二两三四五六七八九十\d]{1,3}年来?|(?<![一二两三四五六七八九十])[一二两三四五六七八九十]{1,3}年来|于(?:(?:[去今前]|(?:19|20)\d\d)年)?\d{1,2}月(?:\d{1,2}日|[底初份中]旬?前?)?)(?:以来|全年|[上下]半年|前三季度)?(?:分别)?(?=[^度“”、，的以之起底末份间内前期\d]{2})/;

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
    const joined = start > 0 && JOINED.before(name, start - 1, start + 1) >= 0;
    if (!joined && !(name.charCodeAt(start) === PLAN && OF_YEAR.test(name.slice(0, start))))
      return name.slice(0, start);
    from = start + 1;
  }
}

/** Characters without which the patterns below find nothing. */
const SIGNS = new CodeGroups([
  "（）",
  "年月日期季春目如现五届",
  "比较于先出由从超扣仅只础落塌",
  "“”",
  "等",
  "跨迈跃登站第突",
]);
const [BRACKET, TIME, MEASURE, QUOTE, LIST, STEP] = [1, 2, 4, 8, 16, 32];
/** 生产总值连跨3个千亿元台阶、…: how far something came is no part of its name. */
const STEPS =
  /(?:历史性|连续|成功|先后)?(?:[连续]跨|跨[越过]|[连续]?[迈跃登站][上过]|突破)[^，]{0,10}(?:台阶|大关|关口)(?:[、，](?:双双)?|$)|(?<=.{2})全[国省市]第[一二三四五六七八九十\d]{1,3}位?、?$/;

/** What a time may end with. */
const DATES = new CodeSet("年月日份底末初旬来度期间内前后今有的");
let leading: RegExp | null = null;
let rising: RegExp | null = null;
let dated: RegExp | null = null;
const VERB = words("flow");
const HEAD = words("head");
const MANNER = words("manner");
let manners: CodeSet | null = null;
const MANNERS = () =>
  (manners ??= new CodeSet(
    meaningWords()
      .manner.map((word) => word[0])
      .join(""),
  ));
/** 二是, 三、, 1., ①: which point of a list it is; 一、二级教授 is a name. */
const POINT =
  "[一二三四五六七八九十]{1,3}(?:是(?!否)|要(?=[^素点求件])|、(?![一二三四五六七八九十]))|(?:19|20)\\d\\d届|\\d{1,2}(?:、|\\.(?!\\d))|[①-⑩◆◇●■□▲★☆▪•]";
/** 五年|生产原煤: all of those years, where no name begins with them. */
const IN_YEARS =
  "[三四五]年(?=(?!行动|规划|计划|攻坚|滚动|发展|生存|存活|成活|留存|免费|过渡|巩固|[期制级内以后限来间])[^，、的]{4})";
/** 三年|培育企业. */
const YEARS = "用?(?:[一二两三四五六七八九十]|\\d{1,2})年(?:内|时间)?";
const LEADING = () =>
  (leading ??= new RegExp(
    `^(?:[、，,：”\\s]|${POINT}|(?:[上前]述|以上)(?:[两二三四五六七八九十\\d]{1,2}[项个条类])?(?:政策|措施|项目|举措|活动|资金)?共?(?=${anyOf("flow")}|${anyOf("affect")})|在全[省市县区州](?=[^，、]{6})|[此本这]次(?=全[国省市县区州]|共|[^，、]{2,4}[市县区州](?!场))|(?:截至|截止|截止到|到|至|在|自|从|将于|于)?(?:${TIME_PATTERN})(?:年)?(?:底|末|间|期间|内|初|之间|起|度)?(?:以?前|之前)?|(?:年[底末]|月底)(?:之|以)?前|(?:(?:未来|今后)(?:${YEARS})?|今明[两二]年)(?=.{2})|自[^，、\\d]{2,8}以来|共(?=建设(?!施)|建成)|(?!其余|(?!有机[关构])${anyOf("kept")}|有[^，、]{2,8}的.)${anyOf("filler")}|平均(?=每|$)|争取(?=${anyOf("flow")}|再|新|达|实现|完成|突破|在|到\\d)|(?:目标|如期|按期)(?=${anyOf("flow")})|(?:目标|任务)+(?:是|为)|届时(?:可|将|能|预计|将?可)*|—|(?:19|20)\\d\\d(?=全年)|中国(?=城镇|农民工|人才|残疾人|在校|就业|新能源|汽车|外贸|服务贸易|享受|国内生产|经济|居民|农村|人均|GDP|进出口|货物|粮食|规模以上|新开工|完成)|(?:超额|提前(?:[一两三四五半]年|.{1,2}个月)?|圆满|顺利|如期)(?:$|(?<=年)(?=实现)|完成(?:年度|全年)?(?=${anyOf("flow")})|(?=完成))|${YEARS}(?:累计|每年|年均)?(?=${anyOf("flow")})|${IN_YEARS})+`,
  ));
/** 按现价, 自然口径: how a change is measured. */
const PRICED = "按?自然口径(?:计算)?|按(?:19|20)\\d\\d年(?:不变|可比)?价格?(?:计算)?|按?(?:当年|现行?)价格?(?:计算)?";
let leads: CodeSet | null = null;
/** What `LEADING` may begin with. */
const LEADS = () =>
  (leads ??= new CodeSet(
    `此这以争—平任届目按超提圆顺如未今自、，,” \t①②③④⑤⑥⑦⑧⑨⑩◆◇●■□▲★☆▪•中截到至在自从将于${TIME_BEGINS}${meaningWords()
      .filler.map((word) => word[0])
      .join("")}`,
  ));
const MARKS = new CodeSet("、，：— \t");
const COMPARING = new CodeSet("高低快慢多少");
const REACH = words("reach");
/** Words that end with one of reaching: 青年, 通过, 签约. */
const JOINED = words("joined");
const PLAN = "计".charCodeAt(0);
let allTold: RegExp | null = null;
/** 普通本专科|共|招生. */
const ALL_TOLD = () =>
  (allTold ??= new RegExp(
    `(?<=.{2})(?<![公总])共(?=${anyOf("flow")}|立案|受理|审结)|(?<=.{2})(?<![公总])共有(?=.{2})|(?<=示范区|开发区|新区|园区|全区|该区)有(?=.{2})`,
  ));
/** 超年度计划28%, 是年计划的1.5倍: a plan of its own, no word of planning. */
const OF_YEAR =
  /(?:年度|全年|^[是为]?年|占年|年度[引招培].|年度?(?:投资|建设|资金|供地)|人才|英才|专项|行动|特支|培养|培育|提升)$|^(?:发布|下达|公布|申报)[^，、]{2,8}$/;
/** 占比|进一步|提高到, 总量|于|2014年达到. */
const ADVERB =
  /(?<=.{3})(?:进一步|基本(?<!成本)|继续|逐步|同步|先后|相继|[两三四五]次|(?<![大名干上])将|也|仍|则(?<!规则|原则|法则|准则|细则)|(?<![方简顺轻])便|(?<![关对属低高少多快慢优大小等用处])于)$|(?<=.{2})(?<![偿归退返])还$/;
/** 失业率|为多年最低|的3.9%. */
const EXTREME = /(?<=.{3})[为是](?:历史|历年|同期|近?[^，]{0,3}年来?|有史以来)?(?:最[低高好]|新低|新高)(?:水平)?$/;
const ADVERBS = new CodeSet("便本则续步将也仍还于低高好平后继次");
/** 常住人口|中共有|家庭户. */
const AMONG =
  /^(?:在总?人口中|[^，、中]{0,8}人口中(?:全年|当年)?(?=出生|死亡)|在[^，、中]{2,10}中[共现]?有|(?!其)[^，、中]{2,10}(?<![高初])中[共现]有)(?=.{2})/;

const RISING = () =>
  (rising ??= new RegExp(
    `(?:(?<!新)(?:扣除价格因素(?:影响)?后?|同口径|按?可比口径|按?可比价格?|按?不变价格?计?算?|${PRICED}|实际|名义|总体|相应|大幅|显著|明显|快速|较快|高速|强劲|略有?|稍有?|有所|小幅|净|平均|年均|年|预期|逆势|止跌|双双|同步|分别|各|(?<![平人户亩日月场校师生次村])均|同比|环比|每年|又|再)*(?:${anyOf("rise").slice(3, -1)}|${anyOf("fall").slice(3, -1)}|加快|放缓)(?:了|幅度|(?<=增长)率)?|同比|环比|年均|${PRICED})$`,
  ));
const DATED = () =>
  (dated ??= new RegExp(
    `(?:(?:19|20)\\d\\d年?[、和及与]){0,6}(?:自|从|截至)?(?:${TIME_PATTERN}|(?<=[幅速额量])\\d{1,2}月份?)(?:度|底|末)?的?$`,
  ));
/** 工业总量成为全区第四个|突破2000亿元. */
const RANKED = /(?<=.{2})成为[^，]{0,4}(?:首|第[一二三四五六七八九十]{1,2})[个座家]$/;

/** 出台措施、近三年累计|投入5亿元: a time after a mark leads another deed. */
const BEFORE_TIME =
  /^.*、(?:近[一二两三四五六七八九十\d]年|[一二两三四五六七八九十]年来|今年以来|[三四五]年(?=(?!行动|规划|计划|[期制级内以])[^，、的]{4}))(?:已?累计)?(?=.{2})/;

/** 电厂三期|建成投产|、总装机. */
const MADE_READY = /(?<=.{3})(?:全面|顺利|正式)?(?:建成)?(?:投产|投运|投用|竣工|达产)、(?=总.{2,4}$)/;

/** 提出到2025年，…总量. */
const SAID = /^[^，、]{1,8}到(?:19|20)\d\d年(?:底|末)?(?:全[省市县区国州])?(?=.{3})/;

let actually: RegExp | null = null;
const ACTUALLY = () => (actually ??= new RegExp(`^实际共?(?=(?!完成)${anyOf("flow")})`));

const ADDRESSEES = new CodeSet("您你贵");
const ADDRESSED = /^[您你贵][^，、的]{0,3}?(?:所?提到?出?|所?反映|所?建议|申报|所述)的?将?(?=.{2}|$)/;

let within: RegExp | null = null;
const WITHIN = () => (within ??= new RegExp(`^在[^，]{2,12}[中上](?=${anyOf("flow")}.{2})`));

/** 在市政府的统筹安排下|新建幼儿园. */
const UNDER =
  /^在[^，]{2,20}(?:领导|安排|支持|指导|关心|推动|部署|帮助|努力|组织)下(?:以[^，]{2,10}为[^，]{2,4}在全[市省县区])?(?=.{2})/;
/** 通过|争取奖补资金. */
const BY_FUNDS = /^通过(?=争取|申请|贷款|发行|整合|盘活|统筹|融资|招商)/;
let means: RegExp | null = null;
const AIMING = new CodeSet("聚围锚紧瞄对");
/** 保有量|以每年12%的速度递增. */
const PACE = /(?:并且?|且|而且)?(?:仍|还|正|正在)?以(?:年均|平均|(?:平均)?每[年月天日])?$/;
const PACES = new CodeSet("以均年月天日");
let actor: RegExp | null = null;
/** 市政部门将|新增清运车: who will. */
const ACTOR = () =>
  (actor ??= new RegExp(`^[^，、的]{0,9}(?:局|委|厅|部门|公司|集团|单位|企业|政府|办|银行)将(?=${anyOf("flow")})`));
/** 卫生系统|通过考试、考核|引进护理人员. */
const MEANS = () =>
  (means ??= new RegExp(`(?<=^[^，、通]{2,10})通过[^，过]{2,14}?(?=(?!就业(?:服务|创业))${anyOf("flow")}[^的]{2})`));

/** 食品抽检量达到每千人|6.5批次 → 每千人食品抽检量; 机器人密度每万名工人|480台. */
const PER = /^([^每，]{2,}?)(?:(?<=密度|数量)|[超达]|超过|达到|不低于|不少于)(每[百千万]+(?:[人户]|名[^，]{0,3}))$/;
/** 浓度降至每立方米|27微克. */
const PER_VOLUME = /(?<=.{2})(?:降低?[至到]|下降[至到]|[控保][制持]在|稳定在|达到?|为|[低高]于|不超过)?每立方米$/;

/** 同比多引进. */
const MORE = /(?:同比|环比)[多少][^，；。]{1,3}$/;

/** 把留豫率|提高到50%; 加上|回流毕业生3万人; 拟再|投入500万元; 于（2015年）将|试点范围扩大到17个省. */
const DISPOSE = /^(?:把(?![关握脉])|加上(?!级)|加(?=[上下]级|上年|补助|中央|调入|债务|转移)|拟再|于将)(?=.{2})/;
const DISPOSING = new CodeSet("把加拟于");

/** 坚决把文件|压减三分之一, 于2015年将试点|扩大到17个. */
const DISPOSED = /^.{0,24}(?:(?<![一手门大])把|(?<=^|[于年并，、])将)(?=.{2,10}$)/;

/** 比上年, 较2月份高峰时: to the end of the words. 比 that ends a level's name is a ratio (收入比), before a change what is compared with is gone. */
const COMPARED =
  /(?<![占对之同环百评正]|师生|生师|职普|性别)相?(?:比|较)(?!例|亚迪|重(?!工业)|率|值|分|为|大|高|好|由|从|赛|拼|武|持续|继续|进一步|逐[步年]|缩小|扩大)[^，]{0,18}$/;
/** 较2015年|新增岗位90万个. */
const SINCE_YEAR = /^[比较](?:(?:19|20)\d\d年|[上去]年|“[^”]{2,5}”)[末底初]?(?:同期)?(?=新增[^，]{2})/;
const GREW_BY = new CodeSet("比较");
/** 城乡收入比|持续缩小; 收入比上年|增长 is compared. */
const INCOME_RATIO = /收入比(?:持续|继续|进一步|逐[步年]|[缩扩][小大]|$)/;
/** …增速高于全国: what a change is measured against. */
const AGAINST =
  /(?:增速|增幅|涨幅|降幅)?(?:分别|均|各)?[略稍远]?不?(?:高于|低于|少于|快于|慢于|高出|[优好]于(?!Ⅲ|[^，]{0,10}(?:标准|[ⅠⅡⅢⅣⅤ]类))|落后于?(?=全|[^，]{0,4}(?:目标|进度|计划|平均|上年|同期))|塌(?=[^，]{0,4}目标)|超过(?=全[国省市区县]|[时序][序时间]进度|时间进度|平均|规定|法定|预期|目标|上年|去年)|超(?=全[国省市区县]|上年|去年|[时序][序时间]进度|时间进度)|领先(?!的)|[仅只][是为](?=全[国省市区县]))(?!.*(?:水平|平均|标准)的[^，的]{1,6}有?$)[^，]{0,14}$|在[^，]{1,8}基础上$/;
/** 由2018年的: where a value started from. */
const STARTED =
  /(?:(?<![自理])由(?![事业教军])|从(?![事业教医军]|[^，、]{1,8}(?:流入|流出|调入|引入)[的水]))(?![^，]{0,8}净?亏损$|[^，]{0,12}中[拿安划提列切选评抽筹]|[^，]{1,8}(?:引进|选派|聘请|选聘|遴选|招[聘募录]|选拔|抽调|选调|安排|承担|出资|列支|设立|主办|承办|牵头|提供|投入|补助|拨付|筹集|解决))[^，]{0,14}$/;
