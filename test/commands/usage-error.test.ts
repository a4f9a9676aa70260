import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { program } from "../../pipelines/commands/program.js";
import { usageError } from "../../pipelines/commands/usage-error.js";

let told = "";
beforeEach(() => {
  told = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});
const wrong = async (...args: string[]) => {
  await expect(program().parseAsync(["node", "fuhan", ...args])).rejects.toMatchObject({ name: "CommanderError" });
  return told;
};

describe("wrong usage is one line in Chinese and English:", () => {
  test.each([
    ["dif", "没有这个命令: dif (diff) / no such command: dif (diff)"],
    ["xyz", "没有这个命令: xyz / no such command: xyz"],
    ["diff --formt json", "没有这个选项: --formt (--format) / no such option: --formt (--format)"],
    ["extract", "缺少参数: <file> / an argument is missing: <file>"],
    ["export --to", "选项后面缺少值: --to <file> / an option lacks its value: --to <file>"],
    ["rebuild last", "缺少必需的选项: --out <dir> / an option that is needed is missing: --out <dir>"],
    ["diff --format x", "选项没有这样的值，括号里是可用的: --format x (text, json) / "],
    ["serve --port abc", "no value of the option, those in brackets are: --port abc (0–65535)"],
    ["extract --workers two a.txt", ": --workers two (0–9999) / "],
    ["diff a b c", "参数太多: 3 > 2 (diff) / too many arguments: 3 > 2 (diff)"],
    ["notebook go", "没有这个命令: go / no such command: go"],
  ])("%s", async (line, says) => {
    expect(await wrong(...line.split(" "))).toContain(says);
    expect(told).toMatch(/^[^\n]+ \/ [^\n]+\n$/);
  });

  test("a value that looks like words of Commander's own is kept", () => {
    expect(usageError("error: option '--x <y>' argument 'a' is invalid. b' is invalid. Allowed choices are c.")).toBe(
      "选项没有这样的值，括号里是可用的: --x a' is invalid. b (c) / no value of the option, those in brackets are: --x a' is invalid. b (c)",
    );
  });

  test("what is not known is said as it is", () => {
    expect(usageError("error: something new\n")).toBe("error: something new");
  });
});

describe("help", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  const help = (language: string, name: string) => {
    vi.stubEnv("LC_ALL", language);
    return program()
      .commands.find((command) => command.name() === name)!
      .helpInformation();
  };

  test("is Chinese throughout where the terminal is", () => {
    const said = help("zh_CN.UTF-8", "extract");
    expect(said).toMatch(/用法：[\s\S]*参数：[\s\S]*选项：[\s\S]*可选："table", "jsonl", 默认："table"[\s\S]*显示帮助/);
    expect(said).not.toMatch(/Usage|Options|default|choices|display/);
    expect(help("zh_CN.UTF-8", "notebook")).toMatch(/命令：[\s\S]*help \[command\] +显示帮助/);
  });

  test("is English else, and says of no flag that it is off", () => {
    expect(help("C", "extract")).toMatch(/Usage: [\s\S]*choices: "table", "jsonl", default: "table"/);
    expect(help("C", "extract")).not.toContain("default: false");
  });
});
