import { Listr } from "listr2";
import type { Step } from "../step.js";

const STEPS: Readonly<Record<string, { zh: string; en: string }>> = {
  sources: { zh: "来源", en: "sources" },
  vocabulary: { zh: "词表", en: "vocabulary" },
  documents: { zh: "读取文件", en: "reading documents" },
  observations: { zh: "提取指标", en: "extracting mentions" },
  tables: { zh: "整理成表", en: "building tables" },
  notebooks: { zh: "运行笔记本", en: "running notebooks" },
  reports: { zh: "生成报告", en: "rendering reports" },
};

/** Shows each step while it runs: a spinner on a terminal, plain lines in a log. */
export function listrStep(language: "zh" | "en"): Step {
  return async (title, work) => {
    let result: Awaited<ReturnType<typeof work>> | undefined;
    const name = STEPS[title]?.[language] ?? title;
    await new Listr([
      {
        title: name,
        task: async (_, task) => {
          result = await work((detail) => {
            task.title = `${name}  ${detail}`;
          });
        },
      },
    ]).run();
    return result!;
  };
}
