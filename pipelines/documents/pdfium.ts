import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Methods } from "@embedpdf/pdfium";

/** PDFium in WebAssembly: its C functions, and the memory that their pointers lead into. */
export type Pdfium = Methods & {
  readonly pdfium: {
    /** Views of the whole memory; they are made anew when it grows, so never keep one. */
    readonly HEAPU8: Uint8Array;
    readonly HEAPU16: Uint16Array;
    readonly HEAPU32: Uint32Array;
    readonly HEAPF32: Float32Array;
    readonly HEAPF64: Float64Array;
    readonly wasmExports: { readonly malloc: (bytes: number) => number; readonly free: (pointer: number) => void };
  };
};

/** Loads PDFium from the package's own file, once and when first asked for. Nothing is fetched; no script of a PDF is run. */
export function openPdfium(): Promise<Pdfium> {
  opening ??= open();
  return opening;
}

/** Lets the next caller load PDFium anew: for one that broke down over a file. */
export function forgetPdfium() {
  opening = undefined;
}

let opening: Promise<Pdfium> | undefined;

async function open(): Promise<Pdfium> {
  const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
  const [{ init }, wasmBinary] = await Promise.all([import("@embedpdf/pdfium"), readFile(wasm)]);
  const pdfium = (await init({ wasmBinary } as object)) as unknown as Pdfium;
  pdfium.PDFiumExt_Init();
  return pdfium;
}
