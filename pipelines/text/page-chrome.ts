/**
 * Whether a line belongs to the page around an article, not to the article: buttons (下载 打印 收藏), 【字号：加大 还原 减小】,
 * 来源：…, 时间：…, 浏览次数：…, a greeting (张某等10名代表：), a page's number (第3页 共8页), or nothing but a date with a clock time.
 * @param line a block's text, normalised
 * @param words words of pages: a line is chrome with two of them, or with one followed by a colon at its head
 */
export function isPageChrome(line: string, words: readonly string[]): boolean {
  if (line.length > 120 || line.includes("。")) return false;
  if (/^\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?$/.test(line)) return true;
  if (/^(?:第 *\d{1,4} *页 *[，,/]? *)?共 *\d{1,4} *页$|^第 *\d{1,4} *页$|^[-—·] *\d{1,4} *[-—·]$/.test(line))
    return true;
  if (/^[^，。]{1,20}等(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[名位][^，。：:的]{0,4}(?:代表|委员)[：:]$/.test(line))
    return true;
  let found = 0;
  for (const word of words) {
    const at = line.indexOf(word);
    if (at < 0) continue;
    found++;
    if (at <= 1 && /^\s*[：:]/.test(line.slice(at + word.length))) return true;
    if (line.length <= word.length + 2) return true;
  }
  return found >= 2;
}
