const YEAR = /^(?:19|20)\d\d\s*年?(?:末|底|度)?$/;
const NUMBER =
  /^[<>≤≥约近超]?\s*(?:[-－−]\s*)?(?:\d{1,3}(?:[,，\s]\d{3})+|\d+(?:[,，]\d+)*)(?:[.．]\d+)?\s*[%％‰]?\s*(?:[①-⑳*]|[¹²³⁰⁴-⁹\u1d2c-\u1dbf]{1,2}|\[\d{1,2}\]|[（(][\da-z][)）])?$/;

/** True where a table's cell holds a figure, with the mark of a note or without: a number that is no year. Commas and blanks part its digits. */
export function isFigure(text: string): boolean {
  return NUMBER.test(text) && !YEAR.test(text);
}

const WITH_UNIT =
  /^[约近超逾达]?\s*\d[\d,.]*(?:\s\d{3})*(?:[-—–~～至]\d[\d,.]*)?[十百千万亿]*[^\d\s，。；：、（）年月日号届级岁第]{1,5}(?:左右|以上|以下)?$/;

/** True where a cell holds a figure, alone or with its unit: 1,234.5, 约6.2万人, 5—6万元. */
export const isValue = (text: string): boolean => isFigure(text) || WITH_UNIT.test(text);

/**
 * Why a table's cell holds no figure, as a code of SDMX's CL_OBS_STATUS: `M` a figure that cannot exist (—), `N` one below the smallest unit
 * shown (…), `Q` one withheld (*, x), `O` one that is not known (an empty cell, 不详, n.a.); null where the cell holds something else.
 * Signs after the statistical yearbooks' notes on their use.
 */
export function missingStatus(text: string): "M" | "N" | "O" | "Q" | null {
  const sign = text.trim();
  if (sign === "" || /^(?:不详|未知|缺|n\.?\/?a\.?|null|nan|\.|暂缺)$/i.test(sign)) return "O";
  if (/^(?:[-－−—–―─]{1,3}|\/|无)$/.test(sign)) return "M";
  if (/^(?:…{1,2}|\.{2,6}|⋯{1,2})$/.test(sign)) return "N";
  return /^(?:\*{1,3}|[xX×])$/.test(sign) ? "Q" : null;
}

/** True where a cell that is not empty holds the sign of a missing figure. */
export const isMissing = (text: string): boolean => text !== "" && missingStatus(text) !== null;
