import { expect, test } from "vitest";
import { praiseWording } from "../../src/checks/praise.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (text: string, title = "概述") => exampleFindings(praiseWording, { [`文稿/${title}`]: text });

test.each([
  "建立了丰功伟绩",
  "作出突出的贡献",
  "在县委的坚强领导下",
  "深受群众爱戴",
  "谱写了发展新篇章",
  "工作兢兢业业",
])("%s", (text) => {
  expect(found(text)).toEqual(["body 文稿/概述.md"]);
  expect(found(text, "序")).toEqual(["signed 文稿/序.md"]);
});

test.each(["在县委领导下", "报告题为“开创工作新局面”", "《光辉历程》", "获突出贡献奖", "有突出贡献的中青年专家"])(
  "%s",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("the message names the words", () => {
  const [finding] = praiseWording.run(exampleDossier({ 大事记: "日期 | 事项\n1998.3 | 张三鞠躬尽瘁。" }));
  expect(finding?.message).toBe(
    "大事记“事项”栏“张三鞠躬尽瘁。”有评价或口号：鞠躬尽瘁。请删去，只记事实；引文请加引号。",
  );
});
