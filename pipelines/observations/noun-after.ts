import { CodeSet } from "../vocabulary/code-set.js";
import { words } from "./meaning-words.js";

/** The noun that a number stands before, and the predicate after the noun. */
export interface NounAfter {
  /** As far as it goes: 专家服务团. Empty where no noun follows. */
  readonly noun: string;
  /** 入选国家“双高计划”: what the counted things did; may be empty. */
  readonly predicate: string;
  /** How many characters of the tail noun and predicate take. */
  readonly length: number;
}

/**
 * Reads the noun after a number: 98个|专家服务团|…, 480名|专技人才|获得证书. 的 and 以上 may stand between.
 *
 *     500亿元的科创基金签约落地 → noun 科创基金, predicate 签约落地
 */
export function nounAfter(tail: string): NounAfter {
  const none = tail === "" || (PARTS.has(tail.charCodeAt(0)) && !/^及以[上下]/.test(tail));
  const between = none ? undefined : BETWEEN.exec(tail)?.[0];
  if (between === undefined) return NO_NOUN;
  const rest = tail.slice(between.length);
  // 60岁|及以上人口的比重
  if (between.startsWith("及")) {
    const whose = WHOSE.exec(rest)?.[0] ?? "";
    return { noun: whose, predicate: "", length: between.length + whose.length };
  }
  if (AMONGST.has(rest.charCodeAt(0)) && /^[之当]?中有/.test(rest)) return NO_NOUN;
  if (rest.startsWith("（") && !/^（(?:不|(?:包括|含)[^（）]{2,12}）(?:参加|享受|领取|取得))/.test(rest))
    return NO_NOUN;
  // 货物118件|金额|127万元
  if (NEARLY.test(rest) || SUM.test(rest) || DAILY.test(rest)) return NO_NOUN;
  // 不低于0.3平方米的|标准配建设施
  if (between.endsWith("的") && OF_STANDARD.test(rest)) return NO_NOUN;
  // 8个|以茶叶、柑橘等为主导产业的|产业园
  const trait = rest.startsWith("以")
    ? (TRAIT.exec(rest)?.[0] ?? "")
    : rest.includes("、")
      ? ((GOOD.exec(rest) ?? SKILLED.exec(rest))?.[0] ?? "")
      : "";
  if (trait !== "") {
    const of = nounAfter(rest.slice(trait.length));
    return of.noun === "" ? of : { ...of, length: of.length + between.length + trait.length };
  }
  // 达到60万人的|峰值
  if (between.endsWith("的") && EXTREME.test(rest)) return NO_NOUN;
  if (isPredicate(rest) || COMPARED.test(rest) || rest.startsWith("基础上")) return NO_NOUN;
  const said =
    /^(?:[一二]、[二三](?=产业)|“[^”]*”|（[^）]*）|《[^》]*》|[^，。；：（）、“”]){1,40}/.exec(rest)?.[0] ?? "";
  // 现有3个|基地|的基础上再建2个
  const ground = said.includes("基础上") ? BASED.exec(said)?.[1] : undefined;
  if (ground !== undefined) return { noun: ground, predicate: "", length: between.length + ground.length };
  // 召开两场招聘会|的同时，…
  const noun = said.endsWith("的同时") ? said.slice(0, -3) : said;
  // 630套|人才公寓于2023年3月交付
  const when = noun.includes("于") ? WHEN.exec(noun)?.[1] : undefined;
  if (when !== undefined) return { noun: when, predicate: "", length: between.length + when.length };
  // 2金1银
  if (MEDALS.has(rest.charCodeAt(0)) && /^[金银铜](?:[、，。；的和]|$)/.test(rest))
    return { noun: `${rest[0]}牌`, predicate: "", length: between.length + 1 };
  // 5个|市和罗山县获评…
  const place = PLACES.has(noun.charCodeAt(0)) ? OTHERS.exec(noun)?.[0] : undefined;
  if (place !== undefined) {
    const act = ACT.find(noun, place.length + 1);
    const did = act < 0 ? noun.search(BECOMES) : act;
    // 9个|县和甲市、乙区被命名为模范城
    const later = did < 0 ? BECAME.exec(rest)?.[1] : undefined;
    if (later !== undefined) return { noun: place, predicate: later, length: between.length + noun.length };
    return { noun: place, predicate: did < 0 ? "" : noun.slice(did), length: between.length + noun.length };
  }
  // 获得86个|项目的金、银、铜牌
  if (rest[noun.length] === "、" && MEDALS.has(noun.charCodeAt(noun.length - 1)) && noun.at(-2) === "的")
    return { noun: noun.slice(0, -2), predicate: "", length: between.length + noun.length - 2 };
  // 15名|骨干赴复旦、交大等高校进修
  const sent = SENDS.find(noun) < 0 ? null : SENT.exec(rest);
  if (sent !== null) return { noun: sent[1]!, predicate: sent[2]!, length: between.length + sent[0].length };
  // 31所|院校在人才培养、师资建设等方面形成经验
  const where = rest[noun.length] === "、" ? IN_FIELDS.exec(rest) : null;
  if (where !== null) return { noun: where[1]!, predicate: "", length: between.length + where[1]!.length };
  // 3个|项目分别在甲县、乙县开工
  const done = noun.includes("在") ? DONE_IN.exec(rest) : null;
  if (done !== null) return { noun: done[1]!, predicate: done[2]!, length: between.length + done[0].length };
  // 5个|县参与茶叶、小龙虾产业集群建设
  const joins = JOINS.exec(noun)?.[1];
  const joined = joins === undefined ? undefined : JOINED.exec(rest.slice(noun.length))?.[0];
  if (joins !== undefined && joined !== undefined) {
    const predicate = `${noun.slice(joins.length)}${joined}`;
    return { noun: joins, predicate, length: between.length + joins.length + predicate.length };
  }
  const listed = noun.length > SHORT || noun.length === rest.length ? null : LISTED.exec(rest.slice(noun.length));
  if (listed !== null && VERB.head(listed[1]!) === "" && !listed[0].includes("等一")) {
    const last = /等(?!地)(.{2,})$/.exec(listed[0])?.[1];
    const all = last ?? `${noun}${listed[0]}`;
    const at = Math.max(ACT.find(all, all.length - (last ?? listed[1]!).length + NOUN), 0);
    const length = between.length + noun.length + listed[0].length;
    return { noun: at > 1 ? all.slice(0, at) : all, predicate: at > 1 ? all.slice(at) : "", length };
  }
  const cut =
    noun.length === rest.length
      ? /(?<=.)(?:同比)?分别(?:实现|完成|达到?|增长|下降|上涨|提高|减少|占).*$|(?<=.{2}(?<!监测))(?:平均)?(?:水质|(?:环境)?空气(?:质量)?|声环境质量)(?!监测|站).*[占为率例数有到在]$|(?:(?<=.{2})参[加与](?:全部)?|和|与|及|(?<!交)由|以及(?:[^，]{2,}等)?|(?<=.{2})(?<!公)共(?:计?约)?|(?:从|向)[^，]{2,12}(?:融资|贷款|争取|筹[集措])(?:共计?|合计|累计)?|到|(?:分别)?在|(?<!行)为|赴|深入|覆盖|进驻|走进|对|[之当]中|中有|(?<=.{2})(?<![高初集之当])中|中[获摘夺]得?|(?:全部|均|都)?已?(?:增至|增加到|达到?|突破|超过?|近)|(?<=.{2})(?<![年月])(?:给予)?(?:各|分别|每[个家名人所位])(?:一次性)?(?:给予|奖励|补助|补贴|资助|奖补)|(?<=.{2})(?:给予)?每[个家名人所位]|(?<=.{2})并(?:分别)?给予(?:每[家个名人户所])?(?:一次性)?|(?<=.{2})(?:均|都)?(?:实现|组成|组建)|(?<=.{2})(?<![合兼归])并|(?<=.{2})(?:新|已|共|累计)+(?:筹集|引进|招收|培育|认定|发放|组建|设立)|[不至][少低超][于过]?|(?<=.{2})按(?=工龄|每|月|年|人均?)[^，]{0,10}|不足|的)$/.exec(
          noun,
        )
      : null;
  // 3条铁路|和一批重大项目
  const some = SOME.exec(noun);
  // 38个行业|中，32个…
  const within = rest[noun.length] === "，" ? /(?<=.{2})(?<![高初集])[之当]?中$/.exec(noun) : null;
  const end = some ?? cut ?? within;
  // 62个湖泊|年末蓄水总量|比年初增加47亿立方米
  const grew = end === null && noun.length === rest.length ? GREW.exec(noun) : null;
  // 12个|重点行业|用电量增长8.3%: what changed is a measure of those who are counted.
  const bearers =
    end === null && grew === null && noun.length === rest.length && !/^及?以/.test(between) ? bearersOf(noun) : "";
  if (bearers !== "") return { noun: bearers, predicate: "", length: between.length + bearers.length };
  const last = end ?? grew;
  const chunk =
    last !== null && (last.index >= 2 || (last.index === 1 && PLACES.has(noun.charCodeAt(0))))
      ? noun.slice(0, last.index)
      : noun;
  // 4个|行业增加值|分别增长8%、6%…
  const whose = last?.[0].includes("分别") ? withoutMeasures(noun.slice(0, last.index)) : "";
  if (whose !== "") return { noun: whose, predicate: "", length: between.length + whose.length };
  // 58个脱贫县|农村居民人均收入增长8.5%: the measure is the next number's.
  const areas = noun.length === rest.length && (chunk.length > 8 || chunk.includes("GDP")) ? AREAS.exec(chunk) : null;
  // 4个县|GDP超过300亿元: whose it is.
  if (areas !== null)
    return { noun: areas[0], predicate: "", length: chunk.includes("GDP") ? 0 : between.length + areas[0].length };
  const drawn = noun.length === rest.length ? DRAWN.exec(chunk.slice(NOUN)) : null;
  if (drawn !== null) {
    const end = NOUN + drawn.index;
    return { noun: chunk.slice(0, end), predicate: "", length: between.length + end };
  }
  const did = ACT.find(chunk, PLACES.has(chunk.charCodeAt(0)) ? 1 : NOUN);
  // 城市|水质达标率: how many of them do is no deed.
  const act = did >= 0 && chunk[did + ACT.head(chunk.slice(did)).length] === "率" ? -1 : did;
  const at = chunk.length > 20 && act < 0 ? PREDICATE.find(chunk, NOUN) : act;
  // （包括离退休人员）|参加养老保险
  const aside = /^（[^）]*）(?=参加|享受|领取|取得)/.exec(chunk)?.[0];
  if (aside !== undefined)
    return { noun: chunk.slice(aside.length), predicate: "", length: between.length + chunk.length };
  const named = at > 0 ? chunk.slice(0, at) : chunk;
  // 作品|获群星奖、牡丹奖|，…: what was won is listed.
  const won = at > 0 && WON.test(chunk.slice(at)) ? WON_TOO.exec(rest.slice(noun.length))?.[0] : undefined;
  if (won !== undefined && chunk.length === noun.length)
    return { noun: named, predicate: `${chunk.slice(at)}${won}`, length: between.length + chunk.length + won.length };
  // 企业|减征失业、工伤保险费: what was done goes on past the mark, to the next number.
  if (at > 0 && PAYS.test(chunk.slice(at)) && /^、[^，。；：]{2}/.test(rest.slice(noun.length)))
    return { noun: named, predicate: "", length: between.length + at };
  // 40个行业|中|30个行业增长
  const past = cut !== null && chunk.length < noun.length && /^[之当]?中$/.test(cut[0]) ? cut[0].length : 0;
  return { noun: named, predicate: at > 0 ? chunk.slice(at) : "", length: between.length + chunk.length + past };
}

/** 参保率超过… tells of what was counted, 参保孕产妇, 在校学生 and 有条件的县 are what is counted. */
function isPredicate(rest: string): boolean {
  const word = PREDICATED.head(rest);
  return (
    word !== "" &&
    !OF_WORKS.test(rest) &&
    !THERE.test(rest) &&
    KEPT.head(rest) === "" &&
    HUMAN.head(rest.slice(word.length)) === "" &&
    !HAVING.test(rest)
  );
}

/** 骨干企业 of 骨干企业产值增长; "" where no measure stands before a verb that moves it. */
function bearersOf(words: string): string {
  const verb = MOVED.end(words);
  const moved =
    verb === "" ? "" : words.slice(0, -verb.length).replace(/(?:同比|环比|[总平]均|累计|分别|大幅|合计)+$/, "");
  const measure =
    /(?:总体|综合|平均|合计)?(?:[^，、]{2}(?:时限|时间|环节|材料|间隔|周期|成本)|均价|单价)$/.exec(moved)?.[0] ??
    HEAD.end(moved);
  const bearers = moved.slice(0, moved.length - measure.length).replace(/的$/, "");
  return measure === "" || bearers.length < 2 || VERB.find(bearers) >= 0 || bearers.endsWith("人均") ? "" : bearers;
}

/** 步行街 of 步行街客流量和营业额. */
function withoutMeasures(words: string): string {
  const measure = HEAD.end(words);
  const rest = words.slice(0, words.length - measure.length).replace(/总?$/, "");
  if (measure === "" || rest === "") return rest === "" ? words : rest;
  return /[和与及、]$/.test(rest) ? withoutMeasures(rest.slice(0, -1)) : rest;
}

/** 326名|在外能人返乡创业. */
const THERE = /^在[外校职岗编站读册园][^，；。：、的]{2}/;
const OF_STANDARD = /^标准(?=配建|建设|配备|配置|执行|给予|发放|补[助贴])/;
/** 8家|基础好、带动强的|企业. */
const GOOD =
  /^(?:[^，。；：、的\d]{1,6}[好强优佳高大广正业硬实足全快齐]、){1,3}[^，。；：、的\d]{1,6}[好强优佳高大广正精业硬实足全快齐]的(?=[^，。；：、]{2})/;
/** 90名|具有教学经验、较强实践能力的|工程师. */
const SKILLED =
  /^(?:具有|具备|拥有|掌握)[^，。；：、的\d]{2,14}(?:、[^，。；：、的\d]{2,24}){1,3}的(?=[^，。；：、的]{2})/;
const TRAIT = /^以[^，；。：\d]{1,24}?为[^，；。：、的]{1,8}的(?=.{2})/;
/** 8家|开工建筑企业. */
const OF_WORKS = /^(?:新?开工|竣工|投产|签约|落地)(?:建筑|施工|生产)?(?:企业|单位|工地)|^免费(?:住宿|食宿|入住)/;
const BETWEEN =
  /^(?:及?以[上下]|左右|以内)?(?:规模的|的)?(?=(?!上下|左右|以[上下内外])(?:[^，。；、：）”的和及与]|和[美谐平睦]))/;
const WHEN = /^([^，于]{2,12}?)(?:已|将|预计)?于(?=(?:(?:19|20)\d\d|[今明去])年|\d{1,2}月)/;
const SENDS = new CodeSet("赴到往");
const SENT =
  /^([^，。；：、（）“”]{2,10}?)((?:赴|前往|到)[^，。；：、（）“”]{2,12}(?:、[^，。；：、（）“”]{2,12}){1,6}(?:等[^，。；：、（）“”]{2,14}|、?[^，。；：、（）“”]{2,8}(?:跟岗|进修|研修|挂职|学习|实践|交流)))(?=[，。；]|$)/;
const IN_FIELDS = /^((?:“[^“”]{1,12}”|[^、，。“”在]){2,14})在[^，。；：在]{4,40}?等?(?:方面|领域|环节)/;
const DONE_IN =
  /^([^，。；：、]{2,20}?)(?:分别|先后|相继|同时)在[^，。；：\d]{2,24}?((?:顺利|成功)?(?:开工|投产|投用|落户|落地|揭牌|举办|举行|启动|建成|召开)[^，。；：、\d]{0,4})(?=[，。；])/;
const JOINS = /^([^、]{1,8})参与[^、]{2,8}$/;
const JOINED =
  /^(?:、[^，。；：、（）“”]{2,12}){0,4}、[^，。；：、（）“”]{2,12}(?:建设|创建|试点|活动|行动)(?=[，。；])/;
const WHOSE = /^[^，。；：（）、“”的占为达约有共超\d]{2,12}/;
const PLACES = new CodeSet("市县区省乡村");
const OTHERS = /^(?:市州?|县|区|省|乡镇|村)(?=和[^，]{2})/;
const BECAME = /^[^，。；]{3,20}?(被(?:命名|评|授|列|确)[^，。；]{2,24}|(?:荣?获|入选|列入|纳入)[^，。；]{2,20})/;
const BECOMES = /(?:均|全部|都)?(?:被(?:命名|评|授|列|确)|荣?获|入选|成为|列入|纳入)/;
const MEDALS = new CodeSet("金银铜");
const AMONGST = new CodeSet("之当中");
const PARTS = new CodeSet("，。；、：）”及与");

/** 49个|机关、企事业单位附属空间，; 31所|高校、职业院校|和210所中小学: the names of one list, to the end of the clause or the next number. */
const LISTED =
  /^(?:、[^，。；：（）、“”]{2,4}){0,6}?、(?!规模|数量|[居位占达])([^，。；：（）、“”]{2,20})(?=[，。；：]|[和与及]$|[到赴]$)/;
/** 输送21批次|近|3800人. */
const NEARLY = /^(?:约|近|超过?|逾)$/;
/** What the next number says of what is counted. */
/** 环卫工人2名|每天对路段巡查: what they do is no name. */
const DAILY = /^每[天日周月](?:对|在|到|轮流|开展|进行|负责)/;
const SUM = /^(?:涉案|合同|总)?(?:金额|价值|货值)(?:约|近|超过?|逾|达)?$/;
const SHORT = 4;

/** No noun follows. */
export const NO_NOUN: NounAfter = { noun: "", predicate: "", length: 0 };

/** Words that begin a predicate, right after the number. */
const PREDICATED = words("predicate", "rise", "fall");
const COMPARED =
  /^(?:同比|环比|[户人亩]均(?=[^，。；：、]{2})|之间|人民币|佳绩|[好优]?异?成绩|强$|强(?=[，。；])|占|比(?!赛|武)|较(?!大|重)|约(?!束|定|谈)|(?:[新大]|[一两二三四五六七八九十](?:个|大|重))?(?:[百千万]?亿?元?级?)(?:新|大)?(?:台阶|大关|关口)|(?:调整|拓展|延伸|跃升|攀升|优化|转变?|发展|扩展|整合)[到至为])/;
const EXTREME = /^(?:峰值|(?:历史)?[新最][高低]|[高低]位|(?:合理)?区间)/;
const WON = /^(?:荣?获|入选|跻身|晋[升级]|列入|纳入|评为|认定为)/;
const WON_TOO =
  /^(?:、(?!数量|总[量数]|规模|成为|同比|[居位列排占为达均较比])[^，。；：、（）\d]{2,14}){1,4}(?=[，。；])/;
const PAYS = /^(?:减征|减免|缓缴|返还|发放|兑现|拨付)/;
/** 有条件的县: what they have tells of the counted things. */
const HAVING =
  /^来自[^，；。：、]{2,16}的(?=[^，；。：、]{2})|^在.(?:高校|院校|院所|企业|单位|机构|专家|院士|央企)|^(?:有[^，。；：、]{1,4}|(?:在|具有|获|被|开设|设立|建立|组建|开办|承担|参与)[^，。；：、]{2,16})的(?=[^，。；：、]{2})/;
const SOME = /(?<=.{2})(?:和|及|以及)一(?:批|系列|大批)/;
/** … and after a noun of so many characters or more. */
const NOUN = 2;
const GREW =
  /(?<=.{2})(?:[比较](?:年初|上年|去年|同期|上月|(?:19|20)\d\d年)[^，]{0,4}?|同比|环比)(?:增加|增长|减少|下降|上升|提高|降低|回落|上涨)$/;
const AREAS =
  /^[^，有入获被]{0,5}(?:县(?!级)|设区市|市州|地市|区县|行政村|建制村)(?=(?:农村|城镇|居民|地区生产总值|生产总值|GDP|经济总量|空气|[^，]{0,8}(?:收入|比例|增加值|优良))[^，]*$)/;
const BASED = /^([^，、的在]{2,12}?)的?基础上/;
/** 10个先导区|集聚企业150家: what the next number is of. */
const DRAWN =
  /共(?:有|设有?)(?=.{2}|$)|年均(?!浓度|值|[增下降减])|集聚(?!区|地|群|点|带)|汇聚|(?:共|累计)?实现(?=[^，]{0,6}(?:产值|收入|利润|利税|税[收金]|销售额|增加值|营收|[交成]易?额)$)|获(?=奖励|补[助贴])|1月?[-—~至到]+\d{1,2}月份?(?=完成|实现)|累计(?=建成|完成|实现|投入|入驻|引进)|带动|拥有|惠及|吸引|吸纳|提供|推出|发布|征集|开设|[^，]{2}了(?=全|近|$)|对[^，]{2,8}(?:给予|实行|发放)/;
const KEPT = words("kept");
const HEAD = words("head");
const MOVED = words("rise", "fall");
const HUMAN = words("human");
const ACT = words("act");
const VERB = words("flow");
const PREDICATE = words("predicate");
