import { areaByCode } from "../../vocabulary/area-by-code.js";
import { areaByName } from "../../vocabulary/area-by-name.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import type { Area, Vocabulary } from "../../vocabulary/vocabulary.js";
import { type WordTrie, wordTrie } from "../../vocabulary/word-trie.js";
import { afterLast } from "../clauses.js";
import { words as wordsOf } from "../meaning-words.js";
import { nameIn } from "../names/name.js";
import { verbAt } from "../names/name-verbs.js";

/** The area of a figure. */
export interface Placed {
  /** Null where it is the document's own, or not known. */
  readonly region: string | null;
  /** The label without the area's name. */
  readonly label: string;
  /** It is of an area around the document's own that is not known by name: it must not pass for the own one. */
  readonly outside: boolean;
}

/**
 * The area that a figure is of where it is not the document's own, and the label without the area's name.
 * @param words the sentence up to the figure
 */
export function regionOf(label: string, words: string, own: string | null, vocabulary: Vocabulary): Placed {
  const around = words.endsWith("（") ? AROUND.exec(words)?.[1] : undefined;
  if (around !== undefined) return inAround(around, label, own, vocabulary);
  const plain =
    own === null || own.length < 3 || !label.startsWith(own.slice(0, -1))
      ? undefined
      : HAS.exec(label.slice(own.length - 1))?.[1];
  // 永川|现有职业院校: the document's own area, by its short name
  if (plain !== undefined) return placed(null, plain);
  const named = leading(label, vocabulary);
  // 上海 is an area, 全国重点 of 全国重点实验室 a title.
  if (named !== null && TITLES.head(label).length <= named.length) {
    // 与云南昭通、广西百色等地|10个|市县共建基地: with whom it is done
    if (label.includes("等地") || (words.includes("与") && PARTNERED.test(words))) return placed(null, label);
    const plain = label.slice(named.length).replace(/^(?:的|将(?![军来])|全[市省区县州](?=[^，]{2}))/, "");
    // 甲县|今年1—8月|发放贷款
    const rest = LED.test(plain) ? nameIn(plain, false) : plain;
    // 京津冀|及周边地区浓度
    const around = AROUND_IT.exec(rest)?.[0] ?? "";
    if (around !== "" && rest.length - around.length >= 2)
      return placed(`${named.area.name}${around}`, rest.slice(around.length));
    if (/^[、和及与]/.test(rest)) {
      const plain = withoutAreas(rest, vocabulary);
      // 上海、浙江|籍学员
      if (plain.startsWith("籍")) return placed(null, label);
      // 洛阳、南阳粮食产量|500万吨: the figure is of both, and not of the document's own area.
      const isOfAll = plain !== rest && plain !== "" && words.includes(label);
      return placed(null, isOfAll ? label : plain);
    }
    const verb = verbAt(label);
    const isCut = verb !== "" && named.length > verb.length;
    // 5个|全国整治项目: a grade.
    if (named.area.level === "country" && !words.includes("全国") && /\d|等$/.test(words)) return placed(null, label);
    if (
      rest !== "" &&
      !isCut &&
      !GIVES.test(rest) &&
      !/^(?:市(?![场民])|省|区|县|籍|级|本(?!科)|域|内外|港|机场|平原|盆地|都市圈|城市群|城市带|新区|高新区|经开区|航空港|自贸|地区(?!生产总值)|博物|[^，、]{0,6}大学(?!生)|[^，、]{3,9}(?<!技师|技工|产业|创业)学院(?=.)|交易所|海关|银行|铁路|口岸|证券)/.test(
        rest,
      )
    )
      return placed(named.area.name === own ? null : named.area.name, rest);
  }
  const place = words.includes("在") ? AT.exec(words)?.[1] : undefined;
  const at = place === undefined ? null : leading(place, vocabulary);
  if (at !== null && at.area.name !== own && VERB.head(place!.slice(at.length)) !== "")
    return placed(at.area.name, label);
  if (own === "全国" || !words.includes("全")) return placed(null, label);
  if (own !== null && !words.includes("全国")) {
    const level = WHOLE.exec(afterLast(STOPS, words))?.[1];
    return level === undefined ? placed(null, label) : inAround(level, label, own, vocabulary);
  }
  if (!words.includes("全国")) return placed(null, label);
  const clause = afterLast(STOPS, words);
  const whole = /(?:^|，)(?=全国)/.exec(clause);
  if (whole === null || OF_A_NAME.test(clause)) return placed(null, label);
  const titled = TITLES.head(clause.slice(whole.index + whole[0].length)) !== "";
  return titled ? placed(null, label) : placed("全国", label.replace(/^全国/, ""));
}

/** 全国劳动模范 and 全国重点实验室 are called so wherever they are. */
const TITLES = wordsOf("kept");

/** 全国规模最大的基地, 全国行业技能竞赛, 全国技术转移中心落户广东: it says what something is called, and not where the figure is of. */
const OF_A_NAME =
  /全国(?:各[地省市]|罕见|领先|唯一|闻名|第|首|前|居(?!民)|性|一体化|[^，；。、的]{0,6}最[大高长多快早强好]|[^，；。、的]{0,10}(?:竞赛|大赛|比赛|运动会)|[^，；。、的有]{0,8}(?:项目|试点|名单)[和与及]|（国家）|[^，；。、]{2,20}(?:落户|揭牌))/;

const STOPS = new CodeSet("；。");

const HAS = /^(?:现有|共有|现共有|已有|将|有(?![色机线效限轨关]))(.{2,})$/;
/** 深圳|将每年引进人才, 甘肃|今年计划再补充教师: what else leads the name. */
const LED = /^(?:[今去本已现\d]|有(?![色机线效限轨关])|将(?!军)|计划|拟|每年|预计)/;

/** 在新疆招用员工|3.6万人: where it was done. */
const AT = /(?:^|[，；。])在([^，；。、的]{4,})$/;
const VERB = wordsOf("flow");

const AROUND_IT = /^及(?:其)?周边(?:地区|城市|区域)?/;

/** 高于全省平均水平（|93%|）: what the document's own figure is measured against. */
const AROUND = /全([国省市区县州])(?:的?平均)?(?:水平|值)?（$/;
/** 目前，|全市|技能人才总量, in a document of a county; 全市最大的基地 and 居全市 say where something is, and no whole. */
const WHOLE =
  /(?:^|[，：]|\d年|[底末]|目前|其中|期间|以来)全([省市州])(?!各|第|首|前|居|性|通|覆|[^，；。、的]{0,6}最)[^，；。]*$/;

/** Of the area that 全省 or 全市 means in a document of an area: itself, or the one around it that is called so. */
function inAround(level: string, label: string, own: string | null, vocabulary: Vocabulary): Placed {
  if (level === "国") return placed(own === "全国" ? null : "全国", label);
  let area = own === null ? null : areaByName(vocabulary, own);
  while (area !== null && !isCalled(area, level))
    area = area.parent === null ? null : areaByCode(vocabulary, area.parent);
  return area === null ? { region: null, label, outside: true } : placed(area.name === own ? null : area.name, label);
}

const placed = (region: string | null, label: string): Placed => ({ region, label, outside: false });

const isCalled = ({ level, name }: Area, word: string): boolean =>
  word === "省" ? level === "province" && !name.endsWith("市") : name.endsWith(word);

/** 甲、乙、丙3个中心: a list of areas is no one's region, and no part of the name. */
function withoutAreas(list: string, vocabulary: Vocabulary): string {
  let rest = list;
  for (let mark = /^[、和及与]/.exec(rest); mark !== null; mark = /^[、和及与]/.exec(rest)) {
    const named = leading(rest.slice(1), vocabulary);
    if (named === null) break;
    rest = rest.slice(1 + named.length);
  }
  return rest.replace(/^[、和及与]/, "").replace(/^的/, "");
}

interface Named {
  readonly area: Area;
  readonly length: number;
}

/**
 * The area that a clause begins with as what does something: 辽宁撮合…, 浙江杭州出台…; "" where it is only named there (怀化陆港开行…), null where
 * none is.
 * @param opens the clause opens its sentence with a figure: told with its whole name, the area is what the sentence is about (祁阳市油茶林面积62万亩，年产茶油1万吨)
 */
export function subjectArea(clause: string, vocabulary: Vocabulary, opens: boolean): string | null {
  let named = leading(clause, vocabulary);
  if (named === null) return null;
  if (named.area.level === "country") return "";
  const within = leading(clause.slice(named.length), vocabulary);
  if (within !== null) named = { area: within.area, length: named.length + within.length };
  const rest = clause.slice(named.length).replace(WHEN, "");
  if (GIVES.test(rest)) return "";
  const does = (VERB.head(rest) !== "" && !rest.startsWith("建设")) || DOES.test(rest);
  const told =
    opens &&
    clause.startsWith(named.area.name) &&
    FULL.has(clause.charCodeAt(named.length - 1)) &&
    rest.length >= 2 &&
    !OF_AREA.test(rest);
  return does || told ? named.area.name : "";
}
const WHEN = /^(?:(?:19|20)\d\d年(?:度|底|末)?|[今去]年|目前)/;
const FULL = new CodeSet("市县区州盟旗");
/** 上海市|帮扶资金4亿元: whose money it is, and no place. */
const GIVES = /^(?:对口)?(?:帮扶|援助|支援|协作|援建|捐赠)(?:资金|项目|干部|人才)/;
const OF_AREA = /^(?:平原|盆地|[、和及与的至到以内外级籍东西南北中]|城区|委|政府)/;
const DOES = /^(?:已|共|累计|率先|先后|则|出台|制定|印发|聚焦|围绕|坚持|加大|探索|推行|拿出|设立|明确|构建|打造)/;

const PARTNERED = /(?:^|[，；。])与[^，；。]{2,40}等?(?:地|省市|省份|地区)$/;

/** How many characters of a label are the name of an area that leads it. */
export const areaAt = (label: string, vocabulary: Vocabulary): number => leading(label, vocabulary)?.length ?? 0;

/** The area whose full name or, for provinces, short name leads a label. */
function leading(label: string, vocabulary: Vocabulary): Named | null {
  const names = namesOf(vocabulary);
  const longest = names.from(label, 0);
  // 吉林|市场主体
  const isCut = longest !== null && label.startsWith("市场", longest.end - 1);
  const found = isCut ? names.from(label.slice(0, longest.end - 1), 0) : longest;
  return found === null || found.end > label.length - 2 ? null : { area: found.meaning, length: found.end };
}

/** Districts whose names say no more than what part of a town is meant: 城区新建学校5所. */
const COMMON = new Set(["城区", "郊区", "矿区"]);

const cache = new WeakMap<Vocabulary, WordTrie<Area>>();

function namesOf(vocabulary: Vocabulary): WordTrie<Area> {
  const known = cache.get(vocabulary);
  if (known) return known;
  const names = new Map<string, Area>();
  for (const area of vocabulary.areas)
    for (const name of area.level === "county" ? [area.name] : [area.name, ...area.aliases])
      if (name.length >= 2 && !names.has(name) && !COMMON.has(name)) names.set(name, area);
  const trie = wordTrie(names);
  cache.set(vocabulary, trie);
  return trie;
}
