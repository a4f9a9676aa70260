import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";
import { inPlaceOf, isKin } from "../names/kin.js";
import { bearerAtEnd, HEAD, measuredAlike } from "../names/name-parts.js";
import { verbAt } from "../names/name-verbs.js";
import { isView } from "../names/no-name.js";
import type { ChangedFigure } from "./change-level.js";

/** Names a change by its own words; a product, a sector, a class beside another has the measure that is told once for both. */
export function besideChange({ figure, previous }: ChangedFigure): Labelled {
  const { name, gap, index, all, followsChange } = figure;
  // 民营企业进出口4亿元，占外贸比重提高到56%；|外商投资企业|增长13%
  const before = previous === null ? "" : previous.label.slice(Math.max(0, all.areaIn(previous.label)));
  const shared = followsChange || !NEXT_ITEM.test(gap) ? undefined : /^(.{4,}?)占/.exec(before)?.[1];
  // 三次产业需求占比分别为1%、42%、56%，与上季度相比，|第二产业|上升2.1个百分点
  const rate = figure.slot.quantity.form === "points" && isKin(name) && SHARES.test(before) ? before : "";
  const beside = followsChange ? before : (shared ?? rate);
  const goesOn = beside !== "" && !gap.includes("。");
  // 对中国香港进出口下降10%，|美国|增长3%
  const partner = goesOn && beside.startsWith("对") && isKin(`对${name}`) ? inPlaceOf(`对${name}`, beside) : null;
  if (partner !== null) return labelled(partner, "list");
  // 制造业投资增长5%。|采矿业|增长3%
  const opens = !goesOn && index === 0 && isKin(name) && !isShareGrown(figure);
  const alike = goesOn
    ? alikeTo(name, shared ?? previous?.label ?? "")
    : ((opens ? inPlaceOf(name, all.before.replace(/占(?![地用比]).*$/, "")) : null) ?? name);
  return alike === name ? labelled(name, "before") : labelled(alike, "list");
}
const SHARES = /(?:占比|比重|比例)$/;
const NEXT_ITEM = /^[^。]*；[^，；。]*$/;

/** 服务业比重上升到51%。高技术制造业增长|11%: no share grows by a share; nor does …增速达到|6%. */
const isShareGrown = ({ slot, lead, all: { before } }: Figure): boolean =>
  /增[速幅]/.test(lead) || (slot.quantity.form === "percent" && /(?:比重|占比|比例|率)$/.test(before));

/** 国有企业增加值增长4.1%，私营企业|增长7.9%: another that has the same measure. */
const alikeTo = (name: string, before: string): string =>
  HEAD.end(name) !== "" || verbAt(name) !== "" || /增[速幅]$/.test(name)
    ? name
    : (inPlaceOf(name, before) ??
      ofSector(name, before) ??
      (name.endsWith("类") ? ofClass(name, before) : measuredAlike(name, before)));

/** 衣着类价格上涨1%，居住类|下降2%. */
function ofClass(name: string, before: string): string {
  const measure = name.endsWith("类") ? /类(.{2,})$/.exec(before)?.[1] : undefined;
  return measure === undefined ? name : `${name}${measure}`;
}

/** 采矿业增加值增长4%，水、电、气等|生产和供应业|增长3%; null for no list of that kind. */
function ofSector(name: string, before: string): string | null {
  const at = name.indexOf("等") + 1;
  const alike = at > 0 ? inPlaceOf(name.slice(at), before) : null;
  return alike === null ? null : `${name.slice(0, at)}${alike}`;
}

/** 新能源汽车产量增长17%，|集成电路|增长9%; 家具类零售额增长6%，|手机|增长20%: another product. */
export const productBeside = ({ name, gap, lead, followsChange, previous }: Figure): string =>
  followsChange &&
  gap === `，${lead}` &&
  PRODUCT.test(name) &&
  !NO_PRODUCT.test(name) &&
  HEAD.end(name) === "" &&
  verbAt(name) === ""
    ? (MADE.exec(previous?.label ?? "")
        ?.slice(1)
        .find(Boolean) ?? "")
    : "";
const PRODUCT = /^[^，、的占比]{2,10}$/;
const NO_PRODUCT = /(?:[业额量率资费入出口值数游贸建区]|消费|投资|经济|建设|同期|企业|人员)$/;
const MADE = /(?:.{2}(产量)|类(?:商品)?(零售额))$/;

/** 三次产业结构为8:41:51，与上年相比，第一产业|下降0.5个百分点: its share; "" for any other. */
export const shareOfSector = ({ name, slot, previous, all }: Figure): string =>
  slot.quantity.form === "points" && SECTOR.test(name) && STRUCTURE.test(previous?.label ?? all.before) ? "比重" : "";
const SECTOR = /^第?[一二三]次?产业$/;
const STRUCTURE = /产业(?:结构比?|比重|比例)$/;

/** 居民消费价格上涨0.2%，其中食品类|上涨0.6%; 分门类看，采矿业|增长1.2%: a class of what changed, with its measure; "" for none. */
export function classIn({ name, within, clauses, previous, all, followsChange, sameSentence }: Figure): string {
  const goesOn = previous?.rule === "part" && followsChange && sameSentence;
  if (!within && !goesOn && !clauses.some(isView) && clauses.at(-2) !== "其中") return "";
  if (HEAD.end(name) !== "" || verbAt(name) !== "" || /[率比占]|量$|生产总值$/.test(name)) return "";
  // 居民消费价格下降0.4%。其中，城市|下降0.3%
  if (clauses.at(-2) === "其中" && isKin(name)) {
    const whole = previous?.label ?? all.before;
    // 卫生机构增加9个，其中|医院|增加3个: they are so called
    const isOne = whole.endsWith("机构") && PLACE.test(name);
    return isOne || whole === "" || whole.endsWith("增长") || name.endsWith(whole) || inPlaceOf(name, whole) !== null
      ? ""
      : `${name}${whole}`;
  }
  const alike = goesOn ? inPlaceOf(name, previous.label) : null;
  if (alike !== null) return alike;
  const view = clauses.find(isView);
  const measure =
    HEAD.end(previous?.label ?? (view !== undefined ? all.opening : all.before)) ||
    (VIEW_OF.exec(view ?? "")?.[0] ?? "");
  // 旅游花费增长9%，其中入境游客|增长52%: people are no money.
  const unlike = bearerAtEnd(name) && /(?:花费|收入|额)$/.test(measure) && !/[人户]均/.test(previous?.label ?? "");
  return measure === "" || unlike ? "" : `${name}${measure === "价格指数" ? "价格" : measure}`;
}

const PLACE = /[院所站室校]$|中心$/;

/** 从|投资|行业看. */
const VIEW_OF = /(?<=^[分从按])(?:投资|消费|产值|税收)(?=.{2})/;
