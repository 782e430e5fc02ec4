import { expect, test } from "vitest";
import { dateTillNow } from "../../src/checks/date-till-now.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const row = (to: string) => ({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1998.3 | ${to}`,
});
const span = (text: string) => ({ 领导任职: `机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | ${text}` });

test.each([
  ["至今", row("至今"), ["now 领导任职!E2"]],
  ["inside a span", span("1998.3—至今"), ["span-now 领导任职!D2"]],
  ["one finding for a cell of two stints", span("1993.6—1995.2，1998.3至今"), ["span-now 领导任职!D2"]],
  ["blank", row(""), []],
  ["a date", row("2001.2"), []],
  ["unknown", row("不详"), []],
  ["faults of other kinds", { 人物: "姓名 | 性别 | 出生年月 | 血型\n张三 | 未知 | 50.3 | A" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(dateTillNow, sheets)).toEqual(expected);
});

test("the message says what to write instead", () => {
  const [finding] = dateTillNow.run(exampleDossier(row("至今")));
  expect(finding?.message).toBe("县委书记张三的离任时间写作“至今”。下限仍在任的留空，已离任的写年月。");
});

test.each([
  ["1998.3至今", "1998.3—"],
  ["1998.3—至今", "1998.3—"],
  ["1998年3月～现在", "1998年3月—"],
  ["1993.6—1995.2，1998.3至今", "1993.6—1995.2，1998.3—"],
  ["1992.5-1998.12（下限在任）", "1992.5—"],
  ["1992-05-1998-12（仍在任）", "1992-05—"],
])("a cell that holds the start too keeps it: %s", (raw, mended) => {
  const [finding] = dateTillNow.run(exampleDossier(span(raw)));
  expect(finding?.suggestion).toBe(mended);
  expect(finding?.message).toBe(`县委书记张三的任职起止写作“${raw}”。下限仍在任的改成“${mended}”，已离任的写年月。`);
  // what is proposed is read as a stay that goes on, and the row is kept
  expect(exampleDossier(span(mended)).tenures.at(-1)?.span.to).toBe("open");
});

test("the connector of the volume is proposed", () => {
  const 卷信息 = "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n连接号 | ～";
  const [finding] = dateTillNow.run(exampleDossier({ 卷信息, ...span("1998.3至今") }));
  expect(finding?.suggestion).toBe("1998.3～");
});
