import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const ALLOWED =
  /^(?:MIT|ISC|0BSD|BlueOak-1\.0\.0|Unlicense|Python-2\.0|\(MIT AND Zlib\)|BSD(?:-[23]-Clause)?|\(MIT OR GPL-3\.0-or-later\)|Apache-2\.0|MPL-2\.0|MIT AND MPL-2\.0|MIT AND OFL-1\.1)$/;

it("every package that fuhan installs at run time has a licence that docs/licences.md lists", () => {
  const lock: Record<string, { license?: string; dev?: boolean; link?: boolean }> = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  ).packages;
  const packages = Object.entries(lock).filter(
    ([path, { dev, link }]) => path.startsWith("node_modules/") && !dev && !link,
  );
  const others = packages.flatMap(([path, { license }]) => {
    const found = license ?? licenceOf(join(root, path, "package.json"));
    return ALLOWED.test(found) ? [] : [`${path}: ${found}`];
  });
  expect(packages.length).toBeGreaterThan(100);
  expect(others).toEqual([]);
});

/** For the few old packages that the lock file has no licence of: their `package.json`, else the head of their LICENSE. */
function licenceOf(file: string): string {
  if (!existsSync(file)) return "not installed";
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8"));
  const stated = license?.type ?? license ?? licenses?.[0]?.type;
  if (stated !== undefined) return String(stated);
  return /^The MIT License/.test(readFileSync(join(dirname(file), "LICENSE"), "utf8")) ? "MIT" : "none";
}
