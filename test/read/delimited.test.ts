import fc from "fast-check";
import { expect, test } from "vitest";
import { readBook } from "../../src/read/index.js";
import { type Encoding, encoded } from "./support/encodings.js";
import { textsOf } from "./support/books.js";

const read = (bytes: Uint8Array, path = "县委/任职.csv"): string[][] => textsOf(readBook({ path, bytes }));

const encodings: readonly Encoding[] = [
  "utf-8",
  "utf-8 with a mark",
  "gb18030",
  "utf-16le",
  "utf-16be",
  "utf-16le bare",
];
const ends = { LF: "\n", CRLF: "\r\n", CR: "\r" };
const separators = [",", "\t", ";", "｜", "|"];
const roster = [
  ["机构", "职务", "姓名", "任职起止"],
  ["县委", "书记", "一㛃𠮷", "1984.10—1986.5"],
  ["县委", "副书记", "", "007"],
];

test.each(
  encodings.flatMap((encoding) =>
    Object.entries(ends).flatMap(([name, end]) =>
      separators.map((separator) => [encoding, name, separator, end] as const),
    ),
  ),
)("reads %s, lines ended by %s, cells separated by %j", (encoding, _, separator, end) => {
  const text = roster.map((row) => row.join(separator)).join(end);
  expect(read(encoded(text, encoding))).toEqual(roster);
  expect(read(encoded(text + end, encoding))).toEqual(roster);
});

test("cells stay text, addresses count blank lines, and the sheet is named like the file", () => {
  const reading = readBook({ path: "县委/任职.v2.csv", bytes: encoded("机构,起\n\n县委, 1984.10 \n,\n", "utf-8") });
  expect(reading).toEqual({
    grids: [
      {
        book: "县委/任职.v2.csv",
        sheet: "任职.v2",
        hidden: false,
        merges: [],
        rows: [
          { row: 1, cells: [text("机构"), text("起")] },
          { row: 3, cells: [text("县委"), text(" 1984.10 ")] },
        ],
      },
    ],
  });
});

const text = (words: string) => ({ kind: "text", text: words });

test.each([
  [
    "commas and line ends in quotes",
    'a,"b,1\n""c"""\nd,e',
    [
      ["a", 'b,1\n"c"'],
      ["d", "e"],
    ],
  ],
  [
    "words after a closing quote",
    'a,"b"c\nd,e',
    [
      ["a", "bc"],
      ["d", "e"],
    ],
  ],
  [
    "a quote that is never closed",
    'a,"b\nd,e\nf,g',
    [
      ["a", '"b'],
      ["d", "e"],
      ["f", "g"],
    ],
  ],
  [
    "quotes within a cell",
    '4"管,"x"\nd,e',
    [
      ['4"管', "x"],
      ["d", "e"],
    ],
  ],
  ["a separator named as Excel does", "sep=;\na,1;b\nc,2;d", [[], ["a,1", "b"], ["c,2", "d"]]],
  [
    "stints with commas, separated by tabs",
    "a\t1951.8,1953\nb\t1952,1954",
    [
      ["a", "1951.8,1953"],
      ["b", "1952,1954"],
    ],
  ],
  [
    "semicolons round quoted commas",
    'a;"x,y"\nb;"z,w"',
    [
      ["a", "x,y"],
      ["b", "z,w"],
    ],
  ],
  [
    "a title above the table",
    "某县,某年\n机构\t职务\t姓名\n县委\t书记\t张三",
    [["某县,某年"], ["机构", "职务", "姓名"], ["县委", "书记", "张三"]],
  ],
])("reads %s", (_, written, expected) => {
  expect(read(encoded(written, "utf-8"))).toEqual(expected);
});

const sign = fc.constantFrom("县", "1984.10", ",", ";", "\t", "｜", "|", '"', "\n", " ", "𠮷", "=A1", "0", "，", "\\");
const cell = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(""));
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
const quoted = (words: string): string => (/[,;\t｜|"\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words);

test.each(encodings)("any table written to %s is read back", (encoding) => {
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), fc.constantFrom("\n", "\r\n", "\r"), (rows, separator, end) => {
      // a table of one column is none, and without a mark or any Latin sign nobody can tell the encoding
      fc.pre(rows.some((row) => row.slice(1).some((words) => words.trim() !== "")));
      const written = rows
        .map((row) => row.map(quoted).join(separator))
        .join("\n")
        .replaceAll("\n", end);
      const expected = rows.map((row) => row.map((words) => (words.trim() === "" ? "" : words)));
      expect(padded(read(encoded(written, encoding)), rows.length, rows[0]?.length ?? 0)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

/** Blank rows and cells at the end are not in a grid. */
const padded = (rows: readonly (readonly string[])[], height: number, width: number): string[][] =>
  Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => rows[row]?.[column] ?? ""));

test("one damaged byte spoils one character, not the encoding", () => {
  const bytes = encoded(`机构,职务\n${"县委,书记\n".repeat(20)}`, "utf-8");
  bytes[21] = 0xff;
  const rows = read(bytes);
  expect(rows).toHaveLength(21);
  expect(rows.flat().filter((words) => words.includes("\uFFFD"))).toHaveLength(1);
});

test("a cell longer than a spreadsheet holds is told, not read", () => {
  const reading = readBook({ path: "长.csv", bytes: encoded(`a,${"长".repeat(32_768)}`, "utf-8") });
  expect("grids" in reading && reading.grids[0]?.rows[0]?.cells[1]).toEqual({
    kind: "error",
    text: `${"长".repeat(40)}……（共32768个字符，超过一格的上限）`,
  });
});
