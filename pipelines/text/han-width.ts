/**
 * Columns of a terminal that a text of Han and ASCII takes: two for Han and full-width punctuation, one for the rest. This is all that the
 * help holds, and spares every command the tables of East Asian widths.
 * @example hanWidth("复函 fuhan") // 10
 */
export const hanWidth = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uff00-\uff60]/g)?.length ?? 0);
