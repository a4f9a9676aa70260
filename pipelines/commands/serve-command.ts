import { type Command, InvalidArgumentError } from "commander";
import { outFolder } from "../tables/load.js";

const words = {
  serve: {
    zh: "在本机 127.0.0.1 上看报告，报告一变就重新载入",
    en: "the reports on 127.0.0.1, reloading as they change",
  },
  port: { zh: "端口（默认 8000，0 为任一空闲端口）", en: "port (default 8000; 0 for any that is free)" },
  out: { zh: "报告所在的文件夹（refresh 的 --out）", en: "where the reports are (refresh's --out)" },
} as const;

/** `fuhan serve [--port N] [--out DIR]`: until it is interrupted. */
export function addServeCommand(fuhan: Command, language: "zh" | "en"): void {
  const port = (written: string) => {
    if (!/^\d{1,5}$/.test(written) || Number(written) > 65535) throw new InvalidArgumentError("0–65535");
    return Number(written);
  };
  fuhan
    .command("serve")
    .description(words.serve[language])
    .option("--port <n>", words.port[language], port, 8000)
    .option("--out <dir>", words.out[language])
    .action(async (options: { port: number; out?: string }) => {
      const { serve } = await import("./serve.js");
      const { address } = await serve(options.out ?? outFolder(), options.port);
      console.log(address);
    });
}
