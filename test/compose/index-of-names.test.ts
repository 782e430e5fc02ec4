import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.js";
import { type Block, type IndexBlock } from "../../src/model/volume.js";
import { exampleDossier } from "../support/example.js";
import { bookText, under } from "./composed.js";

const county = {
  机构沿革: `机构全称 | 系统 | 类别 | 设立时间
    中共样例县委员会 | 党 | 领导机构 | 1949.10
    中共样例县委宣传部 | 党 | 工作部门 | 1949.10`,
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间
    中共样例县委员会 | 书记 | 曾力 | 1993.6 | 1998.3
    中共样例县委员会 | 副书记 | 欧阳文 | 1993.6 | 1998.3
    中共样例县委员会 | 副书记 | 单建国 | 1993.6 | 1995.3
    中共样例县委宣传部 | 部长 | 欧阳文 | 1993.6 |
    中共样例县委宣传部 | 副部长 | 安力 | 1980.6 | 1990.3`,
  委员名册: `机构 | 届次 | 身份 | 姓名
    中共样例县委员会 | 第八届 | 委员 | 曾力
    中共样例县委员会 | 第八届 | 委员 | 仇文`,
};

test("everyone the book shows, under the letter of the surname as it is read; who left before the volume is not in it", () => {
  expect(under(bookText(county), "人名索引")).toEqual([
    "## 附录三　人名索引",
    "O",
    "　欧阳文",
    "Q",
    "　仇　文",
    "S",
    "　单建国",
    "Z",
    "　曾　力",
  ]);
});

test("namesakes are told apart by 区分, others are not", () => {
  const text = bookText({
    ...county,
    人物: `姓名 | 区分 | 性别 | 籍贯
      王强 | 宣传部 | 男 |
      王强 | 女 | 女 |
      曾力 | 县委 | 男 |`,
    领导任职: `${county.领导任职}
      中共样例县委宣传部 | 副部长 | 王强（女） | 1993.6 |
      中共样例县委宣传部 | 副部长 | 王强（男） | 1995.6 |`,
  });
  const index = under(text, "人名索引");
  expect(index.filter((line) => line.includes("王"))).toEqual(["　王　强（女）", "　王　强（宣传部）"]);
  expect(index).toContain("　曾　力");
});

test("by strokes where 卷信息 asks for it, and told so in 凡例", () => {
  const text = bookText({
    ...county,
    卷信息: "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n索引排序 | 姓氏笔画",
  });
  expect(under(text, "人名索引").slice(1)).toEqual([
    "四画",
    "　仇　文",
    "八画",
    "　欧阳文",
    "　单建国",
    "十二画",
    "　曾　力",
  ]);
  expect(text).toContain("人名索引收名录和表中的人名，按姓氏笔画排列");
});

test("it stands before 后记, is told of in 凡例, and is left out where nobody is shown", () => {
  const manuscripts = [{ book: "文稿/后记.md", title: "后记", paragraphs: ["完。"] }];
  const text = bookText(county, { manuscripts });
  const order = ["## 附录三　人名索引", "# 后　记"].map((line) => text.indexOf(`\n${line}\n`));
  expect(order[0]).toBeGreaterThan(0);
  expect(order[1]).toBeGreaterThan(order[0] ?? 0);
  expect(text).toContain("人名索引收名录和表中的人名，按汉语拼音排列，姓名后为所在页码；同名的，括注区分。");
  expect(bookText({ 机构沿革: county.机构沿革 })).not.toContain("人名索引");
});

test("each record of a roster or table belongs to one person of the index, and each person is there once", () => {
  const dossier = exampleDossier(county);
  const blocks = compose(dossier, { stage: "print", snapshot: "", rulesVersion: "" }).sections.flatMap(
    (section): readonly Block[] => section.blocks,
  );
  const people = new Map([...dossier.tenures, ...dossier.members].map(({ id, personId }) => [id, personId]));
  const shown = blocks.flatMap((block) =>
    block.kind === "roster"
      ? block.groups.flatMap(({ entries }) => entries.flatMap(({ records }) => records))
      : block.kind === "table"
        ? block.rows.flatMap(({ records }) => records.filter((id) => people.has(id)))
        : [],
  );
  const entries = blocks
    .filter((block): block is IndexBlock => block.kind === "index")
    .flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  expect(entries.flatMap(({ records }) => records).sort()).toEqual([...new Set(shown)].sort());
  const owners = entries.map(({ records }) => [...new Set(records.map((id) => people.get(id)))]);
  for (const ids of owners) expect(ids).toHaveLength(1);
  expect(new Set(owners.flat()).size).toBe(entries.length);
});
