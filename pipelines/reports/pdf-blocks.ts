/** What the PDF is set from: plain values, passed to Typst as JSON. Every string in them is text and never markup. */
export type PdfBlock =
  | { readonly type: "heading"; readonly level: number; readonly children: readonly PdfInline[] }
  | {
      readonly type: "paragraph";
      readonly role: "text" | "about";
      /** Stays on one page with the block that follows. */
      readonly sticky: boolean;
      readonly children: readonly PdfInline[];
    }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly PdfBlock[])[] }
  /** Small lines below a quote, each with its anchor where something leads to it. */
  | { readonly type: "notes"; readonly items: readonly PdfNote[] }
  | PdfTable
  | { readonly type: "quote"; readonly breakable: boolean; readonly blocks: readonly PdfBlock[] }
  | { readonly type: "source"; readonly anchor: string | null; readonly blocks: readonly PdfBlock[] }
  | { readonly type: "lines"; readonly lines: readonly string[] }
  | PdfChart
  | { readonly type: "rule" };

export type PdfInline =
  | string
  | { readonly type: "break" }
  | {
      readonly type: "strong" | "emphasis" | "small" | "super" | "sub" | "strike";
      readonly children: readonly PdfInline[];
    }
  /** A figure that leads to its sentence; `cite` is the number of the source, to be set behind it. */
  | { readonly type: "link"; readonly to: string; readonly cite: string; readonly children: readonly PdfInline[] }
  | PdfCite
  | { readonly type: "mark"; readonly anchor: string | null; readonly children: readonly PdfInline[] };

/** `[3]`, a link to the sentence in the third source. */
export interface PdfCite {
  readonly type: "cite";
  readonly to: string;
  readonly text: string;
}

export interface PdfNote {
  readonly anchor: string | null;
  readonly children: readonly PdfInline[];
}

export interface PdfTable {
  readonly type: "table";
  readonly caption: readonly PdfInline[];
  readonly columns: number;
  readonly head: readonly PdfCell[];
  readonly body: readonly PdfCell[];
}

/** A cell at its column and row, both from 0, head and body counted through. */
export interface PdfCell {
  readonly x: number;
  readonly y: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly number: boolean;
  readonly blocks: readonly PdfBlock[];
}

export interface PdfChart {
  readonly type: "chart";
  readonly svg: string;
  /** The chart in words. */
  readonly description: string;
  /** Width on paper, in points. */
  readonly width: number;
  readonly cites: readonly PdfCite[];
}
