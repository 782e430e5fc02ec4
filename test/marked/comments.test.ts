import { expect, test } from "vitest";
import { markPackage } from "../../src/marked/mark.js";
import { handMade, partsOf } from "./support/packages.js";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A sheet with a plain comment, one in runs, one discussed in a thread, and a button. */
const discussed = handMade({
  rows: '<~row r="1"><~c r="A1"><~v>1</~v></~c><~c r="B1"><~v>2</~v></~c><~c r="C1"><~v>3</~v></~c><~c r="D1"><~v>4</~v></~c></~row>',
  after: '<~legacyDrawing r:id="r2"/><~tableParts count="0"/>',
  more: {
    "xl/sheets/_rels/first.xml.rels":
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/comments" Target="../notes.xml"/>` +
      `<Relationship Id="r2" Type="${office}/vmlDrawing" Target="../drawn.vml"/><Relationship Id="r3" Type="${office}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
    "xl/notes.xml":
      '<x:comments xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:authors><x:author>王档案</x:author><x:author>tc={1}</x:author></x:authors><x:commentList>' +
      '<x:comment ref="A1" authorId="0"><x:text><x:t>查</x:t></x:text></x:comment>' +
      '<x:comment ref="B1" authorId="0"><x:text><x:r><x:t>已</x:t></x:r><x:r><x:t>核</x:t></x:r></x:text></x:comment>' +
      '<x:comment ref="C1" authorId="1"><x:text><x:t>[Threaded comment]</x:t></x:text></x:comment></x:commentList></x:comments>',
    "xl/drawn.vml":
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="2"/></o:shapelayout>' +
      '<v:shape id="_x0000_s2049" type="#_x0000_t201"><v:textbox><div>按<br>钮</div></v:textbox><x:ClientData ObjectType="Button"><x:Row>0</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
  },
});

const mark = (cell: string) => ({
  sheet: "领导任职",
  cell,
  level: "verify" as const,
  comment: `【核对】${cell}`,
  advice: cell,
});
const marked = (bytes: Uint8Array, ...cells: readonly string[]) =>
  markPackage(bytes, { marks: cells.map(mark), headerRows: new Map(), list: [], notes: [] });

test("comments that are there stay; the program's follow, but none goes into a discussion", () => {
  const parts = partsOf(marked(discussed, "A1", "B1", "C1", "D1"));
  const notes = parts["xl/notes.xml"] ?? "";
  expect(notes).toContain('<x:r><x:t>查</x:t></x:r><x:r><x:t xml:space="preserve">\n\n【核对】A1</x:t></x:r></x:text>');
  expect(notes).toContain('<x:r><x:t>核</x:t></x:r><x:r><x:t xml:space="preserve">\n\n【核对】B1</x:t></x:r></x:text>');
  expect(notes).toContain(
    '<x:comment ref="C1" authorId="1"><x:text><x:t>[Threaded comment]</x:t></x:text></x:comment>',
  );
  expect(notes).toMatch(/<x:author>核对程序<\/x:author><\/x:authors>.*<x:comment ref="D1" authorId="2">/su);
  // one new shape, of its own number, beside the button
  const drawn = parts["xl/drawn.vml"] ?? "";
  expect([...drawn.matchAll(/<v:shape id="_x0000_s(\d+)"/gu)].map(([, number]) => number)).toEqual(["2049", "2050"]);
  expect(drawn).toContain('data="2"');
  expect(drawn.match(/<v:shapetype /gu)).toHaveLength(1);
});

test("marked anew, what the program said goes and everything else is as it was", () => {
  const again = partsOf(marked(marked(discussed, "A1", "B1", "D1"), "B1"));
  const notes = again["xl/notes.xml"] ?? "";
  expect(notes.match(/【核对】/gu)).toHaveLength(1);
  expect(notes).not.toContain('ref="D1"');
  expect(again["xl/drawn.vml"]?.match(/<v:shape /gu)).toHaveLength(1);
  expect(again["xl/drawn.vml"]).toContain("按<br>钮");
});

test("no cell and no comment gets more text than it can hold", () => {
  const marks = Array.from({ length: 300 }, () => ({ ...mark("A1"), comment: `【核对】${"长".repeat(300)}` }));
  const parts = partsOf(
    markPackage(discussed, {
      marks: [...marks, ...marks.map((one) => ({ ...one, cell: "D1" }))],
      headerRows: new Map(),
      list: [],
      notes: [],
    }),
  );
  const longest = Math.max(
    ...Array.from(parts["xl/notes.xml"]?.matchAll(/<x:t[^>]*>([^<]*)</gu) ?? [], ([, text = ""]) => text.length),
  );
  expect(longest).toBeGreaterThan(30_000);
  expect(longest).toBeLessThan(32_767);
});

test("over a thousand comments claim further blocks of shape numbers", () => {
  const rows = Array.from(
    { length: 1500 },
    (_, index) => `<~row r="${index + 1}"><~c r="A${index + 1}"><~v>1</~v></~c></~row>`,
  );
  const cells = rows.map((_, index) => `A${index + 1}`);
  const parts = partsOf(marked(handMade({ rows: rows.join("") }), ...cells));
  const drawn = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
  expect(drawn).toContain('data="1,2"');
  expect(new Set([...drawn.matchAll(/_x0000_s(\d+)/gu)].map(([, number]) => number)).size).toBe(1500);
});
