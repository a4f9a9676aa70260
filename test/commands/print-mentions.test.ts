import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { FileMentions } from "../../pipelines/commands/extract-file.js";
import { printMentions } from "../../pipelines/commands/print-mentions.js";
import { outTo } from "../../pipelines/commands/write-out.js";

const files = Array.from({ length: 500 }, (_, index) => ({ path: `${index}.txt`, size: 1 }));
const printed = (path: string): FileMentions => ({ printed: Buffer.from(`${path}\n`) });

/** A reader that takes an uneven while for each file, and knows how many files it has been asked for. */
function unevenReader(width: number) {
  const asked: string[] = [];
  let closed = 0;
  return {
    asked,
    closed: () => closed,
    width,
    run: async (path: string) => {
      asked.push(path);
      if (asked.length % 7 === 0) await new Promise((resolve) => setTimeout(resolve, asked.length % 3));
      return printed(path);
    },
    close: async () => {
      closed++;
    },
  };
}

describe("printing the mentions of many files", () => {
  it("holds a few files at a time, however slowly the output is read", async () => {
    const reader = unevenReader(2);
    let written = 0;
    let held = 0;
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        held = Math.max(held, reader.asked.length - written);
        written++;
        setImmediate(done);
      },
    });
    expect(await printMentions(files, reader, outTo(slow), () => {})).toBe(0);
    expect(written).toBe(500);
    expect(held).toBeGreaterThan(1);
    expect(held).toBeLessThanOrEqual(16);
  });

  it("reads one file after another on the main thread", async () => {
    const reader = unevenReader(1);
    let written = 0;
    let held = 0;
    const out = {
      write: async () => {
        held = Math.max(held, reader.asked.length - written);
        written++;
        return true;
      },
    };
    await printMentions(files, reader, out, () => {});
    expect(held).toBe(1);
  });

  it("stops reading where nobody reads the output any more, and is well", async () => {
    const reader = unevenReader(2);
    const head = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    expect(await printMentions(files, reader, outTo(head), () => {})).toBe(0);
    expect(reader.asked.length).toBeLessThan(40);
    expect(reader.closed()).toBe(1);
  });

  it("fails where the output cannot be written, and closes the reader", async () => {
    const reader = unevenReader(2);
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
    });
    await expect(printMentions(files, reader, outTo(full), () => {})).rejects.toThrow("no space left");
    expect(reader.closed()).toBe(1);
  });

  it("names files that cannot be read, in their order, and prints the others", async () => {
    const lines: string[] = [];
    const reader = {
      ...unevenReader(4),
      run: async (path: string): Promise<FileMentions> =>
        /^(?:3|499)\./.test(path) ? { problem: `bad: ${path}` } : printed(path),
    };
    let written = 0;
    const out = { write: async () => written++ >= 0 };
    expect(await printMentions(files, reader, out, (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual(["bad: 3.txt", "bad: 499.txt"]);
    expect(written).toBe(498);
  });
});
