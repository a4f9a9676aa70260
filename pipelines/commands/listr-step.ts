import { LISTR_LOGGER_STDERR_LEVELS, Listr, ListrLogger, ListrLogLevels } from "listr2";
import type { Step } from "../step.js";

/** What a step is called, and what it counts. */
const STEPS: Readonly<Record<string, Readonly<Record<"zh" | "en", readonly [name: string, counted: string]>>>> = {
  sources: { zh: ["来源", "份文件"], en: ["sources", "documents"] },
  vocabulary: { zh: ["词表", ""], en: ["vocabulary", ""] },
  documents: { zh: ["读取文件", "份文件"], en: ["reading documents", "documents"] },
  observations: { zh: ["提取指标", "处提及"], en: ["extracting mentions", "mentions"] },
  tables: { zh: ["整理成表", "个年度值"], en: ["building tables", "yearly values"] },
  notebooks: { zh: ["运行笔记本", "份报告"], en: ["running notebooks", "reports"] },
  reports: { zh: ["生成报告", "个文件"], en: ["rendering reports", "files"] },
};

/** Shows each step while it runs: a spinner on a terminal, plain lines in a log. What made it fail is for the command to say, once. */
export function listrStep(language: "zh" | "en"): Step {
  return async (title, work) => {
    let result: Awaited<ReturnType<typeof work>> | undefined;
    const [name, counted] = STEPS[title]?.[language] ?? [title, ""];
    await new Listr(
      [
        {
          title: name,
          task: async (_, task) => {
            result = await work((detail) => {
              task.title = `${name}  ${detail}${/^\d+$/.test(detail) ? ` ${counted}` : ""}`;
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
