import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "./project-root.js";
import { readWords } from "./read-words.js";
import type { Area } from "./vocabulary.js";

/**
 * The year of a session of a people's congress or of the CPPCC that a text names. A term has five years and a session each; a
 * session falls in the first months of its year.
 *
 *     关于市六届人大一次会议第9号建议
 *         ^^^^^^^^^^^^ 2023 for 重庆市
 *
 * @param area the area that the text speaks of, by which 市 and 省 are understood
 * @returns null where no session is named, or where the area's terms follow no rule that `sessions.csv` holds (counties and cities change
 *   at different times)
 */
export function sessionYear(text: string, area: Area | null): { year: number; start: number; end: number } | null {
  const found = SESSION.exec(text);
  if (found === null) return null;
  const [words, before, term, between, session] = found;
  const body = /政协/.test(`${before}${between}`) ? "政协" : "人大";
  const place = /全国/.test(`${before}${between}`)
    ? "全国"
    : area?.level === "country" || area?.level === "province"
      ? area.name
      : null;
  const rule = place === null ? undefined : rules().find((row) => row.area === place && row.body === body);
  if (rule === undefined) return null;
  const year = rule.first_year + 5 * (ordinal(term!) - rule.term) + ordinal(session!) - 1;
  return { year, start: found.index, end: found.index + words.length };
}

/**
 * The first year of the five-year term (本届) of an area's people's congress, and so of its government, that a year falls in.
 * @param area its name, or null
 * @returns null where the area's terms follow no rule that `sessions.csv` holds
 */
export function termStart(area: string | null, year: number): number | null {
  const rule = rules().find((row) => row.area === area && row.body === "人大");
  return rule === undefined ? null : rule.first_year + 5 * Math.floor((year - rule.first_year) / 5);
}

const SESSION =
  /((?:全国|[省市]|自治区)?(?:人大|政协)?)第?([一二三四五六七八九十]{1,3})届((?:全国)?(?:人大|政协|人民代表大会|委员会))?第?([一二三四五六七八九十]{1,2})次会议/;

const row = z.object({
  area: z.string().min(1),
  body: z.enum(["人大", "政协"]),
  term: z.coerce.number().int().positive(),
  first_year: z.coerce.number().int().min(1954),
  source: z.string().min(1),
});

let known: readonly z.infer<typeof row>[] | null = null;

function rules() {
  known ??= readWords(join(projectRoot(), "data", "vocabulary", "sessions.csv"), row);
  return known;
}

/** 一 to 九十九. */
function ordinal(han: string): number {
  const digit = (character: string | undefined) => (character ? "〇一二三四五六七八九".indexOf(character) : 0);
  if (!han.includes("十")) return digit(han);
  const [tens, ones] = han.split("十");
  return (tens === "" ? 1 : digit(tens)) * 10 + digit(ones);
}
