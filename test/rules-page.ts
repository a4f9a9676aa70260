import { MADE_UP } from "./observations/documents.js";
import { FAMILIES as OBSERVATIONS } from "./observations/families.js";
import { FAMILIES as QUANTITIES } from "./quantities/families.js";

/** `docs/rules.md`, as the tables of the tests give it: every family of rules with its file and its first examples. */
export const rulesPage = (): string =>
  `${[
    HEAD,
    "## 数与单位 · Numbers and units",
    QUANTITY_NOTE,
    ...QUANTITIES.map(({ file, zh, en, rows }) =>
      section({ title: `${zh} · ${en}`, file: `quantities/${file}`, document: null, read: "读出 · read", rows }),
    ),
    "## 数的含义 · What a number means",
    OBSERVATION_NOTE,
    ...OBSERVATIONS.map(({ file, zh, en, document, shows, rows }) =>
      section({
        title: `${zh} · ${en}`,
        file: `observations/${file}`,
        document: `${MADE_UP[document].zh} · ${MADE_UP[document].en}`,
        read: `读出 · read (${shows.join(", ")})`,
        rows,
      }),
    ),
  ].join("\n\n")}\n`;

const HEAD = `<!-- Written by \`npm run docs:rules\` from the tables of the tests; a test fails where the two differ. -->

# 规则 · Rules

每类规则列出所在文件和若干例句；例句均为自拟，全部例句见 \`test/quantities/families.ts\` 与 \`test/observations/families/\`，由测试逐条核对。\\
Every family of rules with its file and some examples. All sentences are made up; the tests hold more of them and check each one. \`⏎\` is a line break.`;

const QUANTITY_NOTE = `读出一栏为“值 单位 概数”；不计量的数写作“原文 理由”。\\
Read is value, unit and qualifier; a number that measures nothing stands with the reason why it is refused.`;

const OBSERVATION_NOTE = `读出一栏为“原文 字段……”，\`-\` 表示无从判断或没有。\\
Read is the quantity as written and its fields; \`-\` is what cannot be told, or is not there.`;

interface Part {
  readonly title: string;
  readonly file: string;
  readonly document: string | null;
  readonly read: string;
  readonly rows: readonly (readonly [string, string])[];
}

const SHOWN = 6;

function section({ title, file, document, read, rows }: Part): string {
  const lines = [
    `### ${title}`,
    "",
    `[\`${file}\`](../pipelines/${file})${document === null ? "" : `；${document}`}`,
    "",
    `| 例句 · sentence | ${read} |`,
    "|---|---|",
    ...spread(rows).map(([sentence, reading]) => `| ${cell(sentence)} | ${cell(reading) || "—"} |`),
  ];
  return lines.join("\n");
}

/** Some rows of all kinds: the families' tables go from kind to kind. */
const spread = <Row>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(
    (_, at) => at === 0 || Math.floor((at * SHOWN) / rows.length) > Math.floor(((at - 1) * SHOWN) / rows.length),
  );

/** Marks that a table or a reader's eye would lose are written out. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replaceAll("\u200b", "⟨U+200B⟩")
    .replace(/[[\]<>*_~]/g, (mark) => `\\${mark}`);
