import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run.js";
import { book, soundCounty } from "../support/book.js";
import { testFolder } from "../support/folder.js";
import { recorder } from "../support/terminal.js";

const posts = book({
  领导任职: [
    ["机构", "职务", "姓名", "任职时间", "离任时间"],
    ["县委", "书记", "张三", "1998.3", "1993.6"],
  ],
});

test("compile hands back the marked workbooks, and to each unit its list and letter", async () => {
  const folder = testFolder(
    Object.fromEntries(
      Object.entries({ ...soundCounty, "县委/任职.xlsx": posts }).map(([name, bytes]) => [`样例县/${name}`, bytes]),
    ),
  );
  const out = join(folder, "结果");
  const terminal = recorder();
  expect(await run(["compile", join(folder, "样例县"), "--out", out], terminal)).toBe(0);
  expect(terminal.text.out).toMatch(/标注\/（\d+ 个文件）、退回\/（\d+ 个文件）/u);
  expect(readdirSync(join(out, "样例县/标注/县委"))).toContain("任职.xlsx");
  expect(readdirSync(join(out, "样例县/退回"))).toEqual(expect.arrayContaining(["县委.xlsx", "县委 退改函.docx"]));

  // somebody types into the list where it lies: it is not written over
  const list = join(out, "样例县/退回/县委.xlsx");
  writeFileSync(list, book({ 问题清单: [["改过"]] }));
  const told = recorder();
  expect(await run(["compile", join(folder, "样例县"), "--out", out], told)).toBe(0);
  expect(told.text.out).toContain("退回/县委.xlsx 有人改过，没有覆盖，改名为“县委（改过的）.xlsx”");
  expect(readdirSync(join(out, "样例县/退回"))).toEqual(
    expect.arrayContaining(["县委.xlsx", "县委（改过的）.xlsx", "县委 退改函.docx"]),
  );
  expect(readFileSync(join(out, "样例县/退回/县委（改过的）.xlsx"))).toEqual(
    Buffer.from(book({ 问题清单: [["改过"]] })),
  );

  // results that lie in the county's own folder are no tables of it
  const again = recorder();
  expect(await run(["compile", join(folder, "样例县"), "--out", folder], again)).toBe(0);
  expect(await run(["compile", join(folder, "样例县"), "--out", out], again)).toBe(0);
  expect(again.text.out).toContain("任职 1，");
  expect(existsSync(join(folder, "样例县/标注/县委/任职.xlsx"))).toBe(true);
});
