import { expect, test } from "vitest";
import { type YearGrid } from "../../src/model/year-grid.js";
import { yearGridPicture } from "../../src/picture/year-grid-picture.js";

const grid: YearGrid = {
  from: 1990,
  to: 1999,
  rows: [
    {
      name: "中共苇川县委组织部",
      body: undefined,
      runs: [
        { state: "absent", from: 1990, to: 1991 },
        { state: "reported", from: 1992, to: 1995 },
        { state: "missing", from: 1996, to: 1996 },
        { state: "zero", from: 1997, to: 1999 },
      ],
    },
    {
      name: "苇川县委员会招待所",
      body: undefined,
      runs: [
        { state: "missing", from: 1990, to: 1992 },
        { state: "reported", from: 1993, to: 1998 },
        { state: "missing", from: 1999, to: 1999 },
      ],
    },
    { name: "苇川县", body: undefined, runs: [{ state: "reported", from: 1990, to: 1999 }] },
  ],
};
const picture = yearGridPicture(grid, "历年", "苇川县", 560, 9);

test("a row for each body, its years as boxes of their length; years without the body stay blank", () => {
  const boxes = picture.shapes.flatMap((shape) => (shape.kind === "box" && shape.tip !== undefined ? shape : []));
  expect(boxes.map(({ look, tip }) => `${look} ${tip}`)).toEqual([
    "told 中共苇川县委组织部 已报 1992—1995年",
    "missing 中共苇川县委组织部 未报 1996年",
    "zero 中共苇川县委组织部 零报告 1997—1999年",
    "missing 苇川县委员会招待所 未报 1990—1992年",
    "told 苇川县委员会招待所 已报 1993—1998年",
    "missing 苇川县委员会招待所 未报 1999年",
    "told 苇川县 已报 1990—1999年",
  ]);
  const year = (boxes[1]?.width ?? 0) / 1;
  expect((boxes[0]?.width ?? 0) / year).toBeCloseTo(4);
  expect((boxes[6]?.width ?? 0) / year).toBeCloseTo(10);
});

test("names leave out the county, and what is missing is told in words", () => {
  const names = picture.shapes.flatMap((shape) => (shape.kind === "label" && shape.look === "plain" ? shape.text : []));
  expect(names).toEqual(["县委组织部", "委员会招待所", "苇川县"]);
  expect(picture.description).toBe("中共苇川县委组织部未报1996年；苇川县委员会招待所未报1990—1992年、1999年");
  expect(yearGridPicture(grid, "历年", "", 560, 9).shapes).toHaveLength(picture.shapes.length);
});
