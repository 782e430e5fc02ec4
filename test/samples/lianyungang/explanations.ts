import type { Cell } from "../cells.js";

type Row = readonly Cell[];

const TABLE_41_2 = "《连云港市志》第四十一卷，表41-2";
const TABLE_41_8 = "《连云港市志》第四十一卷，表41-8";
const APPENDIX_42 = "《连云港市志》第四十二卷，附42";

/** 问题编号, what the printed book says of it, and where. */
const ANSWERS: readonly (readonly [number: string, text: string, basis: string])[] = [
  ["775JSXGK", "原书表41-2、表41-4只列工作机构的沿革，没有列负责人，本样例照录。", TABLE_41_2],
  ["P4EVD86X", "原书写“1956.2～1957.7并入宣传部”，本样例没有摘录宣传部一行。", TABLE_41_2],
  ["C1FN8NGE", "所录各表按机构分列历任领导人，没有印机构的设立时间，不能据领导人的任职时间推定。", TABLE_41_8],
  ["YHB11KC4", "原书正文记核心小组领导的起止，摘录的各表没有列它的成员。", "《连云港市志》第四十一卷"],
  ["QFMFBRN4", "本样例只摘录参议长、副参议长的名录，没有摘录机构何时撤止。", "《连云港市志》第四十二卷，参议会"],
  ["65GJJRRN", "原书表41-8印作1962.11～1971.6，与正文所记1967年1月起市委瘫痪不合，照录存疑。", TABLE_41_8],
  ["DYCC5S94", "本样例只收第六届、第八届政府的名录，第七届没有摘录。", APPENDIX_42],
  ["9XVE2NZH", "原书第八届有副市长，本样例没有摘录。", APPENDIX_42],
  ["1PQQ02SB", "原书写作纪律检查委员会（1950.5～1955.12）～监察委员会（1956.1～1967.1），照录。", TABLE_41_2],
];

/** What was found and is true of the printed book is answered, as a county would. */
export const EXPLANATIONS: readonly Row[] = [
  ["问题编号", "说明", "说明人", "日期", "依据", "豁免单位"],
  ...ANSWERS.map(([number, text, basis]): Row => [number, text, "样例编者", "2026.11", basis, null]),
];
