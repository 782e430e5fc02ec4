import { type GridCell } from "../model/grid.js";

const written = /^(?<date>[^\p{L}]*\d[\d.．·/年月日号—–-]*)\s*[(（]?(?<word>\p{Script=Han}{1,12})[)）]?$/u;
const starts = /^(?:任|起|始|任职|到任|到职|上任|就任|任命|当选|选任|接任)$/u;
/** words that say how an office ended; 前, 后, 底 … would change the date */
const ends =
  /^(?:止|(?:免|离|调|转|改|升|退|去|病|逝|辞|卸|撤|换|落选|牺牲|殉职|被|因|受|参军|入伍|赴|到|提|交流|挂职|下派|处).*|死亡|任期届满)$/u;

/** Whether a word says how an office ended: 调离, 病故. */
export const isEnding = (word: string): boolean => ends.test(word);

/**
 * 1984.3任, 1989.9调离: the date before a word that only says how the office began or why it ended. The cell is still one to mend,
 * but its date is not lost.
 */
export function dateBefore(text: string): string | undefined {
  const { date, word } = parted(text);
  return starts.test(word) || ends.test(word) ? date : undefined;
}

/** 1989.9调离 tells the reason of leaving too, where no other cell does. */
export function liftReason(cells: Map<string, GridCell>): void {
  const to = cells.get("to");
  if (to?.kind !== "text" || cells.has("endReason")) return;
  const { word } = parted(to.text);
  if (word !== "止" && ends.test(word)) cells.set("endReason", { kind: "text", text: word });
}

function parted(text: string): { readonly date: string; readonly word: string } {
  if (!/[\p{Script=Han}）)]$/u.test(text) || /[年月日号]$/u.test(text)) return { date: "", word: "" };
  const { date = "", word = "" } = written.exec(text.trim())?.groups ?? {};
  return { date, word };
}
