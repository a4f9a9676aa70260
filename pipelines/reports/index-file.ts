import type { Language } from "../notebooks/language.js";

/** The file of the index in a language, beside the reports. */
export const indexFile = (lang: Language): string => (lang === "zh" ? "index.html" : "index.en.html");
