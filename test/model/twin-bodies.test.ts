import { expect, test } from "vitest";
import { latestName } from "../../src/model/org.js";
import { emptyTwins } from "../../src/model/twin-bodies.js";
import { exampleDossier } from "../support/example.js";

const { bodies } = exampleDossier({
  机构沿革: [
    "机构全称 | 设立时间 | 撤止时间",
    "县档案局 | 1980.7 |",
    "县档案局 | 1982.7 |",
    "县保密委 | 1951.8 | 1952.8",
    "县保密委 | 1964.1 |",
  ].join("\n"),
});
const started = (recorded: readonly number[]) =>
  Array.from(
    emptyTwins(bodies, (body) => recorded.some((index) => bodies[index] === body)),
    (body) => {
      const { fullName, span } = latestName(body);
      return `${fullName} ${typeof span.from === "string" ? span.from : span.from.raw}`;
    },
  );

test("the row without records is the twin, whichever of the two it is", () => {
  expect(started([0])).toEqual(["县档案局 1982.7"]);
  expect(started([1])).toEqual(["县档案局 1980.7"]);
});

test("two rows with records, or two without, are no twins", () => {
  expect(started([0, 1])).toEqual([]);
  expect(started([])).toEqual([]);
});

test("a body that ended and came back is another", () => {
  expect(started([2])).toEqual([]);
  expect(started([3])).toEqual([]);
});
