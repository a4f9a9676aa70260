import { clausesOf } from "../clauses.js";
import { bearerAtEnd } from "../names/name-parts.js";
import { isTime } from "../slots.js";
import type { Figure } from "./figure.js";

// Who a benefit goes to, as the clauses before it say.

/** Who a clause gives it to: 对新引进的博士(给予…), 对取得证书的; "" where it says no one. */
export function receiverIn(clause: string): string {
  const each = clause.includes("每") ? EACH_GIVEN.exec(clause)?.[1] : undefined;
  if (each !== undefined) return each;
  const named = GIVEN.exec(clause)?.[1] ?? TO.exec(clause)?.[1] ?? WHO.exec(clause)?.[1] ?? "";
  const short = named.replace(/^(?:符合条件的?|凡)/, "").replace(/的$/, "");
  return short.length >= 2 ? short : "";
}

/** 首次购房的，|给予最高60万元补贴: a clause before may name them by what they do. */
export const receiverBefore = (clause: string): string =>
  receiverIn(clause) ||
  (/^(?!.*(?:条件|要求|规定)的$|及?以[上下内]的$).{2,20}的$/.test(clause)
    ? clause.slice(0, -1)
    : (BECAME.exec(clause)?.[1] ?? EACH_DONE.exec(clause)?.slice(1).join("") ?? ""));

/** 新设立的|博士后工作站|，一次性资助60万元. */
const BECAME = /^(?:新(?!增)|首次|当年|获|经|通过|入选)[^，、的]{1,10}的([^，、的]{3,16})$/;
/** 每|引进|1个|创新创业团队|，给予最高10万元支持. */
const EACH_DONE =
  /^每(引进|培养|培育|招用|招收|吸纳|新建|建成|新增|认定|获批|孵化|推荐|输送)[\d一两]*[个名家人户项]?([^，、\d]{2,20})$/;
/** 每招收1名|博士后|给予24万元资助. */
const EACH_GIVEN =
  /每新?(?:引进|培养|培育|招用|招收|吸纳|认定|推荐|输送)[\d一]+[个名家人户项]([^，、的\d]{2,12}?)(?:再|可|一次性|最高)*(?:给予|补助|补贴|奖励|资助)/;
const TO =
  /(?:^|[是、）”]|明确|规定|[省市县区州](?=对))(?:最高|可|再|均)?(?:凡|对|给予|给(?!予)|向|为|提供)(?![于外内口标照比每最])([^，]{2,30}?)(?=$|分别|均|再|可|一次性|按|每[人月年户家]|最高|给予|发放|予以|提供|享受)/;

/** 出站留任的|再给予. */
const WHO = /^([^，对为]{2,14}的)(?:再|另|可|分别|最高)+(?:给予|发放|奖励|补助)$/;

/** 对新认定的平台|奖励; 中央财政对每个基地|补助. */
export const GIVEN =
  /(?:^|[是、）”]|财政)对(?:每[个家名所位])?(?![于外内口标照比])([^，]{2,30}?)(?<!给予|发放|享受|予以|的)(?:最高|每[人户家所个])?(奖励|补助|资助|补贴)$/;

/** Who the clause before a benefit names, past one that tells how they are chosen; "" where it names no one. */
export const receiverTold = (figure: Figure): string =>
  receiverPastTerm(figure) || receiverBefore(figure.clauses.at(HOW.test(figure.clauses.at(-2) ?? "") ? -3 : -2) ?? "");

/** 对顶尖人才，|采取“一事一议”方式|，给予最高1亿元资助. */
const HOW = /^(?:采取|按照?|通过|根据|经)[^，]{2,16}(?:方式|办法|程序|认定|评审|后)$/;

/** 企业接收学生实习满1个月的，|按每人每月1500元给予补贴: who did so for so long; "" where no such clause is right before. */
function receiverPastTerm({ index, all, clauses }: Figure): string {
  const last = index > 0 ? all.slots[index - 1]! : null;
  if (last === null || !isTime(last.quantity)) return "";
  const before = clausesOf(last.gap);
  // 入选领军人才的，分|5年|给予每人100万元奖励
  if (clauses.length === 1 && IN_PARTS.test(before.at(-1)!)) return receiverBefore(before.at(-2) ?? "");
  if (!TERM.test(clauses.at(-2) ?? "")) return "";
  const who = before.at(-2) ?? "";
  return bearerAtEnd(who)
    ? who
    : before
        .at(-1)!
        .replace(/(?:连续|已)?满$/, "")
        .replace(/^对(?!口)/, "");
}
const TERM = /^[一二两三四五六七八九十\d]{1,2}(?:年|个月|天)(?:以上)?的$/;

const IN_PARTS = /^(?:分|连续|每年|在)$/;

/** What was done or given, without those whom it was for: 为毕业生|发放补贴. */
export const withoutWhom = (label: string): string => label.replace(TO_WHOM, "");
const TO_WHOM = /^[为向给对][^，]{2,16}?(?=发放|提供|兑现|拨付|支付|减[征免收]|缓缴|返还)/;
