const RECOGNIZERS = "Recognizers-Text";

/** The rows of the table: what is measured, in two languages, the measurement, and how it compares. */
const rows = [
  {
    en: "decoding UTF-8 and one digit regex, one core: the limit",
    zh: "解码 UTF-8 加一个数字正则，单核：上限",
    value: ({ oneCore }) => rate(oneCore.limit),
    compared: { en: () => "", zh: () => "" },
  },
  {
    en: "fuhan, full extraction, one core",
    zh: "fuhan 完整提取，单核",
    value: ({ oneCore }) => rate(oneCore.fuhan),
    compared: {
      en: ({ oneCore }) => `1/${(oneCore.limit / oneCore.fuhan).toFixed(1)} of the limit`,
      zh: ({ oneCore }) => `上限的 1/${(oneCore.limit / oneCore.fuhan).toFixed(1)}`,
    },
  },
  {
    en: "fuhan, numbers with units alone, one core",
    zh: "fuhan 只识别带单位的数，单核",
    value: ({ oneCore }) => rate(oneCore.quantities),
    compared: {
      en: ({ oneCore }) => `1/${(oneCore.limit / oneCore.quantities).toFixed(1)} of the limit`,
      zh: ({ oneCore }) => `上限的 1/${(oneCore.limit / oneCore.quantities).toFixed(1)}`,
    },
  },
  {
    en: `${RECOGNIZERS}, numbers with units alone, sentence by sentence, one core`,
    zh: `${RECOGNIZERS}，只识别带单位的数，逐句，单核`,
    value: ({ oneCore }) => rate(oneCore.peer),
    compared: {
      en: ({ oneCore: { fuhan, quantities, peer } }) =>
        `fuhan is ${times(fuhan, peer)} times as fast, for the same ${times(quantities, peer)} times`,
      zh: ({ oneCore: { fuhan, quantities, peer } }) =>
        `fuhan 完整提取的速度是它的 ${times(fuhan, peer)} 倍，只做同样的事是 ${times(quantities, peer)} 倍`,
    },
  },
  {
    en: "`fuhan extract` over many files, one worker thread, start-up included",
    zh: "`fuhan extract` 处理多个文件，一个工作线程，含启动时间",
    value: ({ manyFiles }) => rate(manyFiles.one),
    compared: {
      en: ({ manyFiles: m }) => `${m.count} files, ${m.megabytes.toFixed(1)} MB in ${m.oneSeconds.toFixed(1)} s`,
      zh: ({ manyFiles: m }) => `${m.count} 个文件，${m.megabytes.toFixed(1)} MB，${m.oneSeconds.toFixed(1)} 秒`,
    },
  },
  {
    en: "the same, a worker thread for each core",
    zh: "同上，每核一个工作线程",
    value: ({ manyFiles }) => rate(manyFiles.all),
    compared: {
      en: ({ manyFiles: m }) => `${(m.all / m.one).toFixed(2)} times one thread, on ${m.cores} cores`,
      zh: ({ manyFiles: m }) => `${m.cores} 核，是一个线程的 ${(m.all / m.one).toFixed(2)} 倍`,
    },
  },
  {
    en: "`fuhan extract` on one letter, from start to end",
    zh: "`fuhan extract` 读一封函，从启动到结束",
    value: ({ startUp }) => `${startUp.letter.toFixed(2)} s`,
    compared: {
      en: ({ startUp }) => `node that does nothing: ${startUp.node.toFixed(2)} s`,
      zh: ({ startUp }) => `空跑 node：${startUp.node.toFixed(2)} s`,
    },
  },
  {
    en: "peak memory, streaming many files on all cores",
    zh: "用全部核连续处理大量文件时的内存峰值",
    value: ({ memory }) => `${Math.round(memory.many.megabytes)} MB`,
    compared: {
      en: ({ memory: { few, many } }) => `${many.count} files; ${few.count} files: ${Math.round(few.megabytes)} MB`,
      zh: ({ memory: { few, many } }) =>
        `${many.count} 个文件；${few.count} 个文件为 ${Math.round(few.megabytes)} MB`,
    },
  },
];

/** What the rows of the table are called, in one language. */
export const rowNames = (language) => rows.map((row) => row[language]);

/** The table as cells: what, measurement, comparison. */
export const tableCells = (measured, language) =>
  rows.map((row) => [row[language], row.value(measured), row.compared[language](measured)]);

const times = (fast, slow) => Math.round(fast / slow);

function rate(megabytes) {
  return `${megabytes.toFixed(megabytes < 1 ? 3 : 1)} MB/s`;
}
