import { messageTexts } from "./message-texts.js";

/** What a message says, by code: see `message-texts.ts`. */
export type MessageCode = keyof typeof messageTexts;

export const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(messageTexts, code);

/** What a message names: the offending value, and the place (file, file:line, URL, row). */
export interface MessageDetail {
  /** Where its words differ by language, both. */
  readonly value?: string | number | { readonly zh: string; readonly en: string };
  readonly place?: string;
}

/** `problem: value (place)` in Chinese, a slash, the same in English. */
export function message(code: MessageCode, detail: MessageDetail = {}): string {
  const { zh, en } = messageIn(code, detail);
  return `${zh} / ${en}`;
}

/** `problem: value (place)` in each language. */
export function messageIn(code: MessageCode, detail: MessageDetail = {}): { readonly zh: string; readonly en: string } {
  const { value } = detail;
  const place = detail.place === undefined ? "" : ` (${detail.place})`;
  const said = (language: "zh" | "en") => {
    const named = value === undefined ? "" : `: ${typeof value === "object" ? value[language] : value}`;
    return `${messageTexts[code][language]}${named}${place}`;
  };
  return { zh: said("zh"), en: said("en") };
}
