import { expect, test } from "vitest";
import { liberationUndated } from "../../src/checks/liberation-undated.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (...lines: string[]) => exampleFindings(liberationUndated, { "文稿/概述": lines.join("\n") });
const undated = ["undated 文稿/概述.md"];

test.each([
  [["解放前设区委"], undated],
  [["解放后设县委"], undated],
  [["解放初期设区"], undated],
  [["解放后勤人员"], []],
  [["支援解放前线"], []],
  [["全县解放，设县委"], []],
  [["“解放后”"], []],
  [["解放前（1949年1月21日以前）设区委"], []],
  [["1949年1月21日，县城解放", "解放后设县委"], []],
  [["1949年设区。县城解放", "解放后设县委"], undated],
])("%j", (lines, expected) => {
  expect(found(...lines)).toEqual(expected);
});

test("one finding for the book", () => {
  const findings = liberationUndated.run(
    exampleDossier({ "文稿/概述": "解放前设区委。", 大事记: "日期 | 事项\n1950.1 | 解放后设县委" }),
  );
  expect(findings.map(({ related }) => related.map(({ cell }) => cell))).toEqual([["B2"]]);
  expect(findings[0]?.message).toBe(
    "文稿“概述”“解放前设区委。”、“解放后设县委”：全书没有写明本县何时解放。请注明日期，或改用“新中国成立前（后）”。",
  );
});
