import type { SlotWords } from "./slot-words.js";

// Shares, multiples and measures that a rule sets.

/** 教职工总量的20%可由学校自主聘用, 绩效工资总量最高可达基准线的1.2倍. */
export const isShareLaidDown = ({ slot: { quantity, tail }, near, end }: SlotWords): boolean =>
  (quantity.form === "percent" &&
    (isRuledShare(near, tail, end) ||
      (near.includes("缴费") && PAID_IN.test(near)) ||
      (near.includes("返还") && PAID_BACK.test(near)) ||
      (tail.startsWith("的") && RATE_SET.test(tail)))) ||
  (quantity.form === "multiple" && near.endsWith("的") && MOST.test(near));

/** 占全国新发布标准的|四分之一; 达到二级标准的天数比例|72%, 水质劣于Ⅴ类标准的占|2.5%, 空气质量达到一级标准的有|96天: what came to meet it. */
export const isShareMet = (near: string): boolean =>
  (near.endsWith("的") && SHARE_OF.test(near)) || (near.includes("标准") && OF_THOSE_MET.test(near));

const OF_THOSE_MET =
  /(?:标准(?:的|以上)[^，；。]{0,8}(?:比例|占比|比重|率|天数)|(?:达到?|达|符合|满足|[优好劣低高]于|超过?)[^，；。]{0,16}标准(?:要求|限值)?(?:以上|以下)?的?[^，；。的]{0,8}[占有])(?:约|仅|为|达到?|在|超过?|提高[到至])?$/;
const SHARE_OF = /占[^，；。]*的$/;

/** 服务满5年的可获赠70%产权, 租金不高于同地段租金的70%. */
export const isShareAllowed = ({
  slot: {
    quantity: { form },
  },
  near,
}: SlotWords): boolean =>
  ((form === "measure" || form === "percent") && near.includes("可") && LIVES.test(near)) ||
  (form === "percent" && near.endsWith("的") && RENTED.test(near));

/** 拿出不少于60%的新增岗位面向毕业生, 贴息2个百分点. */
export function isShareSet({
  slot: {
    quantity: { form },
    gap,
  },
  near,
}: SlotWords): boolean {
  if ((form === "percent" || form === "fraction") && SET_APART.test(near)) return true;
  if ((form === "percent" || form === "points") && SUBSIDISED.test(near)) return true;
  if (form !== "percent") return false;
  return (
    (near.includes("不") && SHARED_OUT.test(near)) ||
    (near.endsWith("减免") && near.includes("最高")) ||
    (near.includes("对") && GRANTED.test(near)) ||
    OF_THOSE.test(gap)
  );
}

/** 教职工总量的|20%|可由学校自主聘用; 租金不高于市场价的|70%; 分别享受|30%|租金减免. */
const isRuledShare = (near: string, tail: string, end: string): boolean =>
  near.endsWith("的")
    ? (tail.startsWith("可") && /^可(?:由|用于|用作|作为|以|自主|直接|纳入|提取)/.test(tail)) ||
      /不(?:高|低)于市场[^，；。]{0,6}的$/.test(near)
    : near.endsWith("可提取")
      ? tail.startsWith("用于")
      : near.endsWith("分别减免") ||
        (near.endsWith("享受") && /^的?(?:租金|房租|学费|税收|费用)?(?:减免|优惠|补贴|补助|贴息|返还)/.test(end));
/** 租金不高于同地段租金的|70%|. */
const RENTED = /(?:租金|收费|售价|价格)(?:标准)?不[高超低][于过][^，；。]{2,14}的$/;
/** 缴费比例为|20%|. */
const PAID_IN = /缴费比例(?:统一|分别|一般)?(?:为|是)?$/;
/** 稳岗返还比例由|60%|提至90%. */
const PAID_BACK =
  /返还(?:比例|标准)(?:最高)?(?:[由从]|(?:可|统一)?(?:提高?|上调|降低?|下调|调整)[至到为]|[为是]|达到?)(?:最高)?$/;
/** 延续实施|1%|的失业保险费率. */
const RATE_SET = /^的[^，；。、]{0,12}(?:费率|税率)(?!为|达|下降|降至|上升)/;
/** 拿出不少于|60%|的新增岗位面向毕业生. */
const SET_APART = /(?:拿出|预留)不(?:少于|低于|超过|高于)$/;
/** 成果转化收益比例不低于|70%, 奖励份额不低于奖励总额的|50%. */
const SHARED_OUT =
  /(?:收益|奖励|分配|补助|资助|自筹|配套|首付|分红)(?:比例|份额|占比)?不(?:低于|少于|超过|高于)[^，；。]{0,8}$/;
/** 贴息|2个百分点, 贷款利率不高于|3.65%. */
const SUBSIDISED = /贴息(?:比例)?(?:为|达|按)?$|(?<!平均)利率(?:不高于|不超过|最高)$/;
/** 服务满5年的可获赠|70%|产权, 可免租入住|90平方米|公寓. */
const LIVES = /可(?:免租|免费|优先|拎包|低价|折价)?(?:入住|获赠|租住|购买)$/;
/** 绩效工资总量最高可达基准线的|1.2倍. */
const MOST = /最高(?:可达|可为|不超过)[^，；。]{0,10}的$/;
/** 市级财政对个人缴费部分补贴|60%. */
const GRANTED = /对[^，；。年累共占已]{2,16}(?:补贴|补助|返还)$/;
/** 租赁场地的，每年补助租金的|30%. */
const OF_THOSE = /的，[^，；。]{0,6}(?:补助|补贴|资助|减免|返还|报销|奖励)[^，；。]{1,8}的$/;
