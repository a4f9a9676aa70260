import type { Quantity } from "../../quantities/quantity.js";
import { words } from "../meaning-words.js";
import { verbAt } from "../names/name-verbs.js";
import { isEvent } from "./happened.js";

// Things that are counted, by name and unit alone.

/** What is counted is no deed and no amount. */
export const isThing = (quantity: Quantity, label: string): boolean =>
  quantity.form === "count" &&
  !/次$|^[列趟例起场]$/.test(quantity.unit ?? "") &&
  !/[量额值]$|人次$|出栏$/.test(label) &&
  verbAt(label) === "" &&
  !label.endsWith("转化") &&
  !label.includes("惠及") &&
  !label.startsWith("获") &&
  !isEvent(label) &&
  !/^(?:年?出生|死亡|[出入]院|攻克|突破|开发(?=.*(?:产品|品种|技术|项目)$)|研发|研制|破解|申请|授权|促成|签订|跨校|轮岗)(?=.{2}|$)|^(?:退休|离职)$/.test(
    label,
  );

/** 专精特新企业320家，单项冠军|12家: who has a title stands, whatever the report is on. */
export const TITLED =
  /^(?:[^，]{0,6}(?:收入|产值|税收|纳税|营收)?[超过上][\d.一二三四五六七八九十百千万亿]+元[^，]{0,4}企业$)|^(?:[国省市]家?级|全球|国家|专精特新|制造业单项|单项|“?灯塔|瞪羚|独角兽|高新技术|科技型|规模?以?上|限额?以?上|资质以上|房地产开发|建筑业|“?链主|龙头|上市)[^，]*(?:企业|单位|冠军|小巨人|工厂|平台|基地|实验室|园区)”?$/;

/** 见习基地134家, of no stated time, and in no report on a year. */
const SITE_UNITS = new Set(["家", "户", "座", "处", "支", "口"]);

/** It is counted in what sites and firms are. */
export const isSite = (unit: string | null): boolean => SITE_UNITS.has(unit ?? "");

/** 日间照料中心412个, 水稻插秧机4200台. */
export const isStanding = (unit: string | null, label: string): boolean =>
  (unit === "个" && CENTRES.test(label)) ||
  ((unit === "个" || unit === "件") && MARKED.test(label)) ||
  (unit === "台" && MACHINES.test(label));

const MARKED = /^[^，、]*(?:认证产品|[^册]商标|地理标志(?:产品)?)$/;

const MACHINES = /^[^，、]{1,10}(?:拖拉机|收割机|插秧机|播种机|烘干机|农机|农机具|无人机)$/;

/** 日间照料中心412个, 互助养老点2156个. */
const CENTRES =
  /^(?!.*(?:[配新]建|新增|建成))[^，]{2,20}(?:中心|服务站|[^试热]点|[^试热]点位|幸福院|卫生室|[书菜]屋|驿站|合作社|泊位|停车位)$/;

/** 企业单位数, 体育馆, 艺术表演团体: what a release tells of. */
export const isPlace = (label: string): boolean => INSTITUTIONS.test(label) || FACILITIES.test(label);

/** 省重点实验室387个: a release tells what there is. */
const INSTITUTIONS =
  /^(?!新|登记|调查)[^，]*(?:企业|单位|机构|实验室|.{2}中心|联盟|站点?|园区|院所|法人|经营户|合作社|博物馆|图书馆|文化馆)(?:总?数量?)?$/;

/** 体育馆12座, 艺术表演团体9个, 国家级文化产业示范基地3个: what people go to, watch or are kept in. */
const FACILITIES =
  /(?:[馆院园所厂社][校部]?|[^电点]站位|断面|点位|名胜区|旅游资源|[^，]{2}(?<![就创毕从失商物产])业|站|基地|团体|[^场]场[所馆]|球场|田径场|体育场|剧场|停车场|养殖场|农场|林场|市场|电台|电视台|转播台|发射台|保护区|示范区|景区|公园|病床|名录|遗产|泊位)$/;

/** 儿童督导员189名, 孤儿1426人: people who are there, as a release tells of them; 毕业生 and 游客 come and go. */
export const isPeople = (label: string): boolean =>
  PEOPLE.end(label) !== "" && verbAt(label) === "" && !PASSING.test(label);
const PEOPLE = words("person", "human");
const PASSING =
  /^[新被为向]|^覆盖|毕业|新生|生源|患者|病[人例]|[游旅乘]客|选手|考生|观众|死亡|受伤|出生|[入获][选奖评]|报名|辞职|当年|应届|入伍|[入出]境|来访|录取|招|惠及|受益|资助|入[园学托]|转学/;

/** 企业总数: what is counted. */
export const uncounted = (label: string): string => label.replace(/总?数量?$/, "");
