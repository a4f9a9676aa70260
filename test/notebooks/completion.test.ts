import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { Dealer } from "zeromq";
import { openConnection } from "../../pipelines/notebooks/connection.js";
import { connectKernel } from "../../pipelines/notebooks/kernel-client.js";
import { startKernel } from "../../pipelines/notebooks/kernel-process.js";
import { readMessage, signMessage } from "../../pipelines/notebooks/wire.js";

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

it("a cell is completed: the functions of fuhan and the options of each, as an editor asks for them", {
  timeout: 120_000,
}, async () => {
  const connection = await openConnection();
  const kernel = startKernel(connection, { cwd, env: {} });
  const client = await connectKernel(connection);
  const shell = new Dealer({ linger: 0 });
  try {
    await client.ready();
    shell.connect(`${connection.transport}://${connection.ip}:${connection.shell_port}`);
    const complete = async (code: string): Promise<readonly string[]> => {
      const content = { code, cursor_pos: code.length };
      const question = signMessage(connection.key, "completion", "complete_request", content);
      await shell.send(question.frames);
      for await (const frames of shell) {
        const answer = readMessage(connection.key, frames);
        if (answer?.header.msg_type === "complete_reply") return answer.content.matches as readonly string[];
      }
      return [];
    };
    expect(await complete('import * as fuhan from "fuhan";\nfuhan.loadS')).toContain("loadSeries");
    expect(await complete('import { trendChart } from "fuhan";\ntrendChart(null as any, { indic')).toContain(
      "indicator",
    );
  } finally {
    shell.close();
    client.close();
    await kernel.stop(0);
  }
});
