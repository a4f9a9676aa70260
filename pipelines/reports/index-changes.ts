import { levelIn } from "../notebooks/level-in.js";
import { diffTables, type RowChanges } from "../tables/diff-tables.js";
import type { DocumentRow, SeriesRow, TargetRow, TidyTables } from "../tables/tidy.js";
import { evidenceFile, evidenceHref } from "./evidence-file.js";
import { type Html, html } from "./html.js";

/** How many changes of a kind the index shows; the others it counts. */
const MOST = 12;

/** What is different from the build before: documents, values, outcomes, each with a link to where it stands now. */
export function changesSection(before: TidyTables | null, tables: TidyTables): Html {
  if (before === null) return html``;
  const { documents, series, targets } = diffTables(before, tables);
  const lists = [
    listOf("新增文件", documents.added.map(documentPart)),
    listOf(
      "改动文件",
      documents.changed.map(({ after }) => documentPart(after)),
    ),
    listOf(
      "撤下文件",
      documents.removed.map((row) => html`${titleOf(row)}`),
    ),
    listOf("数值有变", series.changed.map(changedPart)),
    listOf(
      "新增数值",
      series.added.map((row) => html`${nameOf(row)}：${valuePart(row)}`),
    ),
    listOf(
      "不再有的数值",
      series.removed.map((row) => html`${nameOf(row)}：${levelIn(row)}`),
    ),
    listOf("目标有了结果", outcomes(targets)),
  ].filter((part) => part.markup !== "");
  const vintage = before.series[0]?.vintage;
  const since = vintage === undefined ? "" : `（${vintage}）`;
  return html`<section aria-labelledby="changes"><h2 id="changes">与上一版相比</h2>
${lists.length === 0 ? html`<p>与上一版${since}相比，数值没有变化。</p>` : html`<p>上一版为${since.replace(/[（）]/g, "")}。</p>${lists}`}</section>`;
}

function listOf(title: string, items: readonly Html[]): Html {
  if (items.length === 0) return html``;
  const more = items.length - MOST;
  return html`<h3>${title}（${items.length}）</h3>
<ul>${items.slice(0, MOST).map((item) => html`<li>${item}</li>\n`)}${more > 0 && html`<li>另有${more}项</li>`}</ul>
`;
}

const titleOf = ({ title, document_id: id }: DocumentRow) => `《${title ?? id}》`;

const documentPart = (row: DocumentRow): Html =>
  html`<a href="evidence/${encodeURIComponent(evidenceFile(row.document_id))}">${titleOf(row)}</a>`;

const nameOf = (row: SeriesRow) => `${row.ref_area}${row.indicator_zh}，${row.time_period}年`;

const valuePart = (row: SeriesRow): Html =>
  html`<a href="${evidenceHref("evidence/", row.observation_id)}">${levelIn(row)}</a>`;

function changedPart({ before, after }: RowChanges<SeriesRow>["changed"][number]): Html {
  if (levelIn(before) !== levelIn(after)) return html`${nameOf(after)}：${levelIn(before)} → ${valuePart(after)}`;
  const what =
    before.document_id !== after.document_id
      ? "换了依据的文件"
      : before.series_break !== after.series_break
        ? "口径说明有变"
        : "上下界有变";
  return html`${nameOf(after)}：${valuePart(after)}，${what}`;
}

const OUTCOMES: Readonly<Record<TargetRow["outcome"], string>> = {
  met: "达成",
  missed: "未达成",
  pending: "尚无结果",
  unknown: "无法判断",
};

const outcomes = ({ changed }: RowChanges<TargetRow>): readonly Html[] =>
  changed.map(
    ({ before, after }) =>
      html`${after.ref_area}${after.indicator_zh}，${after.time_period}年：${OUTCOMES[before.outcome]} → <a href="${evidenceHref("evidence/", after.observation_id)}">${OUTCOMES[after.outcome]}</a>`,
  );
