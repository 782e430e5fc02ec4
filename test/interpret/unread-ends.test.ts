import { expect, test } from "vitest";
import { exampleDossier } from "../support/example.js";

const endOf = (header: string, cells: string) =>
  exampleDossier({ 领导任职: `${header}\n${cells}` }).tenures[0]?.span.to;

test("a blank end is in post; a list without ends is a list of those in post", () => {
  expect(endOf("机构 | 职务 | 姓名 | 任职时间 | 离任时间", "县委 | 书记 | 张三 | 1993.6 |")).toBe("open");
  expect(endOf("机构 | 职务 | 姓名 | 任职时间", "县委 | 书记 | 张三 | 1993.6")).toBe("open");
});

test("where a column went unread and none of ends was found, nothing is known of the end", () => {
  expect(endOf("机构 | 职务 | 姓名 | 任职时间 | 免值年月", "县委 | 书记 | 张三 | 1993.6 | 1998.3")).toBe("unknown");
  expect(endOf("机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 血型", "县委 | 书记 | 张三 | 1993.6 | | A")).toBe("open");
});
