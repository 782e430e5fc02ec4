import { expect, test } from "vitest";
import { volumeHandover } from "../../src/checks/volume-handover.js";
import { emptyDossier } from "../support/dossier.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
const before = (...lines: string[]) => ({ "上卷/领导任职": [header, ...lines].join("\n") });
const here = (...lines: string[]) => ({ 领导任职: [header, ...lines].join("\n") });
const zhang = here("县委 | 书记 | 张三 | 1990.4 | 1996.1");

test.each([
  ["taken up", { ...before("县委 | 书记 | 张三 | 1990.4 | "), ...zhang }, []],
  [
    "taken up from the limit",
    { ...before("县委 | 书记 | 张三 | 1990.4 | "), ...here("县委 | 书记 | 张三 | 1993.6 | 1996.1") },
    [],
  ],
  [
    "left in the month of the limit",
    { ...before("县委 | 书记 | 张三 | 1990.4 | "), ...here("县委 | 书记 | 张三 | 1990.4 | 1993.6") },
    [],
  ],
  [
    "left before the limit",
    { ...before("县委 | 书记 | 张三 | 1990.4 | "), ...here("县委 | 书记 | 张三 | 1990.4 | 1993.2") },
    ["not-covering 领导任职!C2"],
  ],
  [
    "of two stints one takes it up",
    {
      ...before("县委 | 副书记 | 张三 | 1990.4 | "),
      ...here("县委 | 副书记 | 张三 | 1998.4 | ", "县委 | 副书记 | 张三 | 1990.4 | 1996.1"),
    },
    [],
  ],
  [
    "left in the last volume",
    { ...before("县委 | 书记 | 李四 | 1985.4 | 1990.4", "县委 | 书记 | 张三 | 1990.4 | "), ...zhang },
    [],
  ],
  [
    "the last volume closes every tenure at its limit",
    {
      ...before(
        "县委 | 书记 | 李四 | 1985.4 | 1990.4",
        "县委 | 书记 | 张三 | 1990.4 | 1993.5",
        "县委 | 副书记 | 王五 | 1990.4 | 1993.5",
      ),
      ...zhang,
    },
    ["missing 领导任职!C4"],
  ],
  [
    "closed at the written limit of the last volume",
    {
      卷信息: "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n上卷下限 | 1992.12",
      ...before("县委 | 副书记 | 王五 | 1990.4 | 1992.12"),
      ...here("县委 | 常委 | 张三 | 1993.6 | "),
    },
    ["missing 领导任职!C2"],
  ],
  [
    "an unknown end",
    { ...before("县委 | 副书记 | 王五 | 1990.4 | 不详"), ...here("县委 | 常委 | 张三 | 1993.6 | ") },
    [],
  ],
  [
    "another post of the same person",
    { ...before("县委 | 副书记 | 张三 | 1990.4 | "), ...here("县委 | 常委 | 张三 | 1990.4 | 1996.1") },
    ["missing 领导任职!C2"],
  ],
  [
    "a chief whose title changed with the name of the body",
    {
      机构沿革: "机构全称 | 设立时间 | 设立方式 | 前身\n县教育局 | 1993.6 | 更名 | 县教委",
      ...before("县教委 | 主任 | 张三 | 1990.4 | ", "县教委 | 副主任 | 李四 | 1990.4 | "),
      ...here("县教育局 | 局长 | 张三 | 1993.6 | ", "县教育局 | 副局长 | 李四 | 1993.6 | "),
    },
    ["missing 领导任职!C3"],
  ],
  [
    "by the full name that the last volume's own 机构沿革 gives",
    {
      "上卷/机构沿革": "机构全称 | 简称\n中共苇川县委员会 | 县委",
      机构沿革: "机构全称 | 简称\n中共苇川县委员会 | 苇川县委",
      ...before("县委 | 书记 | 张三 | 1990.4 | "),
      ...here("苇川县委 | 书记 | 张三 | 1990.4 | "),
    },
    [],
  ],
  [
    "a body without any leader here, told once",
    {
      ...before(
        "县委 | 书记 | 张三 | 1990.4 | ",
        "农机局 | 局长 | 李四 | 1990.4 | ",
        "农机局 | 副局长 | 王五 | 1990.4 | ",
      ),
      ...zhang,
    },
    ["body-missing 领导任职!C3"],
  ],
  [
    "the last volume writes the name as it is used at home, this one in full",
    {
      机构沿革: "机构全称 | 简称\n中共样例县委组织部 | 组织部\n中共样例县委宣传部 | 宣传部",
      ...before("县委组织部 | 部长 | 张三 | 1990.4 | ", "县人民政府 | 县长 | 李四 | 1990.4 | "),
      ...here("组织部 | 部长 | 张三 | 1990.4 | ", "样例县政府 | 县长 | 李四 | 1990.4 | "),
    },
    [],
  ],
  [
    "the last volume leaves out the organ",
    {
      ...before("组织部 | 部长 | 张三 | 1990.4 | "),
      ...here("中共样例县委组织部 | 部长 | 张三 | 1990.4 | ", "县委宣传部 | 部长 | 李四 | 1993.6 | "),
    },
    [],
  ],
  [
    "renamed from a name written in full; of another renamed body nobody is listed",
    {
      机构沿革:
        "机构全称 | 设立时间 | 设立方式 | 前身\n县教育局 | 1993.6 | 更名 | 样例县教委\n县水利局 | 1993.6 | 更名 | 县水电局",
      ...before("县教委 | 主任 | 张三 | 1990.4 | "),
      ...here("县教育局 | 局长 | 张三 | 1993.6 | "),
    },
    [],
  ],
  [
    "offices of two organs are not one",
    {
      ...before("县人大办公室 | 主任 | 张三 | 1990.4 | ", "办公室 | 副主任 | 王五 | 1990.4 | "),
      ...here("县委办公室 | 主任 | 李四 | 1993.6 | ", "县政府办公室 | 主任 | 赵六 | 1993.6 | "),
    },
    ["body-missing 领导任职!C2", "body-missing 领导任职!C3"],
  ],
  ["another start", { ...before("县委 | 书记 | 张三 | 1990.5 | "), ...zhang }, ["start-differs 领导任职!D2"]],
  ["a later start", { ...before("县委 | 书记 | 张三 | 1990.3 | "), ...zhang }, ["start-differs 领导任职!D2"]],
  ["another start, known to the year", { ...before("县委 | 书记 | 张三 | 1990 | "), ...zhang }, []],
  ["a start that was not known", { ...before("县委 | 书记 | 张三 | 不详 | "), ...zhang }, []],
  [
    "a chief of before, unknown to the last volume",
    {
      ...before("县委 | 副书记 | 李四 | 1990.4 | "),
      ...here("县委 | 书记 | 张三 | 1990.4 | 1996.1", "县委 | 副书记 | 李四 | 1990.4 | "),
    },
    ["not-before 领导任职!C2"],
  ],
  [
    "a deputy of before, a chief who left before, a chief who came with the volume",
    {
      ...before("县委 | 副书记 | 李四 | 1990.4 | "),
      ...here(
        "县委 | 副书记 | 李四 | 1990.4 | ",
        "县委 | 副书记 | 王五 | 1990.4 | ",
        "县委 | 书记 | 赵六 | 1985.4 | 1990.4",
        "县委 | 书记 | 张三 | 1993.6 | ",
      ),
    },
    [],
  ],
  [
    "a body that the last volume does not list",
    {
      ...before("县委 | 书记 | 张三 | 1990.4 | "),
      ...here("县委 | 书记 | 张三 | 1990.4 | ", "县政府 | 县长 | 李四 | 1990.4 | "),
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(volumeHandover, sheets)).toEqual(expected);
});

const messages = (sheets: Record<string, string>) =>
  volumeHandover.run(exampleDossier(sheets)).map(({ message }) => message);

test("the messages", () => {
  expect(
    messages({ ...before("县委 | 书记 | 李四 | 1990.4 | ", "农机局 | 局长 | 王五 | 1990.4 | "), ...zhang }),
  ).toEqual([
    "上卷末的农机局（王五在任），本卷没有这个机构的任职。补上名录，已更名的在机构沿革里写明前身。",
    "上卷末在任的县委书记李四（1990.4起），本卷任职表里没有。补上这一任，写明离任时间。",
    "县委书记张三（1990.4—1996.1）在本卷上限1993.6以前已任职，上卷末的名录里没有。对照上卷，核对任职时间。",
  ]);
  expect(
    messages({ ...before("农机局 | 局长 | 王五 | 1990.4 | ", "农机局 | 副局长 | 赵六 | 1990.4 | "), ...zhang }),
  ).toEqual(["上卷末的农机局（王五等2人在任），本卷没有这个机构的任职。补上名录，已更名的在机构沿革里写明前身。"]);
  expect(messages({ ...before("县委 | 书记 | 张三 | 1990.5 | "), ...zhang })).toEqual([
    "县委书记张三的任职时间，上卷写1990.5起，本卷写1990.4—1996.1。核对任职文件，以一处为准。",
  ]);
  expect(
    messages({ ...before("县委 | 书记 | 张三 | 1990.4 | "), ...here("县委 | 书记 | 张三 | 1994.4 | 1996.1") }),
  ).toEqual([
    "上卷末在任的县委书记张三（1990.4起），本卷写作1994.4—1996.1，没有接上本卷上限1993.6。对照上卷改正任职时间。",
  ]);
});

test("cannot run without the last volume, or without an upper limit", () => {
  expect(volumeHandover.needs(exampleDossier(zhang))).toBe("没有交上卷名录（上卷/）");
  expect(
    volumeHandover.needs(exampleDossier({ ...zhang, "上卷/机构沿革": "机构全称 | 设立时间\n县委 | 1949.5" })),
  ).toBe("没有交上卷名录（上卷/）");
  const dossier = exampleDossier({ ...before("县委 | 书记 | 张三 | 1990.4 | "), ...zhang });
  expect(volumeHandover.needs(dossier)).toBeUndefined();
  const unlimited = { ...dossier, volume: { ...dossier.volume, upper: undefined } };
  expect(volumeHandover.needs(unlimited)).toBe("卷信息没有填上限");
  expect(volumeHandover.run(unlimited)).toEqual([]);
  expect(volumeHandover.run(emptyDossier)).toEqual([]);
});
