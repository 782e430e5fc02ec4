import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type OrgName } from "../model/org.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继 | 备注";

/** A renaming turns one name into one other. Two names at once, or two heirs, are another kind of event. */
export const bodyRenameUnsettled = defineCheck({
  id: "body-rename-unsettled",
  title: "更名没有写明新名称，或写的不是更名",
  basis: "更名是一个名称换成另一个名称；分设、合并、挂牌各有其名，不写作更名。",
  why: "更名后归谁没有写明，新旧名录就接不上；挂牌写成更名，原来的机构就平白消失。",
  remedy: "更名的写一个后继；变成几个的改为分设；加挂牌子、一个机构两块牌子的，机构照旧，在备注写明。",
  data: z.strictObject({ name: z.string(), act: z.string(), says: z.array(z.string()) }),
  variants: {
    "no-successor": {
      level: "verify",
      rules: ["O10"],
      message: (d) => `${d.name}撤止方式写“${d.act}”，没有写更名为什么。请在后继栏写明新名称。`,
    },
    "two-successors": {
      level: "verify",
      rules: ["O10"],
      message: (d) => `${d.name}写“${d.act}”，后继却有${d.says.join("、")}。先后更名的各起一行，分成几个的改写“分设”。`,
    },
    parallel: {
      level: "verify",
      rules: ["O11"],
      message: (d) => `${d.name}写“${d.act}”，又写“${d.says.join("、")}”。两个名称同时使用的不是更名，请核对。`,
    },
  },
  examples: {
    bad: {
      没有写新名称: {
        sheets: { 机构沿革: `${header}\n县农工部 | 1984.3 | 2002.1 | 更名 | |` },
        finds: ["no-successor 机构沿革!E2"],
      },
      更名为两个机构: {
        sheets: { 机构沿革: `${header}\n县城建局 | 1984.3 | 1994.3 | 更名 | 县建设局、县环保局 |` },
        finds: ["two-successors 机构沿革!E2"],
      },
      挂牌写成更名: {
        sheets: { 机构沿革: `${header}\n县人武部 | 1951.1 | 1954.8 | 改称 | 县兵役局 | 一个机构两块牌子` },
        finds: ["parallel 机构沿革!D2"],
      },
    },
    good: {
      更名写明新名称: { 机构沿革: `${header}\n县农工部 | 1984.3 | 2002.1 | 更名 | 县农工办 |` },
      "分设为两个，升格仍用原名": {
        机构沿革: `${header}\n县城建局 | 1984.3 | 1994.3 | 分设 | 县建设局、县环保局 |\n县纪委 | 1979.4 | 1983.10 | 升格 | |`,
      },
    },
  },
  needs: handedIn("orgs"),
  *run({ orgs }) {
    for (const org of orgs) {
      const { endAct: act } = org;
      if (act === undefined || !/更名|改称|改名|改为|改设/u.test(act)) continue;
      const words = parallelWords(org);
      const of = (says: readonly string[]) => ({ name: org.fullName, act, says: [...says] });
      if (words !== undefined)
        yield { variant: "parallel", at: cellOf(org.origin, "endAct"), body: org.fullName, data: of([words]) };
      else if (org.successors.length !== 1)
        yield {
          variant: org.successors.length === 0 ? "no-successor" : "two-successors",
          at: cellOf(org.origin, "successors"),
          body: org.fullName,
          data: of(org.successors),
        };
    }
  },
});

/** What the row itself says of two names at once; 合署 too joins two bodies that both live on. */
const parallelWords = ({ endAct, note }: OrgName): string | undefined =>
  /(一个机构)?(两块|几块|三块)牌子|(加挂|挂牌|同时挂)\P{P}*|一套(班子|人马)|合署(办公)?|对[内外](称|仍称|仍用)\P{P}*/u.exec(
    [endAct, note].join("\n"),
  )?.[0];
