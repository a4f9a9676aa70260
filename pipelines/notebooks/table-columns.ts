import { sayComparison } from "../charts/say-change.js";
import { sayValue } from "../charts/say-number.js";
import type { ConflictRow, DocumentRow, TargetRow } from "../tables/tidy.js";
import { cite } from "./cite.js";
import { type Headline, sayStep, stepIsPublished } from "./headlines.js";
import { inLanguage, type Language, type Named, nameIn } from "./language.js";
import { levelIn } from "./level-in.js";
import type { ColumnOf } from "./show-table.js";
import { outcomesIn, sayDue, sayPromise } from "./target-sentence.js";
import type { YearlyChange } from "./yearly-changes.js";

/** Columns for `showTable`, by what the rows are; an analyst takes a set, adds to it by spreading, or writes her own. */
export type Columns<Row> = Readonly<Record<string, ColumnOf<Row>>>;

/** A row with the title of its document, as `series.join_left(documents)` has it. */
type Titled = { readonly title?: string | null; readonly document_id: string };

/** A document and how many values of a series are from it. */
export type SourceRow = DocumentRow & { readonly figures: number };

/** The columns of the tables that reports show, with their headings in a language: columnsIn("zh").targets. */
export interface ReportColumns {
  /** Of `headlines(series)`. */
  readonly headlines: Columns<Headline>;
  /** Of `yearlyChanges(series)`. */
  readonly changes: Columns<YearlyChange>;
  /** Of `loadTargets`. */
  readonly targets: Columns<TargetRow>;
  /** Of `loadConflicts`. */
  readonly conflicts: Columns<ConflictRow & Named>;
  /** Of `sourcesOf`. */
  readonly sources: Columns<SourceRow>;
}

export function columnsIn(lang: Language): ReportColumns {
  const say = inLanguage(lang);
  const year = (of: number | string) => say(`${of}年`, `${of}`);
  const name = { [say("指标", "Indicator")]: (row: Named) => nameIn(row, lang) };
  const latest = {
    [say("指标", "Indicator")]: (row: Headline | YearlyChange) => nameIn(row.latest, lang),
    [say("年份", "Year")]: (row: Headline | YearlyChange) => year(row.latest.year),
  };
  return {
    headlines: {
      ...latest,
      [say("数值", "Value")]: ({ latest }) => cite(levelIn(latest, lang), latest.observation_id),
      [say("与前一个数相比", "Against the value before")]: (headline) =>
        sayStep(headline, { lang }) ?? say("没有更早的数", "no earlier value"),
      [say("来源", "Source")]: ({ latest }) => titleOf(latest),
    },
    changes: {
      ...latest,
      [say("上年", "Year before")]: ({ before }) => cite(levelIn(before, lang), before.observation_id),
      [say("当年", "This year")]: ({ latest }) => cite(levelIn(latest, lang), latest.observation_id),
      [say("同比", "Change")]: ({ said, before, latest }) =>
        lang === "zh"
          ? said
          : sayComparison(before, latest, latest.unit_measure, {
              earlier: `${before.year}`,
              isPublished: stepIsPublished(before, latest),
              lang,
            }),
    },
    targets: {
      ...name,
      [say("到期", "Due")]: (row) => sayDue(row, lang),
      [say("目标", "Target")]: (row) => cite(sayPromise(row, lang), row.observation_id),
      [say("实际", "Actual")]: ({ actual_value: value, actual_observation_id: observation, unit_measure: unit }) => {
        if (value === null) return "—";
        const said = sayValue(value, unit, false, lang);
        return observation === null ? said : cite(said, observation);
      },
      [say("结果", "Outcome")]: (row) => outcomesIn(lang)[row.outcome],
      [say("原句", "Sentence")]: (row) => shortened(row.quote),
    },
    conflicts: {
      ...name,
      [say("年份", "Year")]: (row) => year(row.time_period),
      [say("取用", "Taken")]: (row) => cite(sayValue(row.value_a, row.unit_measure, false, lang), row.observation_a),
      [say("取用者的原句", "Its sentence")]: (row) => shortened(row.quote_a),
      [say("另一说法", "The other")]: (row) =>
        cite(sayValue(row.value_b, row.unit_measure, false, lang), row.observation_b),
      [say("另一原句", "Its sentence ")]: (row) => shortened(row.quote_b),
    },
    sources: {
      [say("文件", "Document")]: titleOf,
      [say("发文机关", "Issuer")]: (row) => row.issuer ?? say("未写明", "not stated"),
      [say("日期", "Date")]: (row) => row.published ?? say("未写明", "not stated"),
      [say("本报告取用的数", "Figures used")]: "figures",
    },
  };
}

/** A document's title; its file name where it has none. */
export function titleOf({ title, document_id: id }: Titled): string {
  return title || id;
}

/**
 * A sentence that a table can hold: what is beyond a hundred characters is cut, and marked.
 * @param figure what is to be seen of it, if it is not to begin with its first word
 * @example shortened("一句话", "话") // "一句话"
 */
export function shortened(quote: string, figure = ""): string {
  if (quote.length <= LONGEST) return quote;
  const after = quote.indexOf(figure) + figure.length;
  const start = after <= LONGEST ? 0 : Math.min(after + LONGEST / 4, quote.length) - LONGEST;
  const cut = quote.slice(start, start + LONGEST);
  return `${start > 0 ? "……" : ""}${cut}${start + LONGEST < quote.length ? "……" : ""}`;
}

const LONGEST = 100;
