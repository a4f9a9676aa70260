/**
 * True where a table's cell holds sentences, or clauses with numbers in them, and no name and no figure: 2023年，引进人才3.5万人. Marks in brackets
 * (人，含女性) are part of a name, and so is a comma of a number (1，235人).
 */
export function isProse(text: string): boolean {
  if (text.length < SHORTEST || !/\p{Script=Han}/u.test(text)) return false;
  const outside = text.replace(/[（(][^（）()]*[）)]/g, "");
  return /[。！？；;]/.test(outside) || (/(?<!\d)[，,]|[，,](?!\d)/.test(outside) && /\d/.test(outside));
}

const SHORTEST = 6;
