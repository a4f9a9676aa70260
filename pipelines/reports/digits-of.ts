/** The significant digits of a number, whatever its sign and scale: 62000, −6.2 and 0.062 are all `62`. */
export const digitsOf = (value: number): string =>
  Math.abs(value).toExponential(11).replace(/e.*$/, "").replace(".", "").replace(/0+$/, "");
