import { FILLER } from "../../text/normalise.js";
import { CodeSet } from "../../vocabulary/code-set.js";
import type { Labelled } from "./labelled.js";

// What the figures below a heading are of, where their names say only what every school, or every insurance, has.

/** ——小学。|校数|129所，|在校生|20万人; （一）失业保险。|参保人数|10万人: what every school, or every insurance, has. */
export const underHeading = (one: Labelled, heading: string): Labelled =>
  (heading.endsWith("保险") ? OF_INSURANCE : OF_SCHOOL).test(one.label)
    ? { ...one, label: `${heading}${one.label.replace(/^参保(?=基金)/, "")}` }
    : one;
const OF_INSURANCE =
  /^(?:参保(?:缴费)?(?:人数|人员|职工)?|(?:领取|享受)待遇人[数员]|(?:参保)?基金(?:总?收入|总?支出|(?:滚存|累计)?结[余存]|累计结[余存]))$/;
const OF_SCHOOL =
  /^(?:学?校数|班数|招生(?:数|人数)?|在校学?生(?:数|人数)?|毕业生(?:数|人数)?|专任教师(?:数|人数)?|教职工(?:数|人数)?|生师比|师生比|校舍(?:总|建筑)?面积|图书|(?:教学)?仪器设备值|[毛净]?入学率|巩固率)$/;

/** The kind of school, or of insurance, that a heading is on; "" where it is on anything else. */
export const subjectIn = (heading: string): string =>
  heading.length <= LONGEST_HEADING && SUBJECTS.among(heading, LONGEST_HEADING)
    ? (SUBJECT.exec(heading.replaceAll(FILLER, ""))?.[1] ?? "")
    : "";
const LONGEST_HEADING = 22;
const SUBJECTS = new CodeSet("学中育险");
const SUBJECT =
  /^(?:——|（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、）])?(小学(?:教育)?|初中(?:教育)?|(?:普通)?高中(?:教育)?|(?:学前|特殊|中等职业|职业|普通高中|高等|成人|义务)教育|[^，、。：]{0,8}(?:养老|医疗|失业|工伤|生育)保险)(?:事业|情况|方面)?[。：]?$/;
