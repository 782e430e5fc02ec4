import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { pathToFileURL } from "node:url";
import { type BookType, utils, write } from "xlsx";
import { expect, onTestFinished, test } from "vitest";
import { openReader } from "../../src/node/reader.js";
import { type FileReading } from "../../src/read/index.js";
import { bookOf } from "../read/support/books.js";
import { encoded } from "../read/support/encodings.js";
import { builtWorker } from "./support/built-worker.js";

const rows = [
  ["机构", "职务", "姓名", "任职时间"],
  ["县委", "书记", "张三", 1984.1],
  ["县委", "副书记", "李四", 1984.1],
];
const book = (type: BookType): Uint8Array =>
  new Uint8Array(
    write(bookOf({ 领导任职: utils.aoa_to_sheet(rows) }), { type: "array", bookType: type }) as ArrayBuffer,
  );

const csv = rows.map((row) => row.map((cell) => `"${cell}"`).join(",")).join("\r\n");
const form = "<Person><XingMing>周望川</XingMing><JianLi>1990.07--1998.03  科员\r\n1998.03--  副局长</JianLi></Person>";
const oldForm = ["周望川", "女", "197003", ...Array.from({ length: 30 }, () => "1990.07--1998.03  科员")];

/** Small good files of every format. */
const files: Readonly<Record<string, Uint8Array>> = {
  xlsx: book("xlsx"),
  xlsm: book("xlsm"),
  xlsb: book("xlsb"),
  "xls of Excel 97": book("biff8"),
  "xls of Excel 95": book("biff5"),
  ods: book("ods"),
  fods: book("fods"),
  "XML Spreadsheet 2003": book("xlml"),
  "web page": book("html"),
  "csv in GB18030": encoded(csv, "gb18030"),
  "csv in UTF-8": encoded(csv, "utf-8 with a mark"),
  "csv in UTF-16": encoded(csv, "utf-16le"),
  lrmx: encoded(form, "utf-8"),
  lrm: encoded(oldForm.map((field) => `"${field}"`).join(","), "gb18030"),
};

/** Cut short, with bits turned over, or with a stretch of it written over. */
function brokenFrom(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat(bytes.length - 1);
  return fc.oneof(
    place.map((length) => bytes.slice(0, length)),
    fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 6 }).map((flips) => {
      const copy = bytes.slice();
      for (const [at, bit] of flips) copy[at] = (copy[at] ?? 0) ^ (1 << bit);
      return copy;
    }),
    fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, piece]) => {
      const copy = bytes.slice();
      copy.set(piece.subarray(0, bytes.length - at), at);
      return copy;
    }),
  );
}

/** A package whose checksums are right, with one part broken: what a faulty program writes, not what a faulty disk does. */
function brokenInside(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const parts = unzipSync(bytes);
  const cells = Object.entries(parts).filter(
    ([name, part]) => part.length > 0 && !/theme|docProps|META-INF/u.test(name),
  );
  return fc
    .constantFrom(...cells)
    .chain(([name, part]) => brokenFrom(part).map((broken) => zipSync({ ...parts, [name]: broken }, { level: 0 })));
}

const anyBreak = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> =>
  bytes[0] === 0x50 && bytes[1] === 0x4b ? fc.oneof(brokenFrom(bytes), brokenInside(bytes)) : brokenFrom(bytes);

/** What a reading is allowed to be: sheets in order with cells of known kinds, claims with a name, or a sentence that helps. */
function isSound(reading: FileReading): boolean {
  if ("unreadable" in reading)
    return reading.unreadable.reason.endsWith("。") && !reading.unreadable.reason.includes("时出错");
  if ("manuscript" in reading) return false;
  const named = (reading.claims ?? []).every(({ name }) => name !== "");
  return named && reading.grids.every(({ rows }) => rows.every(({ row }, index) => row > (rows[index - 1]?.row ?? 0)));
}

const perFormat = 60;

test.each(Object.entries(files))(
  "broken files of the format %s end in a reading or a refusal",
  async (_, bytes) => {
    const limits = { seconds: 5, secondsPerMegabyte: 0, megabytes: 400 };
    const reader = openReader(limits, pathToFileURL(await builtWorker()));
    onTestFinished(() => reader.close());
    const read = (broken: Uint8Array) => reader.read({ path: "坏.xls", bytes: broken });
    expect("grids" in (await read(bytes))).toBe(true);
    await fc.assert(
      fc.asyncProperty(anyBreak(bytes), async (broken) => isSound(await read(broken))),
      { numRuns: perFormat },
    );
  },
  300_000,
);
