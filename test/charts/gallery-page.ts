import * as fuhan from "../../pipelines/index.js";

/** One picture of the gallery: the code that draws it, its text alternative on the page, its file. */
export interface GalleryPicture {
  readonly code: string;
  readonly alt: string;
  readonly file: string;
}

const PICTURE = /```ts\n([\s\S]*?)```\s*\n!\[([^\]]*)\]\(pictures\/gallery\/([\w-]+)\.png\)/g;

/** Every block of code of the page with the picture under it. */
export function picturesIn(page: string): readonly GalleryPicture[] {
  return [...page.matchAll(PICTURE)].map(([, code = "", alt = "", file = ""]) => ({ code, alt, file }));
}

/** Runs a block as a cell of a notebook would, and returns the chart that it shows. */
export async function chartOf(code: string): Promise<fuhan.Chart> {
  const shown: fuhan.Chart[] = [];
  const body = code.replace(/^import \{([^}]*)\} from "fuhan";$/gm, "const {$1} = fuhan;");
  const run = new AsyncFunction("fuhan", body);
  await run({ ...fuhan, show: async (chart: fuhan.Chart) => void shown.push(chart) });
  if (shown.length !== 1) throw new Error(`a block of the gallery shows one chart, not ${shown.length}: ${code}`);
  return shown[0]!;
}

type AsyncRun = (library: object) => Promise<void>;
const AsyncFunction = (async () => undefined).constructor as new (argument: string, body: string) => AsyncRun;

/** The page with the finding of each chart as the text alternative of its picture. */
export function withFindings(page: string, titles: ReadonlyMap<string, string>): string {
  return page.replace(PICTURE, (block, _code, alt: string, file: string) =>
    block.replace(`![${alt}](`, `![${titles.get(file) ?? alt}](`),
  );
}
