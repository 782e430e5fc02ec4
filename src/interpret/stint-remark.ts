import { isEnding } from "./date-remarks.js";
import { type Stint } from "./dates/read-stints.js";

/** What the words beside a stint's dates tell: （代） its capacity, （病故） why it ended, （病休） neither. */
export interface RemarkTells {
  /** capacities, as 标注 would say them */
  readonly marks: readonly string[];
  readonly reason: string;
  /** words that are neither: kept as they stand */
  readonly other: string;
}

const stillThere =
  /^(?:(?:断限|下限|截稿|届时|年底)(?:时)?)?(?:仍然?|尚|继续|还)?(?:在任|在职|留任|续任|现任)(?:至今|至下限)?$|^(?:仍|续|继)任$|^下限$/u;
const acting = /^代(?:理|行)?(?:\p{Script=Han}{0,4}(?:书记|长|主任|主席)|职务|职权)?$/u;
const capacities = /^(?:兼任?|兼职|挂职(?:锻炼|任职)?|挂任|[^，]*主持[^，]*)$/u;
/** an absence is no ending */
const absent = /^病(?:休|假|养)/u;
/** a tenure may end with its body */
const bodyEnds = /^(?:并入|合并|改称|改为|更名|划归|划入|停止|停职|机构|任满|届满|双规|停)/u;

const wordsOf = (remark: string): string[] => remark.split(/[，、；]/u).filter((word) => word !== "");

/** 1995.1—1998.12（下限在任） ends with the volume, not with the tenure: its end is open. */
export function withOpenEnd(stint: Stint): Stint {
  const words = wordsOf(stint.remark);
  const rest = words.filter((word) => !stillThere.test(word));
  return rest.length === words.length ? stint : { from: stint.from, to: "open", remark: rest.join("，") };
}

/** Words after a reason belong to it: 调省委，任副书记. */
export function remarkTells(remark: string): RemarkTells {
  const marks: string[] = [];
  const reasons: string[] = [];
  const others: string[] = [];
  for (const word of wordsOf(remark)) {
    if (acting.test(word)) marks.push("代");
    else if (capacities.test(word)) marks.push(word === "兼职" ? "兼" : word);
    else if (reasons.length > 0 || (isEnding(word) && !absent.test(word)) || bodyEnds.test(word)) reasons.push(word);
    else others.push(word);
  }
  return { marks, reason: reasons.join("，"), other: others.join("，") };
}
