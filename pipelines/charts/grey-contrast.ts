/** Relative luminance of a colour `#rrggbb`, from 0 for black to 1 for white: what is left of it in grey (WCAG 2.2, 1.4.3). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What two areas that touch, with a line between them, need to be told apart: a rule of this project. */
export const LEAST_CONTRAST = 1.3;

/** How far two colours are told apart without their hue, from 1 for not at all to 21. */
export function greyContrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}
