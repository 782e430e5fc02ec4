import { expect, test } from "vitest";
import { type Box, type Drawing } from "../../src/model/drawing.js";
import { monthDate } from "../../src/model/date.js";
import { type Span } from "../../src/model/span.js";
import { type TimelineRow, monthsText, timeline } from "../../src/picture/timeline.js";

const months = { first: 1950 * 12, last: 1989 * 12 + 11 };
const span = (from: Span["from"], to: Span["to"]): Span => ({ from, to });
const year = (value: number): Span["from"] => ({
  ...monthDate(value, 1),
  raw: String(value),
  latest: monthDate(value, 12).latest,
  precision: "year",
});
const row = (name: string, time: Span, more: Partial<TimelineRow> = {}): TimelineRow => ({
  name,
  span: time,
  manner: "held",
  when: "时间",
  ...more,
});

const draw = (
  rows: readonly TimelineRow[],
  marks: Parameters<typeof timeline>[0]["groups"][0]["marks"] = [],
): Drawing =>
  timeline({ title: "县委", description: "", groups: [{ post: "书记", marks, rows }], months, width: 500, size: 9 });

/** nine tenths of the text */
const swatchHeight = 9 * 0.9;

/** The bars of the picture as look and first and last month, without bands and the legend. */
function bars({ shapes }: Drawing): string[] {
  const rule = shapes.find((shape) => shape.kind === "line" && shape.look === "axis");
  if (rule?.kind !== "line") throw new Error("no axis");
  const { x1, x2 } = rule;
  const month = (x: number): number => months.first + ((x - x1) / (x2 - x1)) * (months.last + 1 - months.first) - 0.5;
  const own = shapes.filter((shape): shape is Box => shape.kind === "box" && shape.height !== swatchHeight);
  return own
    .filter(({ look }) => look !== "band")
    .map(({ look, x, width, pointed }) => {
      const [first, last] = [Math.round(month(x)), Math.round(month(x + width))];
      return `${look} ${monthsText({ first, last })}${pointed === true ? " →" : ""}`;
    });
}

const texts = ({ shapes }: Drawing): string[] => shapes.flatMap((shape) => (shape.kind === "label" ? shape.text : []));

test("one bar from office to office; who hands over in a month touches who takes over", () => {
  const [first, second] = [span(monthDate(1951, 8), monthDate(1955, 3)), span(monthDate(1955, 3), monthDate(1960, 1))];
  const drawing = draw([row("甲", first), row("乙", second, { manner: "acting" })]);
  expect(bars(drawing)).toEqual(["held 1951.8—1955.3", "acting 1955.3—1960.1"]);
  const [a, b] = drawing.shapes.filter(
    (shape): shape is Box => shape.kind === "box" && (shape.look === "held" || shape.look === "acting"),
  );
  expect((a?.x ?? 0) + (a?.width ?? 0)).toBeCloseTo(b?.x ?? 0);
});

test("what may have been is open and dashed, on the side where it is not known", () => {
  expect(bars(draw([row("甲", span(year(1960), monthDate(1965, 6)))]))).toEqual([
    "unsure 1960.1—1960.12",
    "held 1960.12—1965.6",
  ]);
  expect(bars(draw([row("甲", span(monthDate(1960, 6), year(1965)))]))).toEqual([
    "unsure 1965.1—1965.12",
    "held 1960.6—1965.1",
  ]);
  expect(bars(draw([row("甲", span(year(1965), year(1965)))]))).toEqual(["unsure 1965.1—1965.12"]);
});

test("who is still in office goes on in a point, an unknown end is a short dashed piece", () => {
  expect(bars(draw([row("甲", span(monthDate(1980, 6), "open"))]))).toEqual(["held 1980.6—1990.1 →"]);
  const unknownEnd = bars(draw([row("甲", span(monthDate(1960, 6), "unknown"))]));
  expect(unknownEnd[1]).toMatch(/^held 1960\.6—1960\./u);
  expect(unknownEnd[0]).toMatch(/^unsure 1960\.6—196[1-5]/u);
  expect(bars(draw([row("甲", span("unknown", monthDate(1960, 6)))]))[0]).toMatch(/^unsure 195[5-9]\.\d+—1960\.6/u);
  expect(bars(draw([row("甲", span("unknown", "open"))]))[0]).toMatch(/^unsure /u);
  expect(bars(draw([row("甲", span("unknown", "unknown"))]))[0]).toMatch(/^unsure /u);
});

test("a tenure beyond the axis has its time at the edge and no bar; one that crosses the edge is cut there", () => {
  const before = draw([row("甲", span(monthDate(1940, 1), monthDate(1945, 1)))]);
  expect(bars(before)).toEqual([]);
  expect(texts(before)).toContain("◂时间");
  const after = draw([row("甲", span(monthDate(1995, 1), monthDate(1996, 1)))]);
  expect(bars(after)).toEqual([]);
  expect(texts(after)).toContain("时间▸");
  expect(bars(draw([row("甲", span(monthDate(1940, 1), monthDate(1955, 1)))]))).toEqual(["held 1950.1—1955.1"]);
});

test("written the wrong way round, the months between are unsure", () => {
  expect(bars(draw([row("甲", span(monthDate(1965, 6), monthDate(1961, 6)))]))).toEqual(["unsure 1961.6—1965.6"]);
});

test("the strip of the post shows gaps, declared vacancies and overlaps, and the legend names what was drawn", () => {
  const drawing = draw(
    [row("甲", span(monthDate(1951, 8), monthDate(1955, 3)))],
    [
      { first: 1951 * 12 + 7, last: 1955 * 12 + 2, state: "kept", tip: "任职：甲" },
      { first: 1955 * 12 + 3, last: 1956 * 12, state: "gap", tip: "断线" },
      { first: 1956 * 12 + 1, last: 1957 * 12, state: "vacant", tip: "空缺" },
      { first: 1957 * 12 + 1, last: 1958 * 12, state: "overlap", tip: "两人同任" },
    ],
  );
  const tips = drawing.shapes.flatMap((shape) => (shape.kind === "box" && shape.tip !== undefined ? shape.tip : []));
  expect(tips).toEqual([
    "任职：甲 1951.8—1955.3",
    "断线 1955.4—1956.1",
    "空缺 1956.2—1957.1",
    "两人同任 1957.2—1958.1",
  ]);
  expect(texts(drawing).slice(-4)).toEqual(["任职", "空缺（有说明）", "断线", "两人同任"]);
});

test("everything lies on the sheet, and no time is written over its bar", () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    row(`很长很长的名字${index}`, span(monthDate(1950 + index, 1), monthDate(1951 + index, 6)), {
      when: "1950.1—1951.6 中共某某县委员会第一书记",
    }),
  );
  const { width, height, shapes } = draw(rows);
  for (const shape of shapes) {
    if (shape.kind === "box") {
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.01);
      expect(shape.y + shape.height).toBeLessThanOrEqual(height);
    } else if (shape.kind === "label") {
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.y).toBeLessThanOrEqual(height);
    }
  }
  const labels = texts({ width, height, title: "", description: "", shapes });
  expect(labels.find((text) => text.startsWith("很长"))).toMatch(/…$|0$/u);
});

test("years stand as close as they can be read, whatever the stretch", () => {
  const years = (first: number, last: number): string[] =>
    texts(
      timeline({
        title: "",
        description: "",
        groups: [],
        months: { first: first * 12, last: last * 12 + 11 },
        width: 500,
        size: 9,
      }),
    );
  expect(years(1990, 1993)).toEqual(["1990", "1991", "1992", "1993"]);
  expect(years(1921, 1990).slice(0, 3)).toEqual(["1925", "1930", "1935"]);
  expect(years(1000, 3000).slice(0, 3)).toEqual(["1000", "1500", "2000"]);
});
