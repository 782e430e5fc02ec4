import { expect, test } from "vitest";
import { wantsColour } from "../../src/cli/colour.js";
import { commandHelp, commandNames, generalHelp, inColour } from "../../src/cli/help.js";
import { columnsOf } from "../../src/report/terminal.js";

test.each([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a dumb terminal", { TERM: "dumb" }, true, false],
  ["NO_COLOR on a terminal", { NO_COLOR: "1" }, true, false],
  ["an empty NO_COLOR", { NO_COLOR: "" }, true, true],
  ["FORCE_COLOR in a pipe", { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0 on a terminal", { FORCE_COLOR: "0" }, true, false],
  ["FORCE_COLOR over NO_COLOR", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
])("%s", (_name, env, isTerminal, expected) => expect(wantsColour(env, isTerminal)).toBe(expected));

test("help fits a hundred columns, and is the same without its colours", () => {
  for (const text of [generalHelp, ...commandNames.map((name) => commandHelp[name])]) {
    for (const line of text.split("\n")) expect([line, columnsOf(line) <= 108]).toEqual([line, true]);
    expect(inColour(text, true).replaceAll(/\u001B\[\d+m/gu, "")).toBe(text);
    expect(inColour(text, true)).not.toBe(text);
    expect(inColour(text, false)).toBe(text);
  }
});
