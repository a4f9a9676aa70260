import type { LetterAnatomy } from "../pipelines/documents/document.js";

/** What a document that is no letter says of one: nothing. */
export const NO_LETTER: LetterAnatomy = {
  documentNumber: null,
  proposalNumber: null,
  session: null,
  addressee: null,
  handling: null,
  contact: null,
};
