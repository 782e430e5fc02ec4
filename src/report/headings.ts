/** The four headings compilers and reviewers ask by: 纵不断线、横不缺漏, names and dates right, form right. */
export const headings = ["纵向断线", "横向缺漏", "任职时间与职务", "体例文字"] as const;
export type Heading = (typeof headings)[number];

/** Rules that stand under another heading than the rest of their letter. */
const single: Readonly<Record<Exclude<Heading, "任职时间与职务">, string>> = {
  纵向断线: "L02 L03 L04 C06 N02 N03 N11 N16 O02 O03 O10 O11 O14 X01 X02",
  横向缺漏: "L14 L19 L20 N05 N08 N10 N17 N18 O01 O05 O06 O09 X05 X06 X08 X10",
  体例文字: "C13 D05 D06 D07 D08 D11 D15 N04 N09 N13 N14 N19 O07 O08 O12 P13 P15",
};

const byRule: ReadonlyMap<string, Heading> = new Map(
  headings.flatMap((heading) => {
    const rules = heading === "任职时间与职务" ? [] : single[heading].split(" ");
    return rules.map((rule) => [rule, heading] as const);
  }),
);

/** The heading of a finding or a check: that of its first rule. T rules are about language and printing. */
export function headingOf(rules: readonly string[]): Heading {
  const first = rules[0] ?? "";
  return byRule.get(first) ?? (first.startsWith("T") ? "体例文字" : "任职时间与职务");
}
