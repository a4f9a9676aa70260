/** Whether an area is the whole country, which is no bar among its own parts. */
export function isCountry(area: string): boolean {
  return /^(?:全国|中国|中华人民共和国)$/.test(area);
}
