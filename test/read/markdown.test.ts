import { expect, test } from "vitest";
import { markdownParagraphs } from "../../src/read/markdown.js";

test.each([
  ["bold", "**全书**共__六十__万字。", "全书共__六十__万字。"],
  ["bold with underscores, apart from words", "全书 __六十万字__ 。", "全书 六十万字 。"],
  ["italics and both", "*上起*1993年，***下迄***2003年。", "上起1993年，下迄2003年。"],
  ["struck out", "~~征求意见稿~~", "征求意见稿"],
  ["code", "见`任免文件`。", "见任免文件。"],
  ["a link", "见[县志](https://a.example/x_(1).html)。", "见县志。"],
  ["a picture and a reference", "![县城全图](a.png)见[县志][1]", "县城全图见县志"],
  ["an address", "<https://a.example/x>", "https://a.example/x"],
  ["an item with a dash", "- 一是征集", "·一是征集"],
  ["an item within an item, of bold words", "  * **二是**核对", "·二是核对"],
  ["a task", "- [x] 三审", "·三审"],
  ["a number", "1. 机构名称", "1．机构名称"],
  ["a number with a bracket", "12) 任职时间", "12．任职时间"],
  ["a quotation", "> > 引文。", "引文。"],
  ["an item in a quotation", "> - 引文", "·引文"],
  ["a heading closed with marks", "### 一、说明 ###", "一、说明"],
  ["a forced break", "第一行\\", "第一行"],
  ["escaped marks", String.raw`\*号为缺\_页\#`, "*号为缺_页#"],
  ["a table", "| **职责** | 姓名 |", "| 职责 | 姓名 |"],
])("%s", (_, line, expected) => {
  expect(markdownParagraphs([line])).toEqual([expected]);
});

test.each([
  "1993.6 设县。",
  "3 * 5 = 15，2 * 4 = 8",
  "文件名 a_b_c.docx",
  "－一字线",
  "#1 不是标题",
  "|---|---|",
  "2003年，改称",
])("what is no mark stays: %s", (line) => {
  expect(markdownParagraphs([line])).toEqual([line]);
});

test("lines that only mark are not printed", () => {
  expect(
    markdownParagraphs([
      "序",
      "===",
      "",
      "---",
      "* * *",
      "```text",
      "正文",
      "```",
      "[1]: https://a.example",
      "<!-- 稿 -->",
    ]),
  ).toEqual(["序", "正文"]);
});
