import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const program = `
import { utils, write } from "xlsx";
import { readCounty } from "./src/pipeline.js";
const sheet = utils.aoa_to_sheet([["机构", "职务", "姓名", "任职时间", "离任时间"], ["县委", "书记", "张三"]]);
sheet["D2"] = { t: "n", v: 34000, z: "yyyy/m/d" };
sheet["E2"] = { t: "n", v: 35855.75, z: 'yyyy"年"m"月"' };
sheet["!ref"] = "A1:E2";
const book = utils.book_new();
utils.book_append_sheet(book, sheet, "领导任职");
const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
const { tenures } = readCounty({ id: "县", files: [{ path: "一.xlsx", bytes }] });
const { from, to } = tenures[0].span;
console.log(from.edtf, from.raw, to.edtf, to.raw);
`;

test.each(["Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])("dates are the same in %s", (TZ) => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const told = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    cwd: root,
    env: { ...process.env, TZ },
    encoding: "utf8",
  });
  expect(told.trim()).toBe("1993-01-31 1993/1/31 1998-03 1998年3月");
});
