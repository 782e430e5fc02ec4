import * as fc from "fast-check";
import { expect, test } from "vitest";
import { partsAndTotal } from "../../src/checks/parts-and-total.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const text = (...paragraphs: string[]) => ({ "文稿/概述": paragraphs.join("\n") });
const meeting = (row: string) => ({
  会议届次: `机构 | 届次 | 开始日期 | 委员数 | 常委数 | 书记数 | 副书记数\n县委 | 第八届 | 1998.3.8 | ${row}`,
});

test.each([
  ["formal and alternate add up", text("出席代表230人，其中正式代表210人、候补代表20人。"), []],
  ["they do not", text("出席代表230人，其中正式代表210人、候补代表30人。"), ["sum 文稿/概述.md"]],
  ["in brackets", text("到会代表230人（正式代表210人，候补20人）。"), []],
  ["full-width figures", text("到会代表２３０人（正式代表２１０人，候补代表２１人）。"), ["sum 文稿/概述.md"]],
  ["men and women", text("全县有党员300人，其中男200人、女90人。"), ["sum 文稿/概述.md"]],
  ["thousands with a comma", text("全县有党员14,300人，其中男12,200人、女2,100人。"), []],
  ["men and women of a committee", text("选出委员35人（男委员30人，女委员5人）。"), []],
  ["a share that fits", text("正式代表210人，其中女40人，占19%，中青年108人，占51.4%。"), []],
  ["a share that fits no number told", text("正式代表210人，其中女40人，占29%。"), ["share 文稿/概述.md"]],
  ["one number told may be the whole", text("代表230人，其中正式代表210人，女代表40人，占17.4%。"), []],
  ["the whole may stand elsewhere", text("正式代表210人。", "女代表40人，占29%。"), []],
  ["a smaller number is no whole", text("特邀代表8人。女代表40人，占29%。"), []],
  ["numbers of other things", text("设党支部210个，共有女40人，占总数29%。"), ["share 文稿/概述.md"]],
  ["more 常委 than members", meeting("9 | 11 | 1 | 4"), ["part 会议届次!E2"]],
  ["more secretaries than 常委", meeting("35 | 4 | 1 | 4"), ["part 会议届次!G2"]],
  ["as many", meeting("11 | 11 | 7 | 4"), []],
  ["nothing told", meeting(""), []],
  ["only the members told", meeting("11 | | 7 | 4"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(partsAndTotal, sheets)).toEqual(expected);
});

test("the messages tell the numbers", () => {
  const told = (sheets: Record<string, string>) =>
    partsAndTotal.run(exampleDossier(sheets)).map(({ message }) => message);
  expect(told(text("出席代表230人，其中正式代表210人、候补代表30人。"))).toEqual([
    "文稿“概述”写的分项正式210人、候补30人，与总数230人不符。对照会议文件改正一处。",
  ]);
  expect(told(text("代表230人，其中正式代表210人，女代表40人，占总数的29%。"))).toEqual([
    "文稿“概述”写的40人占总数的29%，按前文的230、210都算不出这个比例。核对人数和比例，写明以哪个数为总数。",
  ]);
  expect(told(meeting("9 | 11 | 1 | 4"))).toEqual(["县委第八届会议常委11人，多于委员9人。对照选举结果改正一处。"]);
});

test("a sentence is right exactly where its parts add up", () => {
  const count = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(count, count, count, (total, formal, alternate) => {
      const sentence = `出席代表${total}人，其中正式代表${formal}人、候补代表${alternate}人。`;
      expect(exampleFindings(partsAndTotal, text(sentence))).toHaveLength(formal + alternate === total ? 0 : 1);
    }),
  );
});
