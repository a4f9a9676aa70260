import type { Quantity } from "../../quantities/quantity.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import { isEvent } from "../kinds/happened.js";
import { words } from "../meaning-words.js";
import { HEAD } from "../names/name-parts.js";
import { withoutBrackets } from "../names/name-shortened.js";
import { isCompound, isNominal, verbAt } from "../names/name-verbs.js";
import type { Figure } from "./figure.js";
import { type Labelled, labelled } from "./labelled.js";

// Names for others right beside those to whom the same was done, parted from them by a comma.

/** 新建学校9所，|幼儿园|7所; 评选工匠20名，|技术能手|30名; 惠及企业300家，|职工|2万人: others beside those to whom the same was done. */
export function byBeside({ name, gap, lead, previous, slot, all, index }: Figure): Labelled | null {
  if (previous === null || gap !== `，${lead}` || lead !== name || name.length > LONGEST_THING) return null;
  const { quantity, tail } = slot;
  const ends = tail === "" || PARTS.has(tail.charCodeAt(0));
  if (!ends || all.changes[index - 1] !== null) return null;
  // 开展适应性培训5万人次，|技能培训|8万人次
  const led = all.slots[index - 1]!.quantity.unit === quantity.unit ? (HOLDS.exec(previous.label)?.[0] ?? "") : "";
  if (led !== "" && name.length > 2 && HELD.test(name) && !HOLDS.test(name) && previous.label.endsWith(name.slice(-2)))
    return labelled(`${led}${name}`, "list", null, previous.head);
  if (verbAt(name) !== "" || isDone(name) || isEvent(name)) return null;
  const { label } = previous;
  const verb = AT_WORK.test(label) ? "" : ((BUILT.exec(label) ?? ANYONE.exec(label))?.[0] ?? verbAt(label));
  if (PRINTED.test(name) && label.startsWith("出版")) return labelled(`出版${name}`, "list", null, previous.head);
  const { unit } = all.slots[index - 1]!.quantity;
  const alike = unit === quantity.unit || (SITES.has(unit ?? "") && SITES.has(quantity.unit ?? ""));
  const kin = alike ? isKindred(name, label, quantity) : ANYONE.test(verb) && PEOPLE.test(name);
  return kin && verb !== "" && isNominal(label, verb) ? labelled(`${verb}${name}`, "list", null, previous.head) : null;
}

const HOLDS = /^(?:累计|共)?(?:组织)?(?:开展|举办|完成|组织)了?(?=[^，]{3})/;
const HELD = /^[^，、的新]{2,8}(?:培训|招聘会|讲座|活动|竞赛|招聘|宣讲|鉴定|评价)$/;

/** 出栏牛12万头，|羊|36万只; 生猪存栏12万头，|牛|3万头: what became of another herd. */
export function byHerd({ name, gap, previous, slot, all, index }: Figure): Labelled | null {
  if (previous === null || gap !== `，${name}` || !HERDS.has(slot.quantity.unit ?? "") || !HERD.test(name)) return null;
  if (all.changes[index - 1] !== null || !HERDS.has(all.slots[index - 1]!.quantity.unit ?? "")) return null;
  const [, before, after] = HERDED.exec(previous.label) ?? [];
  return before === undefined && after === undefined
    ? null
    : labelled(`${before ?? ""}${name}${after ?? ""}`, "list", null, previous.head);
}
const HERDS: ReadonlySet<string> = new Set(["头", "只", "羽", "匹"]);
const HERD = /^[^，、]{0,3}[猪牛羊禽兔鸡鸭鹅马驴]$/;
const HERDED = /^(年?[出存]栏)(?=.)|(?<=.)([出存]栏)$/;

const LONGEST_THING = 10;

/** 出版报纸21亿份，|各类期刊|8亿册. */
const PRINTED = /(?:图书|报纸|期刊|杂志|音像制品|电子出版物)$/;

const PARTS = new CodeSet("，；。、）");

/** Units in which places are counted: 养老机构3家，|幼儿园|9所. */
const SITES = new Set(["个", "家", "所", "处", "座", "间", "栋", "幢"]);

const ANYONE = /^(?:惠及|服务|慰问|走访|涉及|吸引|覆盖)/;

/** 小学 and 幼儿园, 发明专利 and 实用新型专利, 工匠 and 技术能手, 购房补贴 and 生活补贴: of one kind, as their last words tell. */
function isKindred(name: string, label: string, { unit, form }: Quantity): boolean {
  if (form === "money") return label.endsWith(name.slice(-2));
  if (form !== "count") return false;
  if (unit === "人") return PEOPLE.test(name);
  // 绿色工厂60家，|绿色园区|12个
  const alike = SITES.has(unit ?? "") && name.length >= 4 && label.includes(name.slice(0, 2));
  return alike || label.endsWith(name.slice(name.endsWith("业") ? -2 : -1)) || (PLACE.test(label) && PLACE.test(name));
}

const PEOPLE = /[人员师生者手匠士家才工民记选]$|(?<!征)兵$/;

const PLACE = /[学校园院所站馆室场房班点]$|[初高]中$|中心$|基地$|机构$/;

/** It says what was done itself, or what there is. */
const isDone = (name: string): boolean =>
  (DEED.find(name.replace(/^[公民]办/, "")) >= 0 && !isCompound(name)) ||
  /^(?:入库|释放|重组|引[企校])/.test(name) ||
  STANDS.test(name) ||
  HEAD.end(name) !== "";

const DEED = words("flow", "act", "affect", "yield");

const BUILT = /^(?:新建|改建|扩建|改扩建|新改扩建|建成|建设)(?:、?(?:新建|改建|扩建|改扩建))*(?=.{2})/;

/** 引进人才612人（博士86人），|青年人才|8430人: people right beside people, whom the same was done to. */
export function byPeople({ name, gap, lead, slot, all, index, done }: Figure): Labelled | null {
  if (slot.quantity.unit !== "人" || (gap !== `，${lead}` && gap !== `），${lead}`)) return null;
  if (lead !== name && withoutBrackets(lead) !== name) return null;
  // 取得结业证的|医师: whom it tells of is no deed.
  const isDeed = verbAt(name) !== "" && !GAINED.test(name);
  if (PERSON.end(name) === "" || isDeed || STANDS.test(name) || name.startsWith("每")) return null;
  for (let at = index - 1; at >= Math.max(0, index - FAR); at--) {
    if (all.changes[at] !== null || all.slots[at]!.quantity.unit !== "人") return null;
    const { label, rule } = done[at]!;
    if (rule === "part") continue;
    // “走出去”|招聘
    const verb = AT_WORK.test(label) ? "" : verbAt(label.replace(QUOTED, ""));
    return verb === "" || PERSON.end(label) === "" || STANDS.test(label) || GAINED.test(label)
      ? null
      : labelled(`${verb}${name}`, "list");
  }
  return null;
}

/** 就业人员486万人，|技能劳动者|148万人: they are so called, and nothing was done to them. */
const AT_WORK = /^(?:就业|从业|创业|务工|参保|失业)(?:人员|人口|群体|者|人数)$/;
/** No one is beside people further back. */
const FAR = 50;
const QUOTED = /^“[^”]{2,6}”/;

const GAINED = /^取得[^，、的]{2,14}的/;

/** 选举产生书记22人，|副书记|8人; 村支书工作补贴1.2万元，|村主任|1.1万元: of a post, what the one before it was named with. */
export function byPost({ name, gap, slot, previous }: Figure): Labelled | null {
  const { unit } = slot.quantity;
  if (previous === null || gap !== `，${name}` || name.length > LONGEST_POST) return null;
  if (unit === "人") {
    const elected = ELECTED.exec(previous.label)?.[0];
    return elected === undefined || verbAt(name) !== "" || /(?:任职|当选)$/.test(name)
      ? null
      : labelled(`${elected}${name}`, "list");
  }
  const paid = unit === "元" && (POST.end(name) !== "" || name.endsWith("会计")) ? PAID.exec(previous.label) : null;
  return paid === null || POST.end(paid[1]!) === "" ? null : labelled(`${name}${paid[2]}`, "list");
}

const LONGEST_POST = 6;

const ELECTED = /^选举产生了?/;

const PAID = /^(.{2,8}?)((?:工作|生活|岗位|基本)?(?:补贴|津贴|补助|报酬|工资))$/;

const POST = words("human");

/** 在站博士后, 总量: who is there, and did not come just now. */
const STANDS = /^[在现从]|引[才智]$|总[量数]|现有|拥有|共有/;
const PERSON = words("person");
