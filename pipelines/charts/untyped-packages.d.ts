declare module "fontkit" {
  export interface Font {
    readonly unitsPerEm: number;
    glyphForCodePoint(point: number): { readonly advanceWidth: number };
  }
  export function open(file: string): Promise<Font>;
}

declare module "subset-font" {
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: "truetype" }): Promise<Buffer>;
}
