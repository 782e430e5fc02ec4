import { expect, test } from "vitest";
import { templateOutdated } from "../../src/checks/template-outdated.js";
import { templateVersion } from "../../src/model/template-version.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const book = (...guide: string[]) => ({
  填表说明: guide.join("\n"),
  领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1996.3",
});

test.each([
  ["current", book("说明", `模板版本：${templateVersion}`), []],
  ["older, in another column and with blanks", book("说明", " | 模板版本: 0.1"), ["other-version 填表说明!B2"]],
  ["newer", book("模板版本：99"), ["other-version 填表说明!A1"]],
  ["not said on the guide", book("一、日期一律写成文本。"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(templateOutdated, sheets)).toEqual(expected);
});

test("names both versions", () => {
  expect(templateOutdated.run(exampleDossier(book("模板版本：0.1"))).map(({ message }) => message)).toEqual([
    `这个工作簿用的是第0.1版模板，现行的是第${templateVersion}版。请换用现行模板填报。`,
  ]);
});

test("does not run where no book names its template", () => {
  expect(templateOutdated.needs(exampleDossier(book("说明")))).toBe("各工作簿都没有写明模板版本");
});
