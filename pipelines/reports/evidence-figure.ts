import { sayValue } from "../charts/say-number.js";
import type { ConflictRow, ObservationRow, SeriesRow, TargetRow } from "../tables/tidy.js";
import { evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";
import type { ReportTables } from "./report-context.js";
import { sayPeriod } from "./say-period.js";

/** What became of a figure of a document, for a person who asks why the report says what it says. */
export interface FigureFate {
  /** 采用, 未采用, 目标, 推算依据 … */
  readonly verdict: string;
  readonly notes: readonly Html[];
}

/** A function from an observation to what became of it. */
export function fatesIn(tables: ReportTables): (row: ObservationRow) => FigureFate {
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
  const titled = (document: string) => `《${titles.get(document) ?? document}》`;

  const conflictNote = (own: string, row: ConflictRow): Html => {
    const [value, observation, document] =
      own === row.observation_a
        ? ([row.value_b, row.observation_b, row.document_b] as const)
        : ([row.value_a, row.observation_a, row.document_a] as const);
    return html`说法不一：${titled(document)}作${link(sayValue(value, row.unit_measure), observation)}`;
  };
  const targetNote = (row: TargetRow): Html => {
    const outcome = OUTCOMES[row.outcome];
    if (row.actual_value === null || row.actual_observation_id === null) return html`${outcome}`;
    return html`${outcome}：实际${link(sayValue(row.actual_value, row.unit_measure), row.actual_observation_id)}`;
  };

  return (row) => {
    const disputes = (conflicts.get(row.observation_id) ?? []).map((each) =>
      conflictNote(row.observation_id, each.row),
    );
    const uses = (chosen.get(row.observation_id) ?? []).map(sayUse);
    const target = targets.get(row.observation_id);
    if (target !== undefined) return { verdict: "目标", notes: [targetNote(target), ...disputes] };
    if (uses.length > 0) {
      const implied = chosen.get(row.observation_id)!.every(({ obs_status: status }) => status === "I");
      return { verdict: implied ? "推算依据" : "采用", notes: [...uses, ...disputes] };
    }
    const other = row.role === "level" && row.status === "actual" ? byKey.get(keyOf(row)) : undefined;
    if (other !== undefined)
      return {
        verdict: "未采用",
        notes: [
          html`年度序列取${titled(other.document_id)}的${link(sayValue(other.obs_value, other.unit_measure), other.observation_id)}（${other.chosen_because}）`,
          ...disputes,
        ],
      };
    return { verdict: "未入序列", notes: [html`${whyOutside(row)}`, ...disputes] };
  };
}

const keyOf = (row: Pick<ObservationRow, "indicator" | "ref_area" | "time_period">) =>
  JSON.stringify([row.indicator, row.ref_area, row.time_period]);

const OUTCOMES: Readonly<Record<TargetRow["outcome"], string>> = {
  met: "达成",
  missed: "未达成",
  pending: "尚无结果",
  unknown: "无法判断",
};

const sayUse = (row: SeriesRow): Html =>
  row.obs_status === "I"
    ? html`据此推算${row.ref_area}${sayPeriod(row.time_period)}${row.indicator_zh}：${sayValue(row.obs_value, row.unit_measure, true)}`
    : html`${row.chosen_because}`;

/** Why a figure of an indicator is no value of a yearly series. */
function whyOutside(row: ObservationRow): string {
  if (row.role === "change") return "增减，附于所说的数";
  if (row.role === "parameter") return "标准或条件，不是统计数";
  if (row.status === "target") return "目标，未写明到期年份";
  if (row.time_period === null) return "时间不详";
  if (row.obs_value === null) return "没有数值";
  return row.freq === "A" ? "口径与年度序列不同" : "不是整年的数";
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
