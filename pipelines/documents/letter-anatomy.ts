import type { Block, LetterAnatomy } from "./document.js";

/** What the table or the lines above a letter state: 索引号, 发文机构, 成文日期 … */
export interface StatedAbove {
  readonly title: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly documentNumber: string | null;
}

/** Reads the anatomy from a document's prose lines, in order. */
export function letterAnatomy(lines: readonly string[], above: StatedAbove): LetterAnatomy {
  const head = lines.slice(0, 16).map(plain);
  const foot = lines.slice(-10).map(plain);
  const whole = head.join("\n");
  const first = (pattern: RegExp, among: readonly string[] = [...head, ...foot]) => {
    for (const line of among) {
      const found = pattern.exec(line);
      if (found !== null) return (found[1] ?? found[2] ?? found[0]).trim();
    }
    return null;
  };
  const greeting = first(GREETING, head);
  return {
    documentNumber:
      above.documentNumber ??
      first(
        DOCUMENT_NUMBER,
        [...head, ...foot].filter((line) => BRACKETED_YEAR.test(line)),
      ),
    proposalNumber: first(PROPOSAL_NUMBER, [whole.replace(/\n/g, ""), ...head]),
    session: first(SESSION, [whole.replace(/\n/g, "")]),
    addressee: greeting === null ? null : /委员/.test(greeting) ? "member" : /代表/.test(greeting) ? "deputy" : "body",
    handling: first(HANDLING) as LetterAnatomy["handling"],
    contact: contactOf(foot),
  };
}

const plain = (line: string): string => line.replace(/[\s\u200b\u3000\u00a0]+/g, "");

const BRACKETED_YEAR = /[〔[［（(](?:19|20)\d\d/;
const DOCUMENT_NUMBER = /([\p{Script=Han}]{1,14}[〔[［（(](?:19|20)\d\d[〕\]］）)](?:第)?\d{1,5}号)/u;
const PROPOSAL_NUMBER =
  /第[（(]?([A-Z]?\d{1,8})[）)]?号[^，。\n]{0,6}(?:建议|提案|议案)|(?:建议|提案)(?:编号)?[：:第]?([A-Z]?\d{1,8})号?/;
const SESSION =
  /(?:关于)?((?:全国|[省市县区州]|自治区)?(?:人大|政协|十)?第?[一二三四五六七八九十]{1,3}届(?:全国|[省市县区州])?(?:人大|政协|人民代表大会|委员会)?(?:常委会)?第?[一二三四五六七八九十]{1,2}次会议)/;
/** 张三代表：, 尊敬的李四委员：, 民革某某市委会： */
const GREETING =
  /^(?:尊敬的)?[\p{Script=Han}·、，]{1,40}(?:代表团?|委员|委员会|市委会|省委会|区委会|工商联|联合会|支部)[：:]$/u;
const HANDLING = /(?:办理(?:结果|类别|情况)?|答复类别|类别|类型)[：:]?[（(【“]?([ABCD])(?:类|[）)】”]|$)/;

/** 联系人：张三，联系电话：023-12345678 on one line or two. */
function contactOf(foot: readonly string[]): string | null {
  const person = /联系人(?:及电话|姓名)?[：:]([^，,；;。（）()电联]{2,12})/.exec(foot.join("\n"))?.[1];
  const telephone = /(?:联系)?电话(?:号码)?[：:]?((?:\d{3,4}[-—])?\d{7,11})/.exec(foot.join("\n"))?.[1];
  const parts = [person?.trim(), telephone].filter(Boolean);
  return parts.length === 0 ? null : parts.join("，");
}

const KEYS: Readonly<Record<keyof StatedAbove, RegExp>> = {
  title: /^(?:标题|名称|信息名称|文件名称)$/,
  issuer: /^(?:发文机[构关]|发布机[构关]|发文单位|承办单位|主办单位|制发机关|公开主体)$/,
  date: /^(?:成文日期|发文日期|生成日期|发布日期|公开日期|答复日期)$/,
  documentNumber: /^(?:发文字号|文号|发文号|文件编号)$/,
};

/**
 * Reads the table of metadata that government sites put above a letter, and a form around it: names and values in turn, in one row or several.
 *
 *     索引号 | 500/2023-12 | 发文机构 | 某市人力社保局
 *     成文日期 | 2023-05-12 | 发文字号 | 某人社函〔2023〕12号
 */
export function statedAbove(blocks: readonly Block[]): StatedAbove {
  const found: Record<keyof StatedAbove, string | null> = {
    title: null,
    issuer: null,
    date: null,
    documentNumber: null,
  };
  for (const block of [...blocks.slice(0, 12), ...blocks.slice(12).slice(-4)]) {
    if (block.type !== "table" || block.rows.length > 12) continue;
    for (const row of block.rows) {
      const cells = [...new Set(row)].map(({ text }) => text.replace(/\s+/g, "").replace(/[：:]$/, ""));
      for (const [key, pattern] of Object.entries(KEYS) as [keyof StatedAbove, RegExp][]) {
        const at = cells.findIndex((cell) => pattern.test(cell));
        const value = at < 0 ? "" : (cells[at + 1] ?? "");
        if (value !== "" && value !== "无" && !Object.values(KEYS).some((other) => other.test(value)))
          found[key] ??= value;
      }
    }
  }
  return found;
}
