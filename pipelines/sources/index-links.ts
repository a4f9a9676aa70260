import { Parser } from "htmlparser2";
import { matchAll } from "./match-all.js";
import { isHttpUrl } from "./source.js";

/** A link of an index page: the address it leads to, and its title and words. */
export interface Link {
  readonly url: string;
  readonly words: string;
}

/** Longer addresses are passed over; the words of a link are cut. */
const LONGEST = { url: 2000, words: 200 } as const;
const MOST = 20_000;

/**
 * The links of an index page in its order, each address once, on the page's own host or one of `hosts`, without the page itself.
 * @param page the address that the page was answered from
 */
export function indexLinks(html: string, page: string, hosts: readonly string[]): readonly Link[] {
  const allowed = new Set([new URL(page).host, ...hosts]);
  const byUrl = new Map<string, Link>();
  for (const { url, words } of linksOf(html, page))
    if (url !== page && allowed.has(new URL(url).host))
      byUrl.set(url, { url, words: `${byUrl.get(url)?.words ?? ""} ${words}`.trim().slice(0, LONGEST.words) });
  return [...byUrl.values()];
}

/** The links whose address or words match a pattern; null where it takes too long to tell. */
export function matchingLinks(links: readonly Link[], pattern: string): readonly Link[] | null {
  const hits = matchAll(
    pattern,
    links.flatMap(({ url, words }) => [url, words]),
  );
  return hits === null ? null : links.filter((_, i) => hits[2 * i] || hits[2 * i + 1]);
}

function linksOf(html: string, page: string): readonly Link[] {
  const links: { url: string; words: string }[] = [];
  let base = page;
  let open: { words: string } | null = null;
  const parser = new Parser({
    onopentag(name, { href, title }) {
      if (href === undefined || (name !== "a" && name !== "base")) return;
      if (!URL.canParse(href.trim(), base)) return;
      const url = new URL(href.trim(), base);
      url.hash = "";
      if (!isHttpUrl(url.href) || url.href.length > LONGEST.url) return;
      if (name === "base") base = url.href;
      else if (links.length < MOST) {
        const link = { url: url.href, words: title === undefined ? "" : `${title} `.slice(0, LONGEST.words) };
        links.push(link);
        open = link;
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
