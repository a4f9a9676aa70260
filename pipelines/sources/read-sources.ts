import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { FuhanError } from "../errors.js";

const sources = z.object({ sources: z.array(z.strictObject({ folder: z.string(), note: z.string().optional() })) });

/**
 * The folders of documents that `data/sources.yaml` names, relative to the project's root.
 * @throws FuhanError `sources` where the file is wrong, naming the entry
 */
export function readSources(root: string): readonly string[] {
  const file = join(root, "data", "sources.yaml");
  if (!existsSync(file)) return ["data/documents"];
  let yaml: unknown;
  try {
    yaml = parse(readFileSync(file, "utf8"), { maxAliasCount: 0 });
  } catch (cause) {
    throw new FuhanError(
      "sources",
      { value: String((cause as Error).message).split("\n")[0] ?? "", place: file },
      { cause },
    );
  }
  const parsed = sources.safeParse(yaml);
  if (parsed.success) return parsed.data.sources.map((source) => source.folder);
  throw new FuhanError(
    "sources",
    { value: parsed.error.issues[0]?.path.join(".") ?? "", place: file },
    { cause: parsed.error },
  );
}
