import { type Profile, profileFileSchema } from "../../schemas/profile.js";
import { nearest } from "../model/likeness.js";
import { type CheckFacts } from "./settle-checks.js";

/** A profile, or what is wrong with its file: one Chinese sentence a fault. */
type ReadProfile = { readonly profile: Profile } | { readonly problems: readonly string[] };

/** Judges the JSON of a profile file; `checks` are those its levels may name. */
export function readProfile(json: unknown, checks: readonly CheckFacts[]): ReadProfile {
  const read = profileFileSchema.safeParse(json);
  if (!read.success) return { problems: read.error.issues.map(sentence) };
  const known = checks.flatMap(({ id, variants, rules }) => [
    id,
    ...variants.map(({ name }) => `${id}/${name}`),
    ...rules,
  ]);
  const unknown = Object.keys(read.data.levels).filter((name) => !known.includes(name));
  if (unknown.length === 0) return { profile: read.data };
  return {
    problems: unknown.map((name) => {
      const near = nearest(name, known);
      const guess = near === undefined ? "" : `最接近的是“${near}”；`;
      return `“级别”里的“${name}”不是检查、检查的情况或规则号。${guess}全部检查见 zuzhishi explain。`;
    }),
  };
}

const keysAt: Readonly<Record<string, readonly string[]>> = {
  "": ["格式", "名称", "级别", "数值", "职务", "机构", "任期", "用语"],
  数值: ["正职空缺月数", "常委最少人数", "常委最多人数", "统计增减百分比"],
  职务: ["职务", "机构", "起", "止", "依据"],
  机构: ["机构", "起", "止", "依据"],
  任期: ["机构", "起", "年"],
  用语: ["不用", "改为", "依据"],
};

const everyKey = [...new Set(Object.values(keysAt).flat())];

type Issue = NonNullable<ReturnType<typeof profileFileSchema.safeParse>["error"]>["issues"][number];

function sentence(issue: Issue): string {
  const place = issue.path.length === 0 ? "" : `“${issue.path.map(stepText).join("→")}”`;
  const [section, ...rest] = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => {
      const near = nearest(key, everyKey);
      return near === undefined ? `“${key}”` : `“${key}”（是不是“${near}”）`;
    });
    const usable = Object.entries(keysAt)
      .flatMap(([place, keys]) => (place === (section ?? "") ? keys : []))
      .join("、");
    return `${place === "" ? "" : `${place}里`}不认得${names.join("、")}，可用的是${usable}。`;
  }
  if (section === undefined) return "内容应是一个 { } 对象，写明格式、名称、级别。";
  if (section === "格式") return "“格式”要写 zuzhishi-profile/1。";
  if (section === "名称") return "“名称”要写规范的名称，一至六十个字。";
  if (section === "级别" && issue.code === "invalid_value") return `${place}只能写强制、核实或提示。`;
  return `${place}写得不对：${wanted(section, rest)}。`;
}

const stepText = (step: PropertyKey): string => (typeof step === "number" ? `第${step + 1}项` : String(step));

/** What is to be written at a place of a section. */
function wanted(section: string, rest: readonly string[]): string {
  const key = rest.at(-1);
  if (key === undefined) return section === "级别" || section === "数值" ? "要写成 { } 对象" : "要写成 [ ] 列表";
  if (section === "数值") return "要写 0 至 120 的整数";
  if (rest.length === 1) return "每一项要写成 { } 对象";
  if (key === "起" || key === "止") return "要写年月，如 1956.9";
  if (key === "年") return "要写 1 至 10 的整数";
  if (section === "任期") return "要写党委、人大或政协";
  return "要写文字，一至六十个字";
}
