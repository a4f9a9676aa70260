import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeTables } from "../../pipelines/tables/write-tables.js";
import { documentOf, letter, release, tablesOf } from "./made-up.js";

interface Descriptor {
  readonly sources: readonly { readonly title?: string; readonly path?: string }[];
  readonly resources: readonly Resource[];
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}
interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number";
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

const path = { type: "string", pattern: "^(https?://\\S+|[^./~\\\\][^\\\\]*)$" };
const names = { type: "array", minItems: 1, uniqueItems: true, items: { type: "string" } };

/** What Data Package v2 asks of a descriptor, of its resources and of their Table Schema, where this program uses it. */
const standard = {
  type: "object",
  required: ["$schema", "resources"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    title: { type: "string" },
    description: { type: "string" },
    id: { type: "string" },
    version: { type: "string" },
    sources: {
      type: "array",
      minItems: 1,
      items: { type: "object", minProperties: 1, properties: { title: { type: "string" }, path } },
    },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path"],
        properties: {
          $schema: { const: "https://datapackage.org/profiles/2.0/dataresource.json" },
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          path,
          type: { const: "table" },
          mediatype: { type: "string", pattern: "^.+/.+$" },
          encoding: { type: "string" },
          bytes: { type: "integer" },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          dialect: {
            type: "object",
            properties: {
              header: { type: "boolean" },
              delimiter: { type: "string", minLength: 1 },
              lineTerminator: { type: "string", minLength: 1 },
              quoteChar: { type: "string", minLength: 1, maxLength: 1 },
              doubleQuote: { type: "boolean" },
            },
            additionalProperties: false,
          },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              $schema: { const: "https://datapackage.org/profiles/2.0/tableschema.json" },
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "type"],
                  properties: {
                    name: { type: "string", minLength: 1 },
                    type: { enum: ["string", "number", "integer"] },
                    description: { type: "string" },
                    constraints: {
                      type: "object",
                      properties: { required: { type: "boolean" }, enum: names },
                      additionalProperties: false,
                    },
                  },
                  additionalProperties: false,
                },
              },
              missingValues: { type: "array", items: { type: "string" } },
              primaryKey: names,
              foreignKeys: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["fields", "reference"],
                  properties: {
                    fields: names,
                    reference: {
                      type: "object",
                      required: ["fields"],
                      properties: { resource: { type: "string" }, fields: names },
                      additionalProperties: false,
                    },
                  },
                  additionalProperties: false,
                },
              },
            },
            additionalProperties: false,
          },
        },
      },
    },
  },
};

const plan = documentOf(
  "plan.txt",
  "力争6万人",
  [{ says: "6万人", value: 60000, halfWidth: 5000, status: "target", qualifier: "at_least" }],
  { title: null, url: "https://example.org/plan", kind: "plan" },
);

let folder: string;
let descriptor: Descriptor;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "fuhan-package-")), "tidy");
  await writeTables(tablesOf(letter, release, plan), folder);
  descriptor = JSON.parse(await readFile(join(folder, "datapackage.json"), "utf8")) as Descriptor;
});
afterAll(() => rm(join(folder, ".."), { recursive: true, force: true }));

const tabular = () => descriptor.resources.flatMap(({ schema, ...rest }) => (schema ? [{ ...rest, schema }] : []));

async function rowsOf(
  resource: Resource,
): Promise<{ names: readonly string[]; rows: readonly Record<string, string>[] }> {
  const csv = await readFile(join(folder, resource.path), "utf8");
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return { names: meta.fields ?? [], rows: data };
}

describe("the descriptor", () => {
  test("is a Data Package v2 with seven tables, each as CSV and as Parquet", () => {
    const validate = new Ajv({ allErrors: true }).compile(standard);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    expect(tabular()).toHaveLength(7);
    expect(descriptor.resources).toHaveLength(14);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(14);
  });

  test("names the size and the digest of each file", async () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = await readFile(join(folder, path));
      expect(content.length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
    }
  });

  test("names each document as a source, by its title or its name, with its address where it has one", () => {
    expect(descriptor.sources).toEqual([
      { title: "letter.txt" },
      { title: "plan.txt", path: "https://example.org/plan" },
      { title: "release.txt" },
    ]);
  });
});

describe("the rows of each CSV, read as the descriptor says", () => {
  test("have the fields that it lists, required ones filled, numbers lexical, codes listed", async () => {
    for (const resource of tabular()) {
      const { names, rows } = await rowsOf(resource);
      expect(names).toEqual(resource.schema.fields.map(({ name }) => name));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows)
        for (const { name, type, constraints } of resource.schema.fields) {
          const value = row[name] ?? "";
          const place = `${resource.name}.${name} = ${value}`;
          if (value === "") expect(constraints?.required ?? false, place).toBe(false);
          else if (type === "integer") expect(value, place).toMatch(/^[+-]?\d+$/);
          else if (type === "number") expect(value, place).toMatch(/^[+-]?\d+(\.\d+)?(E[+-]?\d+)?$/i);
          if (value !== "" && constraints?.enum) expect(constraints.enum, place).toContain(value);
        }
    }
  });

  test("have unique primary keys, and foreign keys that resolve", async () => {
    const tables = new Map(
      await Promise.all(tabular().map(async (one) => [one.name, (await rowsOf(one)).rows] as const)),
    );
    for (const { name, schema } of tabular()) {
      const rows = tables.get(name)!;
      const key = (row: Record<string, string>, fields: readonly string[]) =>
        JSON.stringify(fields.map((field) => row[field]));
      expect(new Set(rows.map((row) => key(row, schema.primaryKey))).size, name).toBe(rows.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(tables.get(reference.resource ?? name)!.map((row) => key(row, reference.fields)));
        for (const row of rows)
          if (row[fields[0]!] !== "") expect(there, `${name}.${fields}`).toContain(key(row, fields));
      }
    }
  });
});
