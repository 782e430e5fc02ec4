import { expect, test } from "vitest";
import { nameStrokeOrder } from "../../src/checks/name-stroke-order.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (names: string, rest = "委员") => names.split(" ").map((name) => `县委 | 第八届 | ${rest} | ${name}`);
const sheet = (...lines: string[]) => ({
  委员名册: ["机构 | 届次 | 身份 | 姓名 | 变动 | 备注", ...lines].join("\n"),
});
const ordered = "丁力 于力 马力 王力 毛力 方力 石力 田力 刘力 许力 孙力 李强";

test.each([
  ["in order", sheet(...rows(ordered)), []],
  ["one too early", sheet(...rows(`李强 ${ordered.replace(" 李强", "")}`)), ["misplaced 委员名册!D2"]],
  ["one too late", sheet(...rows(`${ordered.replace("丁力 ", "")} 丁力`)), ["misplaced 委员名册!D13"]],
  [
    "two of twenty-four",
    sheet(...rows(`孙强 ${ordered} 杨力 吴力 何力 汪力 张力 丁强 林力 周力 赵力 郭力`)),
    ["misplaced 委员名册!D2", "misplaced 委员名册!D20"],
  ],
  ["two of ten: another order", sheet(...rows("王力 丁力 于力 马力 毛力 石力 方力 田力 刘力 许力")), []],
  ["each capacity is a list of its own", sheet(...rows(ordered), ...rows("李力 王力", "候补委员")), []],
  [
    "who came in later stands at the end",
    sheet(...rows(ordered), "县委 | 第八届 | 委员 | 丁强 | 增补", "县委 | 第八届 | 委员 | 马强 | 递补"),
    [],
  ],
  ["characters with the same strokes", sheet(...rows(ordered.replace("于力", "干力 于力"))), []],
  [
    "a remark tells of another order",
    sheet(...rows(`李强 ${ordered}`), "县委 | 第八届 | 委员 | 张力 | | 按得票为序"),
    [],
  ],
  ["short lists tell nothing of unknown characters", sheet(...rows("丁力 王䶮")), []],
  ["a character without strokes in an order by votes", sheet(...rows("孙力 丁力 许力 马力 王䶮 刘力")), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(nameStrokeOrder, sheets)).toEqual(expected);
});

test("the message says where the name belongs, with the cells of its neighbours", () => {
  const say = (names: string) =>
    nameStrokeOrder
      .run(exampleDossier(sheet(...rows(names))))
      .map(({ message, related }) => [message, related.map(({ cell }) => cell)]);
  const sentence = (name: string, place: string) =>
    `县委第八届委员名单按姓氏笔画排列，${name}的位置不合，应在${place}。请移到该处；原件按别的次序的，在备注栏写明。`;
  expect(say(ordered.replace("马力", "马力 孙强"))).toEqual([[sentence("孙强", "孙力之后、李强之前"), ["D13", "D14"]]]);
  expect(say(`李强 ${ordered.replace(" 李强", "")}`)).toEqual([[sentence("李强", "孙力之后"), ["D13"]]]);
  expect(say(`${ordered.replace("丁力 ", "")} 丁力`)).toEqual([[sentence("丁力", "于力之前"), ["D2"]]]);
  expect(say("丁力 马力 王力 李䶮 杨力")).toEqual([
    ["县委第八届委员名单按姓氏笔画排列，李䶮名中的“䶮”没有笔顺资料，位置未核。请查字典人工核对。", []],
  ]);
});
