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

const refuse = (code: string) => {
  throw Object.assign(new Error(code), { code, syscall: "write", path: "/a" });
};

test.each([
  [
    "a folder that cannot be made",
    () => mkdirSync("/dev/null/x"),
    /这是文件，此处须给文件夹: ENOTDIR mkdir \(\/dev\/null\/x\) \/ this is a file/,
  ],
  ["a full disk", () => refuse("ENOSPC"), /磁盘已满: ENOSPC write \(\/a\) \/ the disk is full/],
  ["a folder of somebody else", () => refuse("EACCES"), /没有权限: EACCES write \(\/a\) \/ no permission/],
  ["what is not known", () => refuse("EIO"), /系统拒绝了操作: EIO write \(\/a\) \/ the system refused/],
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
