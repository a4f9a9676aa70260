import { describe, expect, it } from "vitest";
import { readMessage, signMessage } from "../../pipelines/notebooks/wire.js";

const frames = () =>
  signMessage("key", "session", "execute_request", { code: "1" }).frames.map((part) => Buffer.from(part));

describe("the wire", () => {
  it("carries a signed message there and back, whatever route stands before it", () => {
    const message = readMessage("key", [Buffer.from("route"), ...frames()]);
    expect(message?.header.msg_type).toBe("execute_request");
    expect(message?.content).toEqual({ code: "1" });
  });

  it.each([
    ["another key", "other", (parts: Buffer[]) => parts],
    ["a changed content", "key", (parts: Buffer[]) => [...parts.slice(0, 5), Buffer.from('{"code":"2"}')]],
    ["a missing frame", "key", (parts: Buffer[]) => parts.slice(0, 5)],
    ["no delimiter", "key", (parts: Buffer[]) => parts.slice(1)],
    ["an empty signature", "key", (parts: Buffer[]) => [parts[0]!, Buffer.from(""), ...parts.slice(2)]],
  ])("hears nothing with %s", (_, key, change) => {
    expect(readMessage(key, change(frames()))).toBeNull();
  });
});
