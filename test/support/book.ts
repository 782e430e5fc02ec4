import { utils, write } from "xlsx";

/** A workbook with the given sheets: rows of cells, numbers as numbers, everything else as text. */
export function book(sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>): Uint8Array {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(workbook, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** A small county without faults: one committee, its secretary and deputy. */
export const soundCounty: Readonly<Record<string, Uint8Array>> = {
  "卷信息.xlsx": book({
    卷信息: [
      ["项目", "内容"],
      ["县", "样例县"],
      ["卷次", "第三卷"],
      ["上限", "1993.6"],
      ["下限", "2003.5"],
    ],
  }),
  "县委/机构.xlsx": book({
    机构沿革: [
      ["序号", "机构全称", "简称", "系统", "类别", "设立时间", "设立方式"],
      [1, "中共样例县委员会", "县委", "党", "领导机构", "1949.10", "成立"],
    ],
  }),
  "县委/任职.xlsx": book({
    领导任职: [
      ["序号", "机构", "职务", "姓名", "性别", "民族", "任职时间", "离任时间", "离任原因"],
      [1, "县委", "书记", "张三", "男", "汉族", "1993.6", "1998.3", "换届"],
      [2, "县委", "书记", "李四", "女", "回族", "1998.3", null, null],
    ],
  }),
};
