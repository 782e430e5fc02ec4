import fc from "fast-check";
import { expect, test } from "vitest";
import { comparePinyin, pinyinLetter } from "../../src/model/pinyin.js";

test("surnames are read as surnames", () => {
  const read = (letters: string, names: string): void =>
    expect(names.split(" ").map((name) => `${pinyinLetter(name) ?? ""}${name}`)).toEqual(
      names.split(" ").map((name, index) => `${letters[index] ?? ""}${name}`),
    );
  read("ZSQOZXGPMYCM", "曾力 单力 仇力 区力 查力 解力 盖力 朴力 缪力 员力 种力 万俟力");
  read("YWTZCY", "尉迟力 尉力 澹台力 长孙力 单于力 乐正力");
  // the same characters inside a given name are read as they mostly are
  expect(["王单", "王曾", "王区", "王大"].sort(comparePinyin)).toEqual(["王曾", "王大", "王单", "王区"]);
});

test("by syllable, tone, strokes; one character after the other", () => {
  const inOrder =
    "安力 敖力 白力 鲍力 蔡力 曹力 陈力 程力 崔力 戴力 丁力 杜力 范力 冯力 傅力 高力 葛力 顾力 郭力 韩力 何力 贺力 胡力 黄力 " +
    "贾力 江力 蒋力 金力 雷力 黎力 李力 梁力 林力 刘力 龙力 卢力 陆力 路力 吕力 罗力 马力 毛力 孟力 倪力 聂力 欧力 欧阳力 潘力 彭力";
  const names = inOrder.split(" ");
  expect(names.length).toBe(49);
  expect([...names].sort().sort(comparePinyin)).toEqual(names);
  expect(["王强", "王大明", "王大", "汪强"].sort(comparePinyin)).toEqual(["汪强", "王大", "王大明", "王强"]);
});

test("what has no known reading comes last, under no letter", () => {
  expect(pinyinLetter("𠮷田")).toBeUndefined();
  expect(["𠮷田", "左力", "A组"].sort(comparePinyin).at(0)).toBe("左力");
});

const name = fc
  .array(fc.constantFrom(...Array.from("王汪单曾区欧阳重长行一二民𠮷䶮")), { minLength: 1, maxLength: 4 })
  .map((chars) => chars.join(""));

test("any three names have one order", () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(comparePinyin(a, b) + comparePinyin(b, a)).toBe(0);
      expect(comparePinyin(a, b) === 0).toBe(a === b);
      if (comparePinyin(a, b) <= 0 && comparePinyin(b, c) <= 0) expect(comparePinyin(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
});
