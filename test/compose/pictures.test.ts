import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.js";
import { type Drawing } from "../../src/model/drawing.js";
import { type PictureBlock, type Stage } from "../../src/model/volume.js";
import { exampleDossier } from "../support/example.js";
import { bookText, under } from "./composed.js";

const orgs = `机构全称 | 简称 | 系统 | 类别 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继
  中共样例县委员会 | 县委 | 党 | 领导机构 | 1949.10 | | | | |
  中共样例县委组织部 | 县委组织部 | 党 | 工作部门 | 1949.10 | | | | |
  中共样例县直属机关工作委员会 | 县直机关工委 | 党 | 派出机构 | 1994.3 | 设立 | | | |
  样例县人民代表大会常务委员会 | 县人大常委会 | 政权 | 领导机构 | 1981.3 | | | | |
  样例县人民法院 | | 政权 | | 1954.1 | | | | |
  样例县人民政府 | 县政府 | 政权 | 领导机构 | 1981.3 | | | | |
  样例县教育局 | 县教育局 | 政权 | 工作部门 | 1981.3 | | | 1996.5 | 更名 | 样例县教育委员会
  样例县教育委员会 | 县教委 | 政权 | 工作部门 | 1996.5 | 更名 | 样例县教育局 | | |
  样例县税务局 | | 政权 | 工作部门 | 1981.3 | | | 1994.8 | 撤销 |
  样例县精神文明建设委员会办公室 | | 政权 | 工作部门 | 1999.1 | 设立 | | | |
  样例县总工会 | 县总工会 | 群团 | | 1951.3 | | | | |`;
const meetings = `机构 | 届次 | 开始日期
  中共样例县委员会 | 第七届 | 1993.6.3
  中共样例县委员会 | 第八届 | 1998.3.3`;

function pictures(sheets: Record<string, string>, stage: Stage = "city"): PictureBlock[] {
  const volume = compose(exampleDossier(sheets), { stage, snapshot: "x", rulesVersion: "1" });
  return volume.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "picture" ? block : [])));
}

/** Names of the boxes, written downwards in the picture. */
const boxes = ({ shapes }: Drawing, look = "unit"): string[] =>
  shapes.flatMap((shape) => (shape.kind === "box" && shape.look === look ? (shape.lines?.join("") ?? []) : []));
const labels = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.kind === "label" ? shape.text : []));

test("one chart for each 届: heads, bodies by 类别 under short names, what changed in it numbered and noted", () => {
  const text = bookText({ 机构沿革: orgs, 会议届次: meetings });
  expect(under(text, "组织机构序列图").slice(1)).toEqual([
    "[图1　样例县第七届县委时期组织机构序列图（1993.6—1998.3）]",
    "中共样例县委员会下2个，样例县人民代表大会常务委员会下1个，样例县人民政府下2个，群团系统1个。",
    "注：①中共样例县直属机关工作委员会1994.3设立；②样例县教育委员会1996.5前称样例县教育局；③样例县税务局1994.8撤销。",
    "[图2　样例县第八届县委时期组织机构序列图（1998.3—2003.5）]",
    "中共样例县委员会下2个，样例县人民代表大会常务委员会下1个，样例县人民政府下2个，群团系统1个。",
    "注：①样例县精神文明建设委员会办公室1999.1设立。",
  ]);
  const [first, second] = pictures({ 机构沿革: orgs, 会议届次: meetings });
  if (first === undefined || second === undefined) throw new Error("two pictures");
  expect(boxes(first.drawing, "head")).toEqual(["中共样例县委员会", "样例县人民代表大会常务委员会", "样例县人民政府"]);
  expect(boxes(first.drawing)).toEqual(["组织部", "县直机关工委①", "人民法院", "教委②", "总工会"]);
  expect(boxes(first.drawing, "ended")).toEqual(["税务局③"]);
  expect(labels(first.drawing)).toEqual([
    "工作部门",
    "派出机构",
    "审判、检察机关",
    "工作部门",
    "群团系统",
    "本时期内终止的机构",
  ]);
  // a long name stands in two columns, the right one first
  expect(boxes(second.drawing)).toContain("委精员神会文办明公建室设①");
});

const placed = `机构全称 | 简称 | 系统 | 类别 | 隶属 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继
  中共样例县委员会 | 县委 | 党 | 领导机构 | | 1949.10 | | | | |
  中共样例县委党史办公室 | 县委党史办 | 党 | 直属单位 | 县委 | 1981.12 | | | 2002.1 | 合并 | 样例县史志办公室
  样例县史志办公室 | 县史志办 | 党 | 直属单位 | 中共样例县委员会 | | 合并 | 中共样例县委党史办公室、样例县地方志编纂委员会办公室 | | |
  样例县人民政府 | 县政府 | 政权 | 领导机构 | | 1981.3 | | | | |
  样例县地方志编纂委员会办公室 | 县志办 | 政权 | 直属单位 | 县政府 | 1982.4 | | | 2002.1 | 合并 | 样例县史志办公室
  样例县税务局 | | 政权 | 工作部门 | 样例县人民政府 | 1981.3 | | | 1994.9 | |
  样例县国家税务局 | 县国税局 | 政权 | 工作部门 | 样例市国家税务局 | 1994.9 | 分设 | 样例县税务局 | | |
  政协样例县委员会 | 县政协 | 统战 | 领导机构 | | 1956.12 | | | | |
  样例县工商业联合会 | 县工商联 | 统战 | 直属单位 | 中共样例县委员会 | 1953.4 | | | | |
  样例县参议会 | | 政权 | 领导机构 | | | | | | |`;
const senate = `机构 | 职务 | 姓名 | 任职时间 | 离任时间
  样例县参议会 | 参议长 | 田诚 | 1993.6 | 1994.1`;

test("a line is drawn only where 隶属 says so; notes tell what became of what; a body begins where its 前身 ended", () => {
  const [first, second] = pictures({ 机构沿革: placed, 会议届次: meetings, 领导任职: senate });
  if (first === undefined || second === undefined) throw new Error("two pictures");
  expect(first.drawing.description).toBe("中共样例县委员会下1个，样例县人民政府下2个，政权系统2个，统战系统2个。");
  expect(boxes(first.drawing)).not.toContain("史志办①");
  expect(labels(first.drawing)).toEqual([
    "直属单位",
    "工作部门",
    "直属单位",
    "政权系统",
    "统战系统",
    "本时期内终止的机构",
  ]);
  // the assembly's leaders had all left before: nobody told when it ended
  expect(second.drawing.description).toBe("中共样例县委员会下2个，样例县人民政府下1个，政权系统1个，统战系统2个。");
  expect(boxes(second.drawing, "ended")).toEqual(["党史办①", "县志办③"]);
  const text = under(bookText({ 机构沿革: placed, 会议届次: meetings, 领导任职: senate }), "组织机构序列图");
  expect(text.filter((line) => line.startsWith("注："))).toEqual([
    "注：①样例县税务局1994.9终止，后继为样例县国家税务局；②样例县国家税务局1994.9由样例县税务局分设。",
    "注：①中共样例县委党史办公室2002.1合并为样例县史志办公室；②样例县史志办公室2002.1由中共样例县委党史办公室、样例县地方志编纂委员会办公室合并组建；③样例县地方志编纂委员会办公室2002.1合并为样例县史志办公室。",
  ]);
});

test("a 届 whose successor nobody told of has no chart where it would last more than ten years", () => {
  const only = "机构 | 届次 | 开始日期\n中共样例县委员会 | 第七届 | 1993.6.3";
  expect(pictures({ 机构沿革: placed, 会议届次: meetings })).toHaveLength(2);
  const early = only.replace("1993.6.3", "1956.5.3");
  const volume = "项目 | 内容\n县名 | 样例县\n上限 | 1949.10\n下限 | 1990.12";
  expect(pictures({ 机构沿革: placed, 会议届次: early.replaceAll("七", "一"), 卷信息: volume })).toEqual([]);
});

test("a county of few bodies has no chart", () => {
  expect(pictures({ 机构沿革: "机构全称 | 系统 | 设立时间\n样例县总工会 | 群团 | 1951.3" })).toEqual([]);
});

const chiefs = `机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间
  中共样例县委员会 | 书记 | 田诚 | | 1990.10 | 1996.1
  中共样例县委员会 | 副书记 | 何静 | 主持工作 | 1996.1 | 1996.9
  中共样例县委员会 | 书记 | 冯镭 | | 1998.3 |
  样例县人民政府 | 县长 | 方敬亭 | | 1993.6 | 1996.1
  样例县人民政府 | 代县长 | 沈国 | | 1996.1 | 1996.4`;

test("the heads of the leading bodies from office to office, and who stood in; only drafts show where nobody did", () => {
  const sheets = { 机构沿革: orgs, 领导任职: chiefs };
  const [picture] = pictures(sheets);
  if (picture === undefined) throw new Error("a picture");
  expect(`${picture.number}　${picture.title}`).toBe("图1　样例县主要领导人更迭图");
  expect(labels(picture.drawing).filter((text) => !/^\d{4}$/u.test(text))).toEqual([
    "县委书记",
    "田　诚",
    "1993.6—1996.1",
    "何　静",
    "1996.1—1996.9　副书记主持工作",
    "冯　镭",
    "1998.3—",
    "县长",
    "方敬亭",
    "1993.6—1996.1",
    "沈　国",
    "1996.1—1996.4　代县长",
    "任职",
    "代理",
    "主持工作",
    "断线",
  ]);
  const [printed] = pictures(sheets, "print");
  expect(printed === undefined ? [] : labels(printed.drawing)).not.toContain("断线");
});

test("more holders than a sheet takes go on on the next", () => {
  const rows = Array.from({ length: 60 }, (_, index) => {
    const [year, month] = [1993 + Math.floor((index + 6) / 12), ((index + 6) % 12) + 1];
    return `样例县人民政府 | 县长 | 第${index}任 | ${year}.${month} | ${year}.${month}`;
  });
  const made = pictures({ 机构沿革: orgs, 领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...rows].join("\n") });
  const timelines = made.filter(({ title }) => title.includes("更迭图"));
  expect(timelines.map(({ number, title }) => `${number} ${title}`)).toEqual([
    "图1 样例县主要领导人更迭图",
    "图2 样例县主要领导人更迭图（续）",
  ]);
  expect(timelines.flatMap(({ drawing }) => labels(drawing)).filter((text) => text.startsWith("第"))).toHaveLength(60);
  for (const { drawing } of timelines) expect(drawing.height).toBeLessThan(600);
});
