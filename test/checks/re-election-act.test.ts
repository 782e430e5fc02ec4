import { expect, test } from "vitest";
import { reElectionAct } from "../../src/checks/re-election-act.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职依据", ...lines.map((line) => `县政府 | ${line}`)].join("\n"),
});
const first = "副县长 | 张三 | 第十一届 | 1993.6 | 苇人常〔1993〕6号";

test.each([
  [
    "the same document twice",
    rows(first, "副县长 | 张三 | 第十二届 | 1998.3 | 苇人常〔1993〕6号"),
    ["same 领导任职!F3"],
  ],
  [
    "three 届 are told once",
    rows(
      first,
      "副县长 | 张三 | 第十二届 | 1998.3 | 苇人常〔1993〕6号",
      "副县长 | 张三 | 第十三届 | 2003.3 | 苇人常〔1993〕6号",
    ),
    ["same 领导任职!F3"],
  ],
  ["another document", rows(first, "副县长 | 张三 | 第十二届 | 1998.3 | 苇人常〔1998〕6号"), []],
  [
    "a book that lists both",
    rows("副县长 | 张三 | 第十一届 | 1993.6 | 附42", "副县长 | 张三 | 第十二届 | 1998.3 | 附42"),
    [],
  ],
  ["no basis", rows("副县长 | 张三 | 第十一届 | 1993.6", "副县长 | 张三 | 第十二届 | 1998.3"), []],
  ["one 届", rows(first, "副县长 | 张三 | 第十一届 | 1998.3 | 苇人常〔1993〕6号"), []],
  [
    "no 届",
    rows(first, "副县长 | 张三 | | 1998.3 | 苇人常〔1993〕6号", "副县长 | 李四 | | 1998.3 | 苇人常〔1993〕6号"),
    [],
  ],
  ["the same start", rows(first, "副县长 | 张三 | 第十二届 | 1993.6 | 苇人常〔1993〕6号"), []],
  ["another person", rows(first, "副县长 | 李四 | 第十二届 | 1998.3 | 苇人常〔1993〕6号"), []],
  [
    "the chief",
    rows("县长 | 张三 | 第十一届 | 1993.6 | 苇人常〔1993〕6号", "县长 | 张三 | 第十二届 | 1998.3 | 苇人常〔1993〕6号"),
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(reElectionAct, sheets)).toEqual(expected);
});

test("the message tells both 届", () => {
  const dossier = exampleDossier(rows(first, "副县长 | 张三 | 第十二届 | 1998.3 | 苇人常〔1993〕6号"));
  expect(reElectionAct.run(dossier).map(({ message, related }) => [message, related[0]?.cell])).toEqual([
    ["县政府副县长张三连任第十一届、第十二届，两届的任职依据都是“苇人常〔1993〕6号”。后一届按换届的会议改写。", "F2"],
  ]);
});
