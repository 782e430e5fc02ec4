import { type Block, type RosterEntry, type RosterGroup, type Volume } from "../src/model/volume.js";
import { seeded } from "../test/samples/random.js";
import { givenNames, surnames } from "./names.js";

const posts = ["书　记", "副书记", "委　员", "秘书长"];

/**
 * A volume of so many roster lines, the same on every machine: bodies of a hundred holders, one a line, each body with a heading and
 * a paragraph, in sections of two hundred bodies.
 */
export function largeVolume(lines: number): Volume {
  const random = seeded(19_491_001);
  const bodies = Math.ceil(lines / 100);
  let tenure = 0;
  const entry = (): RosterEntry => {
    tenure += 1;
    const year = random.between(1949, 2000);
    const begun = `${year}.${random.between(1, 12)}`;
    const left = `${year + random.between(1, 6)}.${random.between(1, 12)}`;
    const name = random.pick(surnames) + random.pick(givenNames) + random.pick(givenNames);
    const notes = random.chance(0.1) ? "（女）" : "";
    return { records: [`T${String(tenure).padStart(6, "0")}`], name, notes, tenure: `（${begun}—${left}）` };
  };
  const body = (number: number): Block[] => {
    const groups = posts.map((post): RosterGroup => ({
      post,
      remark: undefined,
      columns: 1,
      entries: Array.from({ length: Math.min(25, Math.max(0, Math.ceil((lines - number * 100) / 4))) }, entry),
    }));
    const name = `苇川县第${number + 1}委员会`;
    const text = `${name}于1949年10月成立，为中共苇川县委领导的工作机构，下设办公室、组织科、宣传科，1983年12月机构改革时与有关部门合并。`;
    return [
      { kind: "heading", level: 3, text: name, listed: true, records: [`J${number}`] },
      { kind: "paragraph", text, records: [`J${number}`], style: "body" },
      { kind: "roster", groups },
    ];
  };
  const sections = Array.from({ length: Math.ceil(bodies / 200) }, (_, part) => ({
    part: "body" as const,
    head: `第${part + 1}编`,
    landscape: false,
    blocks: [
      { kind: "heading" as const, level: 1 as const, text: `第${part + 1}编`, listed: true, records: [] },
      ...Array.from({ length: Math.min(200, bodies - part * 200) }, (_, index) => body(part * 200 + index)).flat(),
    ],
  }));
  return { bookTitle: "中国共产党苇川县组织史资料", stage: "city", snapshot: "BENCH000", sections };
}
