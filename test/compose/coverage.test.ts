import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compose } from "../../src/compose/index.js";
import { type Block, type Volume } from "../../src/model/volume.js";
import { exampleDossier } from "../support/example.js";

const text = (month: number): string => `${Math.floor(month / 12)}.${(month % 12) + 1}`;
const upper = 1993 * 12 + 5;
const lower = 2003 * 12 + 4;

interface Roster {
  /** first and last month of the heading it stands under */
  readonly dates: readonly [number, number];
  readonly lines: readonly { readonly records: readonly string[]; readonly from: number; readonly to: number }[];
}

const month = (written: string): number => {
  const [year = "", number = ""] = written.split(".");
  return Number(year) * 12 + Number(number) - 1;
};

/** （1993.6—1998.3）, （1993.6）, （1998.3—） as months; open ends are the lower limit. */
function months(bracket: string): [number, number] {
  const inside = /（([^（）]*)）$/u.exec(bracket)?.[1] ?? "";
  const [from = "", to = from] = inside.split("—");
  return [month(from), to === "" ? lower : month(to)];
}

function rostersOf(volume: Volume): Roster[] {
  const rosters: Roster[] = [];
  let dates: readonly [number, number] = [upper, lower];
  for (const block of volume.sections.flatMap((section): readonly Block[] => section.blocks)) {
    if (block.kind === "heading") dates = months(block.text);
    if (block.kind !== "roster") continue;
    const lines = block.groups.flatMap((group) =>
      group.entries.map(({ records, tenure }) => {
        const [from, to] = months(tenure);
        return { records, from, to };
      }),
    );
    rosters.push({ dates, lines });
  }
  return rosters;
}

const tenure = fc
  .tuple(fc.integer({ min: upper - 60, max: lower }), fc.integer({ min: 0, max: 150 }), fc.boolean())
  .map(([from, length, open]) => ({ from, to: from + length, open }));
const congresses = fc.uniqueArray(fc.integer({ min: upper - 30, max: lower - 1 }), { minLength: 2, maxLength: 4 });

test("a committee of many tenures and congresses: everybody in the volume, once a roster, inside its dates, cut as by hand", () => {
  fc.assert(
    fc.property(fc.array(tenure, { minLength: 1, maxLength: 12 }), congresses, (tenures, starts) => {
      const sorted = [...starts].sort((a, b) => a - b);
      const dossier = exampleDossier({
        机构沿革: "机构全称 | 系统 | 类别 | 设立时间\n中共样例县委员会 | 党 | 领导机构 | 1949.10",
        会议届次: [
          "机构 | 届次 | 开始日期",
          ...sorted.map((at, i) => `中共样例县委员会 | 第${i + 1}届 | ${text(at)}`),
        ].join("\n"),
        领导任职: [
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间",
          ...tenures.map(
            ({ from, to, open }, i) =>
              `中共样例县委员会 | 副书记 | 张${String.fromCodePoint(0x4e00 + i)} | ${text(from)} | ${open ? "" : text(to)}`,
          ),
        ].join("\n"),
      });
      const rosters = rostersOf(compose(dossier, { stage: "print", snapshot: "", rulesVersion: "" }));
      for (const { dates, lines } of rosters) {
        const shown = lines.flatMap((line) => line.records);
        expect(new Set(shown).size).toBe(shown.length);
        for (const { from, to } of lines) {
          expect(from).toBeGreaterThanOrEqual(dates[0]);
          expect(to).toBeLessThanOrEqual(dates[1]);
        }
      }
      const cuts = [upper, ...sorted.filter((at) => at > upper), lower];
      for (const [index, { from, to, open }] of tenures.entries()) {
        const id = dossier.tenures[index]?.id ?? "";
        const printed = rosters.flatMap((roster) => roster.lines.filter((line) => line.records.includes(id)));
        const end = open ? lower : Math.min(to, lower);
        const start = Math.max(from, upper);
        if (!open && to < upper) expect(printed).toEqual([]);
        else if (end - start < 1) expect(printed).toHaveLength(1);
        else {
          const parts = cuts.slice(1).map((cut, i) => [Math.max(start, cuts[i] ?? 0), Math.min(end, cut)] as const);
          const expected = parts.filter(([a, b]) => b > a).map(([a, b]) => ({ records: [id], from: a, to: b }));
          expect(printed).toEqual(expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a body without 届: each person once, cut at the limits of the volume", () => {
  fc.assert(
    fc.property(fc.array(tenure, { minLength: 1, maxLength: 12 }), (tenures) => {
      const dossier = exampleDossier({
        机构沿革: "机构全称 | 系统 | 类别 | 设立时间\n宣传部 | 党 | 工作部门 | 1949.10",
        领导任职: [
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间",
          ...tenures.map(
            ({ from, to, open }, i) =>
              `宣传部 | 副部长 | 李${String.fromCodePoint(0x4e00 + i)} | ${text(from)} | ${open ? "" : text(to)}`,
          ),
        ].join("\n"),
      });
      const [roster] = rostersOf(compose(dossier, { stage: "print", snapshot: "", rulesVersion: "" }));
      const expected = tenures.flatMap(({ from, to, open }, i) =>
        !open && to < upper
          ? []
          : [
              {
                records: [dossier.tenures[i]?.id],
                from: Math.max(from, upper),
                to: open ? lower : Math.min(to, lower),
              },
            ],
      );
      const inOrder = expected.sort((a, b) => a.from - b.from);
      expect(roster?.lines ?? []).toEqual(inOrder);
    }),
    { numRuns: 60 },
  );
});
