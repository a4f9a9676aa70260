import { CodeSet } from "../../vocabulary/code-set.js";

// Words before a number that name nothing: how figures are told apart, how long something lasted, remarks on ranks and comparisons.

/** 分季度看: how the figures after it are told apart. */
export const isView = (clause: string): boolean => VIEWS.has(clause.charCodeAt(0)) && IS_VIEW.test(clause);
const VIEWS = new CodeSet("分从按");
export const VIEW_PATTERN = "(?:分|从|按)[^，]{1,8}(?:看|分)";
const IS_VIEW = new RegExp(`^${VIEW_PATTERN}$`);
/** 就业率连续|五年保持在98%: a stretch of time names nothing. */
export const isStretch = (name: string): boolean => COUNTS.has(name.charCodeAt(0)) && STRETCH.test(name);
const STRETCH = /^[一两二三四五六七八九十\d]+[多余]?(?:年[间前来内]?|个月)?$/;
const COUNTS = new CodeSet("一两二三四五六七八九十0123456789");
/** …and leads from what it was said of. */
export const CONTINUED = /(?:已|均|都)?连续.{0,3}$/;
export const isRemark = (name: string): boolean => REMARKS.has(name.charCodeAt(0)) && REMARK.test(name);
/** What `REMARK` begins with. */
const REMARKS = new CodeSet("远以在此成站绝这该上按经毕培结出受稳位跃跻高排居名进创低快慢好优超领同环达历下接今");
/** A rank or a comparison between a value and the next names nothing: 、稳居全国前列、增长4.8%. */
const REMARK =
  /^(?:此前$|以上的?增[长速幅]$|在全[国省市]第[一二三四五六七八九十]{1,2}个$|这意味着$|(?:这|该|上述)一?(?:比例|占比|比率|比重|数字|数据|指标|指数)(?:在\d{1,2}月)?(?:更是)?$|下一?步$|下一?阶段$|接下来|今后$|按[^，]{0,8}汇率|受[^，]{2,20}影响(?:[走回上下升降][高低升落降]?)?$|进一步$|成功$|站稳$|绝对[额值量]$|经(?:整改|治理|努力|核查|多方)|(?:经过?[^，]{2,8}|毕业|培训|结业|出站)后$|[稳位跃跻高排]?居(?![民住家委])|位列|名列|排名|排位|跃升|跻身|进入(?=[全国世省]|市(?!场)|前|第|.{0,6}(?:前列|行列|[十百]强|方阵|梯队))|创(?:历史|近|新[高低]|下|同期)|超(?:额|任务|计划)$|远(?:超|[高低快慢好]于)|高于|低于|快于|慢于|好于|优于|高出|超出|领先|同比|环比|(?:达到?)?历史(?:最|新高))/;
