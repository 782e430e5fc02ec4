import edtf from "edtf";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDate } from "../../../src/interpret/dates/read-date.js";
import { type WrittenDate } from "../../../src/model/date.js";
import { type Meant, fullWidth, meant } from "./renderings.js";

const MS_PER_DAY = 86_400_000;
const isoDay = (day: number): string =>
  Number.isFinite(day) ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : day > 0 ? "…" : "";
const told = ({ edtf, precision, approximate, earliest, latest }: WrittenDate): string =>
  [edtf, `${approximate ? "约" : ""}${precision}`, isoDay(earliest), isoDay(latest)].join(" ").trim();

function read(text: string): string {
  const { bound, problem } = readDate(text);
  const says = bound === undefined ? "" : typeof bound === "object" ? told(bound) : bound;
  return [says, problem].filter(Boolean).join(" ! ");
}
const dateOf = (text: string): WrittenDate => {
  const { bound } = readDate(text);
  if (typeof bound !== "object") throw new Error(`${text} is no date`);
  return bound;
};

test.each([
  ["1987.11", "1987-11 month 1987-11-01 1987-11-30"],
  ["1987．11", "1987-11 month 1987-11-01 1987-11-30"],
  ["1987·11", "1987-11 month 1987-11-01 1987-11-30"],
  ["１９８７年１１月", "1987-11 month 1987-11-01 1987-11-30"],
  [" 1987 年\u3000 11 月\u00a0", "1987-11 month 1987-11-01 1987-11-30"],
  ["198711", "1987-11 month 1987-11-01 1987-11-30"],
  ["19871128", "1987-11-28 day 1987-11-28 1987-11-28"],
  ["1984.05", "1984-05 month 1984-05-01 1984-05-31"],
  ["1984.1", "1984-01 month 1984-01-01 1984-01-31"],
  ["1984.10", "1984-10 month 1984-10-01 1984-10-31"],
  ["1984.1.", "1984-01 month 1984-01-01 1984-01-31"],
  ["1969.10.28", "1969-10-28 day 1969-10-28 1969-10-28"],
  ["1984-03-05 00:00:00", "1984-03-05 day 1984-03-05 1984-03-05"],
  ["1984-03-05T00:00:00.000", "1984-03-05 day 1984-03-05 1984-03-05"],
  ["1987", "1987 year 1987-01-01 1987-12-31"],
  ["1984年  月  日", "1984 year 1984-01-01 1984-12-31"],
  ["1984年×月", "1984 year 1984-01-01 1984-12-31"],
  ["1949年春", "1949-21 season 1949-03-01 1949-05-31"],
  ["1949年冬", "1949-24 season 1949-12-01 1950-02-28"],
  ["1950年上半年", "1950-40 half 1950-01-01 1950-06-30"],
  ["1950年下半年", "1950-41 half 1950-07-01 1950-12-31"],
  ["1956年第三季度", "1956-35 quarter 1956-07-01 1956-09-30"],
  ["1952年初", "1952-01 month 1952-01-01 1952-01-31"],
  ["1952年底", "1952-12 month 1952-12-01 1952-12-31"],
  ["1952年年底", "1952-12 month 1952-12-01 1952-12-31"],
  ["1952年2月下旬", "[1952-02-21..1952-02-29] tenDay 1952-02-21 1952-02-29"],
  ["五十年代", "195X decade 1950-01-01 1959-12-31"],
  ["二十世纪五十年代", "195X decade 1950-01-01 1959-12-31"],
  ["19世纪90年代", "189X decade 1890-01-01 1899-12-31"],
  ["约1938年", "1938~ 约year 1938-01-01 1938-12-31"],
  ["1938年前后", "1938~ 约year 1938-01-01 1938-12-31"],
  ["1938年左右", "1938~ 约year 1938-01-01 1938-12-31"],
  ["约公元1938年", "1938~ 约year 1938-01-01 1938-12-31"],
  ["1938？", "1938? 约year 1938-01-01 1938-12-31"],
  ["1938年（？）", "1938? 约year 1938-01-01 1938-12-31"],
  ["约1938年5月上旬", "[1938-05-01~..1938-05-10~] 约tenDay 1938-05-01 1938-05-10"],
  ["(1938)", "1938 year 1938-01-01 1938-12-31"],
  ["1949年以前", "[..1949] year  1949-12-31"],
  ["1949年10月前", "[..1949-10] month  1949-10-31"],
  ["1949年冬以前", "[..1950-02] season  1950-02-28"],
  ["1949年后", "[1949..] year 1949-01-01 …"],
  ["1949年10月以后", "[1949-10..] month 1949-10-01 …"],
  ["五十年代以后", "[1950..] decade 1950-01-01 …"],
  ["民国三十八年", "1949 year 1949-01-01 1949-12-31"],
  ["民国廿九年八月", "1940-08 month 1940-08-01 1940-08-31"],
  ["民国29年8月", "1940-08 month 1940-08-01 1940-08-31"],
  ["民国29.8.5", "1940-08-05 day 1940-08-05 1940-08-05"],
  ["民国元年", "1912 year 1912-01-01 1912-12-31"],
  ["民国29", "1940 year 1940-01-01 1940-12-31"],
  ["民国38年（1949年）", "1949 year 1949-01-01 1949-12-31"],
  ["1940年（民国29年）8月", "1940-08 month 1940-08-01 1940-08-31"],
  ["民国29年8月（1940年）", "1940-08 month 1940-08-01 1940-08-31"],
  ["一九五二年三月", "1952-03 month 1952-03-01 1952-03-31"],
  ["一九九O年十月", "1990-10 month 1990-10-01 1990-10-31"],
  ["一九四九年十二月三十一日", "1949-12-31 day 1949-12-31 1949-12-31"],
  ["一九五二", "1952 year 1952-01-01 1952-12-31"],
  ["1984年元月", "1984-01 month 1984-01-01 1984-01-31"],
])("%s is read", (text, expected) => expect(read(text)).toBe(expected));

test.each(["不详", "不明", "待查", "？", "??", "（不详）", "时间不详"])("%s is unknown", (text) => {
  expect(readDate(text)).toEqual({ bound: "unknown" });
});

test.each(["至今", "现在", "现任", "在任", "今", "至 今"])("%s is open, and must not be printed", (text) => {
  expect(readDate(text)).toEqual({ bound: "open", problem: "till-now" });
});

test.each([
  [
    "unreadable",
    ["", " ", "abc", "解放前", "十月", "2月30日", "5", "197.11", "19m.9", "19842", "34090", "2101", "1799"],
  ],
  [
    "unreadable",
    ["1951.81952.8", "19801990年", "19801990", "1984年3", "1984.3.5.7", "公元前21年", "元年", "55年代", "民国129年"],
  ],
  [
    "impossible",
    [
      "1951.13",
      "1951.0",
      "198413",
      "19840230",
      "1951.2.30",
      "1951年13月",
      "1983年2月29日",
      "1984年3月32日",
      "1984年13月上旬",
    ],
  ],
  ["impossible", ["民国39年", "民国0年", "民国38年（1948年）"]],
  ["two-digit-year", ["83", "83.10", "83.10.5", "83-10", "83年10月", "九〇年", "五二年三月", "（83.10）"]],
  [
    "leftover",
    [
      "1984.3张三",
      "1984—1986",
      "1984年3月（补选）",
      "1984.3（1985）",
      "1984-03-05 16:00:00",
      "1984年3月后任书记",
      "民国38年（己丑）",
    ],
  ],
  ["separator", ["1965,7", "1965，7", "1965、7", "1965。7", "1965：7", "1965 7", "1965—7", "1984–03"]],
  [
    "lunar",
    [
      "1984年正月",
      "农历1949年八月初十",
      "一九四九年八月初十",
      "1949年八月（农历）",
      "1949年春节",
      "己丑年",
      "1953年腊月",
      "1949年闰七月",
    ],
  ],
])("%s: %s", (problem, texts) => {
  for (const text of texts) expect([text, readDate(text)]).toEqual([text, { bound: undefined, problem }]);
});

test("the raw text is kept as it stood", () => {
  expect(dateOf("（1938年 ？）").raw).toBe("（1938年 ？）");
  expect(dateOf(" 民国廿九年 ").raw).toBe("民国廿九年");
});

/** First and last day for which the predicate holds, counted day by day from the year before to the decade after. */
function enumerated({ year, includes }: Meant): [number, number] {
  const first = Date.UTC(year - 1, 0, 1) / MS_PER_DAY;
  const days = Array.from({ length: 366 * 12 }, (_, index) => first + index).filter((day) => {
    const date = new Date(day * MS_PER_DAY);
    return includes(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  });
  return [days[0] ?? NaN, days.at(-1) ?? NaN];
}

test("every form of every precision means the days it says, no more and no fewer", () => {
  fc.assert(
    fc.property(meant, (one) => {
      const { earliest, latest, precision, approximate } = dateOf(one.text);
      expect([earliest, latest]).toEqual(enumerated(one));
      expect(precision).toBe(one.precision);
      expect(approximate).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

const around = fc.constantFrom<[string, string]>(
  ["约", ""],
  ["大约", ""],
  ["", "前后"],
  ["", "左右"],
  ["", "？"],
  ["", "（？）"],
  ["约", "？"],
);
test("brackets, width, blanks, 约, 以前 and 以后 leave days and precision of the date alone", () => {
  fc.assert(
    fc.property(meant, around, (one, [prefix, suffix]) => {
      const plain = dateOf(one.text);
      const same = { earliest: plain.earliest, latest: plain.latest, precision: plain.precision };
      const { edtf } = plain;
      expect(dateOf(fullWidth(one.text))).toMatchObject({ ...same, edtf });
      expect(dateOf(`（${one.text}）`)).toMatchObject({ ...same, edtf });
      expect(dateOf(`\t${one.text}\u3000`)).toMatchObject({ ...same, edtf });
      if (/[.]$|×日$/u.test(one.text)) return;
      expect(dateOf(prefix + one.text + suffix)).toMatchObject({ ...same, approximate: true });
      expect(dateOf(`${one.text}以前`)).toMatchObject({ ...same, earliest: -Infinity });
      expect(dateOf(`${one.text}以后`)).toMatchObject({ ...same, latest: Infinity });
    }),
    { numRuns: 500 },
  );
});

// `edtf` counts seasons 21 to 24 from January, gives a set its first member's end, and knows no ~ on seasons and decades
test("the EDTF notation means the same days to another reader", () => {
  const comparable = meant.filter(({ precision }) => precision !== "season" && precision !== "tenDay");
  fc.assert(
    fc.property(comparable, ({ text }) => {
      const date = dateOf(text);
      const other = edtf(date.edtf);
      expect([other.min / MS_PER_DAY, (other.max + 1) / MS_PER_DAY - 1]).toEqual([date.earliest, date.latest]);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(meant, ({ text }) => {
      const { earliest, edtf: notation } = dateOf(text);
      if (!notation.startsWith("[") && !/-2\d$/u.test(notation)) expect(edtf(notation).min / MS_PER_DAY).toBe(earliest);
      if (text.endsWith("×日")) return;
      const after = edtf(dateOf(`${text}以后`).edtf);
      expect([after.min / MS_PER_DAY, after.max]).toEqual([earliest, Infinity]);
    }),
    { numRuns: 300 },
  );
});

const pieces = fc.constantFrom(
  ..."1984 83 3 12 31 年 月 日 . - / ~ — ～ 至 今 民国 元 约 前 后 以前 ？ ( ) （ ） 一 十 廿 〇 春 上旬 年代 世纪 ， 、 × 不详 农历 闰 \n 任".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme" }),
  fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join("")),
);
test("any text gets an answer, with a range in order and a precision no finer than its days", () => {
  const most: Record<string, number> = {
    day: 1,
    tenDay: 11,
    month: 31,
    season: 92,
    quarter: 92,
    half: 184,
    year: 366,
    decade: 3653,
  };
  const least: Record<string, number> = {
    day: 1,
    tenDay: 8,
    month: 28,
    season: 90,
    quarter: 90,
    half: 181,
    year: 365,
    decade: 3652,
  };
  fc.assert(
    fc.property(anyText, (text) => {
      const { bound, problem } = readDate(text);
      expect(bound === undefined || bound === "open").toBe(problem !== undefined);
      if (typeof bound !== "object") return;
      expect(bound.edtf).toMatch(/^[\d\-~?./X[\]]+$/u);
      const days = bound.latest - bound.earliest + 1;
      if (Number.isFinite(days)) expect(days).toBeLessThanOrEqual(most[bound.precision] ?? 0);
      expect(days).toBeGreaterThanOrEqual(least[bound.precision] ?? Infinity);
    }),
    { numRuns: 5000 },
  );
});
