import { join } from "node:path";
import { FuhanError } from "../errors.js";
import { projectRoot } from "./project-root.js";
import { areaRow, DOCUMENT_KINDS, indicatorRow, relationRow, trustRow, unitRow } from "./rows.js";
import { scanWords } from "./scan-words.js";
import type { Area, Indicator, Relation, TrustedKind, UnitWord, Vocabulary } from "./vocabulary.js";

/**
 * Everything that is wrong with a vocabulary, at once, each problem naming file and line; empty where it is well.
 * @param folder where `indicators.csv`, `units.csv`, `areas.csv`, `trust.csv` and `relations.csv` lie
 */
export function checkVocabulary(folder: string = join(projectRoot(), "data", "vocabulary")): readonly FuhanError[] {
  return scanVocabulary(folder).problems;
}

/** What `checkVocabulary` and `loadVocabulary` share: the entries that are well, and the problems of the others. */
export function scanVocabulary(folder: string): { vocabulary: Vocabulary; problems: readonly FuhanError[] } {
  const indicators = scanWords(join(folder, "indicators.csv"), indicatorRow);
  const units = scanWords(join(folder, "units.csv"), unitRow);
  const areas = scanWords(join(folder, "areas.csv"), areaRow);
  const trust = scanWords(join(folder, "trust.csv"), trustRow);
  const relations = scanWords(join(folder, "relations.csv"), relationRow);
  return {
    vocabulary: {
      indicators: indicators.rows.map(withoutLine),
      units: units.rows.map(withoutLine),
      areas: areas.rows.map(({ line, source, ...area }) => area),
      trust: trust.rows.map(({ kind, zh, en }) => ({ kind, zh, en })),
      relations: relations.rows.map(({ line, source, ...relation }) => relation),
    },
    problems: [
      ...indicators.problems,
      ...units.problems,
      ...areas.problems,
      ...trust.problems,
      ...relations.problems,
      ...duplicates(indicators.rows, "indicators.csv", (row) => [row.id]),
      ...duplicates(indicators.rows, "indicators.csv", namesOf),
      ...excludedNames(indicators.rows),
      ...(units.rows.length === 0 ? [] : unknownUnits(indicators.rows, units.rows)),
      ...duplicates(units.rows, "units.csv", (row) => [row.word]),
      ...duplicates(areas.rows, "areas.csv", (row) => [row.code]),
      ...unknownParents(areas.rows),
      ...duplicates(trust.rows, "trust.csv", (row) => [row.kind]),
      ...(trust.problems.length > 0 ? [] : missingKinds(trust.rows)),
      ...(indicators.problems.length > 0 ? [] : unknownIndicators(relations.rows, indicators.rows)),
    ],
  };
}

type Lined<Row> = Row & { readonly line: number };

const withoutLine = <Row>({ line, ...entry }: Lined<Row>) => entry;

/** A name may stand for two indicators only where their kind or unit tells them apart. */
function namesOf({ zh, aliases, kind, unit }: Indicator): readonly string[] {
  return [zh, ...aliases].map((name) => `${name} · ${kind} · ${unit}`);
}

function duplicates<Row>(rows: readonly Lined<Row>[], file: string, keysOf: (row: Row) => readonly string[]) {
  const firstLine = new Map<string, number>();
  const problems: FuhanError[] = [];
  for (const row of rows)
    for (const key of keysOf(row)) {
      const first = firstLine.get(key);
      if (first === undefined) firstLine.set(key, row.line);
      else problems.push(problem("vocabulary-duplicate", `${key} = ${file}:${first}`, file, row));
    }
  return problems;
}

function excludedNames(rows: readonly Lined<Indicator>[]) {
  return rows.flatMap((row) =>
    [row.zh, ...row.aliases].flatMap((name) =>
      row.excludes
        .filter((word) => name.includes(word))
        .map((word) => problem("vocabulary-excluded-name", `${word} ⊂ ${name}`, "indicators.csv", row)),
    ),
  );
}

function unknownUnits(rows: readonly Lined<Indicator>[], units: readonly UnitWord[]) {
  const known = new Set(units.map((unit) => unit.canonical));
  return rows
    .filter((row) => !known.has(row.unit))
    .map((row) => problem("vocabulary-unknown-unit", row.unit, "indicators.csv", row));
}

/** The country stands above all; everything else has a parent in the list. */
function unknownParents(rows: readonly Lined<Area>[]) {
  const codes = new Set(rows.map((row) => row.code));
  return rows
    .filter((row) => (row.parent === null ? row.level !== "country" : !codes.has(row.parent)))
    .map((row) => problem("vocabulary-unknown-area", `${row.name} → ${row.parent ?? ""}`, "areas.csv", row));
}

/** An order that leaves out a kind would leave some statements without a rank. */
function missingKinds(rows: readonly Lined<TrustedKind>[]) {
  const line = rows.at(-1)?.line ?? 1;
  return DOCUMENT_KINDS.filter((kind) => rows.every((row) => row.kind !== kind)).map((kind) =>
    problem("vocabulary-missing-kind", kind, "trust.csv", { line }),
  );
}

function unknownIndicators(rows: readonly Lined<Relation>[], indicators: readonly Indicator[]) {
  const known = new Set(indicators.map(({ id }) => id));
  return rows.flatMap((row) =>
    [row.whole, row.part, row.share].flatMap((id) =>
      id === null || known.has(id) ? [] : [problem("vocabulary-unknown-indicator", id, "relations.csv", row)],
    ),
  );
}

function problem(code: FuhanError["code"], value: string, file: string, { line }: { readonly line: number }) {
  return new FuhanError(code, { value, place: `${file}:${line}` });
}
