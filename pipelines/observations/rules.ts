/** Which rules gave a mention its unit, period, status and label: the trace of `fuhan extract --explain`. */
export interface Rules {
  readonly unit: UnitRule;
  readonly period: PeriodRule;
  readonly status: StatusRule;
  readonly label: LabelRule;
}

/** `written`: right after the number. `list`: lent by the list (850、1200万元). `implied`: by who or what is counted. */
export type UnitRule = "written" | "list" | "implied" | "table" | "none";

/**
 * `base`: named for this value alone (由2020年的7家). `origin`: what a value started from, of no stated time. `sentence`: named in the
 * sentence. `paragraph`: carried from an earlier one. `plan`: what the section plans for. `review`: what the document reports on.
 * `document`: its own year. `table`: the row's, the column's or the table's.
 */
export type PeriodRule =
  | "base"
  | "origin"
  | "sentence"
  | "paragraph"
  | "plan"
  | "review"
  | "document"
  | "table"
  | "unknown";

/**
 * `met`: reported as reached. `future`, `past`: by the time stated. `aim`: a word that plans (力争, 计划). `after`: 将于 after the number.
 * `task`: 任务 before it. `section`: the place plans. `report`: nothing makes it a plan.
 */
export type StatusRule = "met" | "future" | "past" | "aim" | "after" | "task" | "section" | "report" | "table";

/**
 * `before`: the words before the number. `noun`: verb and noun around it. `respectively`: 分别. `level`: the level before. `change`: the
 * change before. `owner`: a bare measure of what was named before. `list`: the verb restored from the head of the list. `part`: 其中. `sum`: of the list before.
 * `clause`: the subject of the clause before. `award`: who gets a benefit, and which.
 */
export type LabelRule =
  | "before"
  | "noun"
  | "respectively"
  | "level"
  | "change"
  | "owner"
  | "list"
  | "part"
  | "sum"
  | "clause"
  | "award"
  | "table";
