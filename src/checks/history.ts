/** One change of a check: in which edition of the rules, and what changed for those who answer it. */
export interface RuleChange {
  readonly edition: string;
  readonly change: string;
}

const first = "第1版";
const second = "第2版";

/** Checks that came or changed after the first edition, newest last. */
const changes: Readonly<Record<string, readonly RuleChange[]>> = {
  "character-nonstandard": [{ edition: second, change: "少见的字作提示" }],
  "header-map-faulty": [{ edition: second, change: "新设：列对照里没有起作用的行" }],
  "hidden-content": [{ edition: second, change: "新设：隐藏的行和列" }],
  "layout-inferred": [{ edition: second, change: "新设：靠排法推断的内容" }],
  "private-data": [{ edition: second, change: "住址也问" }],
  "body-year-unreported": [{ edition: second, change: "新设：别的年份有记录、这几年没有的机构" }],
  "person-judgement": [{ edition: second, change: "新设：人物表的判定（同一人、不是同一人、待查）" }],
  "secretary-through-core-group": [{ edition: second, change: "新设：任期跨过核心小组时期的县委书记" }],
  "term-nonstandard": [{ edition: second, change: "新设：通用的提法和各省规范的用语" }],
  "transcript-unchecked": [{ edition: second, change: "新设：从印本读入、还没有人核对的行" }],
  "post-title-period": [
    { edition: second, change: "机构沿革里起止不合体制的机构也问；苏区的革命委员会不再问；规范可以另定起止" },
  ],
  "tenure-duplicate": [{ edition: second, change: "一份名单填在两张表里的，合为一个问题" }],
  "head-outside-party-group": [{ edition: second, change: "党内职务填在行政机构下的，单独问" }],
  "body-merge-mismatch": [{ edition: second, change: "更名前后名称隔月相接的，由核实改为提示" }],
};

/** Since when a check is there and what changed in it; those without a word stand as the first edition had them. */
export const historyOf = (id: string): readonly RuleChange[] => {
  const own = changes[id] ?? [];
  return own[0]?.change.startsWith("新设") === true ? own : [{ edition: first, change: "设立" }, ...own];
};

export const historyText = (id: string): string =>
  historyOf(id)
    .map(({ edition, change }) => `${edition}${change.startsWith("新设") || change === "设立" ? "" : "："}${change}`)
    .join("；");
