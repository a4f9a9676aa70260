/**
 * `topic`: what is said holds for it. `base`: the value that follows stands at it, and only that one (由2020年的7家增至…).
 * `compared`: only measured against (比2020年提高…).
 */
export type TimeUse = "topic" | "base" | "compared";

/** What the words around an expression make of it. */
export function useOf(before: string, expression: string, after: string): TimeUse {
  if (/(?:比|较|与|(?:^|[，；。：“])[同跟]|相比|相较|超过|高出|相当于|[高低快优好多少大小]于)$/.test(before))
    return "compared";
  // 统计局|11日|在北京发布的报告显示
  if (expression.endsWith("日") && /^(?:在[^，；。]{2,6}|对外)?(?:发布|公布|披露)的/.test(after)) return "compared";
  // 超出|2020年|规划目标5.5人
  if (/(?:超出?|提前完成|提前实现)$/.test(before) && /^(?:规划|计划|的)*(?:目标|任务)/.test(after)) return "compared";
  // 按2018年|平均汇率计算: at whose prices it is measured
  if (/按照?$/.test(before) && PRICES.test(after)) return "compared";
  // 按企业上年度|实际缴纳失业保险费的60%返还
  if (expression.startsWith("上年") && /[按以占][^，；。]{0,3}$/.test(before)) return "compared";
  // |2002年|之前的小区, 2000年底以前建成的, 出生在|1990年|后的职工: how old they are
  if (BUILT_BY.test(after) || /出生[在于]$/.test(before)) return "compared";
  // 政策延续实施至|2024年底|: how long it holds
  if (/(?:延续|延长|实施|执行|顺延)[至到]$/.test(before) && expression.endsWith("底")) return "compared";
  // 受上年|同期基数较高影响
  if (/^(?:的|同期)?[高低]?基[础数]/.test(after)) return "compared";
  // 增速均居全省第一，为20年来|首次
  if (expression.endsWith("年来") && EVER.test(after)) return "compared";
  // 增长5.7%，是2014年以来|最好水平
  if (expression.endsWith("以来") && /[是为创下]$/.test(before) && EVER.test(after)) return "compared";
  // 增长5%，两年|平均增长|4.8%; 3年|提高|9个百分点: of that value alone.
  if (/^间?(?:(?:平均|年均)?(?:分别)?增|[新净]增|提高|下降|减少)/.test(after) && LENGTH.test(expression)) return "base";
  if (/[由从]$/.test(before) && /^同[期月]的/.test(after)) return "base";
  // 增加值从4月份|起连续|9个月增长: since when that did, and nothing else
  if (/[从自]$/.test(before) && /^(?:起|开始)(?:已?连续|持续|逐|转)/.test(after)) return "compared";
  // 财政收入保持上年|水平
  if (/^的?(?:实际)?水平/.test(after)) return "compared";
  if (/^同[期月]/.test(after)) return /^同[期月][为是仅]/.test(after) ? "base" : "compared";
  if (/(?:是|(?<![整变转降升增减扩合并])为|恢复[到至]|达到?)$/.test(before) && /^的/.test(after)) return "compared";
  // 是2001年到2020年|20年的总和
  if (/[是为]$/.test(before) && after === "" && SPANS.test(expression)) return "compared";
  if (
    /[由从]$/.test(before) &&
    !FROM_TO.test(expression) &&
    !/(?:以来|起|开始|至今)$/.test(expression) &&
    !/^(?:起|开始|以来|至|到)/.test(after)
  )
    return "base";
  return "topic";
}

const BUILT_BY =
  /^[底末]?(?:之|以)?(?:前(?:建成|建造|建设|修建|竣工|投用|交付|参加工作|参保|取得|成立|登记|注册|毕业)?|[前后](?:建成|出生|毕业|参加工作|退休))的(?!目标|任务|基础|水平)/;
const PRICES = /^(?:(?:全年)?(?:平均|年均|年末)?汇率|不变价|可比价|价格|平均)/;
const EVER = /^(?:、|的?首次|的?最|的?新[高低]|之最|第[一二]次|的?同期|罕见|少有)/;
const FROM_TO = /^\d{4}年?[^，；。]{0,4}?[-—~至到]+\d{4}年/;
const SPANS = /年?(?:[-—~至到]|--|——)(?:19|20)\d\d年$/;

/** So many years, of few. */
export const SHORT = "[两三四五六七八九十]|[2-9]|10";
const LENGTH = new RegExp(`^(?:${SHORT})年$`);
