import { areaName } from "../charts/area-name.js";
import { diffTables, isSame, type RowChanges, type TablesDiff } from "../tables/diff-tables.js";
import type { Figure, FigureChanges } from "../tables/match-figures.js";
import { readTables } from "../tables/read-tables.js";
import type { ConflictRow, DocumentRow, SeriesRow, TargetRow, TidyTables } from "../tables/tidy.js";
import { findBuild, vintageFolder } from "../tables/vintages.js";
import { printable } from "./printable.js";
import { type Language, type Names, namesOf, sayConflict, sayFigure, sayLevelOf, sayTarget } from "./say-rows.js";

export interface DiffOptions {
  readonly format: "text" | "json";
  readonly out: string;
}

/**
 * `fuhan diff A B`: what changed from one build to another, value by value: each number with the sentence that it stood in and
 * the one it stands in now, then what follows from them.
 * @param first vintage, date, `previous` or `last`, as `findBuild` takes it
 * @returns 0
 * @throws FuhanError `vintage-unknown`
 */
export async function diff(
  first: string,
  second: string,
  { format, out }: DiffOptions,
  language: Language,
  say: (line: string) => void,
): Promise<0> {
  const builds = [await findBuild(out, first), await findBuild(out, second)] as const;
  const [before, after] = await Promise.all(builds.map(({ vintage }) => readTables(vintageFolder(out, vintage))));
  const changes = diffTables(before as TidyTables, after as TidyTables);
  if (format === "json") {
    say(JSON.stringify({ before: builds[0], after: builds[1], ...changes }, null, 2));
    return 0;
  }
  say(builds.map(({ vintage, built_at }) => `${vintage} (${built_at})`).join(" → "));
  if (isSame(changes)) say(language === "zh" ? "没有变化" : "nothing changed");
  const names = namesOf([...(before?.series ?? []), ...(after?.series ?? [])], language);
  for (const line of lines(changes, names, language)) say(line);
  return 0;
}

/** Every change as lines of text, the numbers first. */
export function lines(diff: TablesDiff, names: Names, language: Language): readonly string[] {
  const zh = language === "zh";
  const { figures, documents, series, targets, conflicts } = diff;
  return [
    ...documentLines(documents, figures, language),
    ...section(zh ? "数字" : "figures", figures, (figure: Figure) => sayFigure(figure, names, language), sentence),
    ...section(
      zh ? "序列" : "series",
      series,
      (row: SeriesRow) => sayLevelOf(row, language),
      () => [],
    ),
    ...section(
      zh ? "目标" : "targets",
      targets,
      (row: TargetRow) => sayTarget(row, language),
      () => [],
    ),
    ...section(
      zh ? "矛盾" : "conflicts",
      conflicts,
      (row: ConflictRow) => sayConflict(row, names, language),
      () => [],
    ),
  ];
}

/** A document that changed stands on one line, with what changed of it: its bytes, what is known of it, its figures. */
function documentLines(
  { added, removed, changed }: RowChanges<DocumentRow>,
  figures: FigureChanges,
  language: Language,
): readonly string[] {
  const zh = language === "zh";
  const named = ({ document_id, title }: DocumentRow) => printable(`${title ?? ""} (${document_id})`);
  if (added.length + removed.length + changed.length === 0) return [];
  return [
    "",
    `${zh ? "文件" : "documents"}  ~${changed.length} +${added.length} -${removed.length}`,
    ...changed.map(({ before, after }) => {
      const fact = (row: DocumentRow, name: Fact) =>
        printable((name === "ref_area" && row.ref_area ? areaName(row.ref_area, language) : row[name]) ?? "—");
      const facts = FACTS.filter((name) => before[name] !== after[name]).map(
        (name) => `${FACT_NAMES[language][name]} ${fact(before, name)} → ${fact(after, name)}`,
      );
      const isOf = ({ document_id: id }: { readonly document_id: string }) => id === after.document_id;
      const moved = [
        `~${figures.changed.filter((one) => isOf(one.after)).length}`,
        `+${figures.added.filter(isOf).length}`,
        `-${figures.removed.filter(isOf).length}`,
      ].join(" ");
      const bytes =
        before.sha256 === after.sha256 ? [] : [`${zh ? "字节" : "bytes"} ${short(before)} → ${short(after)}`];
      return `  ~ ${named(after)}: ${[...bytes, ...facts, `${zh ? "数字" : "figures"} ${moved}`].join(zh ? "；" : "; ")}`;
    }),
    ...added.map((row) => `  + ${named(row)}`),
    ...removed.map((row) => `  - ${named(row)}`),
  ];
}

const short = ({ sha256 }: DocumentRow): string => sha256.slice(0, 10);

const FACT_NAMES = {
  zh: { title: "标题", kind: "文种", issuer: "发文机关", ref_area: "地区", published: "日期" },
  en: { title: "title", kind: "kind", issuer: "issuer", ref_area: "area", published: "date" },
} as const;

type Fact = keyof typeof FACT_NAMES.en;

const FACTS = Object.keys(FACT_NAMES.en) as Fact[];

function section<Row>(
  title: string,
  { added, removed, changed }: RowChanges<Row>,
  say: (row: Row) => string,
  below: (row: Row) => readonly string[],
): readonly string[] {
  if (added.length + removed.length + changed.length === 0) return [];
  return [
    "",
    `${title}  ~${changed.length} +${added.length} -${removed.length}`,
    ...changed.flatMap(({ before, after }) => [
      `  ~ ${say(before)}`,
      ...below(before),
      `  → ${say(after)}`,
      ...below(after),
    ]),
    ...added.flatMap((row) => [`  + ${say(row)}`, ...below(row)]),
    ...removed.flatMap((row) => [`  - ${say(row)}`, ...below(row)]),
  ];
}

const sentence = ({ document_id, quote }: Figure) => [`      “${printable(quote)}” (${document_id})`];
