import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesBetween, headingOf } from "../../src/compose/changes.js";
import { draftLines } from "../../src/compose/draft-lines.js";
import { compose } from "../../src/compose/index.js";
import { type DraftLine, type EarlierDraft } from "../../src/model/draft-line.js";
import { type Stage } from "../../src/model/volume.js";
import { volumeText } from "../../src/render/text.js";
import { exampleDossier } from "../support/example.js";
import { under } from "./composed.js";

const volume = (
  rows: readonly string[],
  { stage = "province", earlier }: { stage?: Stage; earlier?: EarlierDraft } = {},
) =>
  compose(
    exampleDossier({
      机构沿革:
        "机构全称 | 系统 | 类别 | 设立时间 | 撤止时间\n中共样例县委宣传部 | 党 | 工作部门 | 1949.10 |\n中共样例县委组织部 | 党 | 工作部门 | 1949.10 |",
      领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...rows].join("\n"),
    }),
    { stage, snapshot: rows.join("").length.toString(), rulesVersion: "7", earlier },
  );

const earlierOf = (rows: readonly string[], more: Partial<EarlierDraft> = {}): EarlierDraft => ({
  stage: "送市审稿",
  number: 1,
  parent: "",
  snapshot: "0123ABCD",
  lines: draftLines(volume(rows, { stage: "city" })),
  ...more,
});

const then = [
  "中共样例县委组织部 | 部长 | 冯镭 | 1993.6 | 1998.3",
  "中共样例县委组织部 | 部长 | 何川 | 1998.3 | 2001.4",
  "中共样例县委组织部 | 副部长 | 郑守义 | 1993.6 | 1996.2",
  "中共样例县委宣传部 | 部长 | 白云生 | 1993.6 | 1999.1",
];

const changeTable = (rows: readonly string[], earlier: EarlierDraft): string[] =>
  under(volumeText(volume(rows, { earlier })), "修改说明").slice(1);

test("a date mended, a name mended, a person struck out and one added: told once each, in the order of the book", () => {
  const now = [
    "中共样例县委组织部 | 部长 | 冯镭 | 1993.6 | 1998.4",
    "中共样例县委组织部 | 部长 | 何传 | 1998.3 | 2001.4",
    "中共样例县委宣传部 | 部长 | 白云生 | 1993.6 | 1999.1",
    "中共样例县委宣传部 | 副部长 | 孙芳 | 1994.1 | 1999.1",
  ];
  expect(changeTable(now, earlierOf(then))).toEqual([
    "　　与第1稿（送市审稿）相比，正文新增1处，改动2处，删去1处；附录各表、图、目录、索引随之改动的，不另列。",
    "序号 | 所在机构、篇目 | 改动 | 上一稿 | 本稿",
    "1 | 中共样例县委宣传部 | 新增 |  | 副部长　孙　芳（1994.1—1999.1）",
    "2 | 中共样例县委组织部 | 改动 | 部　长　冯　镭（1993.6—1998.3） | 部　长　冯　镭（1993.6—1998.4）",
    "3 | 中共样例县委组织部 | 改动 | 部　长　何　川（1998.3—2001.4） | 部　长　何　传（1998.3—2001.4）",
    "4 | 中共样例县委组织部 | 删去 | 副部长　郑守义（1993.6—1996.2） | ",
  ]);
});

test("a line is found by the heading it stands under: the name in its time, a phase with its body", () => {
  const found = (...place: string[]): string => headingOf({ place, label: "", text: "", records: [] }, ["换届前"]);
  const body = ["附编一　政权系统", "第三章　工作部门", "第二节　样例县教育局（1993.6—2003.5）"];
  expect(found(...body)).toBe("样例县教育局");
  expect(found(...body, "一、样例县教育委员会（1993.6—2002.1）")).toBe("样例县教育委员会");
  expect(found(...body, "一、换届前（1993.6—1998.3）")).toBe("样例县教育局　换届前");
  expect(found("附录三　大事记")).toBe("大事记");
});

test("nothing changed, though rows stand in another order", () => {
  const lines = changeTable(
    then.map((_, at) => then[then.length - 1 - at] ?? ""),
    earlierOf(then),
  );
  expect(lines).toEqual(["　　与第1稿（送市审稿）相比，正文没有改动。"]);
});

test("the first draft and the draft to print have no such list", () => {
  expect(volumeText(volume(then))).not.toContain("修改说明");
  expect(volumeText(volume(then.slice(1), { stage: "print", earlier: earlierOf(then) }))).not.toContain("修改说明");
});

test("numbers: after the earlier draft's, but the same data are the same draft", () => {
  expect(volume(then).identity).toEqual({ number: 1, parent: undefined, rulesVersion: "7" });
  expect(volume(then, { earlier: earlierOf(then, { number: 2 }) }).identity).toEqual({
    number: 3,
    parent: "第2稿（送市审稿，数据指纹 0123ABCD）",
    rulesVersion: "7",
  });
  const same = earlierOf(then, { number: 2, parent: "第1稿", snapshot: volume(then).snapshot });
  expect(volume(then, { earlier: same }).identity).toEqual({ number: 2, parent: "第1稿", rulesVersion: "7" });
});

const line: fc.Arbitrary<DraftLine> = fc.record({
  records: fc.uniqueArray(fc.constantFrom("T1", "T2", "T3", "T4"), { maxLength: 2 }),
  place: fc.constantFrom(["正编", "第一章　甲", "第一节　乙（1993.6—2003.5）"], ["概述"]),
  label: fc.constantFrom("书　记", ""),
  text: fc.constantFrom(
    "冯　镭（1993.6—1998.3）",
    "何　川（1998.3—2001.4）",
    "1949年10月，设立。",
    "何　川（1998.3—2003.5）",
  ),
});

test("every line of either draft is matched with a like one or told, once", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), (before, after) => {
      const changes = changesBetween(before, after);
      const gone = changes.flatMap((change) => change.before ?? []);
      const come = changes.flatMap((change) => change.after ?? []);
      expect(new Set(gone).size).toBe(gone.length);
      expect(new Set(come).size).toBe(come.length);
      expect(come.every((one) => after.includes(one)) && gone.every((one) => before.includes(one))).toBe(true);
      const said = (one: DraftLine): string => `${one.label}\n${one.text}`;
      const untold = (all: readonly DraftLine[], told: readonly DraftLine[]): string[] =>
        all
          .filter((one) => !told.includes(one))
          .map(said)
          .sort();
      expect(untold(before, gone)).toEqual(untold(after, come));
      expect(changesBetween(before, before)).toEqual([]);
    }),
  );
});
