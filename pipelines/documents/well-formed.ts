/**
 * True of XML whose elements are closed in the order in which they were opened, and whose tags and entities are whole. A parser that mends what
 * it reads would make less of a damaged file without a word.
 */
export function isWellFormed(xml: string): boolean {
  const piece = new RegExp(PIECE);
  const open: string[] = [];
  let elements = 0;
  let end = 0;
  for (let found = piece.exec(xml); found !== null; found = piece.exec(xml)) {
    end = piece.lastIndex;
    const [, closed, opened, single] = found;
    if (closed !== undefined && open.pop() !== closed) return false;
    if (opened === undefined) continue;
    elements++;
    if (single === "") open.push(opened);
  }
  return end === xml.length && elements > 0 && open.length === 0;
}

/** A comment, CDATA, an instruction, a document type; a closing tag; an opening one with its attributes; words; an entity. */
const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)(?:\s+[^\s=<>"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>|[^<&]+|&(?:#\d+|#x[\da-f]+|\w+);/iy;
