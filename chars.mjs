import { withPdfFile } from "./pipelines/dist/documents/pdf-file.js";
import { readPage } from "./pipelines/dist/documents/pdf-page.js";
import { readFileSync } from "node:fs";
const [,, f, n] = process.argv;
await withPdfFile(readFileSync(f), f, (file) => { const p = readPage(file, Number(n), f);
 let last; for (const c of p.characters) { if (!last || Math.abs(last.baseline-c.baseline)>0.5 || Math.abs(last.size-c.size)>.5) console.log("\n@", c.baseline.toFixed(1), c.size.toFixed(1), c.left.toFixed(0)); process.stdout.write(c.text); last=c; }
 console.log(); for (const r of p.rules) console.log(r.along, r.at.toFixed(1), r.from.toFixed(0), r.to.toFixed(0)); });
