import { sha256 } from "../sources/snapshots.js";
import { columnsOf, TABLE_NAMES, type TableName, tableSchemas } from "./table-schemas.js";
import type { DocumentRow, TidyTables } from "./tidy.js";

/**
 * The descriptor of the tidy tables: Data Package v2 (https://datapackage.org/standard/data-package/), each table as a
 * tabular CSV resource with types, keys and codes, and the same rows once more as Parquet. It holds no date of writing: same
 * tables, same bytes.
 * @param contents the bytes of each file beside it, by file name, for `bytes` and `hash`
 */
export function dataPackage(tables: TidyTables, contents: ReadonlyMap<string, Uint8Array>): object {
  const run = tables.runs[0];
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "fuhan-tidy",
    title: "复函：人才与技能年度指标 Yearly indicators of talent and skills from official documents",
    description: "每一数值可追溯至文件中的原句。Every value leads back to a sentence of a document.",
    ...(run && { id: `fuhan-${run.run_id}`, version: run.fuhan_version }),
    ...(tables.documents.length > 0 && { sources: tables.documents.map(source) }),
    resources: [
      ...TABLE_NAMES.map((name) => ({
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name,
        type: "table",
        title: tableSchemas[name].title,
        path: `${name}.csv`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        ...fileFacts(contents, `${name}.csv`),
        dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
        schema: tableSchema(name),
      })),
      ...TABLE_NAMES.map((name) => ({
        $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
        name: `${name}-parquet`,
        title: tableSchemas[name].title,
        path: `${name}.parquet`,
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
        ...fileFacts(contents, `${name}.parquet`),
      })),
    ],
  };
}

function tableSchema(name: TableName): object {
  const { primaryKey, foreignKeys } = tableSchemas[name];
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columnsOf(name).map(([column, { type, description, nullable, blank, codes }]) => ({
      name: column,
      type,
      description,
      ...((!(nullable || blank) || codes) && {
        constraints: { ...(!(nullable || blank) && { required: true }), ...(codes && { enum: codes }) },
      }),
    })),
    missingValues: [""],
    primaryKey,
    ...(foreignKeys.length > 0 && {
      foreignKeys: foreignKeys.map(({ column, table, of }) => ({
        fields: [column],
        reference: { ...(table !== name && { resource: table }), fields: [of] },
      })),
    }),
  };
}

/** A title always; a path only where it is a web address, as the standard asks. */
const source = ({ title, document_id, url }: DocumentRow) => ({
  title: title ?? document_id,
  ...(url !== null && /^https?:\/\/\S+$/.test(url) && { path: url }),
});

function fileFacts(contents: ReadonlyMap<string, Uint8Array>, file: string): object {
  const bytes = contents.get(file);
  return bytes ? { bytes: bytes.length, hash: `sha256:${sha256(bytes)}` } : {};
}
