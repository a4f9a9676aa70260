/** A label that wants to stand somewhere and needs some room, in pixels. */
export interface WantedLabel {
  /** Where its middle wants to be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Where labels stand so that none touches another: in the order in which they want to stand, each as near to its place as the others
 * let it. Those that would overlap form a block, and a block stands in the middle of what its labels want.
 * @param room that no label leaves, from 0, as long as there is enough of it
 * @returns the middles, in the order of the input
 */
export function spreadLabels(wanted: readonly WantedLabel[], room: number): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]!.at - wanted[b]!.at || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const { at, height } = wanted[index]!;
    let block: Block = { members: [index], height, start: within(at - height / 2, height, room) };
    for (let last = blocks.at(-1); last !== undefined && last.start + last.height > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = joined(last, block, wanted, room);
    }
    blocks.push(block);
  }
  const placed = new Array<number>(wanted.length).fill(0);
  for (const { members, start } of blocks) {
    let top = start;
    for (const member of members) {
      const { height } = wanted[member]!;
      placed[member] = top + height / 2;
      top += height;
    }
  }
  return placed;
}

interface Block {
  readonly members: readonly number[];
  readonly height: number;
  readonly start: number;
}

/** The block of two, where the mean of its labels' shifts is zero. */
function joined(above: Block, below: Block, wanted: readonly WantedLabel[], room: number): Block {
  const members = [...above.members, ...below.members];
  let offset = 0;
  let sum = 0;
  for (const member of members) {
    const { at, height } = wanted[member]!;
    sum += at - (offset + height / 2);
    offset += height;
  }
  return { members, height: offset, start: within(sum / members.length, offset, room) };
}

const within = (start: number, height: number, room: number) => Math.max(0, Math.min(start, room - height));
