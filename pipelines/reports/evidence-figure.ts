import { sayValue } from "../charts/say-number.js";
import { wordsIn } from "../charts/words.js";
import { becauseIn } from "../notebooks/because-in.js";
import { inLanguage, type Language } from "../notebooks/language.js";
import { seriesKey } from "../tables/statement.js";
import { targetYear } from "../tables/targets.js";
import type { ConflictRow, ObservationRow, SeriesRow, TargetRow } from "../tables/tidy.js";
import { evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";
import { inChinese } from "./in-chinese.js";
import type { ReportTables } from "./report-context.js";
import { subjectIn } from "./subject-in.js";

/** What became of a figure of a document, for a person who asks why the report says what it says. */
export interface FigureFate {
  readonly isTaken: boolean;
  /** 采用, 未采用, 目标, 推算依据 …; taken, not taken … */
  readonly verdict: string;
  readonly notes: readonly Html[];
}

/** A function from an observation to what became of it, in words of a language. */
export function fatesIn(tables: ReportTables, lang: Language): (row: ObservationRow) => FigureFate {
  const say = inLanguage(lang);
  const sayAs = (value: number, unit: string) => sayValue(value, unit, false, lang);
  const titles = new Map(tables.documents.map((row) => [row.document_id, row.title ?? row.document_id]));
  const chosen = groupBy(tables.series, (row) => row.observation_id);
  const byKey = new Map(tables.series.map((row) => [keyOf(row), row]));
  const targets = new Map(tables.targets.map((row) => [row.observation_id, row]));
  const conflicts = groupBy(
    tables.conflicts.flatMap((row) => [
      { own: row.observation_a, row },
      { own: row.observation_b, row },
    ]),
    ({ own }) => own,
  );
  const link = (text: string, observation: string) => html`<a href="${evidenceHref("", observation)}">${text}</a>`;
  const titled = (document: string) => inChinese(`《${titles.get(document) ?? document}》`, lang);

  const conflictNote = (own: string, row: ConflictRow): Html => {
    const [value, observation, document] =
      own === row.observation_a
        ? ([row.value_b, row.observation_b, row.document_b] as const)
        : ([row.value_a, row.observation_a, row.document_a] as const);
    const other = link(sayAs(value, row.unit_measure), observation);
    return lang === "zh"
      ? html`说法不一：${titled(document)}作${other}`
      : html`disputed: ${other} in ${titled(document)}`;
  };
  const targetNote = (row: TargetRow): Html => {
    const outcome = wordsIn(lang).outcome[row.outcome];
    if (row.actual_value === null || row.actual_observation_id === null) return html`${outcome}`;
    return html`${outcome}${say("：实际", ": actually ")}${link(sayAs(row.actual_value, row.unit_measure), row.actual_observation_id)}`;
  };

  return (row) => {
    const disputes = (conflicts.get(row.observation_id) ?? []).map((each) =>
      conflictNote(row.observation_id, each.row),
    );
    const uses = (chosen.get(row.observation_id) ?? []).map((each) => sayUse(each, lang));
    const target = targets.get(row.observation_id);
    if (target !== undefined)
      return { isTaken: false, verdict: say("目标", "target"), notes: [targetNote(target), ...disputes] };
    if (uses.length > 0) {
      const implied = chosen.get(row.observation_id)!.every(({ obs_status: status }) => status === "I");
      const verdict = implied ? say("推算依据", "implies another year") : say("采用", "taken");
      return { isTaken: !implied, verdict, notes: [...uses, ...disputes] };
    }
    const other = row.role === "level" && row.status === "actual" ? byKey.get(keyOf(row)) : undefined;
    if (other !== undefined) {
      const instead = link(sayAs(other.obs_value, other.unit_measure), other.observation_id);
      const why = inChinese(becauseIn(other.chosen_because, lang), lang);
      const note =
        lang === "zh"
          ? html`年度序列取${titled(other.document_id)}的${instead}（${why}）`
          : html`the yearly series has ${instead} of ${titled(other.document_id)} (${why})`;
      return { isTaken: false, verdict: say("未采用", "not taken"), notes: [note, ...disputes] };
    }
    return {
      isTaken: false,
      verdict: say("未入序列", "in no series"),
      notes: [html`${say(...whyOutside(row))}`, ...disputes],
    };
  };
}

const keyOf = (row: Pick<ObservationRow, "indicator" | "ref_area" | "time_period">) =>
  seriesKey(row.indicator, row.ref_area, row.time_period);

function sayUse(row: SeriesRow, lang: Language): Html {
  if (row.obs_status !== "I") return inChinese(becauseIn(row.chosen_because, lang), lang);
  const [subject, value] = [subjectIn(row, lang), sayValue(row.obs_value, row.unit_measure, true, lang)];
  return lang === "zh" ? html`据此推算${subject}：${value}` : html`${subject}: ${value}`;
}

/** Why a figure of an indicator is no value of a yearly series, in both languages. */
function whyOutside(row: ObservationRow): readonly [zh: string, en: string] {
  if (row.role === "change") return ["增减，附于所说的数", "a change of another figure"];
  if (row.role === "parameter") return ["标准或条件，不是统计数", "a standard or condition, no statistic"];
  if (row.status === "target")
    return targetYear(row) === null
      ? ["目标，未写明到期年份", "a target for no stated year"]
      : ["同一目标的另一处表述，只计一次", "another statement of a target that is counted once"];
  if (row.time_period === null) return ["时间不详", "its time is unknown"];
  if (row.obs_value === null) return ["没有数值", "it has no value"];
  return row.freq === "A"
    ? ["口径与年度序列不同", "it counts something else"]
    : ["不是整年的数", "not of a whole year"];
}

function groupBy<Row>(rows: readonly Row[], keyOfRow: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const there = groups.get(keyOfRow(row));
    if (there === undefined) groups.set(keyOfRow(row), [row]);
    else there.push(row);
  }
  return groups;
}
