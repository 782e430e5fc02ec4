import fc from "fast-check";
import { expect, test } from "vitest";
import { peopleIn } from "../../src/interpret/several-people.js";
import { toldInTitle } from "../../src/interpret/told-in-title.js";
import { type Grid } from "../../src/model/grid.js";
import { across, dossierOf, downwards, gridOf } from "./grids.js";

interface Line {
  readonly body: string;
  readonly post: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const month = fc.tuple(fc.integer({ min: 1950, max: 2000 }), fc.integer({ min: 1, max: 12 })).map((at) => at.join("."));
const line = fc.record({
  body: fc.constantFrom("县水利局", "县林业局", "城关镇党委", "县委办公室"),
  post: fc.constantFrom("局长", "副局长", "书记", "主任"),
  name: fc.constantFrom("张大川", "李小河", "王三江", "赵成", "孙木子", "周石"),
  from: month,
  to: fc.oneof(month, fc.constant("")),
});
const roster = fc.array(line, { minLength: 1, maxLength: 12 });

const text = (...parts: readonly string[]): string => parts.join("|");
const byBody = (lines: readonly Line[]): Line[][] => {
  const groups = new Map<string, Line[]>();
  for (const one of lines) groups.set(one.body, [...(groups.get(one.body) ?? []), one]);
  return [...groups.values()];
};

/** The same roster as units lay it out. */
const layouts: Readonly<Record<string, (lines: readonly Line[]) => Grid>> = {
  "in another order of columns": (lines) =>
    gridOf(
      [
        "离任时间|姓名|任职时间|机构|职务",
        ...lines.map((one) => text(one.to, one.name, one.from, one.body, one.post)),
      ].join("\n"),
    ),
  "under a title and a header of two rows": (lines) =>
    gridOf(
      [
        "任职表",
        "机构|职务|姓名|任职|离任",
        "|||时间|时间",
        ...lines.map((one) => text(one.body, one.post, one.name, one.from, one.to)),
      ].join("\n"),
      { merges: [across(1, 0, 4), ...[0, 1, 2].map((column) => downwards(column, 2, 3))] },
    ),
  "folded into two strips": (lines) => {
    const half = Math.ceil(lines.length / 2);
    const cells = (one: Line | undefined): string =>
      one === undefined ? "||||" : text(one.body, one.post, one.name, one.from, one.to);
    const head = "机构|职务|姓名|任职时间|离任时间";
    const rows = Array.from({ length: half }, (_, at) => text(cells(lines[at]), cells(lines[at + half])));
    return gridOf([text(head, head), ...rows].join("\n"));
  },
  "with the body merged over its rows": (lines) => {
    const groups = byBody(lines);
    let row = 2;
    const merges = groups.map((group) => {
      row += group.length;
      return downwards(0, row - group.length, row - 1);
    });
    const rows = groups.flatMap((group) =>
      group.map((one, at) => text(at === 0 ? one.body : "", one.post, one.name, one.from, one.to)),
    );
    return gridOf(["机构|职务|姓名|任职时间|离任时间", ...rows].join("\n"), { merges });
  },
  "a table for each body, one below another": (lines) =>
    gridOf(
      byBody(lines)
        .map((group) =>
          [
            `单位：${group[0]?.body ?? ""}`,
            "职务|姓名|任职时间|离任时间",
            ...group.map((one) => text(one.post, one.name, one.from, one.to)),
          ].join("\n"),
        )
        .join("\n\n"),
    ),
  "bodies as headings": (lines) =>
    gridOf(
      [
        "职务|姓名|任职时间|离任时间",
        ...byBody(lines).flatMap((group, at) => [
          `${"一二三四"[at] ?? ""}、${group[0]?.body ?? ""}`,
          ...group.map((one) => text(one.post, one.name, one.from, one.to)),
        ]),
      ].join("\n"),
    ),
  "with both ends in one cell": (lines) =>
    gridOf(
      [
        "机构|职务|姓名|任职起止",
        ...lines.map((one) => text(one.body, one.post, one.name, `${one.from}—${one.to}`)),
      ].join("\n"),
    ),
  "the header written again after every row": (lines) =>
    gridOf(
      lines
        .flatMap((one) => [
          "机构|职务|姓名|任职时间|离任时间",
          text(one.body, one.post, one.name, one.from, one.to),
          "续表",
        ])
        .join("\n"),
    ),
};

const read = (grid: Grid): string[] =>
  dossierOf(grid)
    .tenures.map(({ bodyText, post, name, span: { from, to } }) =>
      [bodyText, post.title, name, ...[from, to].map((bound) => (typeof bound === "object" ? bound.edtf : bound))].join(
        " ",
      ),
    )
    .sort();

test.each(Object.entries(layouts))("a roster reads the same %s", (_, layout) => {
  const plain = (lines: readonly Line[]): Grid =>
    gridOf(
      [
        "机构|职务|姓名|任职时间|离任时间",
        ...lines.map((one) => text(one.body, one.post, one.name, one.from, one.to)),
      ].join("\n"),
    );
  fc.assert(
    fc.property(roster, (lines) => {
      const expected = read(plain(lines));
      expect(expected).toHaveLength(lines.length);
      const grid = layout(lines);
      expect(read(grid)).toEqual(expected);
      const rows = dossierOf(grid).inputs.map(({ rows }) => rows);
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(grid.rows.length);
      for (const { total, title, header, note, record, rejected } of rows)
        expect([title + header + note + record + rejected, rejected]).toEqual([total, 0]);
    }),
    { numRuns: 100 },
  );
});

test.each([
  ["张大川", ["张大川"]],
  ["王　伟", ["王　伟"]],
  ["欧阳　建国", ["欧阳　建国"]],
  ["张大川、李小河", ["张大川", "李小河"]],
  ["张大川（女，回族）、李小河(兼)", ["张大川（女，回族）", "李小河(兼)"]],
  ["张大川\n（女）\n李小河", ["张大川（女）", "李小河"]],
  ["王\n小\n川", ["王\n小\n川"]],
  ["王　兴　李小河　赵　勇", ["王兴", "李小河", "赵勇"]],
  ["阿不都·热合曼、张大川", ["阿不都·热合曼", "张大川"]],
  ["吾甫尔 肉孜", ["吾甫尔 肉孜"]],
  ["马木提 肉孜", undefined],
  ["张大川、李小河等", undefined],
  ["Norman Bethune", ["Norman Bethune"]],
])("%j holds %j", (cell, people) => {
  expect(peopleIn(cell)).toEqual(people);
});

test.each([
  ["中共样例县委历任书记任职表", "中共样例县委", "书记"],
  ["表41-10　1953～1990年样例县委常委任职时间表", "样例县委", "常委"],
  ["（二）样例县水利局领导班子成员名单（1984.3—2003.5）", "样例县水利局", undefined],
  ["县委办公室正副主任名录", "县委办公室", undefined],
  ["县委组织部部长、副部长任职情况一览表", "县委组织部", undefined],
  ["县直部门领导干部任职情况表", undefined, undefined],
  ["各乡镇党委书记名录", undefined, undefined],
  ["领导任职表", undefined, undefined],
  ["填表说明", undefined, undefined],
])("the title %s tells %s, %s", (title, body, post) => {
  expect(toldInTitle(title)).toEqual(body === undefined ? undefined : { body, post });
});
