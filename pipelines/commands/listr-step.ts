import { LISTR_LOGGER_STDERR_LEVELS, Listr, ListrLogger, ListrLogLevels } from "listr2";
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

/** Shows each step while it runs: a spinner on a terminal, plain lines in a log. What made it fail is for the command to say, once. */
export function listrStep(language: "zh" | "en"): Step {
  return async (title, work) => {
    let result: Awaited<ReturnType<typeof work>> | undefined;
    const name = STEPS[title]?.[language] ?? title;
    await new Listr(
      [
        {
          title: name,
          task: async (_, task) => {
            result = await work((detail) => {
              task.title = `${name}  ${detail}`;
            });
          },
        },
      ],
      {
        rendererOptions: { showErrorMessage: false },
        fallbackRendererOptions: { logger: new StepLogger({ toStderr: LISTR_LOGGER_STDERR_LEVELS }) },
      },
    ).run();
    return result!;
  };
}

/** Names a step that failed without its error. */
class StepLogger extends ListrLogger<ListrLogLevels> {
  override log(level: ListrLogLevels, said: string, options?: Parameters<ListrLogger["log"]>[2]): void {
    if (level === ListrLogLevels.FAILED) super.log(level, said);
    else super.log(level, said, options);
  }
}
