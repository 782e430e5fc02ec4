import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type CommitteeTerm, committeeTerms, isAddition, isPromoted } from "../model/committee.js";
import { type CommitteeMember } from "../model/dossier.js";
import { misplacedByStrokes } from "../model/stroke-list.js";
import { unknownStrokes } from "../model/strokes.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构 | 届次 | 身份 | 姓名 | 备注";
const list = (names: string, note = ""): string =>
  [header, ...names.split(" ").map((name) => `县委 | 第八届 | 委员 | ${name} | ${note}`)].join("\n");

/** A list by strokes with a slip in it. Lists by votes or rank keep their own order, and the order written is the one printed. */
export const nameStrokeOrder = defineCheck({
  id: "name-stroke-order",
  title: "委员名单按姓氏笔画排列，个别人的位置不合",
  basis:
    "委员名单以姓氏笔画为序：先比姓的笔画数，再比横竖撇点折，单名在前；提作横，捺作点，笔顺依GB13000.1字符集汉字笔顺规范。",
  why: "名单注明以姓氏笔画为序，次序却有出入，本人和读者都会问是按什么排的。",
  remedy: "把这个人移到应在的位置；名单本来按得票或其他次序排列的，在备注栏写明，不必改。",
  data: z.strictObject({
    body: z.string(),
    term: z.string(),
    capacity: z.string(),
    name: z.string(),
    place: z.string(),
  }),
  variants: {
    misplaced: {
      level: "hint",
      rules: ["C13"],
      message: (d) =>
        `${d.body}${d.term}${d.capacity}名单按姓氏笔画排列，${d.name}的位置不合，应在${d.place}。请移到该处；原件按别的次序的，在备注栏写明。`,
    },
    unknown: {
      level: "hint",
      rules: ["C13"],
      message: (d) =>
        `${d.body}${d.term}${d.capacity}名单按姓氏笔画排列，${d.name}名中的“${d.place}”没有笔顺资料，位置未核。请查字典人工核对。`,
    },
  },
  examples: {
    bad: {
      一人排错: {
        sheets: { 委员名册: list("丁力 于力 马力 李强 王力 毛力 方力 石力 田力 刘力 许力 孙力") },
        finds: ["misplaced 委员名册!D5"],
      },
      没有笔顺资料的字: {
        sheets: { 委员名册: list("丁力 马力 王力 李䶮 杨力") },
        finds: ["unknown 委员名册!D5"],
      },
    },
    good: {
      按姓氏笔画排列: { 委员名册: list("丁力 于力 马力 王力 毛力 方力 石力 田力 刘力 许力 孙力 李强") },
      按得票排列: { 委员名册: list("孙力 丁力 许力 马力 刘力 王力 田力 毛力 石力 方力 于力 李强") },
      备注写明另有次序: {
        委员名册: list("丁力 于力 马力 李强 王力 毛力 方力 石力 田力 刘力 许力 孙力", "按得票多少排列"),
      },
    },
  },
  needs: handedIn("members"),
  *run(dossier) {
    for (const term of committeeTerms(dossier))
      for (const members of nameLists(term)) {
        const misplaced = misplacedByStrokes(members);
        if (misplaced === undefined) continue;
        const about = (member: CommitteeMember, place: string) => ({
          body: member.bodyText,
          term: term.label,
          capacity: member.capacity,
          name: member.name,
          place,
        });
        for (const { item, after, before } of misplaced)
          yield {
            variant: "misplaced",
            at: cellOf(item.origin, "name"),
            related: [after, before].flatMap((one) => (one === undefined ? [] : [cellOf(one.origin, "name")])),
            body: term.name,
            data: about(item, placeText(after?.name, before?.name)),
          };
        for (const member of members) {
          const unknown = unknownStrokes(member.name).join("");
          if (unknown !== "" && members.length >= leastNames)
            yield {
              variant: "unknown",
              at: cellOf(member.origin, "name"),
              body: term.name,
              data: about(member, unknown),
            };
        }
      }
  },
});

/** A shorter list may be in order by chance. */
const leastNames = 5;

/** Written order is something else than strokes where a remark says so. */
const otherOrder = /得票|票数|排名|次序|顺序|为序/u;

/** Those elected together, by capacity and sheet, as written; who came in later stands at the end whatever the strokes. */
function nameLists({ members }: CommitteeTerm): CommitteeMember[][] {
  const lists = new Map<string, CommitteeMember[]>();
  for (const member of members) {
    if (isAddition(member) || isPromoted(member)) continue;
    const { book, sheet } = member.origin.table;
    const key = `${member.capacity}\n${book}\n${sheet}`;
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [member]);
    else known.push(member);
  }
  return [...lists.values()].filter((own) => !own.some(({ note }) => otherOrder.test(note ?? "")));
}

function placeText(after: string | undefined, before: string | undefined): string {
  const places = [after === undefined ? "" : `${after}之后`, before === undefined ? "" : `${before}之前`];
  return places.filter((place) => place !== "").join("、");
}
