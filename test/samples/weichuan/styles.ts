import type { SheetStyle } from "../layout.js";

/** Workbooks whose bodies are listed by another office. */
export const MUNICIPAL: Readonly<Record<string, string>> = {
  "县委组织部/县委领导任职.xlsx": "县委组织部/机构沿革.xlsx",
  "县委组织部/党组领导任职.xlsx": "县委组织部/机构沿革.xlsx",
  "县纪委/县纪委.xlsx": "县委组织部/机构沿革.xlsx",
  "县总工会/群团组织.xlsx": "县委组织部/机构沿革.xlsx",
  "县科协/科协文联残联.xlsx": "县委组织部/机构沿革.xlsx",
  "县政府办/领导任职.xlsx": "县政府办/机构沿革.xlsx",
  "县人事局/政府部门领导任职.xlsx": "县政府办/机构沿革.xlsx",
  "县人大常委会办公室/人大与政法机关.xlsx": "县政府办/机构沿革.xlsx",
};

type TenureStyle = SheetStyle & { readonly bareTerms?: boolean };

const PERSONNEL_ALIASES = {
  机构: "单位",
  职务: "职务名称",
  任职时间: "任职年月",
  离任时间: "免职年月",
  离任原因: "免职原因",
};

/** How each unit types its leaders. A workbook not named here follows the template. */
export const TENURE_STYLES: Readonly<Record<string, TenureStyle>> = {
  "县委组织部/党组领导任职.xlsx": { dates: "padded", above: ["县直单位党组领导成员任职表"] },
  "县纪委/县纪委.xlsx": {
    above: ["中共苇川县纪律检查委员会领导成员名录", "填报单位：县纪委办公室　　填报日期：2003年5月"],
    aliases: { 任职时间: "任职年月", 离任时间: "免职年月" },
    bareTerms: true,
  },
  "县人事局/政府部门领导任职.xlsx": {
    above: ["苇川县人民政府部分工作部门领导成员任职情况表", "填报单位：苇川县人事劳动和社会保障局"],
    aliases: PERSONNEL_ALIASES,
    dates: "dashed",
    blankEvery: 40,
  },
  "县人武部/人武部.xlsx": { dates: "serial", above: ["军事系统领导干部任职表"] },
  "县政协办/政协与统战.xlsx": {
    above: ["政协、工商联、民盟领导成员名录", "填报单位：县政协办公室"],
    dates: "chinese",
    notes: true,
  },
  "县总工会/群团组织.xlsx": {
    dates: "padded",
    below: ["说明：本表所列为工会、共青团、妇联正副职，其他成员不列。"],
  },
  "县科协/科协文联残联.xlsx": {
    above: ["科协、文联、残联领导成员名录"],
    spans: true,
    notes: true,
    without: ["届次"],
  },
  "乡镇/柳河镇.xlsx": {
    above: ["柳河镇领导成员名录", "填报单位：柳河镇党委"],
    dates: "chinese",
    aliases: { 机构: "单位名称", 职务: "所任职务", 任职时间: "起始时间", 离任时间: "截止时间" },
  },
  "乡镇/白荡镇.xlsx": { above: ["白荡镇党政领导名录"], spans: true, notes: true, without: ["届次", "任职依据"] },
  "乡镇/龙潭回族乡.xlsx": { blankEvery: 12, dates: "padded" },
  "乡镇/后坪乡.xlsx": {
    above: ["后坪乡领导干部任职情况", "", "填报单位：后坪乡人民政府"],
    dates: "dashed",
    below: ["合计：见上表", "说明：离任时间空白者为2003年5月仍在任。"],
  },
  "企事业/县人民医院.xlsx": { above: ["县人民医院领导成员名录"], dates: "chinese" },
};
