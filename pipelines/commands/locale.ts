/** The language of the terminal: zh where LC_ALL, LC_MESSAGES or LANG says so, else en. */
export function locale(env: NodeJS.ProcessEnv = process.env): "zh" | "en" {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ? "zh" : "en";
}
