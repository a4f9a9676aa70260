import { Parser } from "htmlparser2";
import { FuhanError } from "../errors.js";
import { matchAll } from "./match-all.js";
import { isHttpUrl } from "./source.js";

/** Longer addresses are passed over; the words of a link are cut. */
const LONGEST = { url: 2000, words: 200 } as const;
const MOST = 20_000;

/**
 * The addresses that the links of an index page lead to, in the order of the page, each once: those whose address or words
 * match the pattern, on the page's own host or one of `hosts`, without the page itself.
 * @param page the address that the page was answered from
 * @throws FuhanError `sources` where the pattern takes too long
 */
export function indexLinks(
  html: string,
  page: string,
  { links, hosts }: { readonly links: string; readonly hosts: readonly string[] },
): readonly string[] {
  const allowed = new Set([new URL(page).host, ...hosts]);
  const found = linksOf(html, page).filter(({ url }) => url !== page && allowed.has(new URL(url).host));
  const texts = found.flatMap(({ url, words }) => [url, words]);
  const hits = matchAll(links, texts);
  if (hits === null) throw new FuhanError("sources", { value: `links ${links}`, place: page });
  return [...new Set(found.filter((_, i) => hits[2 * i] || hits[2 * i + 1]).map(({ url }) => url))];
}

function linksOf(html: string, page: string): readonly { readonly url: string; readonly words: string }[] {
  const links: { url: string; words: string }[] = [];
  let base = page;
  let open: { url: string; words: string } | null = null;
  const parser = new Parser({
    onopentag(name, { href, title }) {
      if (href === undefined || (name !== "a" && name !== "base")) return;
      if (!URL.canParse(href.trim(), base)) return;
      const url = new URL(href.trim(), base);
      url.hash = "";
      if (!isHttpUrl(url.href) || url.href.length > LONGEST.url) return;
      if (name === "base") base = url.href;
      else if (links.length < MOST) {
        open = { url: url.href, words: title === undefined ? "" : `${title} `.slice(0, LONGEST.words) };
        links.push(open);
      }
    },
    ontext(text) {
      if (open !== null && open.words.length < LONGEST.words) open.words = (open.words + text).slice(0, LONGEST.words);
    },
    onclosetag(name) {
      if (name === "a") open = null;
    },
  });
  parser.end(html);
  return links;
}
