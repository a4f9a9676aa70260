import type { Figure } from "../labels/figure.js";
import { type Labelled, labelled } from "../labels/labelled.js";

// Parts by way: what comes in and goes out, the ways of trade.

/** 民营企业进出口90亿元，其中|出口|60亿元，|进口|30亿元: whose it is; "" for any other. */
export function oneWay(figure: Figure): string {
  const { name, within, clauses, done, all, sameSentence } = figure;
  if (!WAYS.has(name)) return "";
  const last = done[figure.lastLevel() ?? done.length - 1];
  const other = last !== undefined && sameSentence && OTHER_WAY.exec(last.label)?.[1] !== name;
  if (
    !within &&
    clauses.at(-2) !== "其中" &&
    !(last?.rule === "part" && sameSentence) &&
    !(other && ONE_WAY.test(last.label))
  )
    return "";
  const whose = WHOSE.exec(last?.label ?? all.opening)?.[1];
  return whose === undefined ? "" : `${whose}${name}`;
}

export function byTrade(figure: Figure): Labelled | null {
  const traded = oneWay(figure);
  return traded === "" ? null : labelled(traded, "part");
}

const WAYS = new Set(["出口", "进口"]);

/** 货物贸易出口210亿元；|进口|170亿元. */
const OTHER_WAY = /([进出]口)$/;

const ONE_WAY = /^(?!.*进出口).{2,14}(?:企业|方式|贸易|口岸)[进出]口$/;

const WHOSE = /^(.{2,14}(?:企业|方式|贸易|口岸|区|园))(?:进出口|[进出]口)(?:总[额值])?$/;
