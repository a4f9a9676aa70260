import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FuhanError } from "../errors.js";

/**
 * The body of an answer, decompressed. It is counted as it is sent and as it unfolds, so that neither a large file nor a small
 * one that unfolds into a large one is held in memory past the limit.
 * @param encoding the header Content-Encoding, `""` where there is none
 * @param limit in bytes
 * @throws FuhanError `pull-too-large`, `pull-encoding`; whatever the stream throws
 */
export async function readBody(body: Readable, encoding: string, limit: number, place: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const decoder = decoderOf(encoding, place);
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of counted(source, limit, place)) chunks.push(chunk);
  };
  const raw = (source: AsyncIterable<Uint8Array>) => counted(source, limit, place);
  if (decoder === null) await pipeline(body, collect);
  else await pipeline(body, raw, decoder, collect);
  return new Uint8Array(Buffer.concat(chunks));
}

async function* counted(source: AsyncIterable<Uint8Array>, limit: number, place: string) {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    if (total > limit) throw new FuhanError("pull-too-large", { value: limit, place });
    yield chunk;
  }
}

function decoderOf(encoding: string, place: string): Transform | null {
  const name = encoding.trim().toLowerCase();
  if (name === "" || name === "identity") return null;
  if (name === "gzip" || name === "x-gzip") return createGunzip();
  if (name === "deflate") return createInflate();
  if (name === "br") return createBrotliDecompress();
  throw new FuhanError("pull-encoding", { value: name.slice(0, 40), place });
}
