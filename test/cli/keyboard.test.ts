import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { keyboard } from "../../src/cli/keyboard.js";

test("lines pasted at once answer one question after another; after the end answers are empty", async () => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const typed = keyboard(input, output, () => {});
  const first = typed.ask("省：");
  input.write("江苏省\n连云港市\n");
  expect(await first).toBe("江苏省");
  expect(await typed.ask("市：")).toBe("连云港市");
  const last = typed.ask("县：");
  input.end();
  expect(await last).toBe("");
  expect(await typed.ask("卷次：")).toBe("");
  typed.close();
  expect(String(output.read())).toBe("省：市：县：卷次：");
});
