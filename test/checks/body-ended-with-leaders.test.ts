import { expect, test } from "vitest";
import { bodyEndedWithLeaders } from "../../src/checks/body-ended-with-leaders.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const ended = (act: string, successor = "") => ({
  机构沿革: `机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继\n县物价局 | 1984.6 | 2002.1 | ${act} | ${successor}`,
});
const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  ["in the month of the end", { ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | 2002.1") }, []],
  ["in the next month", { ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | 2002.2") }, []],
  ["two months later", { ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | 2002.3") }, ["late 领导任职!E2"]],
  ["in the year of the end", { ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | 2002") }, []],
  ["an unknown end", { ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | 不详") }, []],
  [
    "every leader whose end is blank, deputies too",
    {
      ...ended("并入", "县发展计划局"),
      ...rows(
        "县物价局 | 局长 | 张三 | 1998.6 | ",
        "县物价局 | 副局长 | 李四 | 1998.6 | ",
        "县物价局 | 副局长 | 王五 | 1998.6 | 2002.1",
      ),
    },
    ["open 领导任职!E2", "open 领导任职!E3"],
  ],
  [
    "start and end in one cell",
    { ...ended("撤销"), 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县物价局 | 局长 | 张三 | 1998.6—2002.9" },
    ["late 领导任职!D2"],
  ],
  ["a renaming is told elsewhere", { ...ended("更名", "县发改局"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | ") }, []],
  ["a start after the end is told elsewhere", { ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 2002.6 | ") }, []],
  [
    "a body still in being",
    { 机构沿革: "机构全称 | 设立时间\n县物价局 | 1984.6", ...rows("县物价局 | 局长 | 张三 | 1998.6 | ") },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyEndedWithLeaders, sheets)).toEqual(expected);
});

test("the end of the body is proposed, and its cell pointed at", () => {
  const [finding] = bodyEndedWithLeaders.run(
    exampleDossier({ ...ended(""), ...rows("县物价局 | 局长 | 张三 | 1998.6 | ") }),
  );
  expect(finding).toMatchObject({
    message: "县物价局2002.1已终止，局长张三的离任时间还空着。补填离任年月，不晚于2002.1。",
    suggestion: "2002.1",
    related: [{ sheet: "机构沿革", cell: "C2" }],
  });
});

test("a late end is told with the tenure; nothing is proposed for a cell that holds both ends", () => {
  const [finding] = bodyEndedWithLeaders.run(
    exampleDossier({
      ...ended("撤销"),
      领导任职: "机构 | 职务 | 姓名 | 任职起止\n县物价局 | 局长 | 张三 | 1998.6—2002.9",
    }),
  );
  expect(finding).toMatchObject({
    message: "县物价局2002.1已撤销，局长张三（1998.6—2002.9）离任在后。核对离任时间和撤止时间，改正一处。",
    suggestion: undefined,
  });
});

test("nothing is proposed for a blank end in a cell that holds both", () => {
  const [finding] = bodyEndedWithLeaders.run(
    exampleDossier({ ...ended("撤销"), 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县物价局 | 局长 | 张三 | 1998.6—" }),
  );
  expect(finding).toMatchObject({ variant: "open", suggestion: undefined });
});

test("a late end in a cell of its own gets the end of the body", () => {
  const [finding] = bodyEndedWithLeaders.run(
    exampleDossier({ ...ended("撤销"), ...rows("县物价局 | 局长 | 张三 | 1998.6 | 2002.9") }),
  );
  expect(finding?.suggestion).toBe("2002.1");
});
