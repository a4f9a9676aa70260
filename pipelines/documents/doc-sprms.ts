/** One property of a paragraph, of characters or of a row of a table ([MS-DOC] 2.2.5): its code, and the bytes of its value. */
export interface Sprm {
  readonly code: number;
  readonly value: Buffer;
}

/** Codes of the properties that are read here ([MS-DOC] 2.6). */
export const SPRM = {
  deleted: 0x0800,
  raised: 0x2a48,
  inTable: 0x2416,
  endsRow: 0x2417,
  level: 0x260a,
  list: 0x460b,
  elsewhere: 0x6646,
  row: 0xd608,
} as const;

/** @param group a grpprl; what is cut off at its end is left out */
export function* sprmsOf(group: Buffer): Generator<Sprm> {
  for (let at = 0; at + 2 < group.length; ) {
    const code = group.readUInt16LE(at);
    const [from, to] = spanOf(code, group, at + 2);
    if (to > group.length) return;
    yield { code, value: group.subarray(from, to) };
    at = to;
  }
}

/** How long a value is stands in the upper three bits of its code; six means that its first byte says so, or two bytes for a row of a table. */
function spanOf(code: number, group: Buffer, at: number): readonly [from: number, to: number] {
  const size = [1, 1, 2, 4, 2, 2, 0, 3][code >> 13]!;
  if (size > 0) return [at, at + size];
  if (code === SPRM.row) return [at + 2, at + 1 + (at + 1 < group.length ? group.readUInt16LE(at) : group.length)];
  const length = group[at]!;
  if (code !== TABS || length !== 255) return [at + 1, at + 1 + length];
  const removed = group[at + 1] ?? 0;
  const added = group[at + 2 + 4 * removed] ?? 0;
  return [at + 1, at + 3 + 4 * removed + 3 * added];
}

/** sprmPChgTabs */
const TABS = 0xc615;
