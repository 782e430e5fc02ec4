import { expect, test } from "vitest";
import { interpret } from "../../src/interpret/index.js";
import { type VolumeInfo } from "../../src/model/dossier.js";
import { dossierOf, gridOf, notesOf } from "./grids.js";

const read = (...lines: readonly string[]) => dossierOf(gridOf(["项目|内容|名称|起|止", ...lines].join("\n")));
const volume = (...lines: readonly string[]): VolumeInfo => read(...lines).volume;

test("without 卷信息 the folder gives the county, the genre gives the rest", () => {
  expect(interpret({ id: "某市/样例县", grids: [], unreadable: [], manuscripts: [] }).volume).toEqual({
    province: undefined,
    city: undefined,
    county: "样例县",
    number: undefined,
    title: "中国共产党样例县组织史资料",
    upper: undefined,
    lower: undefined,
    previousLower: undefined,
    compiler: undefined,
    chiefEditor: undefined,
    profile: undefined,
    connector: "—",
    padMonths: false,
    openStyle: "open",
    phases: [],
    at: {},
  });
});

test("reads every item, under its other names too, and says where it stands", () => {
  const info = volume(
    "省份|江苏省",
    "地级市|连云港市",
    "县（市、区）|东海县",
    "卷号|第三卷",
    "收编上限：|1993.6",
    "下 限|2003年5月",
    "上一卷下限|1993.6",
    "编纂单位|中共东海县委组织部",
    "主编|张三",
    "规范|江苏",
    "连接号|～",
    "月份补零|是",
    "在任写法|写下限",
    "阶段||第八届县委|1993.6|1998.3",
    "阶段二|第九届县委||1998.3|2003.5",
  );
  expect(info).toMatchObject({
    province: "江苏省",
    county: "东海县",
    number: 3,
    title: "中国共产党江苏省连云港市东海县组织史资料",
    upper: { edtf: "1993-06" },
    lower: { edtf: "2003-05" },
    previousLower: { edtf: "1993-06" },
    compiler: "中共东海县委组织部",
    chiefEditor: "张三",
    profile: "江苏",
    connector: "～",
    padMonths: true,
    openStyle: "closed",
    phases: [
      { name: "第八届县委", from: { edtf: "1993-06" }, to: { edtf: "1998-03" } },
      { name: "第九届县委", from: { edtf: "1998-03" }, to: { edtf: "2003-05" } },
    ],
  });
  expect(info.at["upper"]).toEqual({ book: "例.xlsx", sheet: "表", cell: "B6" });
});

test.each([
  ["连接号", ["——", "一字线", "~", "浪纹线", "-", "半字线", "至"], ["—", "—", "～", "～", "-", "-", "至"]],
  ["月份补零", ["是", "否", "补零", "不补"], [true, false, true, false]],
  ["在任写法", ["空", "留空", "闭口", "开口"], ["open", "open", "closed", "open"]],
  ["卷次", ["三", "第十二卷", "3", "3卷"], [3, 12, 3, 3]],
])("reads what people write for %s", (item, written, expected) => {
  const field = { 连接号: "connector", 月份补零: "padMonths", 在任写法: "openStyle", 卷次: "number" } as const;
  const key = field[item as keyof typeof field];
  expect(written.map((text) => volume(`${item}|${text}`)[key])).toEqual(expected);
});

test.each([
  ["连接号|*", "cell B2", "看不懂，按“—”处理"],
  ["卷次|最后一卷", "cell B2", "不是卷次，写如“第三卷”"],
  ["吉祥物|熊猫", "cell A2", "不是卷信息的项目，没有采用"],
  ["阶段||第八届县委|1993.6|", "cell A2", "阶段要有名称和起、止，没有采用"],
  ["上限|明年", "date B2", undefined],
])("tells what it cannot use: %s", (line, note, why) => {
  const dossier = read(line);
  expect(notesOf(dossier)).toEqual([note]);
  if (why !== undefined) expect(dossier.notes[0]).toMatchObject({ why });
});

test("of an item written twice the first is taken, blank ones do not count", () => {
  const dossier = read("县|", "县|东海县", "县名|赣榆县");
  expect(dossier.volume.county).toBe("东海县");
  expect(notesOf(dossier)).toEqual(["cell A4"]);
});
