import { CodeSet } from "../../vocabulary/code-set.js";
import { words as meaning } from "../meaning-words.js";
import { type AfterNumber, NOUN, type NounAfter, PLACES, taken } from "./noun.js";

// Nouns that go on past a mark, or end before what looks like a part of them.

type Way = (after: AfterNumber) => NounAfter | null;

/** 覆盖30个|镇街|中的23个. */
const amongThem: Way = (after) => {
  const noun = after.words.includes("中的") ? AMONG_THEM.exec(after.words)?.[0] : undefined;
  return noun === undefined ? null : taken(after, noun, "", noun.length);
};
const AMONG_THEM = /^[^，。；：、的“”]{2,8}?(?<![高初集])(?=中的$)/;

/** 现有3个|基地|的基础上再建2个. */
const onGround: Way = (after) => {
  const ground = after.words.includes("基础上") ? BASED.exec(after.words)?.[1] : undefined;
  return ground === undefined ? null : taken(after, ground, "", ground.length);
};
const BASED = /^([^，、的在]{2,12}?)的?基础上/;

/** 630套|人才公寓|于2023年3月交付. */
const untilWhen: Way = (after) => {
  const noun = after.words.includes("于") ? WHEN.exec(after.words)?.[1] : undefined;
  return noun === undefined ? null : taken(after, noun, "", noun.length);
};
const WHEN = /^([^，于]{2,12}?)(?:已|将|预计)?于(?=(?:(?:19|20)\d\d|[今明去])年|\d{1,2}月)/;

/** 74名|团员|肩负着组织的重托来到我县. */
const bearing: Way = (after) => {
  const who = BEARS.exec(after.words)?.[1];
  return who === undefined ? null : taken(after, who, "", who.length);
};
const BEARS = /^([^，、的]{2,10}?)(?:肩负|牢记|怀揣|胸怀|满怀|带着(?=[^，、]*的)|要(?=牢记|认真|切实|以[^，、]{2}))/;

/** 2金1银. */
const medal: Way = (after) =>
  MEDALS.has(after.rest.charCodeAt(0)) && /^[金银铜](?:[、，。；的和]|$)/.test(after.rest)
    ? taken(after, `${after.rest[0]}牌`, "", 1)
    : null;
const MEDALS = new CodeSet("金银铜");

/** 5个|市和罗山县获评…. */
const amongOthers: Way = (after) => {
  const { rest, words } = after;
  const place = PLACES.has(words.charCodeAt(0)) ? OTHERS.exec(words)?.[0] : undefined;
  if (place === undefined) return null;
  const act = ACT.find(words, place.length + 1);
  const did = act < 0 ? words.search(BECOMES) : act;
  // 9个|县和甲市、乙区被命名为模范城
  const later = did < 0 ? BECAME.exec(rest)?.[1] : undefined;
  return taken(after, place, later ?? (did < 0 ? "" : words.slice(did)), words.length);
};
const OTHERS = /^(?:市州?|县|区|省|乡镇|村)(?=和[^，]{2})/;
const BECOMES = /(?:均|全部|都)?(?:被(?:命名|评|授|列|确)|荣?获|入选|成为|列入|纳入)/;
const BECAME = /^[^，。；]{3,20}?(被(?:命名|评|授|列|确)[^，。；]{2,24}|(?:荣?获|入选|列入|纳入)[^，。；]{2,20})/;

/** 获得86个|项目|的金、银、铜牌. */
const ofMedals: Way = (after) => {
  const { rest, words } = after;
  const isOf = rest[words.length] === "、" && MEDALS.has(words.charCodeAt(words.length - 1)) && words.at(-2) === "的";
  return isOf ? taken(after, words.slice(0, -2), "", words.length - 2) : null;
};

/** 15名|骨干|赴复旦、交大等高校进修. */
const sentTo: Way = (after) => {
  const sent = SENDS.find(after.words) < 0 ? null : SENT.exec(after.rest);
  return sent === null ? null : taken(after, sent[1]!, sent[2]!, sent[0].length);
};
const SENDS = new CodeSet("赴到往");
const SENT =
  /^([^，。；：、（）“”]{2,10}?)((?:赴|前往|到)[^，。；：、（）“”]{2,12}(?:、[^，。；：、（）“”]{2,12}){1,6}(?:等[^，。；：、（）“”]{2,14}|、?[^，。；：、（）“”]{2,8}(?:跟岗|进修|研修|挂职|学习|实践|交流)))(?=[，。；]|$)/;

/** 31所|院校|在人才培养、师资建设等方面形成经验. */
const inFields: Way = (after) => {
  const where = after.rest[after.words.length] === "、" ? IN_FIELDS.exec(after.rest) : null;
  return where === null ? null : taken(after, where[1]!, "", where[1]!.length);
};
const IN_FIELDS = /^((?:“[^“”]{1,12}”|[^、，。“”在]){2,14})在[^，。；：在]{4,40}?等?(?:方面|领域|环节)/;

/** 3个|项目|分别在甲县、乙县开工. */
const doneIn: Way = (after) => {
  const done = after.words.includes("在") ? DONE_IN.exec(after.rest) : null;
  return done === null ? null : taken(after, done[1]!, done[2]!, done[0].length);
};
const DONE_IN =
  /^([^，。；：、]{2,20}?)(?:分别|先后|相继|同时)在[^，。；：\d]{2,24}?((?:顺利|成功)?(?:开工|投产|投用|落户|落地|揭牌|举办|举行|启动|建成|召开)[^，。；：、\d]{0,4})(?=[，。；])/;

/** 120家|企业|在甲镇、乙镇建立基地36个: where they do what is told of the next. */
const doesIn: Way = (after) => {
  const where = after.rest[after.words.length] === "、" && after.words.includes("在") ? DOES_IN.exec(after.rest) : null;
  return where === null ? null : taken(after, where[1]!, "", where[0].length);
};
const DOES_IN =
  /^([^，。；：、在\d]{2,14})在[^，。；：、\d]{2,8}(?:、[^，。；：、\d]{2,8}?){1,5}(?:等[^，。；：、\d]{0,4}?)?(?=(?:设立|建立|建成|建设|布局|开展|举办|开设|开办|投资|组建|新建)[^，。；：、])/;

/** 5个|县|参与茶叶、小龙虾产业集群建设. */
const joining: Way = (after) => {
  const { rest, words } = after;
  const noun = JOINS.exec(words)?.[1];
  const joined = noun === undefined ? undefined : JOINED.exec(rest.slice(words.length))?.[0];
  if (noun === undefined || joined === undefined) return null;
  const predicate = `${words.slice(noun.length)}${joined}`;
  return taken(after, noun, predicate, noun.length + predicate.length);
};
const JOINS = /^([^、]{1,8}?)(?:参与|开展|实施|承担)[^、]{2,8}$/;
const JOINED =
  /^(?:、[^，。；：、（）“”]{2,12}){0,4}、[^，。；：、（）“”]{2,12}(?:建设|创建|试点|活动|行动)(?=[，。；])/;

/** 7所|部属、省属重点高校|留省率31%. */
const ofLevels: Way = (after) => {
  const named = after.words.length === 2 && after.words.endsWith("属") ? OF_LEVELS.exec(after.rest)?.[0] : undefined;
  return named === undefined ? null : taken(after, named, "", named.length);
};
const OF_LEVELS =
  /^(?:[部省市区县校]属、){1,3}[部省市区县校]属[^，。；：、]{0,6}?(?:高校|院校|学校|医院|企业|单位|机构)/;

/** 14个|案例|被省、市推广. */
const byMany: Way = (after) => {
  const many = after.rest[after.words.length] === "、" && after.words.includes("被") ? BY_MANY.exec(after.rest) : null;
  return many === null ? null : taken(after, many[1]!, many[2]!, many[0].length);
};
const BY_MANY =
  /^([^，。；：、]{2,14}?)(被[^，。；：、]{1,8}(?:、[^，。；：、]{1,8}){1,3}?(?:推广|表彰|采用|刊[发载]|报道|通报|转发|评为|命名|授予|认定)[^，。；：、]{0,8})(?=[，。；])/;

/** 49个|机关、企事业单位附属空间|. */
const inList: Way = (after) => {
  const { rest, words } = after;
  const listed = words.length > SHORT || words.length === rest.length ? null : LISTED.exec(rest.slice(words.length));
  if (listed === null || VERB.head(listed[1]!) !== "" || listed[0].includes("等一")) return null;
  const last = /等(?!地)(.{2,})$/.exec(listed[0])?.[1];
  const all = last ?? `${words}${listed[0]}`;
  const at = Math.max(ACT.find(all, all.length - (last ?? listed[1]!).length + NOUN), 0);
  const length = words.length + listed[0].length;
  return at > 1 ? taken(after, all.slice(0, at), all.slice(at), length) : taken(after, all, "", length);
};
/** 49个|机关、企事业单位附属空间，; 31所|高校、职业院校|和210所中小学: the names of one list, to the end of the clause or the next number. */
const LISTED =
  /^(?:、[^，。；：（）、“”]{2,4}){0,6}?、(?!规模|数量|[居位占达])([^，。；：（）、“”]{2,20})(?=[，。；：]|[和与及]$|[到赴]$)/;
const SHORT = 4;

const ACT = meaning("act");
const VERB = meaning("flow");

/** The first that knows the words reads them. */
export const NOUN_WAYS: readonly Way[] = [
  amongThem,
  onGround,
  untilWhen,
  bearing,
  medal,
  amongOthers,
  ofMedals,
  sentTo,
  inFields,
  doneIn,
  doesIn,
  joining,
  ofLevels,
  byMany,
  inList,
];
