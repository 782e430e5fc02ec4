import { expect, test } from "vitest";
import { commentsOf } from "../../src/settle/comments.js";
import { exampleDossier } from "../support/example.js";
import { finding } from "../report/sample.js";

const dossier = exampleDossier({
  领导任职:
    "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1993.6～1996.1，1998.1～1999.3\n县委 | 书记 | 李四 | 1996.1～1998.1",
});
const [first, again, second] = dossier.tenures.map(({ id }) => id);
const cell = (cell: string) => ({ book: "例.xlsx", sheet: "领导任职", cell });

test("an open finding hangs on every record of its row and of its related rows", () => {
  const remark = finding({ at: cell("D2"), related: [cell("D3"), cell("A99")], suggestion: "1998.1" });
  expect(commentsOf(dossier, [remark])).toEqual([
    {
      records: [first, again, second],
      author: "核对",
      text: `【强制】${remark.message}建议：1998.1。（例.xlsx 领导任职 D2；问题编号7K3M9QXZ）`,
    },
  ]);
});

test("a finding about a whole book hangs on no record, but is told", () => {
  const remark = finding({ at: { book: "坏.xlsx", sheet: "", cell: "" }, related: [] });
  expect(commentsOf(dossier, [remark])).toEqual([
    { records: [], author: "核对", text: `【强制】${remark.message}（坏.xlsx；问题编号7K3M9QXZ）` },
  ]);
});

test("a finding about the whole volume has no place to name", () => {
  const remark = finding({ at: { book: "", sheet: "", cell: "" }, related: [] });
  expect(commentsOf(dossier, [remark]).map(({ text }) => text)).toEqual([
    `【强制】${remark.message}（问题编号7K3M9QXZ）`,
  ]);
});

test("answered findings and those of other counties are not hung on the draft", () => {
  expect(commentsOf(dossier, [finding({ status: "explained" }), finding({ dossier: "乙县" })])).toEqual([]);
});
