/**
 * Works on inputs side by side and gives the results in the order of the inputs, whatever is done first.
 *
 * It is pulled: work on an input starts only when the results before it are taken, so that a slow reader of the results slows the work
 * down, and never more than `limit` inputs and results are held.
 * @param limit how many inputs may be under way or done and not yet taken, at least 1
 * @param work never asked for the same input twice; where it fails, the failure comes in the order of the inputs too
 */
export async function* inOrder<Input, Result>(
  inputs: Iterable<Input>,
  limit: number,
  work: (input: Input) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const underWay: Promise<Result>[] = [];
  for (const input of inputs) {
    const result = work(input);
    // A failure is thrown below, when its turn has come; until then it is no unhandled rejection.
    result.catch(() => {});
    underWay.push(result);
    if (underWay.length >= limit) yield await underWay.shift()!;
  }
  for (let next = underWay.shift(); next !== undefined; next = underWay.shift()) yield await next;
}
