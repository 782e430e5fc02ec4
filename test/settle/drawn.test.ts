import { expect, test } from "vitest";
import { reportSchema } from "../../schemas/report.js";
import { buildReport } from "../../src/settle/build-report.js";
import { drawn } from "../../src/settle/drawn.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  机构沿革: "机构全称 | 系统 | 设立时间\n县教育局 | 政权 | 1994.3",
  领导任职:
    "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1994.3 | 1996.1\n县档案馆 | 馆长 | 李四 | 1998.2 | 1999.1",
});

test("the report keeps every body by year and every chief post by month", () => {
  expect(drawn(dossier)).toEqual({
    grid: {
      from: 1993,
      to: 2003,
      rows: [
        {
          body: "县教育局",
          system: "政权",
          runs: [
            { state: "absent", from: 1993, to: 1993 },
            { state: "reported", from: 1994, to: 1996 },
            { state: "missing", from: 1997, to: 2003 },
          ],
        },
        {
          body: "县档案馆",
          system: "",
          runs: [
            { state: "absent", from: 1993, to: 1997 },
            { state: "reported", from: 1998, to: 1999 },
            { state: "absent", from: 2000, to: 2003 },
          ],
        },
      ],
    },
    chiefs: [
      {
        body: "县教育局",
        post: "局长",
        leading: true,
        runs: [
          { state: "held", from: "1994-03", to: "1996-01", who: ["张三"] },
          { state: "gap", from: "1996-02", to: "2003-05", who: [] },
        ],
      },
      {
        body: "县档案馆",
        post: "馆长",
        leading: true,
        runs: [{ state: "held", from: "1998-02", to: "1999-01", who: ["李四"] }],
      },
    ],
  });
  const report = buildReport([{ dossier, outcomes: [] }], [], { version: "1.2.3", asOf: "" });
  expect(reportSchema.parse(report).dossiers[0]?.grid?.rows.map(({ body }) => body)).toEqual(["县教育局", "县档案馆"]);
});

test("a body whose row leaves 系统 blank, and a volume without limits", () => {
  const sheets = { 卷信息: "项目 | 内容\n县 | 样例县", 机构沿革: "机构全称 | 设立时间\n县教育局 | 1994.3" };
  expect(drawn(exampleDossier(sheets))).toEqual({});
  const { grid } = drawn(exampleDossier({ 机构沿革: "机构全称 | 设立时间\n县教育局 | 1994.3" }));
  expect(grid?.rows.map(({ system }) => system)).toEqual([""]);
});
