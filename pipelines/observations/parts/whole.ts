import { CodeSet } from "../../vocabulary/code-set.js";
import { isDone } from "../kinds/kind.js";
import type { Labelled } from "../labels/labelled.js";
import type { Observation, ObservationKind } from "../observation.js";
import { LISTS } from "../slots.js";

/**
 * The last whole of a text, for what its parts take from it: a part of what stands stands too, and a part of a figure of the
 * whole country is of the country, though 其中 may begin the next sentence.
 *
 * ```text
 * 全国农民工总量29562万人。其中，外出农民工17190万人，本地农民工12372万人。
 * ~~~~ whole: 全国, stock           ~~~~~~~~~ part          ~~~~~~~~ part
 * ```
 */
export class Whole {
  private kind: ObservationKind | null = null;
  /** By unit, for a part that another whole stands before: 品牌23个，收入58亿元，其中省级品牌6个. */
  private readonly kinds = new Map<string, ObservationKind>();
  private region: string | null = null;
  private part = false;
  /** What the whole is told of each day: 每天运输货物. */
  private daily = false;
  private opened = false;
  /** The sentence is of an industry, a company or a park: 烟草行业技能人才1.2万人，其中高技能人才3600人. */
  private scoped = false;
  private last: Observation | null = null;

  /** A sentence begins, with these words before its first figure; only 其中… goes on with the whole of the one before. */
  sentence(start: string): void {
    this.part = start.startsWith("其中");
    this.opened = false;
    if (!this.part) {
      this.scoped = false;
      this.daily = false;
      this.kind = null;
      this.kinds.clear();
      this.region = null;
      this.last = null;
    }
  }

  /**
   * Takes in what was read of a level, part or whole.
   * @returns true for a part that would be taken for its whole: 技工院校187所，其中普通技工学校97所 is not one indicator twice
   */
  isMistaken(level: Observation, gap: string): boolean {
    // 甲技师学院等|23所|技工院校: some of them
    if (gap.endsWith("等")) return true;
    if (OWN.test(gap) || gap.includes("。")) this.scoped = false;
    if (OURS.find(gap) >= 0 && OUR_UNIT.test(gap)) this.scoped = true;
    if (level.indicator === null && SCOPED.test(level.label)) this.scoped = true;
    else if (this.scoped && level.indicator !== null) return true;
    if (!this.part) this.last = level;
    else if (level.indicator !== null && this.last?.indicator === level.indicator)
      return this.last.period === level.period && this.last.region === level.region;
    return false;
  }

  /** The next figure, in order: part, or (a level) the new whole. */
  figure(
    { label, rule }: Labelled,
    gap: string,
    figure: {
      readonly kind: ObservationKind;
      readonly unit: string | null;
      readonly region: string | null;
      readonly isLevel: boolean;
    },
  ): { readonly kind: ObservationKind; readonly region: string | null } {
    this.part = rule === "part" || (this.part && (!this.opened || !/[；。]|总[量数]/.test(gap)));
    this.opened = true;
    const { kind, isLevel } = figure;
    const unit = figure.unit ?? "";
    if (OWNS.find(gap) >= 0 && OWN.test(gap)) {
      this.part = rule === "part";
      this.region = null;
    }
    const region = figure.region ?? (this.part || LISTS.has(gap.charCodeAt(0)) ? this.region : null);
    if (this.part) {
      const whole = this.kinds.get(unit) ?? this.kind;
      return {
        region,
        kind:
          kind === "flow" && this.daily
            ? "rate"
            : kind === "flow" &&
                whole === "stock" &&
                (rule === "part"
                  ? !NEW.test(label) && !DATED.test(gap) && !EARNED.test(label) && !ENTERS.test(label)
                  : (!isDone(label) || (unit === "人" && isOfThose(label, gap))) &&
                    !EARNED.test(label) &&
                    !LATELY.test(gap))
              ? "stock"
              : kind === "stock" &&
                  whole === "flow" &&
                  (rule === "part" || PLAIN.test(gap)) &&
                  isLevel &&
                  !STANDS.test(label)
                ? "flow"
                : kind,
      };
    }
    // 比全省（7.4%）和全国（|6.3%|）分别高…。其中，…: what it is measured against is no whole.
    if (!isLevel || (figure.region !== null && AGAINST.test(gap))) return { region, kind };
    this.daily = kind === "rate" && DAILY.test(label);
    this.region = region;
    if (kind !== "rate") {
      this.kind = kind;
      this.kinds.set(unit, kind);
    }
    return { region, kind };
  }
}

/** 残疾人就业4.9万人。其中，按比例就业|2860人|; 其中有就业意愿的|7658人|: how some of them are. */
const isOfThose = (label: string, gap: string): boolean => (gap.endsWith("的") && !GOT.test(gap)) || WORKS.test(label);
const GOT = /新|招|引|培[训养]|获|取得|年/;
const WORKS = /^(?!.*(?:新增|转移|带动|帮扶|促进|实现|新)).*(?:就业|务工|从业|经商)$/;

/** 全国（|6.3%|）. */
const AGAINST = /全[国省市区县州](?:平均)?(?:水平)?（$/;
const DAILY = /每[天日]|日均/;
/** 累计发证80万人，其中今年上半年发证|30万人. */
const DATED = /其中，?(?:[今去]年|当年|本年|20\d\d年|上半年)(?!末|底)/;
/** 教师620人，其中特岗教师110人，|近三年流失|23人. */
const LATELY = /^[，；](?:近[两二三四五六七八九十几]{1,2}年来?|[今去前]年|当年|本年|每年|20\d\d年)(?![末底初])/;
const NEW = /^[新净](?![一型兴材能时老生])/;
/** 滚存结余148亿元。其中：市本级收入|70亿元|: what comes in is no part of what stands. */
const EARNED =
  /(?:收入|支出|增加值|产值|产量|总产|销售额|零售额|交易额|成交额|税收|税金|利税|利润|营收|投资额?|[进出]口(?:总?[额值])?)$/;
/** 1.6万人受益，其中教师1万人，|卫生人员|4200人. */
const PLAIN = /^[，、](?![^，]*(?:有|达|现|总|为))[^，；。]{1,9}[员师生工人者民才户]$/;
/** 引进项目30个，其中在建|10个: what became of some of them. */
const STANDS = /^(?:在|现|累计|存)|(?:[上下性总族]人口|族)$|总[量数]|在[站岗册校培读编]/;

/** 在校学生5万人，其中一年级招生|8564人|. */
const ENTERS = /招生(?:人?数)?$/;

/** 全市, 我省, 该县: the document's own area, or one that the sentence is about. */
const OWN = /[全本我该][市省区县州盟旗镇乡]/;
const SCOPED = /^[^，、]{0,12}?(?:行业|系统|集团|公司|园区|开发区|高新区|经开区|学院|大学)(?=.{2})/;
/** |我校|现有专任教师860人: one of those whom the area has. */
const OUR_UNIT = /我(?:[校院司馆园]|中心|公司|集团|单位)/;
const OURS = new CodeSet("我");
const OWNS = new CodeSet("全本我该");
