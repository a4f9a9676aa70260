import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

/** The folders of the typeface's files (TTF): regular and bold. */
export const fontFiles = (): { readonly regular: string; readonly bold: string } => {
  const folder = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  return {
    regular: join(folder, "400Regular", "NotoSansSC_400Regular.ttf"),
    bold: join(folder, "700Bold", "NotoSansSC_700Bold.ttf"),
  };
};

/**
 * CSS that embeds Noto Sans SC, regular and bold, cut down to the characters of a text and to what dates and numbers need.
 * The characters are sorted first: the same set gives the same bytes.
 */
export async function embeddedFont(text: string): Promise<string> {
  const { regular, bold } = fontFiles();
  const faces = await Promise.all([face(regular, 400, text), face(bold, 700, text)]);
  return faces.join("\n");
}

async function face(file: string, weight: number, text: string): Promise<string> {
  const characters = [...new Set(text + ALWAYS)].sort().join("");
  const key = `${weight} ${characters}`;
  const made = cache.get(key) ?? (await subsetFont(readOnce(file), characters, { targetFormat: "woff2" }));
  cache.set(key, made);
  const url = `data:font/woff2;base64,${made.toString("base64")}`;
  return `@font-face{font-family:"Noto Sans SC";font-weight:${weight};font-display:swap;src:url(${url}) format("woff2")}`;
}

const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))}年月日至万亿，。、：；（）—–−…·约`;

const cache = new Map<string, Buffer>();
const files = new Map<string, Buffer>();

function readOnce(file: string): Buffer {
  const bytes = files.get(file) ?? readFileSync(file);
  files.set(file, bytes);
  return bytes;
}
