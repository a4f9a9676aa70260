import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PAGE_BOOTSTRAP } from "./page-bootstrap.js";

/** The scripts of a page with charts, in order: the builds of vega, vega-lite and vega-embed, then the page's own. */
export function pageScripts(): readonly string[] {
  scripts ??= [...BUILDS.map(readBuild), PAGE_BOOTSTRAP].map(inline);
  return scripts;
}

/** The source of a Content-Security-Policy that lets exactly this text run or style: `'sha256-…'`. */
export const cspHash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** JSON that can stand in a script element: `<` is written `\u003c`, so no text in it ends the element or opens a comment. */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

let scripts: readonly string[] | undefined;

const BUILDS = ["vega", "vega-lite", "vega-embed"] as const;

/** The minified build beside the entry that the package exports. */
function readBuild(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  return readFileSync(join(dirname(entry), `${name}.min.js`), "utf8");
}

const inline = (script: string) =>
  script
    .replace(/\/\/# sourceMappingURL=.*$/m, "")
    .replace(/<\/script/gi, "<\\/script")
    .replace(/<!--/g, "\\x3c!--")
    .trim();
