import { z } from "zod";
import { type SheetSchema, column, remark } from "../sheet.js";

const count = (title: string, description: string, aliases: readonly string[] = []) =>
  column({ title, reading: "integer", description, aliases });

export const statisticsSheet: SheetSchema = {
  key: "statistics",
  name: "党员统计",
  description: "党组织和党员的年末数，一年一行。",
  row: z.strictObject({
    year: column({
      title: "年份",
      reading: "year",
      required: true,
      description: "四位年份。",
      aliases: ["年度", "年", "统计年份", "统计年度"],
      example: "1993",
    }),
    committees: count("党委", "党委个数。", ["党委数", "党委（个）", "基层党委", "基层党委数"]),
    generalBranches: count("党总支", "党总支个数。", ["总支", "总支数", "党总支数", "总支部", "党总支部"]),
    branches: count("党支部", "党支部个数。", ["支部", "支部数", "党支部数", "基层支部", "党支部个数"]),
    members: count("党员总数", "党员人数。", [
      "党员数",
      "党员人数",
      "总数",
      "党员",
      "党员合计",
      "党员总人数",
      "年末党员数",
    ]),
    women: count("女党员", "女党员人数。", ["妇女", "女", "女党员数", "女性党员", "女党员人数"]),
    minorities: count("少数民族党员", "少数民族党员人数。", ["少数民族", "少数民族党员数", "少数民族党员人数"]),
    admitted: count("当年发展", "当年发展党员人数。", [
      "发展新党员",
      "新发展",
      "当年发展党员",
      "新党员",
      "发展党员",
      "发展党员数",
      "当年发展党员数",
      "本年发展",
    ]),
    under35: count("35岁以下", "35岁以下党员人数。", ["三十五岁以下", "35岁及以下", "35岁及以下党员", "35岁以下党员"]),
    college: count("大专以上", "大专以上文化程度党员人数。", [
      "大专及以上",
      "大专以上学历",
      "大专以上文化",
      "大专及以上学历",
      "大专以上学历党员",
    ]),
    note: remark,
  }),
};
