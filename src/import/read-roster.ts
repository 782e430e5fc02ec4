import { type BodyTable, readBodyHeader, readBodyRow } from "./body-tables.js";
import { Collector, isVacant } from "./collector.js";
import { readCongress } from "./congress.js";
import { readStints } from "../interpret/dates/read-stints.js";
import { dateRunEnd } from "./date-run.js";
import { readDiagram } from "./diagram.js";
import { type Heading, isBodyName, readHeading } from "./headings.js";
import { readHistory } from "./history.js";
import { type RosterLine, readRosterLine } from "./holders.js";
import { type Line, type Source } from "./line.js";
import { deputyOf } from "./posts.js";
import { noBody, problems, tableProblems } from "./problem-words.js";
import { type LineFate, type RosterReading } from "./records.js";
import { type Scope, noScope, sameOrgan, under } from "./scope.js";
import { sourceLines } from "./source-lines.js";
import { isPeople, sureHolders } from "./sure-holders.js";
import { type PeopleRow, type PeopleTable, readTableHeader, readTableRow } from "./tables.js";
import { isProse } from "./wrapped.js";

/** Reads the printed layout of an older volume: headings, 沿革, congresses, rosters, lists and tables. Every line has a fate. */
export function readRoster(book: string, raw: readonly string[]): RosterReading {
  const { lines, furniture } = sourceLines(raw);
  const reader = new RosterReader(book);
  for (const line of lines) reader.read(line);
  const fates = [...reader.finish(), ...furniture.map((line) => fate({ book, line }, "页码或书眉"))];
  fates.sort((a, b) => a.source.line.number - b.source.line.number);
  const { bodies, tenures, vacancies, members, meetings } = reader.records;
  return { orgs: bodies.orgs, tenures, vacancies, members, meetings, fates };
}

/** What a volume has beside its rosters. */
const asides =
  /^(?:人名索引|索引|目录|目次|凡例|编辑说明|编纂说明|序言?|前言|后记|编后记|跋|编纂人员|编纂委员会|编辑人员|概述|综述|总述|大事记|组织工作大事记|资料来源|参考书目|重要文件目录)$/u;

const fate = (source: Source, readAs: string, unread?: string): LineFate => ({ source, readAs, unread });

interface List {
  readonly index: number;
  readonly declared: number;
  got: number;
}

class RosterReader {
  readonly records = new Collector();
  readonly #book: string;
  readonly #fates: LineFate[] = [];
  #scope: Scope = noScope;
  #table: PeopleTable | undefined;
  #row: PeopleRow | undefined;
  #bodies: BodyTable | undefined;
  /** posts of columns under which names stand side by side */
  #columns: readonly string[] = [];
  /** the last post that was no deputy's: 组织部部长 */
  #chief: string | undefined;
  /** a list that says how many names it has */
  #list: List | undefined;
  /** rows of a table without people's times, and the front and back matter: told, not read */
  #aside: { readonly title: string; readonly level: number } | undefined;

  constructor(book: string) {
    this.#book = book;
  }

  read(line: Line): void {
    const source = { book: this.#book, line };
    // 【沿革】 before a paragraph, or 【领导成员】 alone
    const text = line.text.replace(/^【(?<label>[^【】]{2,8})】\s*(?=(?<rest>.?))/u, (_, label: string, rest: string) =>
      rest === "" ? label : "",
    );
    this.#fates.push(this.#fateOf(text, source));
  }

  #fateOf(text: string, source: Source): LineFate {
    if (/^=====\s/u.test(text) || /^[-—=_*·.\s]+$/u.test(text)) return fate(source, "分隔线");
    if (/^单位\s*[:：]\s*[个人名、]+$/u.test(text)) return fate(source, "表注");
    const header = readTableHeader(text);
    if (header !== undefined) {
      this.#table = header;
      this.#bodies = undefined;
      this.#row = undefined;
      return fate(source, "表头");
    }
    const ofBodies = readBodyHeader(text);
    if (ofBodies !== undefined) {
      this.#table = undefined;
      this.#bodies = ofBodies;
      return fate(source, "表头");
    }
    const inTable = this.#tableRow(text, source) ?? this.#bodyRow(text, source);
    if (inTable !== undefined) return inTable;
    this.#table = undefined;
    this.#bodies = undefined;
    if (/[|｜│┃]/u.test(text) && !isPeople(readRosterLine(text)))
      return fate(source, "", "表格，没有姓名和任职时间两栏，没有读");
    if (this.#aside !== undefined && !this.#leavesAside(text)) return fate(source, this.#aside.title);
    if (/^(?:注|说明|资料来源|附注)\s*[:：]/u.test(text)) return fate(source, "", "注文，没有读成记录");
    const alone = /^[（(](?<dates>[^（()）]*)[)）]$/u.exec(text)?.groups?.["dates"] ?? "";
    if (dateRunEnd(alone, 0) > 0) return this.#datesAlone(alone, source);
    const diagram = readDiagram(text);
    if (diagram !== undefined) {
      this.#endList();
      this.records.bodies.diagram(diagram, this.#scope, source);
      const odd = diagram.flatMap(({ history }) => history?.unread ?? []);
      return fate(source, `机构${diagram.length}个`, odd.length === 0 ? undefined : `没有读懂：${odd.join("；")}`);
    }
    const told = this.#headingWithHistory(text, source);
    if (told !== undefined) return told;
    const beside = this.#bodyBeside(text, source);
    if (beside !== undefined) return beside;
    const roster = readRosterLine(text);
    const heading = readHeading(text);
    if (heading !== undefined && !this.#isRoster(roster)) return this.#heading(heading, source);
    if (isProse(text)) {
      const told = this.#prose(text, source);
      if (told !== undefined) return told;
    }
    return this.#rosterLine(roster, source);
  }

  /** （1981年4月～1990年3月） on a line of its own belongs to the heading above it. */
  #datesAlone(text: string, source: Source): LineFate {
    const read = readStints(text).stints;
    const [first] = read ?? [];
    if (first === undefined) return fate(source, "", "标题下的年月没有读懂");
    const span = { from: first.from, to: read?.at(-1)?.to ?? first.to };
    if (this.#scope.body === undefined) return fate(source, "标题的起止");
    if (this.#scope.term === undefined) this.records.bodies.heading(this.#scope, undefined, span, source);
    else this.#scope = { ...this.#scope, span };
    return fate(source, "标题的起止");
  }

  /** 白河县公安局　局长　石秀　1949.9—1953.7: the body in a column of its own. */
  #bodyBeside(text: string, source: Source): LineFate | undefined {
    const parts = /^(?<body>\p{Script=Han}{4,30})\s+(?<rest>.+)$/u.exec(text)?.groups;
    if (parts === undefined || !isBodyName(parts["body"] ?? "")) return undefined;
    const roster = readRosterLine(parts["rest"] ?? "");
    const heading = this.#isRoster(roster) && roster.dated ? readHeading(parts["body"] ?? "") : undefined;
    if (heading?.body === undefined) return undefined;
    const { readAs } = this.#heading(heading, source);
    const told = this.#rosterLine(roster, source);
    return { ...told, readAs: `${readAs}，${told.readAs}` };
  }

  /** 二、教育局　1987年8月改称教育委员会 */
  #headingWithHistory(text: string, source: Source): LineFate | undefined {
    const parts = /^(?<lead>.*?[^\d年月日\s])\s+(?<rest>(?:民国)?\d+年.+)$/u.exec(text)?.groups;
    const heading = parts === undefined ? undefined : readHeading(parts["lead"] ?? "");
    if (heading?.body === undefined) return undefined;
    const { events, unread } = readHistory(parts?.["rest"] ?? "");
    if (events.length === 0) return undefined;
    const { readAs } = this.#heading(heading, source);
    this.records.bodies.events(events, this.#scope, source);
    return fate(source, `${readAs}，沿革${events.length}项`, unread.length === 0 ? undefined : unread.join("；"));
  }

  /** A post and its holders, though a number or dates make it look like a heading. */
  #isRoster(roster: RosterLine): boolean {
    return roster.labelled && roster.holders.length > 0 && roster.unread.length === 0;
  }

  /** Front and back matter ends with a heading of its own level or higher. */
  #leavesAside(text: string): boolean {
    const heading = readHeading(text);
    if (heading === undefined || heading.level === 0 || this.#aside === undefined) return false;
    return heading.level <= Math.max(this.#aside.level, 3) && heading.level <= (this.#aside.level || 3);
  }

  #heading(heading: Heading, source: Source): LineFate {
    this.#endList();
    this.#aside = undefined;
    this.#columns = [];
    this.#chief = undefined;
    if (asides.test(heading.title)) {
      this.#aside = { title: `书的前后附文：${heading.title}`, level: heading.level };
      this.#scope = noScope;
      return fate(source, this.#aside.title);
    }
    this.#scope = under(this.#scope, heading);
    const { body, span, grade, partial } = heading;
    if (body !== undefined && this.#scope.body !== undefined)
      this.records.bodies.heading(this.#scope, grade, partial ? undefined : span, source);
    const words = [
      body === undefined ? undefined : `机构 ${this.#scope.body ?? body}`,
      heading.term,
      heading.post,
    ].filter((word) => word !== undefined);
    const readAs = words.length === 0 ? "标题" : `标题：${words.join("，")}`;
    if (heading.told === undefined) return fate(source, readAs);
    const { events, unread } = readHistory(heading.told.replaceAll(/[,，;；](?=\d|同年|次年)/gu, "。"));
    this.records.bodies.events(events, this.#scope, source);
    const odd = events.length === 0 ? [heading.told] : unread;
    return fate(source, readAs, odd.length === 0 ? undefined : `括注没有读懂：${odd.join("；")}`);
  }

  #tableRow(text: string, source: Source): LineFate | undefined {
    if (this.#table === undefined) return undefined;
    const row = readTableRow(text, this.#table, this.#row);
    if (row === undefined) return undefined;
    this.#row = row.holders.length === 0 && this.#row !== undefined ? { ...row, holders: this.#row.holders } : row;
    const scope: Scope = {
      ...this.#scope,
      body: row.body ?? this.#scope.body,
      term: row.term ?? this.#scope.term,
    };
    if (row.body !== undefined && row.body !== this.#scope.body)
      this.records.bodies.heading({ ...scope, organ: this.#scope.organ }, undefined, undefined, source);
    for (const holder of row.holders)
      this.records.holder(holder, holder.notes.post ?? holder.post ?? this.#scope.post ?? "", scope, source);
    return fate(source, row.holders.length === 0 ? "表格行" : `任职${row.holders.length}条`, tableProblems(row, scope));
  }

  #bodyRow(text: string, source: Source): LineFate | undefined {
    const row = this.#bodies === undefined ? undefined : readBodyRow(text, this.#bodies);
    if (row === undefined) return undefined;
    this.records.bodies.bodyRow(row, this.#scope, source);
    return fate(source, `机构 ${row.name}`);
  }

  #prose(text: string, source: Source): LineFate | undefined {
    const named = this.#scope.congress;
    const congress = readCongress(text) ?? (named === undefined ? undefined : readCongress(`${named}，${text}`));
    if (congress !== undefined) {
      const { body, before, ...rest } = congress;
      const own = this.#scope.body;
      const isOwn =
        own !== undefined &&
        (body === undefined || sameOrgan(own, body) || sameOrgan(body, own) || this.#scope.term === congress.term);
      this.records.meetings.push({ ...rest, body: isOwn ? own : (body ?? ""), source });
      this.#scope = { ...this.#scope, post: undefined, congress: undefined };
      return fate(source, "会议1次", before.length === 0 ? undefined : `没有读懂：${before.join("")}`);
    }
    const { events, unread } = readHistory(text);
    const changes = events.filter(({ kind }) => kind !== "placed");
    if (changes.length === 0) return undefined;
    this.records.bodies.events(events, this.#scope, source);
    return fate(source, `沿革${changes.length}项`, unread.length === 0 ? undefined : `没有读懂：${unread.join("；")}`);
  }

  #rosterLine(roster: RosterLine, source: Source): LineFate {
    if (roster.columns.length > 1 && roster.holders.length === 0 && roster.unread.length === 0) {
      this.#endList();
      this.#columns = roster.columns;
      return fate(source, `职务 ${roster.columns.join("、")}`);
    }
    const { holders, labelled, unread, declared } = roster;
    if (labelled) this.#columns = [];
    if (labelled) this.#endList();
    const post = labelled ? deputyOf(this.#chief, roster.post ?? "") : this.#scope.post;
    if (labelled && post === roster.post) this.#chief = post;
    const listed = this.#scope.post !== undefined || this.#columns.length > 0;
    const sure = sureHolders(roster, isProse(source.line.text), listed);
    if (sure.length === 0 && !(labelled && unread.length === 0)) return fate(source, "", "没有读懂");
    if (labelled) this.#scope = { ...this.#scope, post };
    if (labelled && declared !== undefined) this.#list = { index: this.#fates.length, declared, got: 0 };
    const byColumn = this.#columns.length === sure.length ? this.#columns : [];
    for (const [index, holder] of sure.entries()) {
      const own =
        holder.notes.post ??
        (holder.post === roster.post && labelled ? post : holder.post) ??
        byColumn[index] ??
        this.#columns[0] ??
        this.#scope.post ??
        "";
      this.records.holder(holder, own, this.#scope, source);
    }
    if (this.#list !== undefined) this.#list.got += sure.length;
    const odd = [...unread, ...holders.filter((holder) => !sure.includes(holder)).map(({ name }) => name)];
    const reasons = [
      odd.length === 0 ? undefined : `没有读懂：${odd.join("、")}`,
      problems(sure),
      sure.length > 0 && this.#scope.body === undefined ? noBody : undefined,
      this.#columns.length === 0 &&
      sure.some((holder) => (holder.notes.post ?? holder.post ?? this.#scope.post) === undefined)
        ? "没有写职务，职务一栏空着"
        : undefined,
      this.#columns.length > 0 && byColumn.length === 0 ? `分不清在${this.#columns.join("、")}哪一栏` : undefined,
    ].filter((reason) => reason !== undefined);
    const vacant = sure.some(isVacant) ? "空缺" : `${sure.length}人`;
    const readAs = sure.length === 0 ? `职务 ${post ?? ""}` : vacant;
    return fate(source, readAs, reasons.length === 0 ? undefined : reasons.join("；"));
  }

  /** 委员（21名）: told where another number of names was read. */
  #endList(): void {
    const list = this.#list;
    this.#list = undefined;
    if (list === undefined || list.got === list.declared) return;
    const written = this.#fates[list.index];
    if (written === undefined) return;
    const reason = `标明${list.declared}名，读出${list.got}名`;
    const unread = written.unread === undefined ? reason : `${written.unread}；${reason}`;
    this.#fates[list.index] = { ...written, unread };
  }

  finish(): readonly LineFate[] {
    this.#endList();
    this.records.bodies.finish();
    return this.#fates;
  }
}
