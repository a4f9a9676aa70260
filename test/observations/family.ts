import type { Observation } from "../../pipelines/observations/observation.js";
import type { MadeUpName } from "./documents.js";

/** A family of rules of `pipelines/observations`, with made-up sentences: `docs/rules.md` is written from them. */
export interface Family {
  /** Its file in `pipelines/observations`. */
  readonly file: string;
  readonly zh: string;
  readonly en: string;
  /** The document that the sentences stand in. */
  readonly document: MadeUpName;
  /** What a row shows of each quantity. */
  readonly shows: readonly Field[];
  /** Sentences → what is read, in order: each quantity as written and what it shows, `-` for what cannot be told. */
  readonly rows: readonly (readonly [sentences: string, read: string])[];
}

export type Field = keyof typeof SHOWN;

/** One quantity of a row: 6.2万人 2022 引进人才. */
export const shown = (observation: Observation, all: readonly Observation[], fields: readonly Field[]): string =>
  [observation.text.replace(/[\s\u200b]/g, ""), ...fields.map((field) => SHOWN[field](observation, all))].join(" ");

const SHOWN = {
  role: ({ role }: Observation) => role,
  value: ({ value, lower, upper }: Observation) => String(value ?? `${lower}…${upper}`),
  unit: ({ unit }: Observation) => unit ?? "-",
  status: ({ status }: Observation) => status,
  kind: ({ kind }: Observation) => kind,
  label: ({ label }: Observation) => label || "-",
  period: ({ period }: Observation) => period ?? "-",
  region: ({ region }: Observation) => region ?? "-",
  of: ({ of }: Observation, all: readonly Observation[]) => all.find(({ start }) => start === of)?.text ?? "-",
  indicator: ({ indicator }: Observation) => indicator ?? "-",
  qualifier: ({ qualifier }: Observation) => qualifier,
} as const;
