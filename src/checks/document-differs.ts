import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Bound, type MonthRange, isDate, monthsOf } from "../model/date.js";
import { boundText, dateText } from "../model/date-text.js";
import { type Dossier, type SourceDocument, type Tenure } from "../model/dossier.js";
import { quote } from "./quote.js";
import { bodyName, tenureText } from "./tenure-text.js";
import { defineCheck } from "./define-check.js";
import { endCell, startCell } from "./tenure-cells.js";

const documents = "编号 | 题名 | 文号 | 日期 | 备注";
const tenures = "机构 | 职务 | 姓名 | 任职时间 | 任职依据";

/** A cited paper: its number, its date, what it is said to do and how many it concerns must agree. */
export const documentDiffers = defineCheck({
  id: "document-differs",
  title: "引用的文件与文号、日期、人数不符",
  basis: "任职以任免文件为据：文号的年份即成文年份，任职时间与文件日期相合，文件任免几人，录几人。",
  why: "依据与所证的事对不上，就等于没有依据。",
  remedy: "调阅文件，改正文号、日期或任职时间；文件追认以前的任免的，在备注写明。",
  data: z.strictObject({ subject: z.string(), document: z.string(), says: z.string(), other: z.string() }),
  variants: {
    "number-date": {
      level: "verify",
      rules: ["X09"],
      message: (d) => `资料${d.subject}的文号是${d.document}，日期写${d.other}，年份不同。请查原件改正。`,
    },
    "number-twice": {
      level: "verify",
      rules: ["X09"],
      message: (d) => `文号${d.document}有两件：${d.says}和${d.other}。一个文号只是一件，请查原件改正。`,
    },
    "tenure-date": {
      level: "verify",
      rules: ["X09"],
      message: (d) => `${d.subject}写${d.says}，依据${d.document}（${d.other}）与此不合。请查原件，改正时间或依据。`,
    },
    count: {
      level: "verify",
      rules: ["N10"],
      message: (d) => `${d.document}写明任免${d.says}，各表引用它的有${d.other}。请查原件，看漏录、错录了谁。`,
    },
  },
  examples: {
    bad: {
      文号年份与日期不同: {
        sheets: { 资料来源: `${documents}\nZL1 | 任职通知 | 苇委〔1996〕4号 | 1995.3 |` },
        finds: ["number-date 资料来源!C2"],
      },
      一个文号两件: {
        sheets: {
          资料来源: `${documents}\nZL1 | 任职通知 | 苇委〔1996〕4号 | 1996.1 |\nZL2 | 机构设置通知 | 苇委〔1996〕4号 | 1996.1 |`,
        },
        finds: ["number-twice 资料来源!C3"],
      },
      任职时间与文件不合: {
        sheets: {
          资料来源: `${documents}\nZL1 | 任职通知 | 苇委〔1996〕4号 | 1996.1 |`,
          领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1998.3 | 苇委〔1996〕4号`,
        },
        finds: ["tenure-date 领导任职!D2"],
      },
      录的人比文件任免的少: {
        sheets: {
          资料来源: `${documents}\nZL1 | 任职通知 | 苇委〔1996〕4号 | 1996.1 | 任免3人`,
          领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1996.1 | 苇委〔1996〕4号`,
        },
        finds: ["count 资料来源!E2"],
      },
    },
    good: {
      "文件当月或次月到任，年初的文件任上年底的职": {
        资料来源: `${documents}\nZL1 | 任职通知 | 苇委〔1996〕4号 | 1996.1 | 任免2人`,
        领导任职: `${tenures}\n县教育局 | 局长 | 张三 | 1996.2 | 苇委〔1996〕4号\n县水利局 | 局长 | 李四 | 1995.12 | 苇委〔1996〕4号\n县农业局 | 局长 | 王五 | 1996.12 | 苇委〔1997〕1号`,
      },
    },
  },
  needs: ({ documents, tenures }) =>
    documents.length > 0 || tenures.some(({ startBasis, endBasis }) => (startBasis ?? endBasis) !== undefined)
      ? undefined
      : "没有填资料来源，领导任职也没有写依据",
  *run(dossier) {
    const byNumber = new Map<string, SourceDocument>();
    for (const document of dossier.documents) {
      const { origin, number, date, title, code } = document;
      if (number === undefined) continue;
      const at = cellOf(origin, "number");
      const key = plain(number);
      const year = yearOf(number);
      const first = byNumber.get(key);
      if (year !== undefined && isDate(date) && !meetsYear(date, year, 0))
        yield {
          variant: "number-date",
          at,
          data: { subject: code, document: number, says: "", other: dateText(date) },
        };
      if (first === undefined) byNumber.set(key, document);
      else if (year !== undefined && first.title !== title)
        yield {
          variant: "number-twice",
          at,
          related: [cellOf(first.origin, "number")],
          data: { subject: code, document: number, says: quote(first.title), other: quote(title) },
        };
    }
    for (const { tenure, bound, basis, says, at } of citations(dossier)) {
      const document = byNumber.get(plain(basis));
      const date = document?.date;
      const year = yearOf(basis);
      const dated = date !== undefined && isDate(date);
      // a wrong date of the document itself is told there
      if (dated && year !== undefined && !meetsYear(date, year, 0)) continue;
      if (
        dated
          ? monthsApart(monthsOf(bound), monthsOf(date)) <= leeway
          : year === undefined || meetsYear(bound, year, leeway)
      )
        continue;
      yield {
        variant: "tenure-date",
        at,
        related: document === undefined ? [] : [cellOf(document.origin, "date")],
        body: bodyName(tenure),
        data: {
          subject: tenureText(tenure),
          document: basis,
          says: `${boundText(bound)}${says}`,
          other: dated ? `${dateText(date)}成文` : `${String(year)}年`,
        },
      };
    }
    yield* counts(dossier);
  },
});

/** months between a paper and what it decides, either way */
const leeway = 3;

/** how nearly all numbers are written: nothing in them needs to be changed */
const usual = /^[\u4e00-\u9fff\d〔〕]*$/u;

const plain = (number: string): string =>
  usual.test(number)
    ? number
    : number
        .normalize("NFKC")
        .replaceAll(/\s/gu, "")
        .replaceAll(/[[(［【{]/gu, "〔")
        .replaceAll(/[\])］】}]/gu, "〕");

/** 苇委〔1996〕4号: the year a number was given in; undefined for what is no number of a paper. */
function yearOf(number: string): number | undefined {
  const year = /^[^〔]+〔(\d{4})〕\d+号$/u.exec(plain(number))?.[1];
  return year === undefined ? undefined : Number(year);
}

const monthsApart = (a: MonthRange, b: MonthRange): number => Math.max(a.first - b.last, b.first - a.last, 0);

const meetsYear = (bound: Bound, year: number, slack: number): boolean =>
  monthsApart(monthsOf(bound), { first: year * 12, last: year * 12 + 11 }) <= slack;

interface Citation {
  readonly tenure: Tenure;
  readonly bound: Bound;
  readonly basis: string;
  readonly says: string;
  readonly at: CellRef;
}

/** Ends that some paper is cited for; a note may say that it confirms what was done before. */
function* citations({ tenures }: Dossier): Generator<Citation> {
  for (const tenure of tenures) {
    const { span, startBasis, endBasis, note } = tenure;
    if (note !== undefined) continue;
    if (startBasis !== undefined && isDate(span.from))
      yield { tenure, bound: span.from, basis: startBasis, says: "任职", at: startCell(tenure) };
    if (endBasis !== undefined && isDate(span.to))
      yield { tenure, bound: span.to, basis: endBasis, says: "离任", at: endCell(tenure) };
  }
}

/** Numbers of persons a paper's title or note states, where anybody cites it at all. */
function* counts({ documents, tenures }: Dossier) {
  const people = new Map<string, Set<string>>();
  for (const { startBasis, endBasis, personId } of tenures)
    for (const basis of [startBasis, endBasis]) {
      if (basis === undefined) continue;
      const key = plain(basis);
      people.set(key, (people.get(key) ?? new Set()).add(personId));
    }
  for (const { origin, number, title, note, code } of documents) {
    const stated = /任免[^\d，。；]{0,6}(\d+)[人名]/u.exec([note, title].join("\n"))?.[1];
    const entered = people.get(plain(number ?? title))?.size ?? 0;
    if (stated === undefined || entered === 0 || entered === Number(stated)) continue;
    yield {
      variant: "count" as const,
      at: cellOf(origin, note?.includes(stated) === true ? "note" : "title"),
      data: { subject: code, document: number ?? title, says: `${stated}人`, other: `${entered}人` },
    };
  }
}
