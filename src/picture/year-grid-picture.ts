import { type BoxLook, type Drawing, type Shape } from "../model/drawing.js";
import { type YearGrid, type YearRow, type YearState } from "../model/year-grid.js";
import { axisShapes } from "./axis.js";
import { legendHeight, legendShapes } from "./legend.js";
import { fitted } from "./text-width.js";

const yearWords: Readonly<Record<YearState, string>> = {
  reported: "已报",
  zero: "零报告",
  missing: "未报",
  absent: "机构不存在",
};

/** 机构不存在 stays blank. */
const looks: Readonly<Record<Exclude<YearState, "absent">, BoxLook>> = {
  reported: "told",
  zero: "zero",
  missing: "missing",
};

/** 历年报送情况: a row for each body, a column for each year. `county` is left out of the names. */
export function yearGridPicture(
  { from, to, rows }: YearGrid,
  title: string,
  county: string,
  width: number,
  size: number,
): Drawing {
  const pitch = size * 1.5;
  const left = size * 17;
  const top = size * 2;
  const axis = { months: { first: from * 12, last: to * 12 + 11 }, left, right: width - size };
  const year = (axis.right - left) / (to - from + 1);
  const shapes = rows.flatMap((row, index): Shape[] => {
    const y = top + size * 0.3 + index * pitch;
    const name = fitted(withoutCounty(row.name, county), 16.5);
    return [
      { kind: "label", x: left - size * 0.5, y: y + pitch / 2, text: name, size, anchor: "end", look: "plain" },
      ...row.runs.flatMap(({ state, from: first, to: last }): Shape[] =>
        state === "absent"
          ? []
          : [
              {
                kind: "box",
                x: left + (first - from) * year,
                y: y + pitch * 0.15,
                width: (last - first + 1) * year,
                height: pitch * 0.7,
                look: looks[state],
                tip: `${row.name} ${yearWords[state]} ${yearsText(first, last)}`,
              },
            ],
      ),
    ];
  });
  const bottom = top + size * 0.3 + rows.length * pitch;
  const legend = (["reported", "zero", "missing"] as const).map((state) => ({
    look: looks[state],
    text: yearWords[state],
  }));
  const plan = { left, top: bottom + size * 0.4, width: width - left, size };
  return {
    width,
    height: plan.top + legendHeight(legend, plan),
    title,
    description: rows.flatMap(missingText).join("；"),
    shapes: [...axisShapes(axis, top, bottom, size * 0.85), ...shapes, ...legendShapes(legend, plan)],
  };
}

/** 苇川县教育局 is 教育局, 中共苇川县委组织部 is 县委组织部. */
function withoutCounty(name: string, county: string): string {
  const bare = name.replace(/^(?:中国共产党|中共)/u, "");
  if (county === "" || !bare.startsWith(county) || bare === county) return bare;
  const rest = bare.slice(county.length);
  return rest.startsWith("委") && !rest.startsWith("委员") ? county.slice(-1) + rest : rest;
}

const yearsText = (from: number, to: number): string => (from === to ? `${from}年` : `${from}—${to}年`);

/** 县教育局未报1996—1998年; nothing where no year is missing. */
function missingText({ name, runs }: YearRow): string[] {
  const missing = runs.filter(({ state }) => state === "missing").map(({ from, to }) => yearsText(from, to));
  return missing.length === 0 ? [] : [`${name}未报${missing.join("、")}`];
}
