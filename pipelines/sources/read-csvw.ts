import { existsSync, readFileSync } from "node:fs";
import { FuhanError } from "../errors.js";

/**
 * What the CSVW description beside a CSV file states (`NAME.csv-metadata.json`, W3C "Metadata Vocabulary for Tabular Data"):
 * dc:title, dc:publisher, dc:issued, dc:source, dc:spatial, dc:type.
 * @returns facts by the names of the front matter; {} where there is no such file
 * @throws FuhanError `front-matter` where it is no JSON object
 */
export function readCsvw(csvFile: string): Readonly<Record<string, unknown>> {
  const file = `${csvFile}-metadata.json`;
  if (!existsSync(file)) return {};
  let json: Record<string, unknown>;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new FuhanError("front-matter", { value: "JSON", place: file }, { cause });
  }
  const { "dc:title": title, "dc:publisher": issuer, "dc:issued": published, "dc:source": source } = json;
  const url = typeof source === "string" && /^https?:\/\//.test(source) ? source : undefined;
  return { title, issuer, published, url, area: json["dc:spatial"], kind: json["dc:type"] };
}
