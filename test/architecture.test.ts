import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAGES = [
  "vocabulary",
  "sources",
  "documents",
  "text",
  "quantities",
  "observations",
  "tables",
  "charts",
  "notebooks",
  "reports",
];

const files = readdirSync(join(root, "pipelines"), { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts") && !/^(?:dist|node_modules)\//.test(file));

const importsOf = (file: string) =>
  [...readFileSync(join(root, "pipelines", file), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(
    (found) => posix.join(posix.dirname(file), found[1]!).replace(/\.js$/, ".ts"),
  );

describe("the stages", () => {
  it("import only from stages to their left", () => {
    const wrong = files.flatMap((file) => {
      const stage = STAGES.indexOf(file.split("/")[0]!);
      if (stage < 0) return [];
      return importsOf(file)
        .filter(
          (target) =>
            target.includes("/") &&
            !(STAGES.indexOf(target.split("/")[0]!) <= stage && STAGES.includes(target.split("/")[0]!)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it("import nothing from the top but errors and messages", () => {
    const wrong = files
      .filter((file) => STAGES.includes(file.split("/")[0]!))
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => !target.includes("/") && !/^(?:errors|messages)\.ts$/.test(target))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it("hold no cycle of imports", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const target of importsOf(file)) if (files.includes(target)) visit(target, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("keep danfojs out of the import path: it is loaded when a notebook asks for a frame", () => {
    const wrong = files.filter((file) =>
      /^import (?!type)[^;]*"danfojs-node"/m.test(readFileSync(join(root, "pipelines", file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  it("import only files that are there", () => {
    expect(files.flatMap((file) => importsOf(file).filter((target) => !files.includes(target)))).toEqual([]);
  });
});
