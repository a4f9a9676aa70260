/**
 * The unit that a caption states for all of a table: "单位：万人", "（单位:%）".
 * @returns the words after 单位, or null
 */
export function findTableUnit(caption: string): string | null {
  const unit = /单位\s*[：:]\s*([^\s，,；;）)】\]]{1,12})/.exec(caption)?.[1];
  return unit ?? null;
}
