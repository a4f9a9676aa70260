import { createRequire, SourceMap } from "node:module";

/**
 * The line of a cell (from 1) in which an error was thrown, from the error's stack, or null where it cannot be told. The stack
 * counts lines of what tslab made of the cell,
 *
 *     RangeError: …
 *         at mean (evalmachine.<anonymous>:4:11)
 *         at async evalmachine.<anonymous>:12:3
 *
 * so the cell is compiled again, in the two steps in which tslab does it, with source maps. The outermost frame that lies in the
 * cell counts, for inner ones may belong to functions of earlier cells.
 */
export function cellLine(source: string, stack: string): number | null {
  const frames = [...stack.matchAll(/evalmachine\.<anonymous>:(\d+):(\d+)/g)];
  if (frames.length === 0) return null;
  const lineOf = compile(source);
  return (
    frames.map(([, line, column]) => lineOf(Number(line), Number(column))).findLast((line) => line !== null) ?? null
  );
}

/** What tslab 1.0.22 puts before a cell (converter.js), and around it in its first line (executor.js). */
const PREFIX = "export {};\n";
const WRAPPER = "(async function(exports, require) { ".length;

/** From line and column of the compiled cell, both from 1, to the cell's line. */
function compile(source: string): (line: number, column: number) => number | null {
  const ts = tslabsCompiler();
  const emit = (code: string, fileName: string, module: number) => {
    const compilerOptions = { module, target: 9, sourceMap: true, esModuleInterop: true, noImplicitUseStrict: true };
    const { outputText, sourceMapText } = ts.transpileModule(code, { fileName, compilerOptions });
    return { code: outputText, map: new SourceMap(JSON.parse(sourceMapText)) };
  };
  const script = emit(PREFIX + withExports(source, ts), "cell.ts", ES_NEXT);
  const module = emit(script.code, "cell.js", COMMON_JS);
  const lines = source.split("\n").length;
  return (line, column) => {
    const inScript = module.map.findEntry(line - 1, Math.max(0, column - 1 - (line === 1 ? WRAPPER : 0)));
    if (!("originalLine" in inScript)) return null;
    const inCell = script.map.findEntry(inScript.originalLine, inScript.originalColumn);
    if (!("originalLine" in inCell)) return null;
    const found = inCell.originalLine + 1 - (PREFIX.split("\n").length - 1);
    return found >= 1 && found <= lines ? found : null;
  };
}

/** The cell as tslab exports its names and its last expression, which puts lines before the cell's own. */
function withExports(source: string, ts: Compiler): string {
  const file = ts.createSourceFile("cell.ts", PREFIX + source, 9, true);
  ts.bindSourceFile(file, { target: 9 });
  const names = [...(file.locals?.keys() ?? [])];
  const last = file.statements.at(-1);
  const at = last?.kind === ts.SyntaxKind.ExpressionStatement ? last.getStart() - PREFIX.length : null;
  const body = at === null ? source : `${source.slice(0, at)}export const tsLastExpr = ${source.slice(at)}`;
  return names.length === 0 ? body : `${body}\nexport {${names.join(", ")}}`;
}

const ES_NEXT = 99;
const COMMON_JS = 1;

/** The parts of TypeScript 5.0 that are used here; `bindSourceFile` is not in its public types. */
interface Compiler {
  readonly SyntaxKind: { readonly ExpressionStatement: number };
  readonly createSourceFile: (name: string, text: string, target: number, setParents: boolean) => SourceFile;
  readonly bindSourceFile: (file: SourceFile, options: object) => void;
  readonly transpileModule: (code: string, options: object) => { outputText: string; sourceMapText: string };
}

interface SourceFile {
  readonly locals?: ReadonlyMap<string, unknown>;
  readonly statements: readonly { readonly kind: number; readonly getStart: () => number }[];
}

function tslabsCompiler(): Compiler {
  const tslab = createRequire(import.meta.url).resolve("tslab/package.json");
  return createRequire(tslab)("@tslab/typescript-for-tslab") as Compiler;
}
