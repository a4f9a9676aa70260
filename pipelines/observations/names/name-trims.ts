import { CodeSet } from "../../vocabulary/code-set.js";
import { anyOf, words } from "../meaning-words.js";
import { balanced } from "./name-shortened.js";

/**
 * Leaves off what stands at the ends of a name, or in it, and is no part of it: adverbs, connectives, who did it and by what means.
 * @param change it is of a change
 */
export function trimmed(name: string, change: boolean): string {
  let left = name;
  markDue(left);
  for (let at = 0; at < TRIMS.length; at++) {
    if (DUE[at] === 0) continue;
    const { fall, ofChange } = TRIMS[at]!;
    const next = ofChange && !change ? left : fall(left);
    if (next === left) continue;
    left = next;
    markDue(left);
  }
  return left;
}

/** One thing that falls from a name, and the signs without any of which nothing does. */
interface Trim {
  readonly place: "head" | "end" | "inside";
  readonly signs: readonly string[];
  readonly fall: Fall;
  readonly ofChange: boolean;
}
type Fall = (name: string) => string;

const trim =
  (place: Trim["place"]) =>
  (signs: string | readonly string[], what: RegExp | Fall, put = ""): Trim => ({
    place,
    signs: typeof signs === "string" ? [signs] : signs,
    fall: what instanceof RegExp ? (name) => name.replace(what, put) : what,
    ofChange: false,
  });
const head = trim("head");
const end = trim("end");
const inside = trim("inside");
const inChange = (trim: Trim): Trim => ({ ...trim, ofChange: true });

/** What falls by a pattern that is made of words, once they are known. */
function falls(make: () => RegExp): Fall {
  let made: RegExp | null = null;
  return (name) => {
    made ??= make();
    return name.replace(made, "");
  };
}

/** 上级下达给我县的. */
const SENT_DOWN =
  /^(?:[国省市州县区]家?(?:里|级|委|政府|厅|局)?|上级|国务院)(?:政府|部门|主管部门)?下达(?:给)?(?:我[国省市区县州局校镇们])?的?(?=.{2})/;
const HEAD = words("head");
const VERB = words("flow");

/** 出台措施、近三年累计|投入5亿元: a time after a mark leads another deed. */
const BEFORE_TIME =
  /^.*、(?:近[一二两三四五六七八九十\d]年|[一二两三四五六七八九十]年来|今年以来|[三四五]年(?=(?!行动|规划|计划|[期制级内以])[^，、的]{4}))(?:已?累计)?(?=.{2})/;
/** 电厂三期|建成投产|、总装机. */
const MADE_READY = /(?<=.{3})(?:全面|顺利|正式)?(?:建成)?(?:投产|投运|投用|竣工|达产)、(?=总.{2,4}$)/;
/** 提出到2025年，…总量. */
const SAID = /^[^，、]{1,8}到(?:19|20)\d\d年(?:底|末)?(?:全[省市县区国州])?(?=.{3})/;
/** 游客96万人次，|恢复到去年同期|的68%. */
const RECOVERED = /^(?:已|仅)?恢复[到至](?:[去上]年|(?:19|20)\d\d年|疫情前)[^，]{0,6}$/;

const OTHERS = /^但?(?:仅为|为|是|只有|相当于)(?:全[国省市县区州])[^，、]{0,10}平均(?:水平|值|数)?$/;

/** 同比多引进. */
const MORE = /(?:同比|环比)[多少][^，；。]{1,3}$/;
/** 把留豫率|提高到50%; 加上|回流毕业生3万人; 拟再|投入500万元; 于（2015年）将|试点范围扩大到17个省. */
const DISPOSE =
  /^(?:(?:拟|逐步|进一步)?把(?![关握脉])|拟每年|加上(?!级|解)|加(?=[上下]级|上年|上解|补助|中央|调入|债务|转移)|拟再|拟(?=投资|投入|安排|建设|新建|改造|实施)|于将)(?=.{2})/;
/** |推动|技能人才总量达到90万人: what is measured was there. */
const DRIVEN = /^推动(?=[^，、的]{2,14}(?:资金|总量|规模|总数|人数|占比|比重|比例|率|数量|水平|标准|额度)$)/;
/** 工业总量成为全区第四个|突破2000亿元. */
const RANKED = /(?<=.{2})成为[^，]{0,4}(?:首|第[一二三四五六七八九十]{1,2})[个座家]$/;
const ACTUALLY = falls(() => new RegExp(`^实际共?(?=(?!完成)${anyOf("flow")})`));
const WITHIN = falls(() => new RegExp(`^在[^，]{2,12}[中上](?=${anyOf("flow")}.{2})`));
/** 在市政府的统筹安排下|新建幼儿园. */
const UNDER =
  /^在[^，]{2,20}(?:领导|安排|支持|指导|关心|推动|部署|帮助|努力|组织)下(?:以[^，]{2,10}为[^，]{2,4}在全[市省县区])?(?=.{2})/;
/** 通过|争取奖补资金. */
const BY_FUNDS = /^通过(?=争取|申请|贷款|发行|整合|盘活|统筹|融资|招商)/;
/** 卫生系统|通过考试、考核|引进护理人员. */
const MEANS = falls(
  () => new RegExp(`(?<=^[^，、通]{2,10})通过[^，过]{2,14}?(?=(?!就业(?:服务|创业))${anyOf("flow")}[^的]{2})`),
);
/** 占比|进一步|提高到, 总量|于|2014年达到. */
const ADVERB =
  /(?<=.{3})(?:进一步|有望|基本(?<!成本)|继续|逐步|同步|先后|相继|[两三四五]次|(?<![大名干上])将|[也亦]|仍|则(?<!规则|原则|法则|准则|细则)|(?<![方简顺轻])便|(?<![关对属低高少多快慢优大小等用处])于)$|(?<=.{2})(?<![偿归退返])还$/;
/** 在外乡贤|涵盖教育、文化等多个领域|约120人. */
const COVERING = /(?<=.{2})涵盖[^，]{4,}(?:领域|行业|方面|专业)$/;
/** 失业率|为多年最低|的3.9%. */
const EXTREME = /(?<=.{3})[为是](?:历史|历年|同期|近?[^，]{0,3}年来?|有史以来)?(?:最[低高好]|新低|新高)(?:水平)?$/;
/** 常住人口|中共有|家庭户. */
const AMONG =
  /^(?:在总?人口中|[^，、中]{0,8}人口中(?:全年|当年)?(?=出生|死亡)|在[^，、中]{2,10}中[共现]?有|(?!其)[^，、中]{2,10}(?<![高初])中[共现]有)(?=.{2})/;
/** 普通本专科|共|招生. */
const ALL_TOLD = falls(
  () =>
    new RegExp(
      `(?<=.{2})(?<![公总])共(?=${anyOf("flow")}|立案|受理|审结)|(?<=.{2})(?<![公总])共有(?=.{2})|(?<=示范区|开发区|新区|园区|全区|该区)有(?=.{2})`,
    ),
);
/** 生产总值连跨3个千亿元台阶、…: how far something came is no part of its name. */
const STEPS =
  /(?:历史性|连续|成功|先后)?(?:[连续]跨|跨[越过]|[连续]?[迈跃登站][上过]|突破)[^，]{0,10}(?:台阶|大关|关口)(?:[、，](?:双双)?|$)|(?<=.{2})全[国省市]第[一二三四五六七八九十\d]{1,3}位?、?$|^[^，、]{2,14}?(?:[位稳]?居|列|排)?(?:全[国省市球区县]|世界|亚洲|[东中西]部)第[一二三四五六七八九十\d]{1,3}位?、(?=.{3})/;
const ADDRESSED = /^[您你贵][^，、的]{0,3}?(?:所?提到?出?|所?反映|所?建议|申报|所述)的?将?(?=.{2}|$)/;
/** 市政部门将|新增清运车: who will. */
const ACTOR = falls(
  () =>
    new RegExp(
      `^[^，、的]{0,9}(?:局|委|厅|部门|公司|集团|单位|企业|政府|办|银行|园区|新区|开发区|高新区|学校|学院|医院)将(?:力争)?(?:每年)?(?=${anyOf("flow")})`,
    ),
);
const ONE_BESIDE: Fall = (name) => {
  const verb = ONE_THING.test(name) ? VERB.head(name) : "";
  return verb === "" ? name : `${verb}${name.slice(verb.length).replace(ONE, "")}`;
};
const ONE_THING = /一[个家座所条支处项场]/;
const ONE = /^(?:一[个家座所条支处项场][^，、]{2,12}(?:[、和]|$)|[^，、一]{2,10}一[个家座所条支处项场][、和](?=.{2}))/;
/** 食品抽检量达到每千人|6.5批次 → 每千人食品抽检量; 机器人密度每万名工人|480台. */
const PER = /^([^每，]{2,}?)(?:(?<=密度|数量)|[超达]|超过|达到|不低于|不少于)(每[百千万]+(?:[人户]|名[^，]{0,3}))$/;
/** 浓度降至每立方米|27微克. */
const PER_VOLUME =
  /(?<=.{2})(?:降低?[至到]|下降[至到]|提[高升]至|提[高升]到|[控保][制持]在|稳定在|达到?|为|[低高]于|不超过)?每(?:立方米|小时)$/;
/** What `ADVERB` and `EXTREME` end with. */
const ADVERB_ENDS = Array.from("便本则续步将也亦仍还于低高好平后继次望");

/** What falls from a name, in this order. */
const TRIMS: readonly Trim[] = [
  inside("、", BEFORE_TIME),
  inside("、总", MADE_READY),
  // 数量翻了一番|多|、达到64家; 交付1600套，还|差|120套
  head(["多", "差"], (name) => (name.length === 1 ? "" : name)),
  inside("到", SAID),
  inChange(inside("比", MORE)),
  head("与", /^与[^，]{1,14}?(?:相比|差距)(?:仍|还|尚)?有?$/),
  // 推动人均受教育年限|达到12年
  head("推动", (name) => (HEAD.end(name) !== "" || /(?:年限|率|比重|寿命|指数)$/.test(name) ? name.slice(2) : name)),
  end("均", /(?<=标准)为[年月]?[人生]均$|(?<=率|比例|比重)均$/),
  // 分别对|12个|小区实施改造
  head("分别对", /^分别/),
  head(["把", "加", "拟", "于", "逐", "进"], DISPOSE),
  head("推动", DRIVEN),
  // 授予技术能手称号，|并|奖励5万元
  head("并", /^并(?![网购列联存轨行排发入案处])(?=.{2})/),
  // 除生产总值|突破90亿元外
  head("除", /^除(?=[^，]{0,4}(?:生产总值|收入|投资|产值|增加值))/),
  inside("成为", RANKED),
  // 有2个区，|分别为|东湖（占41%）
  head("分别", /^分别[为是有](?=.{2})/),
  // 市财政|分别|安排资金, 两年|分别|引进博士
  inside("分别", /(?<=^|.{2})分别(?=[^，、占为][^，、]+$)/),
  // 计划招聘500名，|实际|招聘546名
  head("实际", ACTUALLY),
  // 收入3.5亿元，自然|增幅2%; 当季|同比增长15%
  inChange(head(["自然", "当季"], /^(?:自然|当季)$/)),
  inChange(end("方面", /(?<=.{3})方面$/)),
  // 以3年|建设10万套|为目标
  head("以", (name) => (VERB.head(name.slice(1)) === "" ? name : name.slice(1))),
  head("实现每", /^实现/),
  inChange(head(["聚焦", "围绕", "锚定", "紧扣", "瞄准", "紧盯", "对标"], /^..(?=.{4})/)),
  inChange(end("度", /(?<=.{3})年度$/)),
  inChange(end("目标", /(?<=.{2})增[长速幅]目标$/)),
  // 收入按原统计口径|预计完成9亿元
  end("口径", /(?<=.{2})按[^，]{1,6}口径$/),
  // 在环境整治中|投入经费
  head("在", WITHIN),
  head("在", UNDER),
  // 在原有12家|服务站, 现有3个基地的|基础上再建|2个
  head(["在原", "在现"], /^在[原现]有?(?![地址点籍])/),
  head(["的基础上", "基础上"], /^的?基础上，?/),
  head("通过", BY_FUNDS),
  head("中", /^中(?=获|夺|类别|取得|持有?|留.{1,2}(?:就业|工作)|具[有备]|(?:本科|大专|研究生|硕士)|女性|党员)/),
  inside("通过", MEANS),
  inside("至少", /至少/),
  inside("总占比", /^总(?=占比$)/),
  inside("占", /^(?:合计|共计|总计|[两二三]者(?:合计|共)?)(?=占)|(?<=.)[仅只约近已](?=占)/g),
  end(ADVERB_ENDS, ADVERB),
  end(ADVERB_ENDS, EXTREME),
  // 剔除退税因素后增长5%，按自然口径|则下降2%
  inChange(end(["口径", "计算"], /^按[^，]{1,6}口径(?:计算)?$/)),
  inside("中", AMONG),
  inside("涵盖", COVERING),
  // 在全市|范围内|遴选名师
  head("范围内", /^范围内(?=.{2})/),
  // 县职教中心|现有|教师
  inside("现有", /(?<=[^，、]{2}[^实])现有(?=[^，、]{2,}$)/),
  // 在享受培训补贴基础上|再奖励2000元
  inside("基础上", /^在[^，]{2,20}基础上(?=.{2})/),
  // 对留用率|超过50%的单位
  head("对", /^对(?=(?:留用|就业|录用|留任|取证|参保|稳岗|到课)率$)/),
  inside(["共", "区有"], ALL_TOLD),
  inside(["跨", "迈", "跃", "登", "站", "第", "突"], STEPS),
  end("要", /(?<=.[^主需重必纪摘概首])[都均也还]?要$/),
  head("同口径", /^同口径/),
  // 就业率本科|达到86%
  end(["科", "职"], /^([^，、的]{1,8}(?:率|经费|拨款))(本科|专科|高职|中职)$/, "$2$1"),
  // 常住人口|与2010年的71万人相比
  end("与", /(?<=.{2}[^参])与$/),
  // 职业技能大赛|我市|获金牌6枚
  inside("我", /(?<=.{2})我[省市区县州](?=[获夺摘])/),
  // 市、区两级|筹集公寓
  inside("级", /^[省市县区]、[市县区乡镇](?:、[县区乡镇村])?[两三四]级(?:共|累计)?(?=.{2})/),
  // 省里下达我市|城镇新增就业目标
  inside("下达", SENT_DOWN),
  // 仍存在|高层次人才总量不足（仅占3%）
  head(["存在", "仍存在", "还存在", "仍然存在", "依然存在"], /^(?:仍然?|还|依然)?存在着?(?=[^，]{2})/),
  // 区内|企业; 区内转移就业 is some of it.
  head("区内", /^区内(?!转移|就业|务工|创业|[户区县镇]外|.{0,3}率)(?=.{2})/),
  // 中央财政“十四五”期间每年|支持建设基地
  inside("五", /^[^，、“]{2,8}“?十[一二三四]五”?(?:期间|时期)(?:每年|累计|共)?(?=.{2})/),
  // 每年为社会|输送技能人才
  head("为社会", /^为社会(?=(?:培养|培训|输送|提供))/),
  // 关于你们提出|支持防火道建设
  head("关于", /^关于(?:[您你]们?|代表|委员)?(?:所?提出?)?的?(?=.{2})/),
  // 您所提到的|小区加装电梯
  head(["您", "你", "贵"], ADDRESSED),
  // 此项目建成后可|解决饮水问题
  inside("后可", /^[^，]{0,12}(?:建成|实施|投产|投用|竣工|完工|达产)后可(?=.{2})/),
  // 4月|受疫情影响|走高至6.1%
  head("受", /^受[^，]{2,12}?影响/),
  // 初次就业率连续多年|保持在77%以上
  end(["多", "年"], /(?<=率)多年?$|(?<=.{2})连续多年?$/),
  // 劳动生产率|每人|9.6万元
  end("每人", /(?<=生产率|收入|产值)每人$/),
  // 惠及三个乡镇|共|1200户
  end("共", /(?<=.{2})(?<!公)共$/),
  // 覆盖所有社区、|90%|以上乡镇
  inside("覆盖所有", /(?<=覆盖)所有[^，、]{2,8}、?$/),
  // 市六届人大一次会议以来|收到建议
  inside(
    "以来",
    /^[^，、\d]{2,16}(?:大会|会议|换届|成立)以来共?(?=.{2})|^(?:(?:政策|新政|行动|活动|计划|工程)?(?:实施|启动|开展|出台)|建站|设站|建校|建园|挂牌|运行)以来(?:已?累计|共|已)?(?=.{2})/,
  ),
  // 淘宝村爆炸式地|增长到211个
  end("地", /(?:^|(?<=.{4}))[^，、]{2}式地$/),
  // 建成一个孵化基地、|三个|产业园; 新建卫生站一个、文化广场|两个|: the one beside it
  inside("一", ONE_BESIDE),
  // 组建一支|80人|的队伍
  inside("一", /(?<=.{2}[^第新])一[支个]$|(?<=^.{2})一[支个]$/),
  end("就", /(?<=.{2}(?<!成))就$/),
  end("来自", /来自$/),
  // 支持|3万人|创业并|带动就业9万人
  end("并", /(?<=.{3}[^合兼归])并$/),
  inside("将", ACTOR),
  // 公办园数量|将|升至18所
  end("将", /(?<=.{2}[^大小名主干])将$/),
  end("了", /了$/),
  // 供水量|基本持平，为13亿立方米
  end("持平", /(?<=.{2})(?:[与和同][^，]{1,6})?(?:基本)?持平$/),
  // 规上企业|由上年|亏损9亿元转为盈利7亿元
  end("亏损", /由[^，、]{0,8}?(?=净?亏损$)/),
  head(["恢复", "已恢复", "仅恢复"], RECOVERED),
  // 人均纯收入1.6万元，但仅为|全国平均水平|的94%
  head(["为", "是", "仅为", "只有", "但仅为", "但为", "相当于"], OTHERS),
  // 服务业占比|到达46%; 旅客到达 is a name.
  end("到达", (name) => (name === "到达" || HEAD.end(name.slice(0, -2)) !== "" ? name.slice(0, -2) : name)),
  head(["的", "了"], (name) => name.slice(1)),
  inside("每", PER, "$2$1"),
  inside("每", PER_VOLUME),
  end("的", /(?<=.{2}[^目])的$/),
  // 开设的课程|有刺绣、陶艺等|20门
  end("等", /^所?([^，、有]{3,12})(?<!具|享|拥|现|设|持|所|共)有[^，有]*、[^，有]*等$/, "$1"),
  // 发放租房补贴、安家费等|3.1亿元
  end("等", /^((?:发放|兑现|拨付|支付|减免)[^，]*、[^，]*)等$/, "$1"),
  inside(["“", "”"], balanced),
];

/** Which trims may have something to do, told by one walk over the name. */
const DUE = new Uint8Array(TRIMS.length);

function markDue(name: string): void {
  DUE.fill(0);
  if (name === "") return;
  for (const at of HEADS.get(name.charCodeAt(0)) ?? NONE) if (begins(name, TRIMS[at]!)) DUE[at] = 1;
  for (const at of ENDS.get(name.charCodeAt(name.length - 1)) ?? NONE) if (finishes(name, TRIMS[at]!)) DUE[at] = 1;
  for (let from = 0; from < name.length; from++) {
    const code = name.charCodeAt(from);
    if (INSIDES.has(code))
      for (const at of INSIDE.get(code) ?? NONE) if (DUE[at] === 0 && holds(name, from, TRIMS[at]!)) DUE[at] = 1;
  }
}
const begins = (name: string, { signs }: Trim): boolean => signs.some((sign) => name.startsWith(sign));
const finishes = (name: string, { signs }: Trim): boolean => signs.some((sign) => name.endsWith(sign));
const holds = (name: string, from: number, { signs }: Trim): boolean =>
  signs.some((sign) => name.startsWith(sign, from));

/** The trims of a place by the character that their signs begin with, or end with. */
function byCode(place: Trim["place"], codeOf: (sign: string) => number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, trim] of TRIMS.entries())
    if (trim.place === place)
      for (const code of new Set(trim.signs.map(codeOf))) found.set(code, [...(found.get(code) ?? []), at]);
  return found;
}
const HEADS = byCode("head", (sign) => sign.charCodeAt(0));
const ENDS = byCode("end", (sign) => sign.charCodeAt(sign.length - 1));
const INSIDE = byCode("inside", (sign) => sign.charCodeAt(0));
const INSIDES = new CodeSet(INSIDE.keys());
const NONE: readonly number[] = [];
