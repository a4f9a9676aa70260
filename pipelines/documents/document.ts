import type { DOCUMENT_KINDS } from "../vocabulary/rows.js";
/** What a reader makes of the bytes of one file: one canonical text, and where everything stands in it. */
export interface Document {
  /** Stable within a build: the file's path relative to the folder it was read from, with `/`. */
  readonly id: DocumentId;
  readonly format: DocumentFormat;
  /** SHA-256 of the original bytes, hex. */
  readonly sha256: string;
  /** The canonical text. Every `start` and `end` in the program counts UTF-16 code units in it, end exclusive. */
  readonly text: string;
  /** In text order, not overlapping. Prose is headings and paragraphs; a table's cells lie inside its block. */
  readonly blocks: readonly Block[];
  readonly facts: DocumentFacts;
}

export type DocumentId = string & { readonly brand: "DocumentId" };

export type DocumentFormat =
  | "text"
  | "markdown"
  | "html"
  | "csv"
  | "docx"
  | "doc"
  | "rtf"
  | "pdf"
  | "xlsx"
  | "xls"
  | "mhtml";

export type Block = ProseBlock | TableBlock;

export interface ProseBlock {
  readonly type: "heading" | "paragraph";
  readonly start: number;
  readonly end: number;
  readonly at: Place;
}

export interface TableBlock {
  readonly type: "table";
  readonly start: number;
  readonly end: number;
  readonly at: Place;
  /** The table's caption and the unit it states for all cells ("单位：万人" gives 万人), or null. */
  readonly caption: string | null;
  readonly unit: string | null;
  /** A full grid: a merged cell stands, as the same object, in every place that it covers. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Where a block begins in the original, counted from 1: evidence points there. */
export type Place =
  | { readonly line: number }
  | { readonly page: number }
  /** A cell in A1 notation (ECMA-376): `{ sheet: "人才", cell: "B3" }`. */
  | { readonly sheet: string; readonly cell: string }
  /** The n-th element of its name in the page or file: `p 12`, `table 2`. */
  | { readonly element: string };

export interface Cell {
  /** The span of the cell's text in the document's text; start === end for an empty cell. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly header: boolean;
}

/** What the document says about itself, or its front matter says about it. Absent is null, never invented. */
export interface DocumentFacts {
  readonly title: string | null;
  readonly issuer: string | null;
  /** ISO date as precise as it is known: `2023-06-12`, `2016-03` or `2016`. */
  readonly published: string | null;
  /** The full name of the issuer's area as the vocabulary has it (重庆市), or null. */
  readonly area: string | null;
  readonly url: string | null;
  readonly kind: DocumentKind;
  /** The year that the document mostly speaks of, and how that is known. */
  readonly referenceYear: number | null;
  readonly referenceYearBasis: ReferenceYearBasis;
  readonly letter: LetterAnatomy;
}

/** The parts of a letter besides its text (GB/T 9704 and practice); what is not there is null. */
export interface LetterAnatomy {
  /** 发文字号: 渝人社函〔2023〕12号. */
  readonly documentNumber: string | null;
  /** Number of the suggestion or proposal that is answered, its leading zeros kept: 0501. */
  readonly proposalNumber: string | null;
  /** The meeting that it was made at, as named: 市六届人大一次会议. */
  readonly session: string | null;
  /** Whom it answers: deputies of a people's congress, members of the CPPCC, or a party or body (民革市委会). */
  readonly addressee: "deputy" | "member" | "body" | null;
  /** 办理结果: A solved or adopted, B planned, C kept for reference, D cannot be done. */
  readonly handling: "A" | "B" | "C" | "D" | null;
  /** Who answers questions, as written: 张三，023-12345678. */
  readonly contact: string | null;
}

/** In what order they are believed where two disagree is for `trust.csv` to say. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export type ReferenceYearBasis = "front-matter" | "title" | "session" | "published" | "document-number" | "unknown";
