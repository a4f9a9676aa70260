import type { TablesDocument } from "./tables-input.js";
import type { DocumentRow } from "./tidy.js";

/** The row of one document: what it says about itself, and where its bytes came from. */
export function documentRow({ document, source, pulledAt }: TablesDocument): DocumentRow {
  const { facts } = document;
  return {
    document_id: document.id,
    title: facts.title,
    kind: facts.kind,
    issuer: facts.issuer,
    ref_area: facts.area,
    published: facts.published,
    reference_year: facts.referenceYear,
    reference_year_basis: facts.referenceYearBasis,
    url: facts.url,
    document_number: facts.letter.documentNumber,
    proposal_number: facts.letter.proposalNumber,
    session: facts.letter.session,
    handling: facts.letter.handling,
    format: document.format,
    sha256: document.sha256,
    source,
    pulled_at: pulledAt,
  };
}
