import { sha256 } from "./snapshots.js";

/**
 * The name of a document that was pulled: stable, and harmless whatever the address holds. Of `https://tj.example.cn/a/b.html?id=3`
 * it is `tj.example.cn/HASH-b.html`, where HASH are ten hex digits of the SHA-256 of the address.
 * @param folder stands in place of the host: the id of an index page
 */
export function nameOfUrl(url: string, folder?: string): string {
  const { host, pathname } = new URL(url);
  const segment = decoded(pathname.split("/").findLast((part) => part !== "") ?? "");
  const last = safe(segment)
    .slice(-60)
    .replace(/^[.-]+/, "");
  return `${folder ?? safe(host)}/${sha256(url).slice(0, 10)}${last === "" ? "" : `-${last}`}`;
}

/** The name of a source that has an id: it keeps the ending of its address, which tells a CSV from other text. */
export function nameOfId(id: string, address: string): string {
  const ending = /\.(?:csv|tsv)$/i.exec(address.replace(/[?#].*$/s, ""))?.[0] ?? "";
  return id.toLowerCase().endsWith(ending.toLowerCase()) ? id : `${id}${ending}`;
}

const safe = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "_");

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
