import { joined, type NotebookOutput } from "./notebook.js";
import type { WireMessage } from "./wire.js";

/**
 * One cell's outputs with one more broadcast: a stream goes on where the last output is the same stream, all else is added.
 * Messages that are no outputs change nothing.
 */
export function collectOutput(
  outputs: readonly NotebookOutput[],
  { header, content }: WireMessage,
): readonly NotebookOutput[] {
  const { msg_type: type } = header;
  if (type === "stream") return withStream(outputs, content.name === "stderr" ? "stderr" : "stdout", `${content.text}`);
  if (type === "display_data")
    return [
      ...outputs,
      { output_type: "display_data", data: bundle(content.data), metadata: bundle(content.metadata) },
    ];
  if (type === "execute_result")
    return [
      ...outputs,
      {
        output_type: "execute_result",
        execution_count: Number(content.execution_count),
        data: bundle(content.data),
        metadata: bundle(content.metadata),
      },
    ];
  if (type === "clear_output") return [];
  return outputs;
}

function withStream(
  outputs: readonly NotebookOutput[],
  name: "stdout" | "stderr",
  text: string,
): readonly NotebookOutput[] {
  const last = outputs.at(-1);
  if (last?.output_type !== "stream" || last.name !== name) return [...outputs, { output_type: "stream", name, text }];
  return [...outputs.slice(0, -1), { ...last, text: joined(last.text) + text }];
}

function bundle(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
