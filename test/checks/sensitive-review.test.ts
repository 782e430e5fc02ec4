import { expect, test } from "vitest";
import { sensitiveReview } from "../../src/checks/sensitive-review.js";
import { exampleDossier } from "../support/example.js";

const found = (...lines: string[]) =>
  sensitiveReview.run(exampleDossier({ "文稿/概述": lines.join("\n") })).map(({ variant }) => variant);

test.each([
  ["粉碎“四人帮”", ["persons"]],
  ["开展反右运动", ["events"]],
  ["设台湾事务办公室", ["taiwan"]],
  ["香港回归", ["taiwan"]],
  ["柳河两岸", []],
  ["接待外宾", ["foreign"]],
  ["抗击日本侵略军", []],
  ["日本友人来访", ["foreign"]],
  ["修复清真寺", ["religion"]],
  ["回族乡", []],
  ["勘界工作结束", ["border"]],
  ["6410部队支左", ["army"]],
  ["有党员14301人，部队转业", []],
  ["县人民武装部", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("each field is one list for the whole volume", () => {
  const findings = sensitiveReview.run(
    exampleDossier({
      "文稿/概述": "香港回归。\n设台办，接待台胞。",
      大事记: "日期 | 事项\n1999.12 | 庆祝澳门回归。",
    }),
  );
  expect(
    findings.map(({ variant, related, data }) => [variant, related.map(({ cell }) => cell), data["words"]]),
  ).toEqual([["taiwan", ["B2"], ["台胞", "澳门", "香港"]]]);
  expect(findings[0]?.message).toBe(
    "文稿“概述”“庆祝澳门回归。”、“设台办，接待台胞。”、“香港回归。”提到台胞、澳门、香港。请列入专项审读，由主管部门看过再付印。",
  );
});
