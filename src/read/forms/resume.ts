import { type ClaimedStint } from "../../model/claim.js";
import { type Bound } from "../../model/date.js";
import { writtenMonth } from "./written-month.js";

const date = String.raw`\d{4}(?:[.年]\s?\d{1,2}(?!\d)月?|\d\d(?!\d)|年)?(?!\d)`;
const now = "今|现在|目前";
/** Ends are joined by hyphens, dashes or 至; an open end is left blank and padded, so a date far off belongs to the text. */
const ended = new RegExp(String.raw`^(${date}) ?[-‐—–－―─～~〜至]{1,4} ?(${date}|${now})?(?:\s|$|(?=\D))(.*)$`, "su");
const single = new RegExp(String.raw`^(${date})[起\s]+(.*)$`, "su");
/** 其间 in brackets, which may hold brackets of their own */
const meanwhile = /[（(]\s*(?:其间|期间)[:：]?((?:[^（()）]|[（(][^（()）]*[)）])*)(?:[)）]|$)/gu;

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The stints of a 简历. A line that begins with no date goes on with the one above; 其间 stands beside it. */
export function resumeStints(book: string, resume: string): ClaimedStint[] {
  const lines: Line[] = [];
  for (const [index, written] of resume.split(/\r\n|[\n\r]/u).entries()) {
    const text = plain(written);
    const above = lines.at(-1);
    if (text === "") continue;
    if (above === undefined || /^\d{4}/u.test(text)) lines.push({ number: index + 1, text });
    else lines[lines.length - 1] = { ...above, text: above.text + text };
  }
  return lines.flatMap((line) => stintsOf(book, line));
}

function stintsOf(book: string, { number, text }: Line): ClaimedStint[] {
  const at = { book, sheet: "", cell: `行${number}` };
  const asides: string[] = [];
  const main = text.replaceAll(meanwhile, (_, inner: string) => {
    asides.push(...inner.split(/[；;]/u));
    return "";
  });
  return [
    { at, ...read(main.trim()), beside: false },
    ...asides.flatMap((aside) => (aside.trim() === "" ? [] : [{ at, ...read(aside.trim()), beside: true }])),
  ];
}

/** Where no date can be read, the whole line stays in the text. */
function read(line: string): Pick<ClaimedStint, "from" | "to" | "text"> {
  const [, start = "", end = "", rest = ""] = ended.exec(line) ?? [];
  const from = writtenMonth(start.replaceAll(/\s/gu, ""));
  const to: Bound | undefined =
    end === "" || new RegExp(`^(?:${now})$`, "u").test(end) ? "open" : writtenMonth(end.replaceAll(/\s/gu, ""));
  if (from !== undefined && to !== undefined) return { from, to, text: rest.trim() };
  const alone = single.exec(line);
  const point = writtenMonth((alone?.[1] ?? "").replaceAll(/\s/gu, ""));
  if (point !== undefined) return { from: point, to: point, text: (alone?.[2] ?? "").trim() };
  return { from: "unknown", to: "unknown", text: line };
}

/** Digits and points of one width, without the blanks round the line. */
const plain = (line: string): string =>
  line
    .replaceAll(/[０-９．]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ")
    .trim();
