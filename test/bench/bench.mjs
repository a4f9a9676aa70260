// npm run bench                how fast fuhan is, measured in one run: on one core beside the limit and a peer, on all cores, from start to end, and in memory
// npm run bench -- --json      the same as JSON
// npm run bench -- --readme    puts the table into both READMEs, too
// npm run bench -- --rows zh   what the rows are called, without measuring
import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { manyFiles, peakMemory, startUp } from "./command.mjs";
import { oneCore } from "./one-core.mjs";
import { rowNames } from "./rows.mjs";
import { intoReadmes, plainTable } from "./table.mjs";
import { texts } from "./texts.mjs";

const options = { json: { type: "boolean" }, readme: { type: "boolean" }, rows: { type: "string" } };
const { values: asked } = parseArgs({ options });

if (asked.rows) console.log(rowNames(asked.rows).join("\n"));
else {
  const text = texts();
  const [load] = loadavg();
  if (load > 0.5) console.error(`the machine is busy (load ${load.toFixed(1)}): measure again when it is quiet`);
  const measured = {
    machine: {
      node: process.version.slice(1),
      cores: availableParallelism(),
      model: cpus()[0]?.model.trim() ?? "unknown",
      load,
      platform: `${process.platform} ${process.arch}`,
    },
    text: { kind: text.kind, documents: text.files.length, bytes: text.bytes },
    oneCore: await oneCore(text),
    manyFiles: await manyFiles(text, 2000),
    startUp: await startUp(),
    memory: { few: await memory(500), many: await memory(2000) },
  };
  if (asked.readme) intoReadmes(measured);
  console.log(asked.json ? JSON.stringify(measured, null, 2) : plainTable(measured));

  async function memory(count) {
    return { count, megabytes: await peakMemory(text, count) };
  }
}
