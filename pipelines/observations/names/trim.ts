/** One thing that falls from a name, and the signs without any of which nothing does. */
export interface Trim {
  readonly place: "head" | "end" | "inside";
  readonly signs: readonly string[];
  readonly fall: Fall;
  readonly ofChange: boolean;
}
export type Fall = (name: string) => string;

const trim =
  (place: Trim["place"]) =>
  (signs: string | readonly string[], what: RegExp | Fall, put = ""): Trim => ({
    place,
    signs: typeof signs === "string" ? [signs] : signs,
    fall: what instanceof RegExp ? (name) => name.replace(what, put) : what,
    ofChange: false,
  });
export const head = trim("head");
export const end = trim("end");
export const inside = trim("inside");
export const inChange = (trim: Trim): Trim => ({ ...trim, ofChange: true });

/** What falls by a pattern that is made of words, once they are known. */
export function falls(make: () => RegExp): Fall {
  let made: RegExp | null = null;
  return (name) => {
    made ??= make();
    return name.replace(made, "");
  };
}
