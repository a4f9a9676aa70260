import { mkdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { systemError } from "../../pipelines/commands/system-error.js";

const caught = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

test.each([
  [
    "a folder that cannot be made",
    () => mkdirSync("/dev/null/x"),
    /系统拒绝了操作: E\w+ mkdir \(\/dev\/null\/x\) \/ the system refused/,
  ],
  ["a file that cannot be read", () => readFileSync("/"), /EISDIR read/],
])("%s is one line in both languages", (_, work, says) => {
  const error = caught(work);
  expect(systemError(error)?.message).toMatch(says);
  expect(systemError(error)?.cause).toBe(error);
});

test.each([
  ["a mistake of the program", () => (null as unknown as string).length],
  ["an error of Node that is none of the system", () => Buffer.alloc(-1)],
])("%s keeps its trace", (_, work) => {
  expect(systemError(caught(work))).toBeNull();
});
