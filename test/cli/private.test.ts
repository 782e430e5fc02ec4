import { strFromU8, unzipSync } from "fflate";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { book } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

// made up: the areas 000000 do not exist, the numbers belong to nobody
const numbers = ["00000019500301003X", "000000500301100", "13800000000", "0518-85800000", "西街99号8栋801室"];
const [identity = "", old = "", mobile = "", landline = "", home = ""] = numbers;
/** as they were planted and as a tidying hand might write them */
const leak =
  /00000019500301003|000000500301100|000000 19500301 003|13800000000|138-0000-0000|85800000|西街99号|8栋801/u;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Something private in every kind of place a county has. */
const planted = (): Readonly<Record<string, Uint8Array>> => ({
  "苇川县/卷信息.xlsx": book({
    卷信息: [
      ["项目", "内容"],
      ["县", "苇川县"],
      ["卷次", "第三卷"],
      ["上限", "1993.6"],
      ["下限", "2003.5"],
      ["编纂单位", `县委党史办 ${landline}`],
      ["主编", `张三（${mobile}）`],
    ],
  }),
  [`苇川县/县委办${mobile}.xlsx`]: book({
    [`名录${identity}`]: [
      [`联系人：李四 138-0000-0000，身份证000000 19500301 003X`],
      ["序号", "机构", "职务", "姓名", "性别", "任职时间", "离任时间", "离任原因", "身份证号", "血型", "备注"],
      [
        1,
        "县委",
        "书记",
        `王五（${identity}）`,
        "男",
        "1993.6",
        "1998.3",
        `家住${home}`,
        "1234567",
        "A",
        `电话${landline}`,
      ],
      [2, "县委", "副书记", "赵六", `女${mobile}`, `1993.6 ${mobile}`, identity, "", old, "", ""],
      [3, mobile, "委员", "", "", "", "", "", "", "", ""],
      [identity, "县委", `常委${mobile}`, "孙七", "", "1993.6", "", "", "", 13_800_000_000, ""],
      [`填表人：周八　联系电话：${landline}　住址：${home}`],
    ],
    机构: [
      ["序号", "机构全称", "设立时间", "驻地", "办公电话"],
      [1, "中共苇川县委员会", "1949.10", "城关镇人民路12号", landline],
    ],
    杂项: [
      ["甲", identity],
      ["乙", mobile],
    ],
  }),
  "苇川县/档案局/名册.xlsx": book({
    [`名册${identity}`]: [
      ["机构", "职务", "姓名", "任职时间", "离任时间"],
      ["县委", "书记", "吴九", "1998.3", "1993.6"],
    ],
  }),
  [`苇川县/${identity}.pdf`]: bytes("%PDF-1.4"),
  "苇川县/大事记.csv": bytes(`日期,事项,依据\n1993.6,县委办公电话改为${landline},${mobile}\n错的日期${mobile},某事,`),
  [`苇川县/文稿/后记${mobile}.md`]: bytes(`# 后记\n\n联系人王五，电话${mobile}，住址：${home}。身份证${old}。`),
  "苇川县/文稿/概述.txt": bytes(`苇川县位于省西部。${identity}`),
  "苇川县/上卷/上卷.xlsx": book({
    领导任职: [
      ["机构", "职务", "姓名", "任职时间", "联系电话"],
      ["县委", "书记", `王五${mobile}`, "1990.3", mobile],
    ],
  }),
  [`苇川县/王五${identity}.lrmx`]: bytes(
    `<?xml version="1.0" encoding="utf-8"?><Person><XingMing>王五</XingMing><XingBie>男</XingBie><ShenFenZheng>${identity}</ShenFenZheng><JianLi>1990.03--1998.03 县委书记，电话${mobile}</JianLi><JiaTingChengYuan><Item><XingMing>某</XingMing><GongZuoDanWeiJiZhiWu>${home}</GongZuoDanWeiJiZhiWu></Item></JiaTingChengYuan></Person>`,
  ),
});

/** Every text in a folder of results: packages unpacked, and the names of the files. */
function textsIn(folder: string): { readonly place: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const place = join(entry.parentPath, entry.name);
    const content = new Uint8Array(readFileSync(place));
    const named = { place, text: place.slice(folder.length) };
    if (content[0] !== 0x50 || content[1] !== 0x4b) return [named, { place, text: strFromU8(content) }];
    const parts = Object.entries(unzipSync(content)).map(([part, inside]) => ({
      place: `${place} ${part}`,
      // text in runs of its own stands together on the page
      text: strFromU8(inside).replaceAll(/<[^>]*>/gu, ""),
    }));
    return [named, ...parts];
  });
}

test("nothing private in any place comes out of any place", async () => {
  const folder = testFolder(planted());
  const terminal = recorder();
  await run(["compile", join(folder, "苇川县"), "--out", join(folder, "结果")], terminal);
  await run(["check", join(folder, "苇川县"), "--format", "text"], terminal);
  await run(["check", join(folder, "苇川县"), "--format", "json"], terminal);
  expect(terminal.text.out + terminal.text.err).not.toContain("程序出错");
  const results = join(folder, "结果", "苇川县");
  // a unit's own workbook goes back to that unit as it was, with marks
  const texts = textsIn(results).filter(({ place }) => !place.startsWith(join(results, "标注")));
  expect(texts.length).toBeGreaterThan(10);
  expect(
    texts.filter(({ text }) => leak.test(text)).map(({ place, text }) => `${place}: ${leak.exec(text)?.[0] ?? ""}`),
  ).toEqual([]);
  expect(leak.exec(terminal.text.out + terminal.text.err)?.[0]).toBeUndefined();
});

test("and every one of them is told", async () => {
  const folder = testFolder(planted());
  const terminal = recorder();
  await run(["check", join(folder, "苇川县"), "--format", "json"], terminal);
  const { findings } = JSON.parse(terminal.text.out) as {
    findings: { check: string; variant: string; at: { book: string; sheet: string; cell: string } }[];
  };
  const told = findings.flatMap(({ check, variant, at }) =>
    check === "private-data" ? [`${variant} ${at.book} ${at.sheet} ${at.cell}`.trim()] : [],
  );
  expect(told.sort()).toMatchInlineSnapshot(`
    [
      "address 县委办■■■■.xlsx 名录■■■■ A7",
      "address 县委办■■■■.xlsx 名录■■■■ H3",
      "address 文稿/后记■■■■.md",
      "identity-number ■■■■.pdf",
      "identity-number 县委办■■■■.xlsx 名录■■■■",
      "identity-number 县委办■■■■.xlsx 名录■■■■ A1",
      "identity-number 县委办■■■■.xlsx 名录■■■■ A6",
      "identity-number 县委办■■■■.xlsx 名录■■■■ D3",
      "identity-number 县委办■■■■.xlsx 名录■■■■ G4",
      "identity-number 县委办■■■■.xlsx 名录■■■■ I3",
      "identity-number 县委办■■■■.xlsx 名录■■■■ I4",
      "identity-number 县委办■■■■.xlsx 杂项 B1",
      "identity-number 文稿/后记■■■■.md",
      "identity-number 文稿/概述.txt",
      "identity-number 档案局/名册.xlsx 名册■■■■",
      "identity-number 王五■■■■.lrmx",
      "phone 上卷/上卷.xlsx 领导任职 C2",
      "phone 上卷/上卷.xlsx 领导任职 E2",
      "phone 卷信息.xlsx 卷信息 B6",
      "phone 卷信息.xlsx 卷信息 B7",
      "phone 县委办■■■■.xlsx",
      "phone 县委办■■■■.xlsx 名录■■■■ A1",
      "phone 县委办■■■■.xlsx 名录■■■■ B5",
      "phone 县委办■■■■.xlsx 名录■■■■ C6",
      "phone 县委办■■■■.xlsx 名录■■■■ E4",
      "phone 县委办■■■■.xlsx 名录■■■■ F4",
      "phone 县委办■■■■.xlsx 名录■■■■ J6",
      "phone 县委办■■■■.xlsx 名录■■■■ K3",
      "phone 县委办■■■■.xlsx 机构 E2",
      "phone 县委办■■■■.xlsx 杂项 B2",
      "phone 大事记.csv 大事记 A3",
      "phone 大事记.csv 大事记 B2",
      "phone 大事记.csv 大事记 C2",
      "phone 文稿/后记■■■■.md",
      "phone 王五■■■■.lrmx  行1",
    ]
  `);
});
