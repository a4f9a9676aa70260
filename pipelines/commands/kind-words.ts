import type { ObservationKind } from "../observations/observation.js";
import { KINDS as zh } from "../tables/xlsx-words.js";
import type { Language } from "./say-rows.js";

/** What a terminal calls each kind of figure: kindWords.zh.stock is 存量, as in the workbook. */
export const kindWords: Readonly<Record<Language, Readonly<Record<ObservationKind, string>>>> = {
  zh,
  en: { flow: "flow", stock: "stock", rate: "rate", growth: "growth", difference: "difference" },
};
