import { type Figure, isRateOf } from "./figure.js";
import { isKin } from "./kin.js";
import { type Labelled, labelled } from "./labelled.js";
import { isPlace, verbAt } from "./name-verbs.js";
import { wholeOf } from "./parts.js";

/**
 * Who is at a school, and what becomes of them, is named with it.
 *
 *     小学招生79万人，在校生468万人，|毕业生|76万人    技工院校12所，专任教师2300人，毕业生就业率|98%
 */
export function bySchool(figure: Figure): Labelled | null {
  const { name } = figure;
  if (MEMBER.test(name)) return labelled(`${schoolBefore(figure)}${name}`, "owner");
  const school = name.startsWith("毕业生") && name.endsWith("率") ? schoolBefore(figure) : "";
  return PLACES.test(school) ? labelled(`${school}${name}`, "owner") : null;
}

const MEMBER = /^(?:在校学?生|毕业生|专任教师|教职工)(?:规模|人数|总数)?$/;
const PLACES = /(?:院校|学校|高校|学院|大学)$/;

/** The last school, or kind of education, that was named before; "" where nothing says so. */
function schoolBefore(figure: Figure): string {
  const last = figure.sameSentence ? figure.lastThing() : null;
  if (last === null) return "";
  const { done, all } = figure;
  for (let at = wholeOf(figure, last), most = at - LONGEST; at >= Math.max(0, most); at--) {
    if (all.changes[at] !== null || isRateOf(all.slots[at]!) || done[at]!.rule === "part") continue;
    const { label } = done[at]!;
    const school = label.slice(verbAt(label).length).replace(MEMBERS, "");
    if (school !== "" && (isPlace(school) || isKin(school) || SCHOOLS.test(school))) return school;
  }
  return "";
}

/** No school stands further back. */
const LONGEST = 30;
const MEMBERS = /(?:(?:在校学?生|毕业生|专任教师|教职工|招生|毕业|在校)(?:规模|人数|总数)?)+$/;
const SCHOOLS = /(?:班|专业|教育|本专科|研究生|院校|学校|高校|阶段)(?:（[^（）]*）)?$/;
