import { words } from "./meaning-words.js";

/**
 * The unit of a number that is written without one, where its words say it: 450万困难群众 → 人, 医疗旅游人次86.5万 → 人次; else null.
 * @param label what is counted
 * @param tail the words after the number
 * @param written the number as written: 2000万
 * @param whole it is a whole number: nobody is counted in fractions
 */
export function impliedUnit(label: string, tail: string, whole: boolean, written = ""): string | null {
  if (!whole || /(?:率|比|比值|指数|系数|倍差)$/.test(label)) return null;
  if (/[万亿]$/.test(written) && MONEY.test(label) && !isFollowed(tail)) return "元";
  const times = /(?:人次|户次|架次|班次|件次)(?=数?$)/.exec(label);
  if (times !== null) return times[0];
  if (
    /^(?:[两一二三四五]个)?(?:新)?(?:台阶|大关)|^、(?:.{1,8}台阶|$)/.test(tail) &&
    /(?:总值|总量|GDP|产值|增加值)$/.test(label) &&
    HUMAN.find(label) < 0
  )
    return "元";
  if (HOUSEHOLDS.test(tail) || SUBSCRIBERS.test(label)) return "户";
  if (/(?:[馆站]|中心|基地|岗位|岗位需求)(?:总数|数量)?$/.test(label)) return "个";
  if (label.endsWith("牌") && /^[金银铜]/.test(tail)) return "枚";
  if (/[万亿]$/.test(written) && TAKEN_ON.test(label)) return "人";
  return label.endsWith("人数") ||
    label.endsWith("人力资源总量") ||
    HUMAN.find(label) >= 0 ||
    isFollowed(tail) ||
    PEOPLE.test(tail) ||
    TRADE.test(tail)
    ? "人"
    : null;
}

/** |千万|家庭, |上亿|市场主体. */
const HOUSEHOLDS =
  /^(?:[^，；。：、\d]{0,6}贫困|[农住商]|困难|脱贫)户|^[^，；。：、\d]{0,6}(?:家庭(?!毕业生|学生|子女|成员|儿童|劳动力|人口|青年)|(?:市场|经营)主体)/;
/** 宽带用户|3.4亿. */
const SUBSCRIBERS =
  /(?:(?:宽带|电话|通信|移动|[45]G|光纤|光网|电视|燃气|供[水热暖电气]|用[水电气])用户|家庭|(?:市场|经营)主体)(?:总?数)?$/;

/** 人才专项资金|2000万. */
const MONEY =
  /(?:资金|经费|补贴|补助|津贴|基金|基金规模|奖励|投入|贷款|租金|金额|费用|产值|投资|投资总?额|招商引资任务|招商引资|引资额|到位资金|资助|支出|收入|自筹|配套|增加值|生产总值|GDP|经济总量|进出口(?:总[额值])?|零售总?额|余额|营收|利润|销售额|交易额|成交额|总资产|工资(?:款|报酬)?|欠薪|补偿金|赔偿金|保证金|(?<!服务|消费)保费|保险费|罚款|薪酬|损失)$/;
const HUMAN = words("human");

/** 中央和地方共选派|14万. */
const TAKEN_ON = /(?:招生|选派|招募|招聘|招收|录用|聘用|安置|就业|务工)$/;

/** 740多万|玉林人民. */
const PEOPLE = /^[^，；。：、\d]{0,4}人民(?!币|政府|医院|法院|检察|公园|广场|大学|团体|调解|警察|日报)/;

/** 10万|面点师、10万|缝纫工, 5000|月嫂: what they are called by their trade. */
const TRADE =
  /^(?:[^，；。：、\d]{1,5}[师工员匠嫂娘商]|[^，；。：、\d]{0,5}(?:能手|大军|保安))(?=[、，；。和与及中]|[两三四五六]支|$)/;

/** Within the clause after the number, begun at most ten characters from it. */
function isFollowed(tail: string): boolean {
  const at = HUMAN.find(tail);
  return at >= 0 && at <= 10 && !/[，。；：、\d]/.test(tail.slice(0, at));
}
