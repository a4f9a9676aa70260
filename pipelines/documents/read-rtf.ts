import { FuhanError } from "../errors.js";
import { layRows, type RowCell } from "./lay-rows.js";
import { raisedFigures } from "./raised-figures.js";
import type { Reading } from "./reading.js";
import { charsetOfFont, charsetOfPage } from "./rtf-charset.js";
import { type RtfToken, rtfTokens } from "./rtf-tokens.js";
import { type Line, writeLines } from "./write-lines.js";

/**
 * Reads RTF: paragraphs, tables with merged cells, then notes and text boxes. Characters come as \uN or as bytes in the code page of their font
 * or of the file (GBK, Big5, Windows-1252).
 * @throws FuhanError `file-empty` for a file without words
 */
export async function readRtf(bytes: Uint8Array, place: string): Promise<Reading> {
  const reader = new RtfReader();
  for (const token of rtfTokens(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")))
    reader.take(token);
  const { text, blocks } = writeLines(reader.lines());
  if (text === "") throw new FuhanError("file-empty", { place });
  return { text, blocks, stated: {} };
}

/** Groups that hold no words of the document. */
const SILENT =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|header[lrf]?|footer[lrf]?|object|sp|shprslt|nonshppict|filetbl|listtable|revtbl|fldinst|themedata|datastore|latentstyles|xmlnstbl|bkmkstart|bkmkend|generator|userprops|annotation|atnid|atnauthor)$/;
const ASIDE = /^(?:footnote|shptxt)$/;

const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  "~": "\u00a0",
  _: "-",
  emspace: " ",
  enspace: " ",
};

interface State {
  readonly silent: boolean;
  readonly fonts: boolean;
  readonly aside: boolean;
  readonly raised: boolean;
  readonly font: number;
  /** How many characters stand after \uN for readers that do not know it. */
  readonly skip: number;
}

class RtfReader {
  private readonly body: Line[] = [];
  private readonly notes: string[] = [];
  private readonly states: State[] = [];
  private state: State = { silent: false, fonts: false, aside: false, raised: false, font: -1, skip: 1 };
  private readonly charsets = new Map<number, string>();
  private charset = "gb18030";
  private starred = false;
  private toSkip = 0;
  private pending = "";
  private words = "";
  private inTable = false;
  private cells: string[] = [];
  private definitions: Omit<RowCell, "text">[] = [];
  private merge = { down: false, across: false };
  private table: RowCell[][] = [];

  take(token: RtfToken) {
    if (token.type === "bytes") return this.takeBytes(token.bytes, token.escaped);
    this.flush();
    if (token.type === "open") {
      this.states.push(this.state);
      this.toSkip = 0;
    } else if (token.type === "close") {
      const before = this.state;
      this.state = this.states.pop() ?? this.state;
      if (before.aside && !this.state.aside) this.endNote();
      this.toSkip = 0;
    } else if (token.type === "control") this.control(token.word, token.value);
    this.starred = token.type === "control" && token.word === "*";
  }

  lines(): readonly Line[] {
    this.endParagraph();
    this.endTable();
    return [...this.body, ...this.notes];
  }

  private takeBytes(bytes: string, escaped: boolean) {
    this.starred = false;
    const rest = bytes.slice(Math.min(this.toSkip, bytes.length));
    this.toSkip -= bytes.length - rest.length;
    if (this.state.silent) return;
    this.pending += rest;
    if (!escaped && !/[\x80-\xff]$/.test(rest)) this.flush();
  }

  /** The bytes so far become words: a character's two bytes may stand in different pieces. */
  private flush() {
    if (this.pending === "") return;
    const charset = this.charsets.get(this.state.font) ?? this.charset;
    this.say(new TextDecoder(charset).decode(Buffer.from(this.pending, "latin1")));
    this.pending = "";
  }

  private note = "";

  private say(words: string) {
    if (this.state.silent) return;
    const plain = this.state.raised ? raisedFigures(words) : words;
    if (this.state.aside) this.note += plain;
    else this.words += plain;
  }

  private control(word: string, value: number | null) {
    if (word === "fonttbl") this.state = { ...this.state, fonts: true, silent: true };
    else if (this.starred ? word !== "shpinst" && !ASIDE.test(word) : SILENT.test(word))
      this.state = { ...this.state, silent: true };
    else if (ASIDE.test(word)) this.state = { ...this.state, aside: true };
    else if (word === "ansicpg") this.charset = charsetOfPage(value) ?? this.charset;
    else if (word === "f") this.state = { ...this.state, font: value ?? -1 };
    else if (word === "fcharset" && this.state.fonts) this.nameCharset(value);
    else if (word === "uc") this.state = { ...this.state, skip: Math.min(Math.max(value ?? 1, 0), 16) };
    else if (this.state.silent) return;
    else if (word === "super" || word === "up") this.state = { ...this.state, raised: value !== 0 };
    else if (word === "nosupersub" || word === "plain") this.state = { ...this.state, raised: false };
    else if (word === "u") {
      this.say(String.fromCharCode((value ?? 0) & 0xffff));
      this.toSkip = this.state.skip;
    } else if (word === "par" || word === "sect" || word === "page" || word === "line") this.endParagraph();
    else if (Object.hasOwn(SIGNS, word)) this.say(SIGNS[word]!);
    else this.tableControl(word, value);
  }

  private nameCharset(code: number | null) {
    const charset = charsetOfFont(code);
    if (charset !== undefined) this.charsets.set(this.state.font, charset);
  }

  private tableControl(word: string, value: number | null) {
    if (this.state.aside) return;
    if (word === "trowd") {
      this.definitions = [];
      this.merge = { down: false, across: false };
    } else if (word === "clvmrg" || word === "clmrg")
      this.merge = { ...this.merge, [word === "clvmrg" ? "down" : "across"]: true };
    else if (word === "cellx") {
      this.definitions.push({ right: value ?? 0, ...this.merge });
      this.merge = { down: false, across: false };
    } else if (word === "intbl") this.inTable = true;
    else if (word === "pard") this.inTable = false;
    else if (word === "cell") {
      this.cells.push(this.words.replace(/\s+/g, " ").trim());
      this.words = "";
    } else if (word === "row") this.endRow();
  }

  private endParagraph() {
    if (this.state.aside) this.note += " ";
    else if (this.inTable) this.words += " ";
    else {
      if (this.words.trim() !== "") {
        this.endTable();
        this.body.push(this.words.replace(/(?<=^\s*\S{1,8}[、）])\s+/, ""));
      }
      this.words = "";
    }
  }

  private endNote() {
    this.notes.push(this.note);
    this.note = "";
  }

  private endRow() {
    const last = this.definitions.at(-1)?.right ?? 0;
    this.table.push(
      this.cells.map((text, at) => ({
        text,
        ...(this.definitions[at] ?? { right: last + 1000 * (at + 1), down: false, across: false }),
      })),
    );
    this.cells = [];
  }

  private endTable() {
    if (this.table.length > 0) this.body.push(...layRows(this.table));
    this.table = [];
  }
}
