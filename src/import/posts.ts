/** Posts as rosters print them. The genre's list is closed enough to know a post by its last word. */

const head = "县市区乡镇州盟旗省部局处科股厅院校厂站所组队社台馆场会行园团营连排室庭班司署关村街屯保";
const officer = `(?:[${head}]长|检察长|秘书长|参谋长|参议长|议长|理事长|董事长|监事长|委员长|[大中小支总分]队长|司令员|专员|县令|知事)`;
const words =
  "书记处书记|书记员|书记|主任委员|主任科员|主任|主席|政治委员|政治协理员|政委|常务委员|候补委员|候补常委|候补书记|监察委员|检察委员会委员|常委|委员|成员|干事长|干事|秘书|顾问|" +
  "总?工程师|总会计师|总经济师|总农艺师|总编辑|主编|总编|总?经理|院长助理|调研员|巡视员|助理员|督导员|督学|协理员|指导员|教导员|组织员|纪检员|审判员|检察员|特派员|代表|股份长|社监|主事|召集人|负责人|所长助理";
const modifiers =
  "(?:代理?|兼任?|当选|历任|名誉|常务|临时|专职|兼职|执行|党内|第[一二三四五六七八九]|首席|副|付|正|候补|总|前|后补|机关)*";
/** what a post of one part of a body is headed by: 组织部部长, 党组书记 */
const part =
  "(?:\\p{Script=Han}{1,12}?(?:部|局|委|办|室|处|科|组|会|院|党|协|联席会议|校|厂|社|站|所|队|中心|公司|政府|联|团|总支|支部|机关|系|镇|乡|县|市|区|街道|联社|工委|馆|台|行|场|公社))?";

/** members of a branch or small committee with a charge of their own */
const charged =
  "(?:组织|宣传|青年|妇女|军事|武装|纪检|统战|工运|农运|民运|职工|文教|文体|保卫|政法|群工|生产|秘书|财经)(?:委员|干事)";
const chiefOfPart = "\\p{Script=Han}{2,10}?[部局处科室院校厂所站社股组队行馆团营]长";
const title = `(?:${officer}|${words}|${charged}|${chiefOfPart})(?:助理|级)?`;
const whole = new RegExp(`^(?:${part}${modifiers}${title}|${modifiers}[${head}]长)$`, "u");
const own = new RegExp(`^${modifiers}${title}$`, "u");

/** 副书记, 组织部部长, 第一书记, 代县长. */
export const isPost = (text: string): boolean => text.length >= 2 && whole.test(text);

/** A post that names no part of the body: 书记, 副主任. */
export const isOwnPost = (text: string): boolean => own.test(text);

const longest = 18;

/** The longest post at the start of a text without blanks; empty where there is none. */
export function postAtStart(text: string, fits: (rest: string) => boolean): string {
  for (let length = Math.min(text.length, longest); length >= 2; length--) {
    const lead = text.slice(0, length);
    if (isPost(lead) && fits(text.slice(length))) return lead;
  }
  return "";
}

/** 副部长 under 组织部部长 is the deputy of that part: 组织部副部长. */
export function deputyOf(chief: string | undefined, post: string): string {
  const told =
    /^(?<part>\p{Script=Han}{2,12}?[部局委办室处科组会院])(?<title>部长|局长|主任|处长|科长|组长|院长)$/u.exec(
      chief ?? "",
    )?.groups;
  return told !== undefined && post === `副${told["title"] ?? ""}` ? `${told["part"] ?? ""}${post}` : post;
}

/** 身份 of 委员名册 for a post that a member is elected to; undefined for offices. */
export function memberCapacity(post: string): string | undefined {
  const bare = post.replace(/^(?:当选|[县市区地省州镇乡]委|党委)+/u, "");
  if (/^(?:常务委员|常委)(?:会(?:组成)?(?:委员|成员))?$/u.test(bare)) return "常委";
  return /^(?:候补委员|委员|候补常委)$/u.test(bare) ? bare : undefined;
}
