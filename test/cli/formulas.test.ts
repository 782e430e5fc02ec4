import { strFromU8, unzipSync } from "fflate";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { book } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

/** Texts that a spreadsheet would carry out, were they written as anything but text. */
const texts = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1+1", '=HYPERLINK("http://x","y")'];

const county = {
  "摘录.txt": `苇川县档案局\n局　长　王　伟（1984.3—1986.2）\n${texts.join("\n")}`,
  "苇川县/卷信息.xlsx": book({
    卷信息: [
      ["项目", "内容"],
      ["县", "苇川县"],
      ["上限", "1993.6"],
      ["下限", "2003.5"],
    ],
  }),
  "苇川县/县委办/表.xlsx": book({
    领导任职: [
      ["序号", "机构", "职务", "姓名", "任职时间", "离任时间", texts[0] ?? "", "备注"],
      ...texts.map((text, index) => [index + 1, text, "书记", text, text, "1993.6", text, text]),
      [9, "县委", "书记", "张三", "1998.3", "1993.6", "", "=1+1"],
    ],
  }),
};

test("no text of a unit becomes a formula in a workbook that the program writes", async () => {
  const folder = testFolder(county);
  const terminal = recorder();
  await run(["compile", join(folder, "苇川县"), "--out", join(folder, "结果")], terminal);
  await run(["import", join(folder, "摘录.txt"), "--out", join(folder, "结果/摘录.xlsx")], terminal);
  const books = readdirSync(join(folder, "结果"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".xlsx"),
  );
  expect(books).toContain("摘录.xlsx");
  expect(books.length).toBeGreaterThan(1);
  for (const name of books) {
    const parts = unzipSync(new Uint8Array(readFileSync(join(folder, "结果", name))));
    for (const [part, content] of Object.entries(parts))
      if (part.startsWith("xl/worksheets/")) {
        const xml = strFromU8(content);
        expect(xml, `${name} ${part}`).not.toMatch(/<f[ >]/u);
        // nothing is carried out, and nothing is taken for a number
        for (const [cell] of xml.matchAll(/<c [^>]*>(?:(?!<\/c>).)*[=@+](?:1|SUM|cmd)(?:(?!<\/c>).)*<\/c>/gsu))
          expect(cell).toMatch(/t="(?:s|str|inlineStr)"/u);
      }
  }
});
