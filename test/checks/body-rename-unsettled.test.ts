import { expect, test } from "vitest";
import { bodyRenameUnsettled } from "../../src/checks/body-rename-unsettled.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const row = (act: string, successors: string, note = "") => ({
  机构沿革: `机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继 | 备注\n县甲局 | 1984.3 | 1997.1 | ${act} | ${successors} | ${note}`,
});

test.each([
  ["撤销 needs no successor", row("撤销", ""), []],
  ["nothing said", row("", ""), []],
  ["改称", row("改称", ""), ["no-successor 机构沿革!E2"]],
  ["改为 two", row("改为", "县乙局、县丙局"), ["two-successors 机构沿革!E2"]],
  ["one successor", row("更名", "县乙局"), []],
  ["合署 in the act", row("更名，与县乙局合署办公", "县乙局"), ["parallel 机构沿革!D2"]],
  [
    "加挂 in the note is told once, not as a missing successor too",
    row("更名", "", "加挂县乙局牌子"),
    ["parallel 机构沿革!D2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyRenameUnsettled, sheets)).toEqual(expected);
});

test.each([
  [row("更名", "县乙局、县丙局"), "县甲局写“更名”，后继却有县乙局、县丙局。先后更名的各起一行，分成几个的改写“分设”。"],
  [row("更名", "县乙局", "对外称县乙局。"), "县甲局写“更名”，又写“对外称县乙局”。两个名称同时使用的不是更名，请核对。"],
])("message %#", (sheets, expected) => {
  expect(bodyRenameUnsettled.run(exampleDossier(sheets)).map(({ message }) => message)).toEqual([expected]);
});
