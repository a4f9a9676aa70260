import { join } from "node:path";
import { z } from "zod";
import { projectRoot } from "../../vocabulary/project-root.js";
import { readWords } from "../../vocabulary/read-words.js";

/**
 * The unit of a table's figure, as written.
 * @param own what its header, stub or 单位 column states, or null
 * @param shared what the table states for all of its cells, several parted by marks (万人、%), or null
 * @param label what the figure is of: a share takes the % of several, money the 元; where nothing is stated, the unit in which such a thing is
 *   always counted (`table-units.csv`: schools, average wages), never one with a power of ten
 * @returns null where it stays unknown
 */
export function tableUnit(own: string | null, shared: string | null, label: string): string | null {
  if (own !== null) return own;
  const stated = (shared ?? "").split(/[、，,；;\s]+/).filter(Boolean);
  const isShare = SHARE.test(label);
  if (isShare) return stated.find((unit) => /[%％‰]/.test(unit)) ?? "%";
  const counts = stated.filter((unit) => !/^[%％‰]$/.test(unit));
  if (counts.length === 1) return counts[0]!;
  if (counts.length > 1) {
    const isMoney = /工资|收入|支出|经费|金额|资金|产值|投资|补贴|元$/.test(label);
    const fitting = counts.filter((unit) => unit.includes("元") === isMoney);
    return fitting.length === 1 ? fitting[0]! : null;
  }
  return stated[0] ?? units().find(({ ending }) => label.endsWith(ending))?.unit ?? null;
}

const SHARE = /(?:比重|占比|(?<!倍)率|增速|增幅|百分比)$/;

const row = z.object({ ending: z.string().min(1), unit: z.string().min(1), source: z.string().min(1) });
let known: readonly z.infer<typeof row>[] | null = null;
const units = () => (known ??= readWords(join(projectRoot(), "data", "vocabulary", "table-units.csv"), row));
