import { isDate } from "../model/date.js";
import { type Span } from "../model/span.js";
import { readStints } from "../interpret/dates/read-stints.js";
import { dateRunEnd } from "./date-run.js";
import { isOwnPost, isPost } from "./posts.js";

/** A heading as it is used: which body, 届 or stretch of time what follows belongs to. */
export interface Heading {
  /** 1 编, 2 章, 3 节, 4 一、, 5 （一）, 6 1．; 0 where it bears no number */
  readonly level: number;
  /** the title without number and dates */
  readonly title: string;
  /** the body it names, without 第×届; undefined where it names none */
  readonly body: string | undefined;
  /** 第三届 */
  readonly term: string | undefined;
  /** a list of one post: 历任书记 */
  readonly post: string | undefined;
  /** a stretch of time of the body, not the body's own: a 届 or a phase */
  readonly partial: boolean;
  readonly span: Span | undefined;
  /** what its bracket tells with dates that are no stretch: 1950.3设工商科，1955.9改称工商局 */
  readonly told: string | undefined;
  /** the title of a congress, whose paragraphs do not repeat it */
  readonly congress: string | undefined;
  /** 副县级 */
  readonly grade: string | undefined;
  /** 工作部门, 历任领导人名录: says what kind of thing follows and names no body */
  readonly generic: boolean;
}

const numbers: readonly (readonly [RegExp, number])[] = [
  [/^(?:第[〇零一二三四五六七八九十百\d]+[编卷]|[正附]编[一二三四五六七八九十]?)[\s、：:]*/u, 1],
  [/^第[〇零一二三四五六七八九十百\d]+[章篇][\s、：:]*/u, 2],
  [/^第[〇零一二三四五六七八九十百\d]+节[\s、：:]*/u, 3],
  [/^[一二三四五六七八九十]{1,4}[、.．][\s]*/u, 4],
  [/^[（(][一二三四五六七八九十]{1,4}[)）][、\s]*/u, 5],
  [/^(?:\d{1,3}[.．、](?!\d)|[（(]\d{1,3}[)）]|[①-⑳])\s*/u, 6],
  [/^附(?:录|件)?\s*[一二三四五六七八九十\d]*(?:[\s：:、]+|(?<=[一二三四五六七八九十\d])(?=\p{Script=Han}))/u, 2],
  [/^附?表\s*[\d一二三四五六七八九十]+(?:[-－—–.．]\d+)*[\s：:]*/u, 6],
];

const bodyEnd =
  /(?:委员会|领导小组|核心小组|党组|[县市区地省州镇乡工党团]委|支部|总支|政府|公署|专署|行署|办公室|办事处|[部局处室科厅署院办]|主席团|政协|人大|常委会|法庭|学校|中学|小学|党校|医院|公司|总公司|商店|工厂|[^工]厂|中心|银行|支行|工作[站队团组]|[总工协学商分]会|联合会|妇联|文联|科协|残联|侨联|工商联|联社|合作社|供销社|报社|书店|电台|电视台|广播站|公社|大队|农场|林场|茶场|牧场|农机站|管理[站所处局]|指挥部|司令部|武装部|兵役局|青年团|共青团|馆|所|站|队|台|社|行委|议会|参议会|代表会议?|特委|特支)$/u;
const generic =
  /^(?:组织|机构|机关|内设)?(?:领导(?:机构|人|成员|干部|班子|职务)?|负责人|组成人员|成员|机构设置|组织机构|机构沿革|沿革|概况|概述|综述|简介|历史沿革|组织沿革|内设机构|常设机构|工作机构|工作部门|办事机构|职能部门|直属(?:机构|单位|机关|事业单位)|下属(?:机构|单位)|派出机构|基层(?:组织|党组织|党委)|事业单位|企事业单位|临时机构|议事协调机构|常务委员会|常委会|书记处|全委会|委员会|代表大会|会议|历届代表大会|党组|(?:乡镇?|区|镇|县直|市直|机关|企事业|企业|事业|基层|农村|城镇|街道|公社|直属|、)+(?:机关|单位)?(?:党委|党组织|党组|党总支|党支部|政权|政府|组织)|各部门|部门|附录?|名录|名单)(?:及其?.*)?$/u;
const listWords =
  /(?:(?:历任|历届|现任|主要|正副|党政|党员)*(?:领导(?:人|成员|干部|班子)?|负责人|组成人员|成员)?(?:任职)?(?:名录|名单|一览表?|更迭表?|沿革表?|简表|表|情况)|(?:组织|机构)*(?:设置|系统|序列|沿革)*(?:示意)?图|设置)$/u;
const grade = /[（(](?<grade>[正副][^（()）]{1,4}级)[)）]/u;
const organs =
  /(?:工作部门|工作机构|办事机构|职能部门|直属(?:机构|单位|机关|事业单位)|下属(?:机构|单位)|派出机构|内设机构|组成部门)$/u;

/** 县委工作部门: the organ whose parts follow; empty where it is told by what stands above. */
export const organOf = (title: string): string | undefined =>
  organs.test(title) ? title.replace(organs, "").replace(/的$/u, "") : undefined;

const shortBody = /^[县市区地省州镇乡]委$/u;

/** Whether a title is the name of a body by its last word. */
export const isBodyName = (text: string): boolean =>
  (text.length >= 3 || shortBody.test(text)) &&
  text.length <= 40 &&
  bodyEnd.test(text) &&
  !isPost(text) &&
  !generic.test(text);

/** The title of a 节, or a numbered title with dates, that is no phase: a body whose last word is not on the list. */
const mayBeBody = (text: string, level: number, { span, told }: Dated): boolean =>
  (level === 3 || (level > 3 && (span !== undefined || told !== undefined))) &&
  /^\p{Script=Han}{3,30}$/u.test(text) &&
  !aspect.test(text) &&
  !isPost(text);

const aspect =
  /阶段|时期|期间|年代|以前|以后|[之前后]$|至今|召开|成立|建立|活动|工作$|建设|发展|斗争|运动|情况|变化|变动|改革|教育$|任务|概要|始末/u;

/** Reads a line as a heading; undefined where it is none. A line without number is one only where it names a body or a 届. */
export function readHeading(line: string): Heading | undefined {
  const hashes = /^#{1,6}\s+/u.exec(line)?.[0];
  let rest = hashes === undefined ? line : line.slice(hashes.length);
  let level = 0;
  for (const [pattern, rank] of numbers) {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined) continue;
    level = rank;
    rest = rest.slice(found.length);
    break;
  }
  const unmarked = rest.replace(/[:：]\s*$/u, "").replace(/[（(](?:以|按|依)[^（()）]*[)）]$/u, "");
  const dated = trailingDates(unmarked);
  const title = dated.title
    .replace(grade, "")
    .replaceAll(/\s/gu, "")
    .replace(/[:：]$/u, "");
  if (title === "" || title.length > 45 || /[，。；！？]|\d年/u.test(title)) return undefined;
  const numbered = level > 0 || hashes !== undefined;
  const { name, term, stripped } = withoutTerm(title);
  const list = name.replace(listWords, "").replace(/历任|历届/u, "");
  const isList = list !== name;
  const posts = trailingPosts(list);
  const bare = posts.name.replace(/(?:的|各届|历届)$/u, "");
  const elected = congressBody(title);
  const isGeneric = (bare === "" && elected === undefined) || generic.test(bare) || organs.test(bare);
  const body =
    elected ?? (isGeneric || !(isBodyName(bare) || (numbered && mayBeBody(bare, level, dated))) ? undefined : bare);
  const span = dated.span;
  // a post with a number is a list of its holders; without one it is the label of a roster
  const post = numbered || isList || span !== undefined ? posts.only : undefined;
  if (!numbered && body === undefined && !stripped && !isList && !isGeneric) return undefined;
  // 县委书记 alone is the label of a roster
  const isLabel = posts.only !== undefined && (span === undefined || bare.length < 3);
  if (!numbered && !isList && !stripped && (isLabel || bare.length < 3)) return undefined;
  if (!numbered && isGeneric && !stripped && bare.length < 3 && !isList) return undefined;
  return {
    level: level === 0 && hashes !== undefined ? Math.min(hashes.trim().length, 5) : level,
    title,
    body,
    term,
    post,
    partial: stripped || body === undefined,
    span,
    told: dated.told,
    congress: /代表大会$|代表大会第.{1,3}次会议$/u.test(title) ? title : undefined,
    grade: grade.exec(dated.title)?.groups?.["grade"],
    generic: isGeneric,
  };
}

const event = /[设立建]|成立|恢复|分出|析出|改|称|更名|撤|并入|划|解散|移交|升|降/u;

interface Dated {
  readonly title: string;
  readonly span: Span | undefined;
  readonly told: string | undefined;
}

/** Takes the dates in brackets off the end: 中共莆田市委(1983.11-1987.12), and 1993.6—1998.3 without brackets. */
function trailingDates(text: string): Dated {
  const bracket = /^(?<title>.*?)\s*[(（〔［[](?<inner>[^()（）]*\d[^()（）]*)[)）〕］\]]?\s*$/u.exec(text)?.groups;
  const inner = bracket?.["inner"] ?? "";
  if (bracket !== undefined && dateRunEnd(inner, 0) > 0) {
    const read = readStints(inner);
    const first = read.stints?.[0];
    const last = read.stints?.at(-1);
    // （1984年3月成立）: one date and what happened then, which is no stretch of time
    const happened = (read.stints ?? []).some(
      ({ from, to, remark }) => from === to && isDate(from) && event.test(remark),
    );
    const span = first === undefined || last === undefined || happened ? undefined : { from: first.from, to: last.to };
    return { title: bracket["title"] ?? "", span, told: span === undefined ? inner : undefined };
  }
  for (let at = 1; at < text.length; at++)
    if (/\s/u.test(text.charAt(at - 1)) && dateRunEnd(text, at) === text.length) {
      const only = readStints(text.slice(at)).stints?.[0];
      if (only !== undefined)
        return { title: text.slice(0, at), span: { from: only.from, to: only.to }, told: undefined };
    }
  return { title: text, span: undefined, told: undefined };
}

/** 中共××县第五次代表大会 elects 中共××县委员会. */
function congressBody(title: string): string | undefined {
  const place =
    /^(?<place>(?:中国共产党|中共)\p{Script=Han}{1,12}[县市区州盟旗镇乡社])第.{1,3}次(?:党员)?代表大会$/u.exec(title)
      ?.groups?.["place"];
  return place === undefined ? undefined : `${place.replace(/^中国共产党/u, "中共")}委员会`;
}

interface Termed {
  readonly name: string;
  readonly term: string | undefined;
  readonly stripped: boolean;
}

/** 中共××县第三届委员会 → 中共××县委员会 and 第三届; 第三次代表大会 elects the 届 of its number. */
function withoutTerm(title: string): Termed {
  const several = /第[一二三四五六七八九十\d]+(?:[、至和—～-]第?[一二三四五六七八九十\d]+)+届/u.exec(title)?.[0];
  if (several !== undefined) return { name: title.replace(several, ""), term: undefined, stripped: true };
  const found = /(?:第(?<number>[〇零○一二三四五六七八九十百\d]+)|(?<first>首))届/u.exec(title);
  if (found !== null) {
    const term = found.groups?.["first"] === undefined ? `第${found.groups?.["number"]}届` : "第一届";
    // 中共××县委第三届委员会 is the committee itself
    return {
      name: title
        .replace(found[0], "")
        .replace(/(?<=[县市区地省州])委委员会$/u, "委员会")
        .replace(/(?:延续|续任|继续)$/u, ""),
      term,
      stripped: true,
    };
  }
  const congress = /第(?<number>[〇零○一二三四五六七八九十百\d]+)次(?:党员)?代表大会$/u.exec(title)?.groups?.["number"];
  if (congress !== undefined) return { name: "", term: `第${congress}届`, stripped: true };
  return { name: title, term: undefined, stripped: false };
}

/** 连云港市人民政府市长、副市长 → 连云港市人民政府; `only` where one post is named. */
function trailingPosts(text: string): { readonly name: string; readonly only: string | undefined } {
  const parts = text.split(/[、和及]/u);
  let count = parts.length;
  while (count > 1 && isPost(parts[count - 1] ?? "")) count -= 1;
  const lead = parts.slice(0, count).join("、");
  const isAlone = parts.length === count;
  // the first post is glued to the body: 市政府市长
  for (let at = lead.length - 2; at >= 2; at--) {
    const post = lead.slice(at);
    if (isOwnPost(post) && bodyEnd.test(lead.slice(0, at)))
      return { name: lead.slice(0, at), only: isAlone ? post : undefined };
  }
  if (isPost(lead)) return { name: "", only: isAlone ? lead : undefined };
  return { name: isAlone ? text : lead, only: undefined };
}
