/** Words of a cell or a line of a page: each stretch of white space, U+00A0 with it, one blank, and none at the edges. */
export const tidy = (words: string): string => words.replace(/\s+/g, " ").trim();
