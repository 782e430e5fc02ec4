import { expect, test } from "vitest";
import { connectorMixed } from "../../src/checks/connector-mixed.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const volume = (connector: string) => `项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n连接号 | ${connector}`;
const found = (text: string, connector = "—") =>
  exampleFindings(connectorMixed, { 卷信息: volume(connector), "文稿/概述": text });
const mixed = ["mixed 文稿/概述.md"];

test.each([
  ["1993.6～1998.3", "—", mixed],
  ["1993.6-1998.3", "—", mixed],
  ["1993～1998年", "—", mixed],
  ["3月3日～6日", "—", mixed],
  ["1993.6—1998.3", "—", []],
  ["1993.6——1998.3", "—", []],
  ["1993.6—1998.3", "～", mixed],
  ["1993.6～1998.3", "～", []],
  ["1993.6－1998.3", "-", []],
  ["1993.6—1998.3", "至", []],
  ["1993.6～1998.3", "至", mixed],
  ["1993年6月至1998年3月", "—", []],
  ["档号1993-12", "—", []],
  ["30～50人", "—", []],
  ["1998-03-05", "—", []],
])("%s where %s is set", (text, connector, expected) => {
  expect(found(text, connector)).toEqual(expected);
});

test("one finding for the volume, with the signs found", () => {
  const findings = connectorMixed.run(
    exampleDossier({
      "文稿/概述": "张三（1993.6～1998.3）、李四（1993.6-1998.3）",
      大事记: "日期 | 事项\n1998年3月3日～6日 | 召开党代会。\n不详 | 设县委。",
    }),
  );
  expect(findings.map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    ["文稿“概述”“1998年3月3日～6日”、“张三（1993.6～1998.3）、李四…”等3处用了“-”“～”，本卷设置是“—”。请统一。", ["A2"]],
  ]);
});
