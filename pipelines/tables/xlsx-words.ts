import type { Theme } from "../vocabulary/vocabulary.js";
import type { ObservationRow, SeriesRow, TargetRow } from "./tidy.js";

/** What codes are called in a workbook for people. */
export const THEMES: Readonly<Record<Theme, string>> = {
  recruitment: "引才",
  skills: "技能",
  employment: "就业",
  platforms: "平台",
  services: "服务",
  education: "教育",
  economy: "经济",
};

export const KINDS: Readonly<Record<ObservationRow["kind"], string>> = {
  flow: "流量",
  stock: "存量",
  rate: "比率",
  growth: "增长率",
  difference: "增减量",
};

export const ROLES: Readonly<Record<ObservationRow["role"], string>> = {
  level: "数值",
  change: "变动",
  parameter: "标准、条件",
};

export const QUALIFIERS: Readonly<Record<ObservationRow["qualifier"], string>> = {
  exact: "",
  about: "约",
  over: "超过",
  near: "接近",
  at_least: "不少于",
  at_most: "不超过",
};

export const SERIES_STATUS: Readonly<Record<SeriesRow["obs_status"], string>> = {
  A: "公布值",
  E: "约数",
  I: "推算值",
};

export const OUTCOMES: Readonly<Record<TargetRow["outcome"], string>> = {
  met: "✓ 兑现",
  missed: "✗ 未兑现",
  pending: "未到期",
  unknown: "无从判断",
};

export const themeName = (theme: string): string => (THEMES as Readonly<Record<string, string>>)[theme] ?? theme;
