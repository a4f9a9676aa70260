import { type Command, Help, type HelpConfiguration } from "commander";
import { hanWidth } from "../text/han-width.js";

type Language = "zh" | "en";

/** Puts what Commander itself says in a command's help, and in that of the commands that are added to it, into a language. */
export function withHelpIn(language: Language, command: Command): Command {
  const say = WORDS[language];
  return command
    .configureHelp(helpIn(language))
    .helpOption("-h, --help", say.help)
    .helpCommand("help [command]", say.help);
}

function helpIn(language: Language): HelpConfiguration {
  const { titles, choices, fallback } = WORDS[language];
  return {
    displayWidth: hanWidth,
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) =>
      Help.prototype.optionDescription
        .call(new Help(), option)
        .replace(/ \(default: false\)$/, "")
        .replace(/(?<=\()choices: /, choices)
        .replace(/(?<=[(,] ?)default: /, fallback),
  };
}

const WORDS: Readonly<
  Record<Language, { help: string; choices: string; fallback: string; titles: Readonly<Record<string, string>> }>
> = {
  zh: {
    help: "显示帮助",
    choices: "可选：",
    fallback: "默认：",
    titles: { "Usage:": "用法：", "Arguments:": "参数：", "Options:": "选项：", "Commands:": "命令：" },
  },
  en: { help: "display help for command", choices: "choices: ", fallback: "default: ", titles: {} },
};
