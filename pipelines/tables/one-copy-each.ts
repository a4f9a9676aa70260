import type { Document } from "../documents/document.js";
import { type Finding, finding } from "./finding.js";
import { compare } from "./sort-rows.js";

/**
 * Of documents that are the same byte for byte under several names one, so that no statement counts twice: the one of which most is
 * known (title, issuer, date, area, address), of equals the first by name.
 * @returns the documents without the other copies, in their order, and a warning for each copy left out, which names both
 */
export function oneCopyEach(documents: readonly Document[]): {
  readonly documents: readonly Document[];
  readonly findings: readonly Finding[];
} {
  const kept = new Map<string, Document>();
  for (const one of [...documents].sort((a, b) => known(b) - known(a) || compare(a.id, b.id)))
    if (!kept.has(one.sha256)) kept.set(one.sha256, one);
  const isKept = (one: Document) => kept.get(one.sha256) === one;
  return {
    documents: documents.filter(isKept),
    findings: documents
      .filter((one) => !isKept(one))
      .map((one) => {
        const id = kept.get(one.sha256)?.id ?? "";
        return finding("check-copy", "warning", "documents", { document_id: id }, `${id} = ${one.id}`);
      }),
  };
}

const known = ({ facts: { title, issuer, published, area, url } }: Document): number =>
  [title, issuer, published, area, url].filter((fact) => fact !== null).length;
