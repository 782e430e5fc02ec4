import { readStints } from "../interpret/dates/read-stints.js";
import { type PrintedStint } from "./bracket-notes.js";
import { isBodyName } from "./headings.js";
import { type History, readHistory } from "./history.js";
import { tokensOf } from "./tokens.js";

/** One name of a diagram with what its bracket says: stays, or changes told by verbs. */
export interface DiagramName {
  readonly name: string;
  /** a dash stands before it: it follows the name before */
  readonly succeeds: boolean;
  readonly stints: readonly PrintedStint[];
  readonly history: History | undefined;
}

/**
 * A line of a diagram or table of bodies: 秘书处（1949.10～1955.4）—办公室（1955.4～1967.1）, 财政金融局（1972年2月设，同年10月撤）.
 * Undefined where the line is none, or may as well be a heading: one name with one plain stretch of time.
 */
export function readDiagram(text: string): DiagramName[] | undefined {
  const tokens = tokensOf(text);
  const names: DiagramName[] = [];
  let succeeds = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "sign" && /[—－–\-～~→]/u.test(token.text) && names.length > 0) succeeds = true;
    else if (token?.kind === "sign" && /[、，；]/u.test(token.text)) succeeds = false;
    else if (token?.kind === "word" && isBodyName(token.text)) {
      const bracket = tokens[at + 1];
      if (bracket?.kind !== "bracket" || !/\d/u.test(bracket.text)) return undefined;
      names.push({ name: token.text, succeeds, ...bracketOf(bracket.text) });
      succeeds = false;
      at += 1;
    } else return undefined;
  }
  const [only, another] = names;
  if (only === undefined) return undefined;
  const isPlain = only.history === undefined && only.stints.length === 1 && !hasRemark(only.stints[0]);
  return another === undefined && isPlain ? undefined : names;
}

const hasRemark = (stint: PrintedStint | undefined): boolean =>
  stint !== undefined && ("problem" in stint || stint.remark !== "" || stint.from === stint.to);

function bracketOf(text: string): Pick<DiagramName, "stints" | "history"> {
  const isTold = /(?:[月年]|\d)(?:增?设|成立|建立|恢复|组建|撤|改称|更名|并入|与|从|称|归)/u.test(
    text.replaceAll(/\s/gu, ""),
  );
  const read = readStints(text);
  if (read.stints !== undefined && !(isTold && read.stints.every(({ from, to }) => from === to)))
    return {
      stints: read.stints.map((stint) => ({ ...stint, tillNow: read.problem !== undefined })),
      history: undefined,
    };
  const history = readHistory(text.replaceAll(/[，,](?=\d|同年|同月|次年|翌年)/gu, "。"));
  if (history.events.length > 0) return { stints: [], history };
  return { stints: [{ problem: read.stints === undefined ? read.problem : "leftover", text }], history: undefined };
}
