import { type CellRef } from "../model/cell.js";
import { type Finding, type Level } from "../model/finding.js";

/** What the report and the handbook say of a check. */
export interface CheckFacts {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly rules: readonly string[];
  readonly basis: string;
  readonly why: string;
  readonly remedy: string;
  readonly variants: readonly { readonly name: string; readonly level: Level; readonly rules: readonly string[] }[];
}

type Data = Readonly<Record<string, string>>;

interface SettleCheck<Name extends string> extends CheckFacts {
  readonly message: Readonly<Record<Name, (data: Data) => string>>;
}

const level = "verify";

function define<Name extends string>(
  rule: string,
  check: Omit<SettleCheck<Name>, "level" | "rules" | "variants">,
): SettleCheck<Name> {
  const rules = [rule];
  return { ...check, level, rules, variants: Object.keys(check.message).map((name) => ({ name, level, rules })) };
}

/** What can only be seen once the findings are known: answers that answer nothing, and the profile used. */
export const explanationStale = define("N15", {
  id: "explanation-stale",
  title: "情况说明所答的问题，这次没有查出",
  basis: "情况说明是对某几个数据的说明，数据变了，说明就要重新写。",
  why: "资料改动以后，旧的说明可能已经不符，不能再算数。",
  remedy: "问题已改好的，删去这一行说明；问题还在、编号变了的，核对后按新编号重写；编号抄错的，改正编号。",
  message: {
    gone: (d) =>
      `情况说明答复的问题${d["number"]}，这次没有查出：有关的资料改过，或者编号抄错。改好了的删去这一行，问题还在的按新编号重写。`,
    mistyped: (d) =>
      `情况说明答复的问题${d["number"]}，这次没有查出；有一个问题的编号是${d["near"]}，只差一个字。是这一个，请改正编号。`,
  },
});

export const explanationUnusable = define("N15", {
  id: "explanation-unusable",
  title: "情况说明不能算数",
  basis: "强制性错误必须改正，经上级同意才可免改；核实性错误须核实并说明，一个问题一个说明。",
  why: "不能算数的说明不会使问题结案，送审时还会退回。",
  remedy: "两种说法的，查实后留一种；“强制”问题改正数据，确经上级同意免改的，写明豁免单位。",
  message: {
    contradictory: (d) =>
      `对问题${d["number"]}有两种说明：“${d["first"]}”和“${d["second"]}”。查实后留一种，查实以前都不算数。`,
    "not-waived": (d) =>
      `问题${d["number"]}是“强制”问题，只作说明不能结案。请改正数据；确经上级同意免改的，在“豁免单位”一栏写明是哪个单位。`,
    "own-waiver": (d) =>
      `问题${d["number"]}的豁免单位写的是“${d["waivedBy"]}”，不是上级单位。“强制”问题须经上级（市、省）同意才可免改。`,
  },
});

export const profileDiffers = define("N09", {
  id: "profile-differs",
  title: "卷信息写的规范与这次核对用的不同",
  basis: "一卷按一个规范编纂和核对。",
  why: "规范不同，问题的级别就不同，县、市、省三处核对的结果会对不上。",
  remedy: "核对时用 --profile 指定那个规范的文件；卷信息写错的，改正“规范”一项。",
  message: {
    differs: (d) =>
      `卷信息的规范是“${d["named"]}”，这次核对用的是“${d["used"]}”。请用 --profile 指定规范文件，或改正卷信息。`,
  },
});

export const settleChecks: readonly CheckFacts[] = [explanationStale, explanationUnusable, profileDiffers];

interface Place {
  readonly at: CellRef;
  readonly related?: readonly CellRef[];
  readonly suggestion?: string;
}

/** A finding of one of these checks. */
export function settleFinding<Name extends string>(
  check: SettleCheck<Name>,
  variant: Name,
  data: Data,
  { at, related = [], suggestion }: Place,
): Finding {
  const { id, rules } = check;
  const message = check.message[variant](data);
  return { check: id, variant, level, rules, message, suggestion, at, related, data, body: undefined };
}
