import { lstat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type VolumeItem, volumeItems } from "../../schemas/sheets/volume.js";
import { makeFolder, writeWhole } from "../node/write-file.js";
import { templateWorkbook } from "../template/workbook.js";
import { areaCodeOf } from "./area-code.js";
import { readArguments } from "./arguments.js";
import { countyGuide } from "./county-guide.js";
import { type ExitStatus, type Terminal, UsageError } from "./terminal.js";

const asked = ["province", "city", "county", "number", "upper", "lower"] as const satisfies readonly VolumeItem[];
type Asked = (typeof asked)[number];
type Answers = Partial<Record<VolumeItem, string>>;

const examples: Readonly<Record<Asked, string>> = {
  province: "江苏省",
  city: "连云港市",
  county: "东海县",
  number: "第三卷",
  upper: "1993.6",
  lower: "2003.5",
};

const templateName = "填报模板.xlsx";
const guideName = "说明.txt";

/** Lays out a county's folder: the template with 卷信息 filled in, 文稿, 上卷, and a page that says what goes where. */
export async function init(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const options = Object.fromEntries(asked.map((item) => [item, { type: "string" as const }]));
  const { positionals, value } = readArguments("init", args, options);
  if (positionals.length > 1) throw new UsageError("一次只建一个县的文件夹，如 zuzhishi init sources/某县。");
  const [given] = positionals;
  const answers: Answers = {};
  for (const item of asked) {
    const usual = item === "county" && given !== undefined ? basename(resolve(given)) : "";
    const told = value(item) ?? (await terminal.ask?.(question(item, usual)));
    const text = (told ?? "").trim() || usual;
    if (text !== "") answers[item] = checked(item, text);
  }
  if (answers.county === undefined)
    throw new UsageError("请写明县名，如 zuzhishi init sources/某县，或加 --county 某县。");
  const folder = given ?? join("sources", answers.county);
  if ((await lstat(join(folder, templateName)).catch(() => undefined)) !== undefined)
    throw new UsageError(`${join(folder, templateName)} 已经有了，没有改动。要另建一个县，请换一个文件夹。`);
  const code = codeFor(answers);
  if (code !== undefined) answers.code = code;
  await writeWhole(join(folder, templateName), await templateWorkbook(answers));
  await writeWhole(join(folder, guideName), countyGuide(answers.county));
  for (const name of ["文稿", "上卷"]) await makeFolder(join(folder, name));
  terminal.out(`${doneText(folder, answers)}\n`);
  return 0;
}

function question(item: Asked, usual: string): string {
  const hint = usual === "" ? `如 ${examples[item]}，不知道就回车` : `回车就是 ${usual}`;
  return `${volumeItems[item].title}（${hint}）：`;
}

function checked(item: Asked, text: string): string {
  if (item !== "upper" && item !== "lower") return text;
  const month = /^(?<year>1[89]\d\d|20\d\d)(?:[.\-/年](?<month>0?[1-9]|1[0-2])月?|年)?$/u.exec(
    text.normalize("NFKC"),
  )?.groups;
  if (month === undefined)
    throw new UsageError(`${volumeItems[item].title}要写成 ${examples[item]} 这样的年月，写成了“${text}”。`);
  return month["month"] === undefined ? (month["year"] ?? "") : `${month["year"]}.${Number(month["month"])}`;
}

function codeFor({ province = "", city = "", county = "", upper, lower }: Answers): string | undefined {
  if (upper === undefined || lower === undefined) return undefined;
  return areaCodeOf(province, city, county, { first: monthIndex(upper, 1), last: monthIndex(lower, 12) });
}

/** Months since the year 0, of 1993.6; of a year alone its first or its last. */
function monthIndex(text: string, alone: number): number {
  const [year, month] = text.split(".");
  return Number(year) * 12 + Number(month ?? alone) - 1;
}

function doneText(folder: string, answers: Answers): string {
  const blank = asked.filter((item) => answers[item] === undefined).map((item) => volumeItems[item].title);
  return [
    `已建好 ${folder}/：${templateName}、${guideName}、文稿/、上卷/`,
    ...(answers.code === undefined ? [] : [`区划代码按国家标准填了 ${answers.code}，请核对。`]),
    ...(blank.length === 0 ? [] : [`还没有填的：${blank.join("、")}。请在${templateName}的“卷信息”表里补上。`]),
    `下一步：把${templateName}发给各单位；收回的表放进这个文件夹，运行 zuzhishi check ${folder}`,
  ].join("\n");
}
