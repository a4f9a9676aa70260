/** The words with the years hidden that are of a name and tell no time: 《…（2022—2025）》 names a paper. */
export const unnamed = (words: string): string => {
  const titled = words.includes("《") ? words.replace(/《[^》]*》/g, hidden) : words;
  // 开展“2023年春风行动”
  const papers = titled.includes("“2")
    ? titled.replace(CAMPAIGN, (name, at: number) => (/月|年/.test(titled.slice(0, at)) ? hidden(name) : name))
    : titled;
  const named = papers.includes("年度") ? papers.replace(OF_AWARD, hidden) : papers;
  return named.endsWith("的") ? named.replace(YARDSTICK, hidden) : named;
};
/** 申报|2024年度|省科技计划项目: which round of it. */
const OF_AWARD =
  /(?<=(?:申报|推荐|获批|立项|入选|征集|评选|遴选|获评?)了?)(?:19|20)\d\d年度(?=[^，。；]{0,24}(?:项目|计划|人选|名单|奖|课题|专项|称号))/g;
const CAMPAIGN = /“20\d\d年?[^”，。；]{2,24}”/g;
const hidden = (name: string): string => "○".repeat(name.length);
/** 为去年外出务工人数的|103%, 恢复到2019年同期的|97%. */
const YARDSTICK =
  /(?:(?<![整变转降升增减扩合并])为|[是占]|相当于|恢复[到至])(?:去年|上年|(?:19|20)\d\d年)[^，；。]{0,12}的$/;
