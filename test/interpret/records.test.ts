import { expect, test } from "vitest";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const of = (...lines: readonly string[]) => dossierOf(gridOf(lines.join("\n")));

test("reads meetings: counts, days, places", () => {
  const { meetings } = of(
    "机构|届次|会议名称|开始日期|结束日期|地点|正式代表|候补代表|列席|党员总数|委员数|候补委员数|常委数|书记数|副书记数|全会日期|依据",
    "县委|第八届|第八次代表大会|1993.6.8|1993.6.11|县城|300人|5|20|12,345|28|5|8|1|2|1993年6月11～12日|档案",
  );
  expect(meetings[0]).toMatchObject({
    bodyText: "县委",
    term: 8,
    termText: "第八届",
    from: { edtf: "1993-06-08" },
    to: { edtf: "1993-06-11" },
    place: "县城",
    formalDelegates: 300,
    alternateDelegates: 5,
    observers: 20,
    partyMembers: 12_345,
    members: 28,
    alternates: 5,
    standing: 8,
    secretaries: 1,
    deputies: 2,
    plenum: { edtf: "1993-06-11/1993-06-12", raw: "1993年6月11～12日", precision: "tenDay" },
    basis: "档案",
  });
});

test.each([
  ["会期", "1956年5月5～13日", "1956-05-05", "1956-05-13"],
  ["开始日期", "1956.5.5—5.13", "1956-05-05", "1956-05-13"],
])("reads a meeting whose days are in one cell, %s", (column, written, from, to) => {
  const { meetings } = of(`机构|届次|${column}`, `县委|一|${written}`);
  expect(meetings[0]).toMatchObject({ term: 1, from: { edtf: from }, to: { edtf: to } });
});

test("a meeting without an end did not go on for ever", () => {
  expect(of("机构|届次|开始日期", "县委|一|1956.5.5").meetings[0]?.to).toBe("unknown");
});

test("members belong to the body's name when their congress met", () => {
  const orgs = gridOf("机构全称|设立时间|撤止时间\n县委|1949.10|1967.1\n县委|1971.6|", { sheet: "一" });
  const meetings = gridOf("机构|届次|开始日期\n县委|第四届|1971.6.8", { sheet: "二" });
  const members = gridOf("机构|届次|身份|姓名|变动|变动时间\n县委|四届|委员|张三|补选|1972.3", { sheet: "三" });
  const dossier = dossierOf(orgs, meetings, members);
  expect(dossier.members[0]).toMatchObject({
    term: 4,
    capacity: "委员",
    change: "补选",
    changedAt: { edtf: "1972-03" },
  });
  expect(dossier.members[0]?.org?.origin.row).toBe(3);
});

test("reads years, sources, vacancies, answers and zero reports", () => {
  const dossier = dossierOf(
    gridOf("年份|党委|党总支|支部|党员总数|女|少数民族|当年发展|35岁以下|大专以上\n1993年|1|2|3|4|5|6|7|8|9", {
      sheet: "一",
    }),
    gridOf(
      "编号|类别|题名|文号|日期|全宗号|案卷号|页码|保管单位\nZL1|档案|任职通知|县委〔1993〕1号|1993.6|1|2|3|县档案馆",
      { sheet: "二" },
    ),
    gridOf("机构|职务|起|止|原因|依据\n县委|书 记|1993.6|1993.9|调整|档案", { sheet: "三" }),
    gridOf("问题编号|说明|说明人|日期\n7k3m 9qxa|属实|张三|1993.6.1", { sheet: "四" }),
    gridOf("单位|表名|填报人|日期\n县科协|领导任职|李四|2003.6", { sheet: "五" }),
  );
  expect(dossier.statistics[0]).toMatchObject({
    year: 1993,
    committees: 1,
    generalBranches: 2,
    branches: 3,
    members: 4,
    women: 5,
    minorities: 6,
    admitted: 7,
    under35: 8,
    college: 9,
  });
  expect(dossier.documents[0]).toMatchObject({
    code: "ZL1",
    number: "县委〔1993〕1号",
    fonds: "1",
    file: "2",
    page: "3",
  });
  expect(dossier.vacancies[0]).toMatchObject({
    post: { seat: "书记" },
    reason: "调整",
    span: { to: { edtf: "1993-09" } },
  });
  expect(dossier.explanations[0]).toMatchObject({ fingerprint: "7K3M9QXA", text: "属实", date: "1993.6.1" });
  expect(dossier.zeroReports[0]).toMatchObject({ unit: "县科协", sheet: "领导任职", date: { edtf: "2003-06" } });
  expect(dossier.notes).toEqual([]);
});

test.each([
  ["1993年6月5—8日", "1993-06-05/1993-06-08", "tenDay"],
  ["1993.6—8", "1993-06/1993-08", "quarter"],
  ["1993.1—1993.6", "1993-01/1993-06", "half"],
  ["1993.1—1993.10", "1993-01/1993-10", "year"],
  ["1993—1998", "1993/1998", "decade"],
])("an event may last: %s", (written, edtf, precision) => {
  const { chronicle, notes } = of("日期|事项", `${written}|开会`);
  expect(chronicle[0]?.date).toMatchObject({ raw: written, edtf, precision });
  expect(notes).toEqual([]);
});

test.each(["1993.6—", "1993.6—8，1994.6—8", "1998—1993"])("what is no stretch of days is told: %s", (written) => {
  const dossier = of("日期|事项", `${written}|开会`);
  expect(dossier.chronicle[0]?.date).toBe("unknown");
  expect(notesOf(dossier)).toEqual(["date A2"]);
});
