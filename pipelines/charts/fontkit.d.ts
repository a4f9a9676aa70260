/** The little of fontkit that is used here; the package has no types. */
declare module "fontkit" {
  export interface Font {
    readonly unitsPerEm: number;
    glyphForCodePoint(point: number): { readonly advanceWidth: number };
    hasGlyphForCodePoint(point: number): boolean;
  }
  export function open(file: string): Promise<Font>;
}
