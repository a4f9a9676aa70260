import type { Writable } from "node:stream";

/** A stream that is written to at the pace of its reader. */
export interface Out {
  /** Resolves once more may be written; false where nobody reads any more (`fuhan … | head`), true otherwise. */
  write(chunk: Uint8Array): Promise<boolean>;
}

/**
 * Writes to a stream: waits where it is full, and takes a reader that has gone for the end, not for an error.
 * @throws what the stream throws, a full disk for example
 */
export function outTo(stream: Writable): Out {
  let failure: NodeJS.ErrnoException | undefined;
  let wake = () => {};
  stream.on("error", (error) => {
    failure = error;
    wake();
  });
  stream.on("drain", () => wake());
  return {
    write: async (chunk) => {
      if (failure === undefined && !stream.write(chunk) && failure === undefined)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (failure === undefined) return true;
      if (failure.code === "EPIPE" || failure.code === "ERR_STREAM_DESTROYED") return false;
      throw failure;
    },
  };
}
