import { words as meaning } from "../meaning-words.js";
import { type AfterNumber, NOUN, type NounAfter, PLACES, taken } from "./noun.js";

// Where a noun ends, and what it does begins.

/** The noun in the words after a number, up to its predicate, to a measure that is the next number's, or to their end. */
export function nounEnd(after: AfterNumber): NounAfter {
  const { between, rest, words } = after;
  const isAll = words.length === rest.length;
  const cut = isAll ? CUT.exec(words) : null;
  const end = SOME.exec(words) ?? cut ?? withinAt(words, rest);
  const grew = end === null && isAll ? GREW.exec(words) : null;
  // 12个|重点行业|用电量增长8.3%: what changed is a measure of those who are counted.
  const bearers = end === null && grew === null && isAll && !/^及?以/.test(between) ? bearersOf(words) : "";
  if (bearers !== "") return taken(after, bearers, "", bearers.length);
  const last = end ?? grew;
  const noun = last !== null && isNounBefore(last.index, words) ? words.slice(0, last.index) : words;
  // 4个|行业增加值|分别增长8%、6%…
  const whose = last?.[0].includes("分别") ? withoutMeasures(words.slice(0, last.index)) : "";
  if (whose !== "") return taken(after, whose, "", whose.length);
  const areas = isAll ? areasOf(after, noun) : null;
  if (areas !== null) return areas;
  // 68家|企业共建产业学院|6个: the next number is of what they do.
  const built = isAll ? noun.indexOf("共建", NOUN) : -1;
  if (built > 0) return taken(after, noun.slice(0, built), noun.slice(built), built);
  const drawn = isAll ? DRAWN.exec(noun.slice(NOUN)) : null;
  if (drawn !== null) return taken(after, noun.slice(0, NOUN + drawn.index), "", NOUN + drawn.index);
  return withPredicate(after, noun, cut);
}

/** 38个行业|中，32个…. */
const withinAt = (words: string, rest: string): RegExpExecArray | null =>
  rest[words.length] === "，" ? /(?<=.{2})(?<![高初集])[之当]?中$/.exec(words) : null;

const isNounBefore = (at: number, words: string): boolean =>
  at >= NOUN || (at === 1 && PLACES.has(words.charCodeAt(0)));

/** 58个脱贫县|农村居民人均收入增长8.5%: the measure is the next number's; 4个县|GDP超过300亿元: whose it is. */
function areasOf(after: AfterNumber, noun: string): NounAfter | null {
  const product = noun.includes("GDP");
  const areas = noun.length > LONG || product ? AREAS.exec(noun)?.[0] : undefined;
  if (areas === undefined) return null;
  return product ? { noun: areas, predicate: "", length: 0 } : taken(after, areas, "", areas.length);
}
const LONG = 8;

/** 骨干|获得证书: a noun and what it did. */
function withPredicate(after: AfterNumber, words: string, cut: RegExpExecArray | null): NounAfter {
  // （包括离退休人员）|参加养老保险
  const aside = /^（[^）]*）(?=参加|享受|领取|取得)/.exec(words)?.[0];
  if (aside !== undefined) return taken(after, words.slice(aside.length), "", words.length);
  const at = predicateAt(words);
  const noun = at > 0 ? words.slice(0, at) : words;
  const predicate = at > 0 ? words.slice(at) : "";
  const beyond = after.rest.slice(after.words.length);
  // 作品|获群星奖、牡丹奖|，…: what was won is listed.
  const won = at > 0 && WON.test(predicate) ? WON_TOO.exec(beyond)?.[0] : undefined;
  if (won !== undefined && words.length === after.words.length)
    return taken(after, noun, `${predicate}${won}`, words.length + won.length);
  // 企业|减征失业、工伤保险费: what was done goes on past the mark, to the next number.
  if (at > 0 && PAYS.test(predicate) && /^、[^，。；：]{2}/.test(beyond)) return taken(after, noun, "", at);
  // 40个行业|中|30个行业增长
  const past = cut !== null && words.length < after.words.length && /^[之当]?中$/.test(cut[0]) ? cut[0].length : 0;
  return taken(after, noun, predicate, words.length + past);
}

/** Where a predicate begins in words; not above 0 where none does. */
function predicateAt(words: string): number {
  const did = ACT.find(words, PLACES.has(words.charCodeAt(0)) ? 1 : NOUN);
  // 城市|水质达标率: how many of them do is no deed.
  const act = did >= 0 && words[did + ACT.head(words.slice(did)).length] === "率" ? -1 : did;
  return words.length > A_SENTENCE && act < 0 ? PREDICATE.find(words, NOUN) : act;
}
const A_SENTENCE = 20;

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

/** What a noun ends before, where the words go on to the next number. */
const CUT =
  /(?<=.)(?:同比)?分别(?:实现|完成|达到?|增长|下降|上涨|提高|减少|占).*$|(?<=.{2}(?<!监测))(?:平均)?(?:水质|(?:环境)?空气(?:质量)?|声环境质量)(?!监测|站).*[占为率例数有到在]$|(?:(?<=.{2})参[加与](?:全部)?|和|与|及|(?<!交)由|以及(?:[^，]{2,}等)?|(?<=.{2})(?<!公)共(?:计?约)?|(?:从|向)[^，]{2,12}(?:融资|贷款|争取|筹[集措])(?:共计?|合计|累计)?|到|(?:分别)?在|(?<!行)为|(?:(?<=.{2})(?:奔赴|前往|赶赴)|赴|深入|覆盖|进驻|走进)(?:全[国省市县区州]|省内外|国内外)?|(?<=.{2})(?:共|集中)?(?:携带?|带着|带来)了?(?:约|近|超过?|逾)?|对|[之当]中|中(?:已|现|仅|只|共)?有|(?<=.{2})(?<![高初集之当])中|中[获摘夺]得?|(?:全部|均|都)?已?(?:增至|增加到|达到?|突破|超过?|近)|(?<=.{2})(?<![年月])(?:给予)?(?:各|分别|每[个家名人所位])(?:一次性)?(?:给予|奖励|补助|补贴|资助|奖补)|(?<=.{2})(?:给予)?每[个家名人所位]|(?<=.{2})并(?:分别)?给予(?:每[家个名人户所])?(?:一次性)?|(?<=.{2})(?:均|都)?(?:实现|组成|组建)|(?<=.{2})(?<![合兼归])并|(?<=.{2})(?:新|已|共|累计)+(?:筹集|引进|招收|培育|认定|发放|组建|设立)|[不至][少低超][于过]?|(?<=.{2})按(?=工龄|每|月|年|人均?)[^，]{0,10}|不足|的)$/;

/** 3条铁路|和一批重大项目, 8个|团队|将围绕茶叶开展行动, 16家|上市公司|在内的90家企业, 4家|工作站|分别为：. */
const SOME =
  /(?<=.{2})(?:以及“[^”]{2,}”$|我[国省市县区州]占$|(?:和|及|以及)一(?:批|系列|大批)|(?<![名大小主干健悍])即?将(?=[在于]|陆续|围绕|聚焦|依托|参与|深入|前往|赴)|在内的?$|(?:因|由于)(?=[^，]{4})|分别(?:[为是]$|(?=举行|获|授|签|揭牌|[与同和向跟对][^，、]{0,3}$))|分[成为]$)/;

/** 62个湖泊年末蓄水总量|比年初增加|47亿立方米. */
const GREW =
  /(?<=.{2})(?:[比较](?:年初|上年|去年|同期|上月|(?:19|20)\d\d年)[^，]{0,4}?|同比|环比)(?:增加|增长|减少|下降|上升|提高|降低|回落|上涨)$/;

const AREAS =
  /^[^，有入获被]{0,5}(?:县(?!级)|设区市|市州|地市|区县|行政村|建制村)(?=(?:农村|城镇|居民|地区生产总值|生产总值|GDP|经济总量|空气|[^，]{0,8}(?:收入|比例|增加值|优良))[^，]*$)/;

/** 10个先导区|集聚企业150家: what the next number is of. */
const DRAWN =
  /共(?:有|设有?)(?=.{2}|$)|(?<!公)共(?=(?:签约|签订|举办|开展|实施|完成|培训|投入|办理|受理|承办|走访)[^，、的]{2})|年均(?!浓度|值|[增下降减])|年(?=(?:培养|培训|招生|招收|输送|接待)(?:[^，、的]|$))|集聚(?!区|地|群|点|带)|汇聚|(?:共|累计)?实现(?=[^，]{0,6}(?:产值|收入|利润|利税|税[收金]|销售额|增加值|营收|[交成]易?额)$)|获(?=奖励|补[助贴])|1月?[-—~至到]+\d{1,2}月份?(?=完成|实现)|累计(?=[^，、的]{2})|带动|拥有|惠及|吸引|吸纳|将?提供|推出|发布|征集|开设|[^，]{2}了(?=全|近|$)|对[^，]{2,8}(?:给予|实行|发放)/;

const WON = /^(?:荣?获|入选|跻身|晋[升级]|列入|纳入|评为|认定为)/;
const WON_TOO =
  /^(?:、(?!数量|总[量数]|规模|成为|同比|[居位列排占为达均较比])[^，。；：、（）\d]{2,14}){1,4}(?=[，。；])/;
const PAYS = /^(?:减征|减免|缓缴|返还|发放|兑现|拨付)/;

const HEAD = meaning("head");
const MOVED = meaning("rise", "fall");
const ACT = meaning("act");
const VERB = meaning("flow");
const PREDICATE = meaning("predicate");
