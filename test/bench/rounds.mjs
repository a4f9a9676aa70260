/** Seconds that a call takes, by the clock on the wall. */
export async function seconds(call) {
  const start = process.hrtime.bigint();
  await call();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/**
 * Medians of several rounds. Every round makes each of the calls once, so that a busy while of the machine slows all of them, and the
 * proportions between them stand.
 * @param calls functions by name, each of which gives a number
 */
export async function medians(calls, { warmUp, rounds }) {
  const values = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, call] of Object.entries(calls)) {
      const value = await call();
      if (round >= 0) values[name].push(value);
    }
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, median(all)]));
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
