import { describe, expect, it } from "vitest";
import { inOrder } from "../../pipelines/commands/in-order.js";

const collect = async <Item>(items: AsyncIterable<Item>) => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};
const settle = <Value>(milliseconds: number, value: Value) =>
  new Promise<Value>((resolve) => setTimeout(resolve, milliseconds, value));

describe("results in the order of the inputs", () => {
  it.each([1, 2, 3, 10])("whatever is done first, with %i at a time", async (limit) => {
    const slowestFirst = [20, 10, 0, 15, 5];
    expect(await collect(inOrder(slowestFirst, limit, (wait) => settle(wait, wait)))).toEqual(slowestFirst);
  });

  it("are none of no inputs", async () => {
    expect(await collect(inOrder([], 4, (input) => settle(0, input)))).toEqual([]);
  });

  it("come with a failure in its turn, after the results before it", async () => {
    const taken: number[] = [];
    const work = async (input: number) => {
      if (input === 2) throw new Error("two");
      return settle(5, input);
    };
    await expect(async () => {
      for await (const result of inOrder([0, 1, 2, 3], 4, work)) taken.push(result);
    }).rejects.toThrow("two");
    expect(taken).toEqual([0, 1]);
  });

  it("start no work that nobody waits for: an endless list is read only as far as it is taken", async () => {
    let started = 0;
    const endless = (function* () {
      for (let i = 0; ; i++) yield i;
    })();
    for await (const result of inOrder(endless, 5, async (input) => {
      started++;
      return input;
    }))
      if (result === 9) break;
    expect(started).toBe(14);
  });
});
