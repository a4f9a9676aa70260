import { words } from "../meaning-words.js";
import type { ObservationKind } from "../observation.js";
import { ENROLLED } from "../parts/part-of.js";
import type { Place } from "../places/place.js";
import type { Times } from "../times/times.js";

/**
 * The kind of what adds up (累计, 建成): after a stretch of time a sum over it, a flow (五年来累计); up to a date, or of no stated time, what
 * stands (截至2022年底，累计培训12万人).
 * @param adds see `addsUp`
 */
export function accumulated(
  kind: ObservationKind,
  label: string,
  clause: string,
  adds: boolean,
  { stated, carried, atDate, carriedDate }: Times,
  { reviewed }: Place,
): ObservationKind {
  // 全国已设立服务站|3.6万个
  if (kind === "flow" && stated === null && clause.includes("已") && ALREADY.test(clause)) return "stock";
  const inAll =
    stated === null && carried === null && reviewed === null && clause.includes("共") && ALL_BUILT.test(clause);
  if (kind === "flow" && !adds && inAll) return "stock";
  if (kind === "flow" && !adds)
    return atDate &&
      (BUILT.test(label) || IN_ALL.test(clause) || (clause.includes("已") && SET_UP.test(clause)) || PLACED.test(label))
      ? "stock"
      : "flow";
  // 近三年返乡创业人员|183人: those who came in those years
  if (kind === "stock" && !adds && stated?.length === SPAN && LEFT.test(label) && LATELY.test(clause)) return "flow";
  if (!adds) return kind;
  // 全社会累计用电|8亿千瓦时| in a report on a year: over that year.
  if (kind !== "difference" && reviewed !== null && stated === null && USED.test(label)) return "flow";
  const span =
    stated ?? (carriedDate ? null : carried) ?? (reviewed !== null && /[-/]/.test(reviewed) ? reviewed : null);
  // 截至11月底，新增就业累计|59万人| in a chapter or the news of a plan
  const over =
    stated === null
      ? span !== null || STRETCH.test(clause)
      : !atDate || (reviewed?.length === SPAN && CAME.test(label));
  if (kind === "flow") return over ? "flow" : "stock";
  return kind === "stock" &&
    over &&
    /[-/]/.test(span ?? "") &&
    STANDING.end(label) === "" &&
    !ENROLLED.test(label) &&
    (STOCK.find(FLOW.find(label) < 0 && label !== "累计" ? label : label.replace(/^累计/, "")) < 0 ||
      YIELD.end(label) !== "")
    ? "flow"
    : kind;
}

/** 累计 leads to a figure, and to all of its list. */
export const addsUp = (clause: string, label: string): boolean =>
  (clause.includes("累计") && /累计[^，；。]{0,20}$/.test(clause.slice(-24))) || label.startsWith("累计");

/** 截至目前，全省共引进…: up to a date, it adds up. */
export const isInAllBy = (clause: string): boolean => IN_ALL.test(clause);

const IN_ALL = /(?:^|[，省市县区州国])(?:已|总)?共(?![有同建享])[^，；。]{0,14}$/;

const BUILT = /^(?:[^，、]{1,4}[省市县区州])?(?:已|共)?建成/;

/** 截至7月底，全市已筹集人才公寓|1.8万套|: what was set up by then stands. */
const SET_UP = /(?:^|[，省市县区州国])已(?:经|累计)?(?:筹[集建]|认定|建立|组建|打造|布局|备案|创建)[^，；。\d]{2,14}$/;

/** 截至2020年底，全国设立流动站|3318个|. */
const PLACED =
  /^(?:[^，、]{1,4}[省市县区州])?(?:设立|建立|组建|设有|布局)[^，、]{2,14}(?:[站所室园校馆院]|中心|基地|平台|机构)$/;

/** 我县共建设养老机构|3家|. */
const ALL_BUILT = /(?:^|[，省市县区州镇乡])共(?:建成|建设(?!施)|设立|建立|打造)[^，；。\d]{2,14}$/;

const CAME = /新增就业/;
/** As long as 2021/2023. */
const SPAN = 9;
const LEFT = /^(?:返乡|退休|离休|调[入出]|考取|毕业)/;
const LATELY = /近[两二三四五]年来?[^，；。]{0,10}$/;
const ALREADY =
  /(?:^|[，省市县区州国])已(?:(?:设立|开设)[^，；。\d]{2,14}|入[住驻]|(?:实现)?(?:转移)?就业|(?:外出)?务工)$/;

const USED = /[用发供售]电量?$|(?:总产值|增加值|零售总?额|进出口总?额)$|^争取[^，]*(?:转移支付|资金)$/;

const STRETCH = /全年|期间，|前[\d一二三四五六七八九十]{1,3}[天日]|年内|年均|[一两三四五六七八九十\d]年[来里中间]/;

/** 五年来地区生产总值突破3万亿元: what is measured year by year and reaches a value does so in one year. */
export const isYearly = (label: string, clause: string, tail = ""): boolean =>
  (EACH_YEAR.test(label) && !/累计|共(?!预算)/.test(clause.slice(-24))) ||
  ((YEARLY.test(label) || IS_YEARLY.test(tail)) &&
    (REACHED.test(clause) || MEASURED_ON.test(tail) || /.年产[量值]$/.test(label) || BARE.test(clause.slice(-16))) &&
    !/累计|共(?!预算)/.test(clause.slice(-24)) &&
    !SPREAD.test(label) &&
    (IS_YEARLY.test(tail) || !/完成|实现[^，；。]{0,12}$/.test(clause.slice(-24))));

/** 年诊疗|36万人次: so many a year. */
export const EACH_YEAR =
  /(?:^|[员队伍校站所心])年(?:诊疗|接诊|接待|培训|服务|出栏|存栏|加工|处理|生产|产|销售?|吞吐|发电|供水|供热|交易|旅客|客流|招生|输送|培养)/;

const YEARLY =
  /(?:生产总值|GDP|经济总量|GDP总量|生产总值总量|增加值|产值|产量|收入|业务量|吞吐量|发电量|用电量|访问量|零售总?额|支出|营收|营业额|销售额|应税销售|面积|天数|进出口(?:总[额值])?|[进出]口额)$/;

/** 推广|良种面积: what was done, year after year. */
const SPREAD = /^实际支出$|^(?:推广|新增|完成|治理|改造|修复|恢复|实施).*面积$/;

/** 投资4250亿元|，是2006年的3.2倍. */
const IS_YEARLY = /^(?:左右|以上)?[，、][是为比较](?:19|20)\d\d年/;

/** 综合实力稳步提升。生产总值|3.2万亿元: no sum over years is told so barely. */
const BARE =
  /(?:^|[，；。、])(?:(?:地区)?(?:生产总值|GDP|进出口总[额值]|社会消费品零售总额)|(?:地方)?财政总收入|(?:地方)?一般公共预算收入|[^，；。、]{0,6}业总产值|规[模上][^，；。、]{0,4}应税销售|[^，；。、]{0,12}吞吐量|[^，；。、]{0,6}[进出]口额|规[模上][^，；。、]{0,4}(?:营收|营业收入|增加值))$/;

/** 预算收入909亿元|，是2017年的1.39倍. */
const MEASURED_ON = /^[，、](?:[是为较比][^，；。]{0,3}(?:19|20)\d\d年|年均增长|五?年年均)/;

export const REACHED = /台阶，分别为$|(?:达到?|[保稳][持定]在|突破|超过?|跨越|[跃迈跨登]上|[至到])(?:约|近|了|超过?)?$/;

const FLOW = words("flow");
const STOCK = words("stock");
const STANDING = words("standing");
const YIELD = words("yield");
