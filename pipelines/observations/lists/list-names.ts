import { words } from "../meaning-words.js";
import { gradeAtEnd, ofGrade } from "../names/grade.js";
import { areaInPlaceOf, inPlaceOf, joined, parted } from "../names/kin.js";
import { nameIn } from "../names/name.js";
import { afterBearer, baseOf, HEAD, kindOfStation, measuredAlike, stem } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";

/**
 * The names that words list before as many values; heads that only the last one carries are restored in all.
 *
 *     制造业贷款、普惠小微贷款余额分别为… → 制造业贷款余额, 普惠小微贷款余额
 *
 * @param own the words, in one clause
 * @param areaIn how many characters of a name are that of an area which leads it
 * @returns null where they are not as many as the values
 */
export function namesOf(own: string, count: number, areaIn: (name: string) => number): readonly string[] | null {
  const list = joined(
    own
      .replace(LED, "")
      .replace(KEPT_UP, "")
      .replace(/(?<=^|[，、])大型(?=[、和](?:中小微?|小微)企业)/, "大型企业")
      .replace(IN_ALL, "")
      .replace(/(第一、第?二[、和及])第?三次(?=产业)/, "$1三")
      .replace(/东、中、西部(?=市场|城市|省份)/, "东部、中部、西部"),
  );
  const parts = list
    .replaceAll("”“", "”、“")
    .replace(/^(.*)产销量?$/, count === 2 ? "$1产量、$1销量" : "$&")
    .replace(SUCH, "")
    .replace(OF_FIELDS, "$1")
    .replace("城、乡", "城镇、农村")
    .replace("农村牧区", "农村")
    .replace(/[初中](?=[、和及][中高](?:[、和及]高)?级)/g, "$&级")
    .replace(/(?<=^|[得获的定批])国家(?=[、和及]省(?:[、和及]市)?级)/, "国家级")
    .replace(/存、贷款(余额)?/, "存款$1、贷款$1")
    .replace(/([特一二三])、(?:([一二三])、)?([二三])等奖/, (_, a, b, c) =>
      [a, b, c].flatMap((mark) => (mark === undefined ? [] : [`${mark}等奖`])).join("、"),
    )
    .replace(LETTERED, (_, lead: string, letters: string, kind: string, things: string) =>
      letters
        .split("、")
        .map((letter) => `${lead}${letter}${kind}${things}`)
        .join("、"),
    )
    .replace(/东([、和])中([、和])西部(?=地区)?/, "东部$1中部$2西部")
    .replace(/(?<=^|[是为、和及与])([东中西]部)(?=[、和及与][^，]*部?地区)/g, "$1地区")
    .replace(/三次产业/, count === 3 ? "第一产业、第二产业、第三产业" : "$&")
    .replace(/(?<!第)一、?二[、和及]?三次?产(?:业|(?=增加值))/, "第一产业、第二产业、第三产业")
    .replace(/第一、第?二[、和及]第?三产业/, "第一产业、第二产业、第三产业")
    .replace(/第([一二])[、和及]第?([二三])(?=产业)/, "第$1产业、第$2")
    .split(/[、和及与]|以及/)
    .map((part) => parted(nameIn(part, true).replace(/(?<=.{2})[位排]?居前.{1,3}$/, "")))
    .filter((part) => part !== "");
  if (parts.length < 2) return null;
  const verb = parts[0]!.endsWith("率")
    ? ""
    : parts[0]!.startsWith("参加")
      ? "参加"
      : /^销售[收额量]/.test(parts[0]!)
        ? ""
        : FLOW.head(parts[0]!);
  const named = parts.length > count ? (twoSectors(list, count) ?? merged(list, count)) : parts;
  if (named === null || named.length !== count) return null;
  const last = named.at(-1)!;
  const base =
    baseOf(named[0]!) ||
    (/^千人(?=床位|[^，、]{0,4}医[师生])|^(?:.{0,6}(?:居民|职工))?人均/.exec(named[0]!)?.[0] ?? "");
  const output = PER_OUTPUT.exec(named[0]!)?.[0] ?? "";
  const owning = last.endsWith("的比例") ? (/^[^，、]{0,10}拥有(?=.{2})/.exec(named[0]!)?.[0] ?? "") : "";
  return named.map((name, index) => {
    // 农户拥有冰箱、汽车的比例
    if (index > 0 && owning !== "") return `${owning}${withHead(name, last, areaIn)}`;
    if (index > 0 && base !== "" && !/每|均/.test(name)) return `${base}${name}`;
    if (index > 0 && output !== "" && SPENT.test(name)) return `${output}${name}`;
    const whole =
      index === named.length - 1
        ? name
        : gradeAtEnd(name) === ""
          ? withHead(name, last, areaIn)
          : `${index === 0 ? verb : ""}${ofGrade(last, gradeAtEnd(name))}`;
    // 对美国、欧盟出口
    if (index > 0 && named[0]!.startsWith("对") && !name.startsWith("对") && /[进出]口/.test(last)) return `对${whole}`;
    const owner =
      index > 0 &&
      (isBareHead(whole) || CASUALTIES.test(whole) || (LOST.test(whole) && ACCIDENTS.test(named[0]!))) &&
      !isBareHead(named[0]!) &&
      !named[0]!.endsWith("率")
        ? earnerOf(named[0]!)
        : "";
    const whose = index > 0 && GENERIC.test(whole) ? (RATE_OF.exec(named[0]!)?.[1] ?? "") : "";
    if (whose !== "" && RATED.exec(named[0]!) === null) return `${whose}${whole}`;
    const kin = index > 0 ? kindOfStation(named[0]!, whole) : "";
    // 农村供电可靠率、自来水普及率: both are of the country.
    const area = index > 0 && name.endsWith("率") && !RESIDENCE.test(name) ? (RATED.exec(named[0]!)?.[1] ?? "") : "";
    if (area !== "") return `${area}${whole}`;
    const short = owner === named[0] || owner === "" ? `${kin}${whole}` : `${owner}${whole}`;
    return index > 0 &&
      verb !== "" &&
      verb !== named[0] &&
      !short.startsWith(verb) &&
      FLOW.head(short) === "" &&
      !(verb === "接待" && /花费$|收入$/.test(short))
      ? `${verb}${short}`
      : short;
  });
}

/** 食品业、纺织业、医药业|三大行业|产值: how many they are. */
const IN_ALL =
  /(?<=[业品区类]|、[^，、]{2,8})[两三四五六七八九十]大?(?:重点|主要|支柱|优势|传统)?(?:行业|产业|门类|领域)/;

/** 食品、医药|等|产业增加值. */
const SUCH = /(?<=、[^，、]{2,10})等(?:重点|主要|支柱|优势|主导|特色)?(?=[产行]业[^，、]{2,6}$)/;

/** 用工需求列前三位的是|制造业、零售业: what says that they lead. */
const LED = /^[^，、]{0,12}[列居]前[一二两三四五六七八九十\d]{1,2}位的[^，、是为]{0,4}[是为](?=.{2})/;

/** 教育、住房保障|等方面的|支出. */
const OF_FIELDS = /(?<=、[^，、]{2,14})等(?:方面|领域)的?([^，、]{2,6})$/;

/** 甲、乙出口|继续保持高位增长|，分别增长5%、6%. */
const KEPT_UP =
  /(?<=.{2})(?:继续|仍|均|都)*(?:保持|呈现?|实现)[^，、]{0,6}(?:增长|增势|态势)$|(?<=.{2})(?:居多|为主)$|(?<=.{2})增势(?:良好|强劲|较好|平稳|迅猛|喜人)$|(?<=.{2})(?:增长幅度[较最]大|增[速幅](?:居前|领先))$|(?<=.{2})(?:均|都|双双)?(?:稳[定步]|较快|快速|持续|全面|大幅)增长$|(?<=.{2})(?:增[长速幅]|销售|需求|供应|供给|生产|销量|产销|出口)?(?:较快|充足|稳定|充裕|平稳|旺盛|热销|畅销|火热|走俏|强劲|良好|两旺)$/;

/** 单位地区生产总值能耗和|二氧化碳排放: both are per what was made. */
const PER_OUTPUT = /^(?:单位|万元)(?:国内|地区)?(?:生产总值|GDP|工业增加值)(?=.{2})/;
const SPENT = /^(?:能耗|能源消耗|电耗|水耗|用水量|取水量|二氧化碳排放|碳排放)(?!总量|权)/;

/** Whose measure the first of a list is: 规上工业实现 of 规上工业实现销售收入, 农业 of 农业收入. */
const earnerOf = (name: string): string =>
  /^.{2,}?(?:实现|完成)(?=.{2})/.exec(name)?.[0] ?? stem(name).replace(/(?:销售|主营业务|营业|总)$/, "");

/** 交通事故起数和|死亡人数. */
const CASUALTIES = /^(?:死亡|受伤|伤亡|亡|伤)人数$/;
const ACCIDENTS = /.{2}(?:起数|事故|火灾)$/;
const LOST = /^(?:直接)?(?:经济|财产)损失$/;
/** 热线诉求解决率、|满意率: of the same. */
const GENERIC =
  /^(?:满意|普惠|办结|办复|及时|按时|破案|达产|达标|合格|化解|处置|整改|开工|投产|竣工|交付|响应|回复|解决|巩固)率$/;
const RATE_OF = /^([^，、]{2,})[^，、]{2}率$/;
const RESIDENCE = /^(?:农村|乡村|城|全|每)/;
const RATED = /^(农村|乡村|城镇|(?:城市)?建成区|城市).{2,}率$/;

/** A、B、C三类人才; 全职引进的A、B类人才. */
const LETTERED = /^([^、，A-Z]{0,12}?)((?:[A-Z]、)+[A-Z])[两二三四五六]?(类|级|档)([^、，]{2,})$/;

/** One name before 分别 is that of all values; 城乡… is 城镇… and 农村…. A bare measure (占比, 增速) is of something named before. */
export function sharedName(name: string, count: number): readonly string[] | null {
  if (name.length < 4 || isBareHead(name) || /^(?:占|同比|比|较|对(?!口).*率$)/.test(name)) return null;
  if (count === 2 && name.endsWith("收支")) return [`${name.slice(0, -1)}入`, `${name.slice(0, -2)}支出`];
  const pair = count === 2 ? PAIRS.find(([both]) => name.includes(both)) : undefined;
  if (pair !== undefined) return pair.slice(1).map((kind) => name.replace(pair[0], kind));
  if (count === 2 && name.startsWith("城乡")) return [`城镇${name.slice(2)}`, `农村${name.slice(2)}`];
  return Array.from({ length: count }, () => name);
}

/** Two in one word, and each of them. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["存贷款", "存款", "贷款"],
  ["国省考", "国考", "省考"],
  ["国省道", "国道", "省道"],
  ["牛羊", "牛", "羊"],
  ["猪牛", "猪", "牛"],
];

/** 总花费, 出口额: nothing but what is measured. */
export function isBareHead(name: string): boolean {
  const plain = name.startsWith("总") ? name.slice(1) : name;
  return plain !== "" && HEAD.end(plain) === plain;
}

/** Where 和 or 及 stands inside a name, only 、 and the last 和 part names. */
function merged(own: string, count: number): readonly string[] | null {
  const parts = own.split(/、/);
  for (const mark of [/[和及与]|以及/, /[和与]|以及/]) {
    const whole =
      parts.length === count
        ? parts
        : parts.flatMap((part, index) => (index === parts.length - 1 ? part.split(mark) : [part]));
    const named = whole.map((part) => parted(nameIn(part, true))).filter((part) => part !== "");
    if (named.length === count) return named;
  }
  return null;
}

/** 制造业贷款、普惠小微贷款余额: the last name carries the head noun of all. */
function withHead(name: string, last: string, areaIn: (name: string) => number): string {
  // “甲茶”“乙木耳”品牌价值
  const quoted = /^“[^”]*”$/.test(name) ? /^“[^”]*”(.{2,})$/.exec(last)?.[1] : undefined;
  if (quoted !== undefined) return `${name}${quoted}`;
  // 食品、药品抽检合格率: two words of one form.
  if (isParallelWord(name, last)) return `${name}${last.slice(name.length)}`;
  // 轻、重工业增加值
  if (name === "轻" && last.startsWith("重工业")) return `轻${last.slice(1)}`;
  // 中、高级职称; 中、小型企业
  if (name.length === 1 && /^.[级等类期型]./.test(last)) return `${name}${last.slice(1)}`;
  // 猪、牛、羊、禽肉产量; 生猪、家禽出栏
  const herd = HERD.test(name) ? HERDS.exec(last)?.[1] : undefined;
  if (herd !== undefined) return `${name}${herd}`;
  if (AWARDED.test(last) && PERSON.end(name) !== "") {
    const end = afterBearer(last);
    if (end > 0) return `${name}${last.slice(end)}`;
  }
  // 0—14岁、60岁及以上|人口的比重
  const aged = name.endsWith("岁") ? /岁(?:及?以[上下])?(.{2,})$/.exec(last)?.[1] : undefined;
  if (aged !== undefined) return `${name}${aged}`;
  const alike = inPlaceOf(name, last) ?? areaInPlaceOf(name, last, areaIn);
  // 研究生、专科生就业率: 研究生 is of the kind of 专科.
  if (alike !== null) return alike.replace("生生", "生");
  const mean = /(?:[人户生亩校月]均|平均|(?<=.{2})年(?![轻级龄度长末底初])).{2,}$/.exec(last)?.[0];
  if (
    mean !== undefined &&
    mean !== last &&
    !/均|^(?:城镇|农村)/.test(name) &&
    (HEAD.end(name) === "" || PERSON.end(name) !== "")
  )
    return `${name}${mean}`;
  const sector = /(?:产业|行业)(?:集群)?$/.exec(last)?.[0];
  if (
    sector !== undefined &&
    name.length >= 2 &&
    !/(?:业|区|群|院|园)$/.test(name) &&
    verbAt(name) === "" &&
    HEAD.end(name) === ""
  )
    return `${name}${sector}`;
  // 规上工业企业、限上商贸企业复工率
  if (name.endsWith("企业") && last.indexOf("企业", 2) > 0) return measuredAlike(name, last);
  const head =
    headOf(last) ?? (name.length <= LONGEST_KIND && verbAt(name) === "" ? (RATE.exec(last)?.[1] ?? null) : null);
  // 接待游客、旅游总花费: how many, and how much.
  if (name.startsWith("接待") && head !== null && /花费|收入/.test(head)) return name;
  if (head === null || head === last || name.endsWith(head)) return name;
  if (FLOW.head(last) !== "" && FLOW.find(name) >= 0 && !/[率重比额量数值]$/.test(head)) return name;
  for (let shared = head.length - 1; shared >= 2; shared--)
    if (name.endsWith(head.slice(0, shared))) return `${name}${head.slice(shared)}`;
  if (HEAD.end(name) !== "" && PERSON.end(name) === "") return name;
  return /(?:额|率|值|(?<!需氧)量|入|数|资|重|比|耗|费)$/.test(name) ? name : `${name}${head}`;
}

/** 盗窃、诈骗|破案率|. */
const RATE = /^.{2,}?(.{2}率)$/;
const LONGEST_KIND = 6;

const HERD = /^.{0,2}[猪牛羊禽鸡鸭鹅兔]$/;
const HERDS = /^.{0,2}[猪牛羊禽鸡鸭鹅兔]((?:肉|蛋)?(?:出栏|存栏|饲养|产量|总产)[^，]{0,3})$/;

const isParallelWord = (name: string, last: string): boolean =>
  name.length >= 2 &&
  name.length <= 4 &&
  last.length - name.length >= 2 &&
  name.at(-1) === last[name.length - 1] &&
  !last.startsWith(name) &&
  PERSON.end(name) === "" &&
  HEAD.end(name) === "";

/** 博士、硕士生活补贴; 农民工、困难人员就业: what the last is given or does, and the others too. */
const AWARDED = /(?:补贴|补助|津贴|奖励|奖金|安家费)(?:标准)?$|(?:就业|创业|参保|培训|务工)(?:人数)?$/;

/** The head noun that measures: 余额 of 贷款余额. After the name of an area the rest of the name is its head. */
function headOf(last: string): string | null {
  const found = (FUNDS.exec(last)?.[0] ?? HEAD.end(last)) || null;
  const area = /^[^、]{1,10}?(?:自治[州县旗区]|[州县省]|市(?!场)|区(?!域))(?=.{3})/.exec(last)?.[0];
  return area === undefined ? found : last.slice(area.length);
}

/** 苏南、苏北|固定资产投资. */
const FUNDS =
  /(?:(?:保险)?参保(?:登记|缴费)?人数|产业规模|产业产值|[产行]业(?:增加值|营收|营业收入|利润)|先进产能占比|R&D经费|研发经费|固定资产投资|证书)(?:投入|支出)?$/;

const PERSON = words("person");
const FLOW = words("flow");

/** 医药制造业及|铁路、船舶和航天设备制造业工资: two sectors, of which one has list marks of its own. */
function twoSectors(list: string, count: number): readonly string[] | null {
  const two = count === 2 && list.includes("业及") ? list.split(/(?<=业)及/) : [];
  return two.length === 2 ? two.map((name) => nameIn(name, true)) : null;
}
