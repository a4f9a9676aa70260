import { existsSync, readFileSync } from "node:fs";

/** The version in `package.json`, which stands one folder up from `dist`, beside the sources otherwise. */
export function version(): string {
  const file = ["../package.json", "./package.json"]
    .map((path) => new URL(path, import.meta.url))
    .find((path) => existsSync(path));
  return file === undefined ? "0" : JSON.parse(readFileSync(file, "utf8")).version;
}
