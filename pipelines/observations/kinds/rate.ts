import type { Quantity } from "../../quantities/quantity.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { LIFTS } from "../names/name-parts.js";

/** A mean, a price, or one thing for another, as its unit, its label or its clause tells. */
export const isRate = ({ form, unit }: Pick<Quantity, "form" | "unit">, label: string, clause: string): boolean =>
  (form === "money" && PRICED.test(clause)) ||
  unit === "岁" ||
  unit === "℃" ||
  unit === "分贝" ||
  (unit?.includes("/") && !/(?:能力|规模)$/.test(label) && unit !== "件/套") ||
  // 为60万名|职工降低费率|1个百分点: they are counted.
  (isRateName(label) && !(unit === "人" && label.endsWith("率") && !label.endsWith("死亡率"))) ||
  ((clause.includes("年") || clause.includes("平均每")) && AVERAGE.test(clause.slice(-20))) ||
  (clause.includes("平均") && SHORTENED.test(clause.slice(-14)));

/** 第一产业|拉动GDP增长|0.2个百分点. */
export const isLift = (label: string): boolean =>
  label.endsWith("拉动贡献") || LIFTS.test(label.slice(label.search(/[拉带]动/)));

/** 就业率, 占比, 人均产值, 每万人拥有专利. */
const isRateName = (label: string): boolean =>
  ((RATE_ENDS.has(label.charCodeAt(label.length - 1)) ||
    PER.has(label.charCodeAt(label.startsWith("为") ? 1 : 0)) ||
    label.includes("均")) &&
    RATE.test(label) &&
    !OVER_MEAN.test(label) &&
    !COMPARES.test(label)) ||
  (label.includes("每") &&
    /每(?:\d*[百千万亿]|10{2,4}人)|每平方(?:公里|千米)|每[天日](?:[新净]增|新设|新登记)/.test(label));

/** 投资增速高于全市平均水平的|区县: they are counted. */
const OVER_MEAN = /平均(?:水平|值|数)?的[^，的]{1,8}$/;

/** 6个|行业的平均工资增速高于全国平均水平|: they are counted. */
const COMPARES = /^[^，、均每]{1,10}的[^，、]{2,16}[高低快慢优]于[^，、]*平均(?:水平|值|数)?$/;

const PER = new CodeSet("每万亿单千百");

const RATE_ENDS = new CodeSet("率重比例值差数度分产量价薪资入平");

const RATE =
  /(?:率|每亩产[量值]|比重|占比|比例|比值|[^同环对]比|[百千万]人(?:口)?拥有量|倍差|系数|指数|PUE值|融合水平|中位数|均值|满意度|得分|评分|浓度|周转天数|亩产值?|单产|[均单]价|[年月]薪|起薪|月工资|月收入|平均.*)$|^为?每(?![年月日天季次])|^万人|[百千万亿](?:人|吨|元|车|公里)[^，]{0,14}(?:死亡|受伤|伤亡)人数$|^(?:万元|亿元)(?:(?:地区|国内)?生产总值|GDP|(?:规[模上下][^，]{0,3})?工业增加值|产值)|^单(?:件|次|车|箱|票|位产品)[^，]{0,10}(?:成本|费用|能耗)|^单位(?:GDP|地区生产总值|产值|(?:工业)?增加值|面积|产品)|^(?:常住人口)?(?:千人(?!以)口?|百户|百元)|[人户亩日周月年场校师生床次村院班组件案套宗]均(?<!提案均)(?![衡已按]|在(?![校岗园册线]))/;

/** 年均新增就业: a figure of no one year. */
const AVERAGE = /(?:年均|平均每[年月天日周])[^，；。]{0,16}$/;

/** 开办时间平均缩短至|8.5个工作日. */
const SHORTENED = /平均(?:(?:缩短|压缩|压减|降)[^，；。]{0,6}|(?:[为约达仅]|达到|超过?)*)$/;

/** 租金每平方米|8.5元. */
const PRICED =
  /每(?:平方米|平米|亩|吨|公斤|千克|度|立方米|小时|课时|张|床|斤)(?:每[月年天日])?$|(?<!评|估|造|原|成交)价格?(?:基本|大致)?(?:是|为|在|稳定在|保持在)?(?:约|近)?$|每公里(?:造价|成本)$/;
