import { expect, test } from "vitest";
import { axisMonths } from "../../src/picture/axis-months.js";
import { monthText } from "../../src/model/date-text.js";
import { exampleDossier } from "../support/example.js";

const { tenures } = exampleDossier({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间
    县财政局 | 局长 | 甲某 | 1951.8 | 1955.3
    县财政局 | 局长 | 乙某 | 1955.3 | 不详
    县财政局 | 副局长 | 丙某 | 1953.3 | 1961.2`,
});
const axis = (first: number, last: number): string => {
  const { first: from, last: to } = axisMonths(tenures, { first, last });
  return `${monthText(from)}—${monthText(to)}`;
};

test("whole years from the first tenure to the last, as far as the volume goes", () => {
  expect(axis(1949 * 12, 1990 * 12)).toBe("1951.1—1990.1");
  expect(axis(1952 * 12 + 5, 1957 * 12 + 2)).toBe("1952.6—1957.3");
  expect(axis(1990 * 12, 1949 * 12)).toBe("1951.1—1961.12");
  expect(axis(-Infinity, Infinity)).toBe("1951.1—1961.12");
});

test("where nothing tells, the volume, or else a century", () => {
  expect(axisMonths([], { first: 24_000, last: 24_011 })).toEqual({ first: 24_000, last: 24_011 });
  expect(axisMonths([], { first: -Infinity, last: Infinity })).toEqual({ first: 1921 * 12, last: 2020 * 12 + 11 });
});
