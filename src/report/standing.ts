import { type Report, type ReportFinding, type ReportSince } from "../../schemas/report.js";

/** The mark of a finding that the earlier report did not have; empty where it had it, or nothing was compared. */
export const newMark = ({ since }: ReportFinding): string => (since === "new" ? "新增" : "");

/** How a report says that other findings come of this one; empty where none do. */
export const consequenceText = ({ consequences }: ReportFinding): string =>
  consequences.length === 0 ? "" : `由此引起的还有 ${consequences.length} 处，改好这一处再查`;

type Gone = ReportSince["gone"][number];

const goneNames: Readonly<Record<Gone["why"], string>> = {
  mended: "已改",
  "profile-changed": "因规范改动不再报",
  merged: "并入引起它的问题",
  "not-checked": "这次没有查",
};

/** What is gone since the earlier report, by the reason. */
export const goneBy = ({ gone }: ReportSince): (readonly [name: string, gone: readonly Gone[]])[] =>
  (["mended", "profile-changed", "merged", "not-checked"] as const).flatMap((why) => {
    const some = gone.filter((one) => one.why === why);
    return some.length === 0 ? [] : [[goneNames[why], some] as const];
  });

/** 新增 3，仍在 20，已改 5，已说明 2. */
export function sinceText(since: ReportSince): string {
  const mended = since.gone.filter(({ why }) => why === "mended").length;
  const others = goneBy(since).flatMap(([name, gone]) => (name === goneNames.mended ? [] : `${name} ${gone.length}`));
  return [
    `新增 ${since.new}`,
    `仍在 ${since.still}`,
    `已改 ${mended}`,
    `已说明 ${since.explained.length}`,
    ...others,
  ].join("，");
}

/** Which report was compared with. */
export const earlierName = ({ asOf, version, rules }: ReportSince): string =>
  `${asOf === "" ? "" : `截至${asOf}，`}程序${version}，规则${rules}`;

/** 通用, or another profile with the number of its changes. */
export const profileText = ({ profile: { name, changes } }: Report): string =>
  changes.length === 0 ? name : `${name}（改动 ${changes.length} 项）`;
