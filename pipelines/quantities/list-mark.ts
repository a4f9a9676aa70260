/** Words that are nothing but a mark or a word that joins the values of one list. */
export const isListMark = (words: string): boolean => words.length > 0 && words.length < 3 && MARKS.has(words);
const MARKS = new Set(["、", "和", "及", "与", "以及"]);
