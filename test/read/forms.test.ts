import { expect, test } from "vitest";
import { type Bound, isDate } from "../../src/model/date.js";
import { type ClaimedStint, type PersonClaims } from "../../src/model/claim.js";
import { resumeStints } from "../../src/read/forms/resume.js";
import { writtenMonth } from "../../src/read/forms/written-month.js";
import { readBook } from "../../src/read/index.js";
import { encoded } from "./support/encodings.js";

/** The form of a person who never lived. */
const person = `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r
<Person>\r
  <XingMing>周 望川</XingMing>\r
  <XingBie>男</XingBie>\r
  <ChuShengNianYue>197003</ChuShengNianYue>\r
  <MinZu>回族</MinZu>\r
  <JiGuan>江苏苇川\r
  </JiGuan>\r
  <RuDangShiJian>199807；九三学社</RuDangShiJian>\r
  <NiRenZhiWu/>\r
  <JianLi>1990.07--1998.03  苇川县教育局科员\r
1998.03--2005.11  苇川县委办公室秘书、\r
副主任（其间：2001.09--2004.07  在省委党校学习；2002.1－2002.6 挂职）\r
2005.11--         苇川县副县长</JianLi>\r
  <JiaTingChengYuan><Item><ChengWei>妻子</ChengWei><XingMing>吴一</XingMing><ChuShengRiQi>197105</ChuShengRiQi></Item></JiaTingChengYuan>\r
  <ShenFenZheng>320700197003150012</ShenFenZheng>\r
  <ZhaoPian>/9j/4AAQSkZJRg==</ZhaoPian>\r
  <Version>3.2.1.6</Version>\r
</Person>`;

const claimsOf = (bytes: Uint8Array): readonly PersonClaims[] => {
  const read = readBook({ path: "组织部/012周望川.lrmx", bytes });
  return "grids" in read ? (read.claims ?? []) : [];
};

const month = (bound: Bound | undefined): string => (bound !== undefined && isDate(bound) ? bound.edtf : String(bound));
const line = ({ at, from, to, text, beside }: ClaimedStint): string =>
  `${at.cell} ${month(from)}/${month(to)} ${text}${beside ? " *" : ""}`;

test("takes over who a person is and what he did, and nothing private", () => {
  const [claims, ...others] = claimsOf(new TextEncoder().encode(person));
  expect(others).toEqual([]);
  expect(claims).toMatchObject({ book: "组织部/012周望川.lrmx", name: "周望川" });
  expect(claims?.facts).toMatchObject({ sex: "男", nation: "回族", native: "江苏苇川" });
  expect([month(claims?.facts.birth), month(claims?.facts.joined)]).toEqual(["1970-03", "1998-07"]);
  expect(claims?.stints.map(line)).toEqual([
    "行1 1990-07/1998-03 苇川县教育局科员",
    "行2 1998-03/2005-11 苇川县委办公室秘书、副主任",
    "行2 2001-09/2004-07 在省委党校学习 *",
    "行2 2002-01/2002-06 挂职 *",
    "行4 2005-11/open 苇川县副县长",
  ]);
  for (const secret of ["320700197003150012", "/9j/", "吴一", "197105"])
    expect(JSON.stringify(claims)).not.toContain(secret);
});

test("reads the old form in GBK, its fields told by their place", () => {
  const fields = Array.from({ length: 33 }, () => "");
  ["周望川", "女", "197003", "汉族", "江苏苇川", "199807"].forEach((words, index) => (fields[index] = words));
  fields[17] = "1990.07--1998.03  苇川县教育局科员\r\n1998.03--  苇川县教育局副局长";
  const written = fields.map((words) => `"${words}"`).join(",");
  const [claims] = claimsOf(encoded(`${written}\r\n`, "gb18030"));
  expect(claims?.name).toBe("周望川");
  expect(claims?.facts).toMatchObject({ sex: "女", nation: "汉族", native: "江苏苇川" });
  expect(claims?.stints.map(line)).toEqual([
    "行1 1990-07/1998-03 苇川县教育局科员",
    "行2 1998-03/open 苇川县教育局副局长",
  ]);
});

test("a list that begins like the old form is a table", () => {
  const read = readBook({
    path: "名单.txt",
    bytes: encoded('"周望川","女","197003","汉族"\n"吴一","男","197105","回族"', "utf-8"),
  });
  expect("grids" in read && read.grids[0]?.rows.length).toBe(2);
});

test.each([
  ["--", "2001.07--2005.03  县委科员", "2001-07/2005-03 县委科员"],
  ["one hyphen", "2001.07-2005.03 县委科员", "2001-07/2005-03 县委科员"],
  ["a dash", "2001.07—2005.03  县委科员", "2001-07/2005-03 县委科员"],
  ["two dashes", "2001.07——2005.03  县委科员", "2001-07/2005-03 县委科员"],
  ["a wave", "2001.07～2005.03县委科员", "2001-07/2005-03 县委科员"],
  ["an en dash", "2001.07–2005.03  县委科员", "2001-07/2005-03 县委科员"],
  ["至", "2001年7月至2005年3月  县委科员", "2001-07/2005-03 县委科员"],
  ["months without a point", "200107--200503  县委科员", "2001-07/2005-03 县委科员"],
  ["months of one digit", "2001.7--2005.3  县委科员", "2001-07/2005-03 县委科员"],
  ["full-width signs", "２００１．０７——２００５．０３　县委科员", "2001-07/2005-03 县委科员"],
  ["years alone", "2001--2005  县委科员", "2001/2005 县委科员"],
  ["a blank end", "2018.05--         副县长", "2018-05/open 副县长"],
  ["至今", "2018.05至今 副县长", "2018-05/open 副县长"],
  ["现在", "2018.05--现在  副县长", "2018-05/open 副县长"],
  ["a year that begins the text", "2018.05--         2018年换届后任副县长", "2018-05/open 2018年换届后任副县长"],
  ["one month", "2018.05 参加工作", "2018-05/2018-05 参加工作"],
  ["a month that does not exist", "2018.13--2019.01  副县长", "unknown/unknown 2018.13--2019.01  副县长"],
  ["no date at all", "自幼务农", "unknown/unknown 自幼务农"],
])("a line of a résumé with %s", (_, written, expected) => {
  expect(resumeStints("a.lrmx", written).map(line)).toEqual([`行1 ${expected}`]);
});

test("其间 on a line of its own, without a colon, or as 期间, stands beside the stint above", () => {
  const resume =
    "2001.07--2005.03  县委科员\r\n（其间2002.01--2002.06  学习）\n\n2005.03--2006.01  乡长（期间：2005.05--2005.09 培训（脱产））";
  expect(resumeStints("a.lrmx", resume).map(line)).toEqual([
    "行1 2001-07/2005-03 县委科员",
    "行1 2002-01/2002-06 学习 *",
    "行4 2005-03/2006-01 乡长",
    "行4 2005-05/2005-09 培训（脱产） *",
  ]);
});

test.each([
  ["197003", "1970-03"],
  ["19700315", "1970-03"],
  ["1970.3", "1970-03"],
  ["1970-03", "1970-03"],
  ["1970年3月", "1970-03"],
  ["1970", "1970"],
  ["197013", undefined],
  ["197000", undefined],
  ["九三学社", undefined],
  ["", undefined],
])("reads the month %j", (written, expected) => {
  expect(writtenMonth(written)?.edtf).toBe(expected);
});

test("entities and document types have no place in a form", () => {
  const bytes = new TextEncoder().encode(
    '<!DOCTYPE Person [<!ENTITY a "aaaa">]>\n<Person><XingMing>&a;</XingMing></Person>',
  );
  const read = readBook({ path: "a.lrmx", bytes });
  expect(read).toMatchObject({ unreadable: { reason: expect.stringMatching(/^任免审批表已损坏/u) } });
});
