import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { repack } from "../../src/render/package.js";

const parts = {
  "word/document.xml": strToU8("<a/>"),
  "b.xml": strToU8("<b>旧</b>"),
  "media/图.png": Uint8Array.of(1, 2, 3),
};

test("a part in pieces is the same part as in one, whatever the pieces", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 })), (pieces) => {
      const whole = repack(zipSync(parts), { "word/document.xml": () => pieces.join("") });
      const streamed = repack(zipSync(parts), { "word/document.xml": () => pieces });
      expect(streamed).toEqual(whole);
      expect(strFromU8(unzipSync(streamed)["word/document.xml"] ?? new Uint8Array())).toBe(
        strFromU8(strToU8(pieces.join(""))),
      );
    }),
  );
});

test("a part longer than a portion keeps its text; the others keep their bytes; the same bytes every time", () => {
  const line = "<w:p>苏昌培（1983.12—1984.12）𠮷</w:p>";
  const rewrite = function* (old: string): Generator<string> {
    yield old;
    for (let index = 0; index < 40_000; index++) yield line;
  };
  const make = (): Uint8Array => repack(zipSync(parts), { "word/document.xml": rewrite });
  const read = unzipSync(make());
  expect(Object.keys(read)).toEqual(["b.xml", "media/图.png", "word/document.xml"]);
  expect(strFromU8(read["word/document.xml"] ?? new Uint8Array())).toBe(`<a/>${line.repeat(40_000)}`);
  expect(read["media/图.png"]).toEqual(parts["media/图.png"]);
  expect(make()).toEqual(make());
});
