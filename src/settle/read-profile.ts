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

const keys = ["格式", "名称", "级别", "数值", "正职空缺月数"];

type Issue = NonNullable<ReturnType<typeof profileFileSchema.safeParse>["error"]>["issues"][number];

function sentence(issue: Issue): string {
  const place = issue.path.length === 0 ? "" : `“${issue.path.map(String).join("→")}”`;
  if (issue.code === "unrecognized_keys") {
    const names = issue.keys.map((key) => {
      const near = nearest(key, keys);
      return near === undefined ? `“${key}”` : `“${key}”（是不是“${near}”）`;
    });
    return `${place === "" ? "" : `${place}里`}不认得${names.join("、")}，可用的是${keys.join("、")}。`;
  }
  if (place === "") return "内容应是一个 { } 对象，写明格式、名称、级别。";
  if (issue.path[0] === "格式") return "“格式”要写 zuzhishi-profile/1。";
  if (issue.path[0] === "名称") return "“名称”要写规范的名称，一至六十个字。";
  if (issue.code === "invalid_value") return `${place}只能写强制、核实或提示。`;
  return `${place}写得不对：${issue.path[0] === "数值" ? "要写 0 至 120 的整数" : "要写成 { } 对象"}。`;
}
