import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.js";
import { exampleDossier } from "../support/example.js";
import { bookText, under } from "./composed.js";

const headings = (text: string, level: number): string[] =>
  text.split("\n").filter((line) => line.startsWith(`${"#".repeat(level)} `));

test("cover: drafts for review say which they are and what they were made from; the printed book does not", () => {
  const sheets = {
    卷信息:
      "项目 | 内容\n县 | 样例县\n卷次 | 第三卷\n书名 | 中国共产党样例县组织史资料\n上限 | 1993.6\n下限 | 2003.5\n编纂单位 | 中共样例县委组织部",
  };
  const page = (stage: "city" | "print", at: number): string[] =>
    bookText(sheets, { stage }).split("\n\n")[at]?.split("\n") ?? [];
  const common = ["===== cover", "中国共产党样例县组织史资料", "（第三卷）", "（1993.6—2003.5）", "中共样例县委组织部"];
  expect(page("city", 0)).toEqual([...common, "送市审稿", "第1稿", "数据指纹：0123abcd　规则版本：7"]);
  expect(page("print", 0)).toEqual(common);
  expect(page("print", 1)).toEqual(common);
  expect(page("print", 2)).toEqual([
    "===== cover",
    "书名 | 中国共产党样例县组织史资料（第三卷）",
    "断限 | 1993.6—2003.5",
    "编纂单位 | 中共样例县委组织部",
    "准印证号或书号 | ",
    "印制单位 | ",
    "印制时间 | ",
  ]);
});

test("a title that carries volume and limits is not given them again", () => {
  const volume = compose(
    exampleDossier({
      卷信息:
        "项目 | 内容\n县 | 五莲县\n卷次 | 3\n书名 | 中共五莲县组织史资料（第三卷，2000—2011）\n上限 | 2000.1\n下限 | 2011.12",
    }),
    { stage: "print", snapshot: "", rulesVersion: "" },
  );
  expect(volume.bookTitle).toBe("中共五莲县组织史资料（第三卷，2000—2011）");
  expect(volume.sections[0]?.blocks[0]).toMatchObject({ volume: undefined, limits: undefined });
});

test("outline: 正编 and 附编 by system, chapters by category and kind, empty ones left out, nothing lost", () => {
  const text = bookText({
    机构沿革: `机构全称 | 系统 | 类别 | 设立时间
      样例县总工会 | 群团 | 直属单位 | 1951.3
      样例县财政局 | 政权 | 工作部门 | 1979.3
      样例县城关镇人民政府 | 政权 | 领导机构 | 1984.4
      样例县人民法院 | 政权 | 领导机构 | 1954.12
      样例县人民政府 | 政权 | 领导机构 | 1981.3
      样例县人民代表大会常务委员会 | 政权 | 领导机构 | 1981.3
      中共样例县财政局党组 | 党 | 党组 | 1990.3
      中共样例县城关镇委员会 | 党 | 基层党委 | 1984.4
      中共样例县委组织部 | 党 | 工作部门 | 1949.10
      中共样例县纪律检查委员会 | 党 | 领导机构 | 1984.4
      中共样例县委员会 | 党 | 领导机构 | 1949.10
      中国共产主义青年团样例县委员会 | 群团 | 直属单位 | 1957.6
      样例县某办 | | | 1999.1`,
    领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n没有填报的局 | 局长 | 张三 | 1994.1 | 1995.1",
  });
  expect(text.split("\n").filter((line) => /^#{1,3} /u.test(line) && !line.includes("附录"))).toEqual([
    "# 凡　例",
    "# 正编　党的系统",
    "## 第一章　县委领导机构",
    "### 第一节　中共样例县委员会（1993.6—2003.5）",
    "## 第二章　纪律检查机构",
    "### 第一节　中共样例县纪律检查委员会（1993.6—2003.5）",
    "## 第三章　县委工作部门",
    "### 第一节　中共样例县委组织部（1993.6—2003.5）",
    "## 第四章　基层党委",
    "### 第一节　中共样例县城关镇委员会（1993.6—2003.5）",
    "## 第五章　党组",
    "### 第一节　中共样例县财政局党组（1993.6—2003.5）",
    "# 附编一　政权系统",
    "## 第一章　县人民代表大会及其常务委员会",
    "### 第一节　样例县人民代表大会常务委员会（1993.6—2003.5）",
    "## 第二章　县人民政府",
    "### 第一节　样例县人民政府（1993.6—2003.5）",
    "## 第三章　县人民政府工作部门",
    "### 第一节　样例县财政局（1993.6—2003.5）",
    "## 第四章　审判机关、检察机关",
    "### 第一节　样例县人民法院（1993.6—2003.5）",
    "## 第五章　乡镇政权",
    "### 第一节　样例县城关镇人民政府（1993.6—2003.5）",
    "# 附编二　群团系统",
    "## 第一章　群众团体",
    "### 第一节　样例县总工会（1993.6—2003.5）",
    "### 第二节　中国共产主义青年团样例县委员会（1993.6—2003.5）",
    "# 附编三　其他（系统未填）",
    "## 第一章　系统未填的机构",
    "### 第一节　样例县某办（1999.1—2003.5）",
    "## 第二章　机构沿革表未列的机构",
    "### 第一节　没有填报的局",
    "# 附　录",
  ]);
  expect(under(text, "没有填报的局")).toContain("局　长　张　三（1994.1—1995.1）");
});

test("each chapter is a section with its own running head, front matter before, afterword last", () => {
  const manuscripts = ["02概述", "后记", "序", "编纂人员", "县情"].map((title) => ({
    book: `文稿/${title}.md`,
    title,
    paragraphs: [`${title}的正文。`],
  }));
  const dossier = {
    ...exampleDossier({ 机构沿革: "机构全称 | 系统 | 设立时间\n样例县总工会 | 群团 | 1951.3" }),
    manuscripts,
  };
  const volume = compose(dossier, { stage: "province", snapshot: "x", rulesVersion: "1" });
  expect(volume.sections.map(({ part, head }) => `${part} ${head}`)).toEqual([
    "cover ",
    "front 编纂人员",
    "front 序",
    "front 凡例",
    "front 目录",
    "body 概述",
    "body 附编一　群团系统",
    "body 第一章　群众团体",
    "body 附　录",
    "body 附录一　组织机构沿革表",
    "body 附录二　县情",
    "body 后记",
  ]);
  const listed = volume.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" && block.listed ? [block.text] : [])),
  );
  expect(listed).toEqual([
    "概　述",
    "附编一　群团系统",
    "第一章　群众团体",
    "第一节　样例县总工会（1993.6—2003.5）",
    "附　录",
    "附录一　组织机构沿革表",
    "附录二　县情",
    "后　记",
  ]);
});

test("manuscripts: the repeated title goes, the signature stands right, lines between bars are a table", () => {
  const text = bookText(
    {},
    {
      manuscripts: [
        { book: "文稿/序.md", title: "序", paragraphs: ["序", "盛世修志。", "中共样例县委员会", "2004年6月"] },
        {
          book: "文稿/编委会.md",
          title: "编委会",
          paragraphs: ["| 职责 | 姓名 |", "|---|---|", "| 主编 | 谷雨生 |", "| 编辑 | 阚文藻 |", "办公室设在史志办。"],
        },
      ],
    },
  );
  expect(under(text, "序")).toEqual([
    "# 序",
    "　　盛世修志。",
    "　　　　　　　　中共样例县委员会",
    "　　　　　　　　2004年6月",
  ]);
  expect(under(text, "编委会")).toEqual([
    "# 编委会",
    "职责 | 姓名",
    "主编 | 谷雨生",
    "编辑 | 阚文藻",
    "　　办公室设在史志办。",
  ]);
});

test("a county's own 凡例 stands in place of the one made here", () => {
  const text = bookText(
    {},
    { manuscripts: [{ book: "文稿/凡例.md", title: "凡例", paragraphs: ["一、本卷收录本县资料。"] }] },
  );
  expect(headings(text, 1).filter((line) => line.includes("凡"))).toEqual(["# 凡　例"]);
  expect(under(text, "凡　例")).toEqual(["# 凡　例", "　　一、本卷收录本县资料。"]);
});

test("the same dossier gives the same volume twice", () => {
  const dossier = exampleDossier({
    机构沿革: "机构全称 | 系统 | 设立时间\n甲部 | 党 | 1950.1",
    人物: "姓名 | 曾用名\n冯镭 | 冯大",
    领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n甲部 | 部长 | 冯镭 | 1993.6 | 1995.1",
  });
  const options = { stage: "print", snapshot: "x", rulesVersion: "1" } as const;
  expect(compose(dossier, options)).toEqual(compose(dossier, options));
});

test("a 类别 that is no known word counts as blank: the name tells the chapter, and the heads keep their table", () => {
  const text = bookText({
    机构沿革: `机构全称 | 系统 | 类别 | 设立时间
      中共样例县委组织部 | 党 | 党委部门 | 1949.10
      中共样例县财政局党组 | 党 | 党的组织 | 1990.3
      中共样例县城关镇委员会 | 党 | 乡镇 | 1984.4
      中共样例县委党校 | 党 | | 1958.9
      中共样例县委员会 | 党 | 领导机关 | 1949.10
      中共样例县纪律检查委员会 | 党 | 领导机关 | 1984.4
      样例县财政局 | 政权 | 政府部门 | 1979.3
      样例县人民政府 | 政权 | 领导机关 | 1981.3`,
    领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共样例县委员会 | 书记 | 张三 | 1994.1 | 1995.1",
  });
  expect(headings(text, 2)).toEqual([
    "## 第一章　县委领导机构",
    "## 第二章　纪律检查机构",
    "## 第三章　县委工作部门",
    "## 第四章　县委直属单位",
    "## 第五章　基层党委",
    "## 第六章　党组",
    "## 第一章　县人民政府",
    "## 第二章　县人民政府工作部门",
    "## 附录一　主要领导人更迭表",
    "## 附录二　组织机构序列图",
    "## 附录三　组织机构沿革表",
    "## 附录四　人名索引",
  ]);
  expect(under(text, "县委领导机构")[1]).toBe("### 第一节　中共样例县委员会（1993.6—2003.5）");
});

test.each([
  [
    "a unit and a date after prose",
    ["正文。", "中共样例县委组织部", "2003年12月"],
    ["中共样例县委组织部", "2003年12月"],
  ],
  ["two units and a date", ["正文。", "甲部", "乙办", "二〇〇三年十二月"], ["甲部", "乙办", "二〇〇三年十二月"]],
  ["a unit after a quotation", ["他说：“正文。”", "样例县史志办公室"], ["样例县史志办公室"]],
  ["only the date after a list", ["说明如下：", "·一项", "2003.12"], ["2003.12"]],
  ["none after a list of names", ["主编", "张三", "李四"], []],
  ["none where posts are told", ["全体人员如下。", "主编：张三"], []],
])("signature of a manuscript: %s", (_name, paragraphs, signed) => {
  const text = bookText({}, { manuscripts: [{ book: "文稿/后记.md", title: "后记", paragraphs }] });
  const right = "　".repeat(8);
  const lines = under(text, "后　记").filter((line) => line.startsWith(right));
  expect(lines).toEqual(signed.map((line) => `${right}${line}`));
});
