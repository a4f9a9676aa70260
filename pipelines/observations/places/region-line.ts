import { CodeSet } from "../../vocabulary/code-set.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { afterLast, clausesOf } from "../clauses.js";
import { subjectArea } from "./region.js";

/**
 * Follows the areas that clauses are about: what one does is told in the clauses after it too, up to a semicolon, a full stop or a word for
 * the document's own area.
 *
 *     上海制定方案，服务企业586次，改造车间30个；辽宁撮合项目90项；我市培训2万人
 *     ~~~~ of it:          ~~~~          ~~~~  ~~~~ of it: ~~~~  own:     ~~~~
 */
export class RegionLine {
  private area: string | null = null;
  private first = true;

  constructor(
    private readonly own: string | null,
    private readonly vocabulary: Vocabulary,
  ) {}

  sentence(): void {
    this.area = null;
    this.first = true;
  }

  /** Takes in the words before the next figure. @returns the area that it is of, or null for the document's own */
  figure(gap: string): string | null {
    const since = afterLast(STOPS, gap);
    if (since !== gap) this.area = null;
    if (since.length < SHORTEST) return this.area;
    const clauses = clausesOf(since);
    const opens =
      (clauses.length === 1 || (clauses[0]!.endsWith("相比") && COMPARES.test(clauses[0]!))) &&
      (this.first || since !== gap);
    this.first = false;
    for (const clause of clauses) {
      const subject = subjectArea(clause, this.vocabulary, opens);
      if (subject !== null) this.area = subject === "" || subject === this.own ? null : subject;
      else if (OWNS.find(clause) >= 0 && OWN.test(clause)) this.area = null;
    }
    return this.area;
  }

  /** Takes in the area that a figure itself names: 全国|技工院校2400所|，在校生300万人 goes on with the country. */
  told(region: string | null, gap: string): void {
    if (region === COUNTRY && !gap.endsWith("（") && this.own !== null && this.own !== COUNTRY) this.area = COUNTRY;
  }
}

const COUNTRY = "全国";
/** 与去年同期相比，|东部地区|增加9万人，求职人数减少2万人. */
const COMPARES = /^[与同和][^，]{2,10}相比$/;

const STOPS = new CodeSet("；。");
/** An area, and a verb. */
const SHORTEST = 4;
const OWNS = new CodeSet("全本我该");
const OWN = /[全本我该][国市省区县州盟旗镇乡部局委厅]/;
