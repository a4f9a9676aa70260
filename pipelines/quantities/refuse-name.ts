import { characterBefore } from "./characters.js";
import type { RefusalReason } from "./quantity.js";

/**
 * True for a number inside a short quoted name or inside a title: “33618”, “百万英才兴重庆”, 《2025年行动方案》. A quotation with a clause of
 * its own is no name.
 */
export function isInName(normal: string, at: number): boolean {
  const quote = openedAt(normal, at, QUOTED, 14);
  if (quote >= 0) {
    const quoted = /^“[^，。；：”]*”/.exec(normal.slice(quote, quote + 16));
    if (quoted !== null && quote + quoted[0].length > at) return true;
  }
  // “2名专家+10名技术员+N个农户”模式
  const model = openedAt(normal, at, QUOTED, 30);
  if (model >= 0) {
    const quoted = MODEL.exec(normal.slice(model, model + 36));
    if (quoted !== null && model + quoted[0].length > at) return true;
  }
  return openedAt(normal, at, TITLED, 40) >= 0;
}

const ENROLMENT = /^(?:毛|净)?入[园学]率|^义务教育|^巩固率/;

/**
 * Why a number with a unit counts nothing all the same, by the words around it: 每万人 (a base), 前10名 (a rank), 近三年 (a period), 千亿级 (a
 * name); null where it counts.
 */
export function refusedByWords(
  normal: string,
  { start, end }: { readonly start: number; readonly end: number },
  unit: string | null,
): RefusalReason | null {
  const before = characterBefore(normal, start);
  const after = normal[end] ?? "";
  const timed = unit === "年" || unit === "个月" || unit === "周年" || unit === "天" || unit === "季度";
  if (before === "每" && !timed) return "base";
  if (RANKED_AMONG.has(unit ?? "") && AMONG.test(normal.slice(end, end + 24))) return "rank";
  if (unit === "个" && STEPS.test(normal.slice(end, end + 8))) return "idea-count";
  // 平均|1名|创业者带动就业4人
  if (normal[start] === "1" && end === start + 2 && normal.startsWith("平均", start - 2)) return "base";
  if (normal[start] === "1" && end === start + 2 && EACH.test(normal.slice(Math.max(0, start - 12), start)))
    return "base";
  // 优良天数在|216-292天|之间
  if (unit === "天" && DAYS.test(normal.slice(Math.max(0, start - 8), start))) return null;
  // 学前教育|三年|毛入园率
  if (unit === "年" && ENROLMENT.test(normal.slice(end, end + 5))) return "name";
  if (timed) {
    if (unit === "周年") return "period";
    if (
      unit === "年" &&
      /(?:关键|奋斗|过去的|第[一二三四五六七]个[^，。；]{0,3}|最[快好大高多强优][^，。；]{0,4}的|不平凡的|是[^，；。、]{0,24}(?:、[^，；。、]{2,10}){0,4}的)$/.test(
        normal.slice(Math.max(0, start - 48), start),
      )
    )
      return "period";
    if (unit === "年" && before === "的" && THESE_YEARS.test(normal.slice(Math.max(0, start - 120), start)))
      return "period";
    if (
      after === "来" ||
      after === "间" ||
      after === "里" ||
      after === "前" ||
      /^(?:多[来间]|规划|行动|计划|攻坚|期|以来|之间|大|版|方案|历程|征程|奋斗|画卷|回眸|回顾|工作回|答卷|蝶变|蓝图|砥砺|春华|磨[一剑]|光阴|岁月|风雨|耕耘|奋进|拼搏|发展(?:历程|成就|实践|成果))/.test(
        normal.slice(end, end + 4),
      )
    )
      return "period";
    if (unit === "年" && (before === "" || BREAKS.test(before)) && WORKED.test(normal.slice(end, end + 24)))
      return "period";
    // 2021年、2022年|两年|分别培训6300人和7100人
    if (unit === "年" && (before === "" || SAYS_OF.test(before)) && normal.startsWith("分别", end)) return "period";
    if (
      unit === "年" &&
      before !== "每" &&
      PASSING.test(normal.slice(end, end + 5)) &&
      !DURING.test(normal.slice(Math.max(0, start - 3), start))
    )
      return "period";
    if (
      /(?:近|过去|未来|今后|最近|今明|前|上(?:一?个)?|头|往后|的|后|这|“)$/.test(
        normal.slice(Math.max(0, start - 3), start),
      )
    ) {
      if (before === "的" && SINCE.test(normal.slice(Math.max(0, start - 3), start))) return "period";
      return before === "的" || before === "“" ? null : "period";
    }
    return null;
  }
  if (after === "级" || (after === "以" && normal[end + 2] === "级")) return unit === "%" ? null : "name";
  // 臭氧日最大|8小时|滑动平均浓度
  if (unit === "小时" && MOVING.test(normal.slice(end, end + 4)) && normal.slice(start - 2, start) === "最大")
    return "name";
  if (unit === "小时" && ALWAYS.test(normal.slice(start, end + 2))) return "name";
  if (BUILDINGS.has(unit ?? "") && isAddress(normal, start, end)) return "name";
  if (NAMES.has(unit ?? "") && IN_NAME.test(normal.slice(end, end + 6))) return "name";
  if (unit === "届" && SESSIONS.test(normal.slice(Math.max(0, start - 12), start))) return "ordinal";
  if (before === "述" && SAID.test(normal.slice(Math.max(0, start - 2), start))) return "idea-count";
  if (before === "这" && unit !== null && TOLD_OVER.has(unit)) return "idea-count";
  if (before === "前" && !NOW.test(normal.slice(Math.max(0, start - 2), start))) return "rank";
  if (
    (unit === "项" || unit === "类" || unit === "家" || unit === "个") &&
    SUMS.test(normal.slice(end, end + 3)) &&
    /[，；]/.test(before)
  )
    return "idea-count";
  if (before === "的" && MOST.test(normal.slice(Math.max(0, start - 3), start)) && ARE.test(normal.slice(end, end + 8)))
    return "rank";
  const last = normal[end - 1];
  if (last !== "位" && last !== "名") return null;
  if (ROSE_TO_RANK.test(normal.slice(end, end + 20))) return "rank";
  // 每万名老年人拥有护理员数提升至|32名
  if (last === "名" && NUMBERS.test(normal.slice(Math.max(0, start - 12), start))) return null;
  if (RANKED.test(normal.slice(Math.max(0, start - 8), start))) return "rank";
  if (TO_RANK.test(normal.slice(Math.max(0, start - 8), start))) return "rank";
  const isPlace =
    last === "位" && /(?:排名|位次|名次|排位)[^，。；]*$/.test(normal.slice(Math.max(0, start - 20), start));
  return isPlace ? "rank" : null;
}

/** 这五年，是动能加快转换，城乡面貌巨变的|五年|. */
const THESE_YEARS = /(?:这|过去的?)[三四五六七八九十\d]{1,2}年[^。；]{0,16}是[^。；]{4,90}的$/;
/** 目前|34个|项目全部开工, 从之前|50%|提高到60%. */
const NOW = /[目当之以]前$/;

/** What follows so many years that only tell how long it took: 常住人口五年|净增122万人. */
export const IN_PASSING =
  "净增|新增|(?:增[长加]|提高|下降|减少)(?![到至为])|年均|平均(?:分别)?增|累计|共?投入|(?:实现|接近)?翻[了一两番]|总体(?=[^，；。]{0,4}率)";
const PASSING = new RegExp(`^(?:${IN_PASSING})`);
/** 五年|实施项目14个, 四年|用于绿化的投资57亿元, 五年|生产原煤80亿吨: at the head of a clause, all of those years. */
const BREAKS = /[，；。：、]/;
export const DONE_IN = String.raw`[新净]增|流[失出]|[^，；。\d]{0,4}财政[^，；。\d]{0,14}支出|实施|用于|共|完成|建成|投入|新建|改造|引进|开工|解决|减贫|[^，；。\d]{2,8}投[资入]|[^，；。：、（“的内期制以后限免每连补奖给支满未不无均时左分保存\d]{2,10}[\d两三四五六七八九十]`;
const SAYS_OF = /[，；。：年]/;
const WORKED = new RegExp(`^(?:是(?=[^，；。]{2,20}的)|${DONE_IN})`);
/** 十四届人大一次会议以来的|五年|. */
const SINCE = /(?:以来|任期)的$/;
/** 连续五年|增长. */
const DURING = /(?:连续|每|满|为|期|达|用|约)$/;

/** 第46届、|47届|大赛. */
const SESSIONS = /第 ?[\d一二三四五六七八九十]{1,3} ?届?(?:[、和及与][\d一二三四五六七八九十]{1,3}届)*[、和及与]$/;

/** 这|6个|行业的经费: those that were counted before. */
const TOLD_OVER = new Set(["个", "项", "家", "类", "种"]);
const MOVING = /^(?:滑动)?平均/;

/** |24小时|自助服务区. */
const ALWAYS = /^24个?小时(?:自助|不打|值[班守]|热线|便利|无人|营业|书房|智[能慧])/;

/** 花园小区|10幢3单元|、5单元: which house it is. */
const BUILDINGS = new Set(["单元", "幢", "栋"]);
const isAddress = (normal: string, start: number, end: number): boolean =>
  /^\d{1,3}(?:单元|号|室)/.test(normal.slice(end, end + 6)) ||
  /\d(?:[幢栋号]|号楼|单元[、和])$/.test(normal.slice(Math.max(0, start - 4), start));

/** |50人|论坛, |1%|人口抽样调查. */
const NAMES = new Set(["人", "%"]);
const IN_NAME = /^(?:论坛|圆桌会|(?:全国)?(?:人口)?(?:抽样|变动)调查|人口抽样)/;

/** 上述|三项|政策: what has been named, told over. */
const SAID = /[上前]述$/;
const DAYS = /天数?(?:范围)?在$/;
/** 在全国|36个|大中城市中列第30位; 前移|73个|位次: of what rank it is. */
const AMONG =
  /^(?:位次|名次)|^[^，；。\d]{0,6}(?:城市|区县|县|市州|地市|市|省份|省区市|国家)中[^，；。\d第]{0,8}(?:列|居|排|位|名)[^，；。\d第]{0,3}第?[\d一二三四五六七八九十]/;
const RANKED_AMONG = new Set(["个", "座"]);
/** 跨越3个|千亿元台阶, 三个|100%: goals that are told by number. */
const STEPS = /^100%|^\d{0,4}[百千万亿]+[元级]?(?:新|大)?(?:台阶|大关|关口)/;

const MODEL = /^“[^，。；：”+＋]{2,10}[+＋][^，。；：”]{2,22}”/;
/** 每招用1人1500元: what something is paid for. */
const EACH = /每(?:成功|新)?(?:超|满|多|招|录|引|吸|培|新增|介绍|组织|认定|建|创|安置|带(?!动))[^，。；：、]{0,6}$/;

/** 工资最低的|三个|行业是…: those that follow by name. */
const MOST = /最[高低多少大小快慢]的$/;
const ARE = /^[^，。；：]{1,5}(?:[是为：]|依次|分别)/;

/** 新建学校3所、医院2所、图书馆1座，|三项|合计6项: what was told, added up. */
const SUMS = /^(?:合计|共计|总计|之和|相加)/;

/** 由2016年的|98位|升至第86位. */
const ROSE_TO_RANK =
  /^(?:上升|提升|跃升|攀升|前移|下降|后移|[升进降])[到至](?:[^，；。]{0,8})?第?[\d一二三四五六七八九十]{1,3}[位名]/;
const NUMBERS = /(?<![位名排]次|排位)(?:[员师生医人]数|数量|规模|总量|编制)(?:提升|上升|下降)(?:至|到)$/;
/** 第4至|10名. */
const TO_RANK = /第 ?[\d一二三四五六七八九十]{1,3} ?[-—~至到]{1,2} ?$/;
const RANKED =
  /(?:前移|提升|上升|跃升|下降|后移|前进|跃居|位居|位列|居|列|排名|(?<!安)排|(?<!晋)升|[跻挺迈]进)(?:了|至|到)?$/;

/** Where the bracket around `at` opens, at most `reach` characters before; -1 where none does. */
function openedAt(normal: string, at: number, [open, close]: readonly [number, number], reach: number): number {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const code = normal.charCodeAt(i);
    if (code === open) return i;
    if (code === close) return -1;
  }
  return -1;
}

/** “ and ”, 《 and 》. */
const QUOTED = [0x201c, 0x201d] as const;
const TITLED = [0x300a, 0x300b] as const;
