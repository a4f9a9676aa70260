import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintSpec } from "../../pipelines/charts/lint.js";
import { toPng } from "../../pipelines/charts/to-png.js";
import * as fuhan from "../../pipelines/index.js";
import { chartOf, picturesIn, withFindings } from "./gallery-page.js";
import { writeGalleryTables } from "./gallery-tables.js";
import { cut, overlaps, textBoxes } from "./text-boxes.js";

const docs = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "docs");
const page = readFileSync(join(docs, "gallery.md"), "utf8");
const pictures = picturesIn(page);
const pictureOf = (file: string) => join(docs, "pictures", "gallery", `${file}.png`);

describe("docs/gallery.md", () => {
  let out = "";
  const before = process.env.FUHAN_OUT;

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "fuhan-gallery-"));
    await writeGalleryTables(join(out, "data", "tidy"));
    process.env.FUHAN_OUT = out;
    if (process.env.GALLERY === "draw") await draw();
  });

  afterAll(async () => {
    if (before === undefined) delete process.env.FUHAN_OUT;
    else process.env.FUHAN_OUT = before;
    await rm(out, { recursive: true, force: true });
  });

  it("shows every builder, and every block of code has its picture", () => {
    const builders = Object.keys(fuhan).filter((name) => name.endsWith("Chart"));
    expect(builders.filter((name) => !pictures.some(({ code }) => code.includes(`${name}(`)))).toEqual([]);
    expect(page.match(/^```ts$/gm)).toHaveLength(pictures.length);
    expect(pictures.filter(({ file }) => !existsSync(pictureOf(file)))).toEqual([]);
  });

  it.each(pictures)(
    "runs, and the chart says what stands under the code: $file (npm run gallery draws it)",
    async ({ code, alt, file }) => {
      const chart = await chartOf(code);
      const finding = process.env.GALLERY === "draw" ? chart.title : alt;
      expect(finding, file).toBe(chart.title);
      expect(chart.points.length).toBeGreaterThan(0);
      expect(lintSpec(chart.spec)).toEqual([]);
      const { boxes, page, warnings } = await textBoxes(chart.spec);
      expect([...overlaps(boxes), ...cut(boxes, page), ...warnings]).toEqual([]);
    },
  );
});

/** Draws every picture anew, and writes the finding of each into the page. */
async function draw(): Promise<void> {
  const titles = new Map<string, string>();
  await mkdir(dirname(pictureOf("any")), { recursive: true });
  for (const { code, file } of pictures) {
    const chart = await chartOf(code);
    titles.set(file, chart.title);
    await writeFile(pictureOf(file), await toPng(chart, { scale: 1.5 }));
  }
  await writeFile(join(docs, "gallery.md"), withFindings(page, titles));
}
