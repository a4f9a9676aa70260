import type { Language } from "../notebooks/language.js";
import { type Html, html } from "./html.js";

/** A name as it stands, such as a document's title: in an English page it is marked as the Chinese that it is. */
export function inChinese(text: string, lang: Language): Html {
  return lang === "en" && /\p{Script=Han}/u.test(text) ? html`<span lang="zh-CN">${text}</span>` : html`${text}`;
}
