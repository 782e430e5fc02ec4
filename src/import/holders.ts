import { type Notes, noNotes, takeBracket, takeTime } from "./bracket-notes.js";
import { isPlace } from "./places.js";
import { isOwnPost, isPost, memberCapacity, postAtStart } from "./posts.js";
import { hasNameShape, isCompoundSurname, isLikelyName } from "./surnames.js";
import { type Token, tokensOf } from "./tokens.js";

/** One name of a roster line with what is printed beside it; `post` where the line names it. */
export interface Holder {
  readonly name: string;
  readonly post: string | undefined;
  readonly notes: Notes;
}

export interface RosterLine {
  readonly holders: readonly Holder[];
  /** the post that further lines stand under: the last one named */
  readonly post: string | undefined;
  /** words that are neither post nor name */
  readonly unread: readonly string[];
  /** the label itself stands in the line, so that it is no heading and no sentence */
  readonly labelled: boolean;
  readonly dated: boolean;
  /** posts that head columns: 主任　　副主任 */
  readonly columns: readonly string[];
  /** the number of names the label promises: 委员（21名） */
  readonly declared: number | undefined;
}

/** Reads a line like 副书记　郑义正（1983.12—1984.12）　王　伟（女）…: posts, names and what is said of each. */
export function readRosterLine(text: string): RosterLine {
  const reader = new LineReader();
  for (const token of tokensOf(withoutNumber(text))) reader.take(token);
  return reader.finish();
}

/** 1．王伟, （2）王伟, ①: the number of an entry. */
const withoutNumber = (text: string): string =>
  text
    .trim()
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[（(]?\d{1,3}[)）]|\d{1,3}[.．、](?!\d)|[①-⑳]|[·•●■◆\-*](?=\s*\p{Script=Han}))\s*/u,
      "",
    );

interface Piece {
  readonly text: string;
  readonly gap: number;
}

class LineReader {
  #pieces: Piece[] = [];
  #post: string | undefined;
  /** 副书记、 of 副书记、县长 */
  #joint = "";
  #open: { name: string; post: string | undefined; notes: Notes } | undefined;
  /** a stretch of time before the name it belongs to */
  #early: string | undefined;
  #labelled = false;
  #dated = false;
  #declared: number | undefined;
  #columns: readonly string[] = [];
  readonly #holders: Holder[] = [];
  readonly #unread: string[] = [];

  take(token: Token): void {
    if (token.kind === "word") {
      const text = token.text.replace(/(?<=.{2})同志$/u, "");
      // a closed entry is followed by another one
      this.#pieces.push({ text, gap: token.gap });
      return;
    }
    const named = this.#pieces.length > 0;
    const opened = this.#flush(token.kind === "sign" && /[、，,]/u.test(token.text));
    if (token.kind === "bracket") this.#bracket(token.text, named && !opened);
    else if (token.kind === "date") this.#time(token.text);
    else if (!/[、，,；;：:。.．|｜/—\-－~～·•*＊""“”]/u.test(token.text)) this.#unread.push(token.text);
  }

  #bracket(text: string, ofLabel: boolean): void {
    if (ofLabel) {
      // （21名，以姓氏笔画为序）: of the list, not of a person
      const count = /(?<count>\d{1,3})[名人]/u.exec(text)?.groups?.["count"];
      if (count !== undefined) this.#declared = Number(count);
      else if (!/序|届|\d/u.test(text)) this.#unread.push(`（${text}）`);
      return;
    }
    const ofAll = /^(?:以上|上述|均)(?:\d人|各?人|诸人|均)?(?:任期)?(?:为|是|[:：])?(?<time>.*\d.*)$/u.exec(text)
      ?.groups?.["time"];
    if (ofAll !== undefined) {
      this.#close();
      for (const { notes } of this.#holders) if (notes.stints.length === 0) takeBracket(ofAll, notes);
      this.#dated = true;
    } else if (this.#open === undefined) this.#unread.push(`（${text}）`);
    else takeBracket(text, this.#open.notes);
    this.#dated ||= (this.#open?.notes.stints.length ?? 0) > 0;
  }

  #time(text: string): void {
    this.#dated = true;
    const notes = this.#open?.notes;
    const [stint, another] = notes?.stints ?? [];
    if (notes === undefined) {
      if (this.#holders.length === 0 && this.#early === undefined) this.#early = text;
      else this.#unread.push(text);
    } else if (stint === undefined) takeTime(text, notes);
    else if (another === undefined && "from" in stint && stint.from === stint.to && typeof stint.from === "object") {
      // 1984.3　1987.11 in two columns
      notes.stints = [];
      takeTime(`${stint.from.raw}—${text}`, notes);
    } else takeTime(text, notes);
  }

  /** Turns the words gathered so far into posts and names; whether a name stands open for what follows. */
  #flush(beforeComma: boolean): boolean {
    if (this.#pieces.length === 0) return this.#open !== undefined;
    if (this.#pieces.length > 1 && this.#holders.length === 0 && this.#pieces.every(({ text }) => isPost(text))) {
      this.#columns = this.#pieces.map(({ text }) => text);
      this.#pieces = [];
      return false;
    }
    const { post, names, odd } = split(this.#pieces);
    this.#pieces = [];
    if (post !== "") this.#labelled = true;
    if (post !== "" && names.length === 0 && odd.length === 0 && beforeComma && this.#joint.length < 12) {
      this.#joint += `${post}、`;
      this.#open = undefined;
      this.#post = this.#joint.slice(0, -1);
      return false;
    }
    if (post !== "") this.#post = this.#joint + post;
    this.#joint = "";
    if (post !== "" || names.length > 0) this.#close();
    for (const name of names) {
      this.#close();
      this.#open = { name, post: this.#post, notes: noNotes() };
      if (this.#early !== undefined) takeTime(this.#early, this.#open.notes);
      this.#early = undefined;
    }
    for (const word of odd) this.#takeOdd(word);
    return this.#open !== undefined;
  }

  /** 山东荣城人, 病故 or 籍贯 printed beside the dates. */
  #takeOdd(word: string): void {
    const notes = this.#open?.notes;
    if (notes === undefined || word.length > 14) this.#unread.push(word);
    else takeBracket(word, notes);
  }

  #close(): void {
    if (this.#open !== undefined) this.#holders.push(this.#open);
    this.#open = undefined;
  }

  finish(): RosterLine {
    this.#flush(false);
    this.#close();
    if (this.#early !== undefined) this.#unread.push(this.#early);
    return {
      holders: this.#holders,
      post: this.#post,
      unread: this.#unread,
      labelled: this.#labelled,
      dated: this.#dated,
      declared: this.#declared,
      columns: this.#columns,
    };
  }
}

interface Split {
  readonly post: string;
  readonly names: readonly string[];
  readonly odd: readonly string[];
}

/** The longest run of pieces that is a post, then names: 书 记 王 伟 is 书记 and 王伟. */
function split(pieces: readonly Piece[]): Split {
  for (let count = Math.min(pieces.length, 8); count >= 1; count--) {
    const lead = pieces
      .slice(0, count)
      .map(({ text }) => text)
      .join("");
    const rest = pieces.slice(count);
    // 常委 and 成员 begin no name, but 县长江 and 部长安 might
    if (isPost(lead) && (isOwnPost(lead) || !isLikelyName(lead) || rest.length > 0))
      return { post: lead, ...namesOf(rest) };
  }
  const [first, ...rest] = pieces;
  if (first === undefined) return { post: "", names: [], odd: [] };
  const glued = postAtStart(first.text, (after) => after !== "" && isName(after.replace(/^[为是由]/u, ""), rest));
  if (glued === "") return { post: "", ...namesOf(pieces) };
  const after = first.text.slice(glued.length).replace(/^[为是由](?=.{2})/u, "");
  return { post: glued, ...namesOf([{ text: after, gap: 0 }, ...rest]) };
}

/** 书记王　伟: the surname is glued to the post, the given name stands off. */
const isName = (text: string, rest: readonly Piece[]): boolean =>
  isLikelyName(text) ||
  (width(text) === 1 && width(rest[0]?.text ?? "") === 1 && isLikelyName(text + (rest[0]?.text ?? "")));

function namesOf(pieces: readonly Piece[]): { names: string[]; odd: string[] } {
  const names: string[] = [];
  const odd: string[] = [];
  for (let at = 0; at < pieces.length;) {
    const text = pieces[at]?.text ?? "";
    const next = pieces[at + 1]?.text ?? "";
    if (width(text) === 1) {
      const run = singles(pieces, at);
      const name = run.join("");
      if (hasNameShape(name)) names.push(name);
      else odd.push(name);
      at += run.length;
    } else if (isCompoundSurname(text) && width(next) === 1 && (pieces[at + 1]?.gap ?? 9) <= 3) {
      names.push(text + next);
      at += 2;
    } else {
      if (hasNameShape(text) && !isPlace(text) && memberCapacity(text) === undefined) names.push(text);
      else odd.push(text);
      at += 1;
    }
  }
  return { names, odd };
}

/** A name whose characters are spaced off: 王　伟. Four single characters in a row are two names. */
function singles(pieces: readonly Piece[], at: number): string[] {
  let end = at;
  while (width(pieces[end]?.text ?? "") === 1) end += 1;
  const wanted = (end - at) % 2 === 0 ? 2 : end - at === 3 ? 3 : 2;
  return pieces.slice(at, Math.min(at + wanted, end)).map(({ text }) => text);
}

/** In characters: 𬱖 is one. */
const width = (text: string): number => Array.from(text).length;
