import type { Cell, TableBlock } from "../../documents/document.js";
import { isMissing, isValue } from "../../documents/is-figure.js";
import { isChangeAlone } from "./table-context.js";
import { PART } from "./table-part.js";

/** A cell of a table's body with the words above and beside it. */
export interface DataCell {
  readonly cell: Cell;
  /** Texts of the header cells over it, top down, and of the stub cells to its left; merged cells once. */
  readonly above: readonly string[];
  readonly beside: readonly string[];
  /** What the row or column is a part of, where 其中 or # marks it as one; its own name is the last of `beside` or `above`. */
  readonly whole: { readonly name: string; readonly of: "row" | "column" } | null;
  /** Its place in the row. */
  readonly column: number;
  /** What the row's 单位 column holds; "" where there is none. */
  readonly rowUnit: string;
  /** The name of the group of rows that it stands in (一、就业), "" for none. */
  readonly group: string;
  readonly row: readonly Cell[];
}

/**
 * Parts a table into header rows, stub columns and data cells, whichever way it lies: header rows end where figures begin, stub columns end
 * where figures begin. A running-number column (序号) is stub; a row under one merged name or with a name alone heads a group.
 *
 *     指标      | 2022年 | 2023年     ← header row: no figure (years are none)
 *     城镇新增就业 |  70.67 |  73.9     ← data cells 70.67, 73.9; stub 城镇新增就业
 */
export function readGrid({ rows }: TableBlock): readonly DataCell[] {
  const headerRows = countWhile(
    rows.length,
    (row) =>
      rows[row]!.every((cell) => cell.header) ||
      (!rows[row]!.some((cell) => isValue(cell.text)) && !(row > 0 && isNameAlone(rows[row]!))),
  );
  const headers = rows.slice(0, headerRows);
  const body = rows.slice(headerRows);
  const width = rows[0]?.length ?? 0;
  const isOrdinal = (column: number) => headers.some((header) => /^(?:序号|编号)$/.test(header[column]!.text));
  const stubColumns = Math.max(
    headerRows === 0 ? 0 : 1,
    countWhile(
      width,
      (column) =>
        isOrdinal(column) || !body.some((row) => isValue(row[column]!.text) || isAlwaysMissing(body, column, row)),
    ),
  );
  const unitColumn = headers[0]?.findIndex((cell) => UNIT_NAME.test(cell.text)) ?? -1;
  const columns = namesOfColumns(headers, stubColumns);
  let parent = "";
  let group = "";
  return body.flatMap((row) => {
    const stubs = row.slice(0, stubColumns).filter((_, column) => column !== unitColumn && !isOrdinal(column));
    const beside = unique(stubs);
    const isTime = /^(?:19|20)\d\d/.test(beside[0] ?? "");
    if (
      !isTime &&
      !row.slice(stubColumns).some((cell) => cell.text !== "" && !row.slice(0, stubColumns).includes(cell))
    ) {
      if (beside.length === 1) group = beside[0]!.replace(/^[一二三四五六七八九十]+、/, "");
      return [];
    }
    const isPart = beside.some((text) => PART.test(text));
    if (!isPart && !isChangeAlone(beside.at(-1) ?? "")) parent = beside.at(-1) ?? "";
    return row.slice(stubColumns).flatMap((cell, index) => {
      const column = stubColumns + index;
      if (column === unitColumn) return [];
      const { above, whole } = columns[index]!;
      return {
        ...{ cell, above, beside: withoutMark(beside), column, group, row },
        whole: isPart ? { name: parent, of: "row" } : whole === null ? null : { name: whole, of: "column" },
        rowUnit: unitColumn < 0 ? "" : row[unitColumn]!.text,
      };
    });
  });
}

/** What stands over each data column; one marked as a part (#女性) is one of the last before it that is not. */
function namesOfColumns(headers: readonly (readonly Cell[])[], from: number) {
  let parent = "";
  return (headers[0] ?? []).slice(from).map((_, index) => {
    const above = unique(headers.map((header) => header[from + index]!));
    if (above.some((text) => PART.test(text))) return { above: withoutMark(above), whole: parent };
    parent = above.at(-1) ?? "";
    return { above, whole: null };
  });
}

/** 其中：高级工 gives 高级工; 其中 in a cell of its own, nothing. */
const withoutMark = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.replace(PART, "")).filter((text) => text !== "");

/** 一、就业 in the first cell and nothing beside it: it heads the rows below. */
const isNameAlone = ([first, ...rest]: readonly Cell[]): boolean =>
  first!.text !== "" && !first!.header && rest.every((cell) => cell.text === "" || cell === first);

const UNIT_NAME = /^(?:计量)?单位$/;

/** A column of —, … and * alone holds data that are missing. */
const isAlwaysMissing = (body: readonly (readonly Cell[])[], column: number, row: readonly Cell[]): boolean =>
  isMissing(row[column]!.text) && body.every((other) => other[column]!.text === "" || isMissing(other[column]!.text));

function countWhile(limit: number, holds: (index: number) => boolean): number {
  let count = 0;
  while (count < limit && holds(count)) count++;
  return count;
}

function unique(cells: readonly Cell[]): string[] {
  return [...new Set(cells)].map((cell) => cell.text).filter((text) => text !== "");
}
