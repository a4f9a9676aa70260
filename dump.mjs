import { openDocument, loadVocabulary } from "fuhan";
import { readFileSync } from "node:fs";
const v = loadVocabulary();
for (const f of process.argv.slice(2)) {
  const d = await openDocument({ name: f, bytes: readFileSync(f) }, v);
  console.log("=====", f, d.format);
  for (const b of d.blocks) console.log(b.type[0], JSON.stringify(b.at), b.type === "table" ? `[${b.caption}|${b.unit}]\n     ` + b.rows.map(r => r.map(c => c.text).join(" | ")).join("\n      ") : d.text.slice(b.start, b.end));
}
