import { type Random, seeded } from "../test/samples/random.js";
import { givenNames, secondNames, surnames } from "./names.js";

type Row = readonly (string | number | null)[];
type Sheets = Readonly<Record<string, readonly Row[]>>;

const natives = ["澜江苇川", "澜江苇川", "澜江苇川", "澜江棠陂", "澜江云衡", "澜江霁州"];
const kinds = ["党委", "人大", "政府", "农业站", "水利站", "财政所", "教育站", "卫生院", "供销社", "企业办"];
const chiefs: Readonly<Record<string, string>> = { 党委: "书记", 人大: "主席", 政府: "乡长", 卫生院: "院长" };
const others: Readonly<Record<string, readonly string[]>> = {
  党委: ["副书记", "副书记", "委员", "委员", "委员"],
  人大: ["副主席"],
  政府: ["副乡长", "副乡长"],
  卫生院: ["副院长"],
};

const from = 1984 * 12;
const until = 2003 * 12 + 4;
const written = (month: number): string => `${Math.floor(month / 12)}.${(month % 12) + 1}`;

interface Made {
  readonly random: Random;
  readonly documents: Row[];
  readonly tenures: Row[];
  readonly people: Row[];
}

/**
 * A county far larger than any, the same on every machine: bodies of about forty tenures, chiefs in succession beside
 * deputies and members, most with papers, some with mistakes and coarse dates.
 */
export function largeCounty(tenures: number): Sheets {
  const made: Made = { random: seeded(20_030_531), documents: [], tenures: [], people: [] };
  for (let index = 0; index < Math.max(60, tenures * 0.5); index++) made.people.push(person(made.random));
  const organizations: Row[] = [];
  const members: Row[] = [];
  for (let index = 0; made.tenures.length < tenures; index++) {
    const kind = kinds[index % kinds.length] ?? "党委";
    const further = index < 16_000 ? "" : (secondNames[Math.floor(index / 16_000)] ?? "");
    const place = `${further}${givenNames[Math.floor(index / 400) % 40]}${secondNames[Math.floor(index / 10) % 40]}`;
    const short = `${place}乡${kind}`;
    const full = kind === "党委" ? `中共苇川县${place}乡委员会` : `苇川县${place}乡${kind}`;
    const system = kind === "党委" ? "党" : "政权";
    organizations.push([index + 1, full, short, system, "直属单位", "正科级", null, "1984.1", "设立"]);
    serve(made, short, kind);
    if (kind === "党委") members.push(...electedIn(made, short));
  }
  return {
    卷信息: [
      ["项目", "内容"],
      ["县", "苇川县"],
      ["上限", "1984.1"],
      ["下限", "2003.5"],
    ],
    机构沿革: [["序号", "机构全称", "简称", "系统", "类别", "级别", "隶属", "设立时间", "设立方式"], ...organizations],
    领导任职: [
      "序号 机构 职务 姓名 性别 民族 出生年月 籍贯 标注 任职时间 任职方式 任职依据 离任时间 离任原因 备注".split(" "),
      ...made.tenures.slice(0, tenures).map((row, index) => [index + 1, ...row]),
    ],
    委员名册: [["机构", "届次", "身份", "姓名", "性别", "民族"], ...members],
    资料来源: [["编号", "类别", "题名", "文号", "日期"], ...made.documents],
    大事记: [["日期", "事项"], ...made.tenures.filter((_, index) => index % 100 === 0).map(event)],
  };
}

/** Half the people have one post, the others come back in another body. */
function person(random: Random): Row {
  const name = [
    random.pick(surnames),
    random.pick(givenNames),
    random.chance(0.9) ? random.pick(secondNames) : "",
  ].join("");
  const birth = written(random.between(1930 * 12, 1962 * 12));
  return [name, random.chance(0.12) ? "女" : "男", random.chance(0.05) ? "回族" : "汉族", birth, random.pick(natives)];
}

function serve(made: Made, body: string, kind: string): void {
  const { random } = made;
  const chain = (post: string): void => {
    for (let month = from + random.between(0, 12); month < until - 12;) {
      const end = month + random.between(14, 70);
      hold(made, body, post, month, end < until ? end : undefined);
      month = end + (random.chance(0.05) ? random.between(-3, 6) : 0);
    }
  };
  chain(chiefs[kind] ?? "站长");
  for (const post of others[kind] ?? ["副站长", "副站长"]) for (let seat = 0; seat < 3; seat++) chain(post);
}

function hold(
  { random, people, documents, tenures }: Made,
  body: string,
  post: string,
  start: number,
  end?: number,
): void {
  const [name = "", sex = "", nation = "", birth = "", native = ""] = random.pick(people);
  const coarse = random.chance(0.02);
  const number = `苇委〔${Math.floor(start / 12)}〕${Math.ceil(documents.length / 20) + 1}号`;
  if (random.chance(0.05))
    documents.push([`ZL${documents.length + 1}`, "任免文件", `关于${body}任职的通知`, number, written(start)]);
  const day = random.chance(0.1) ? `.${random.between(1, 28)}` : "";
  const begun = coarse ? written(start).slice(0, 4) : `${written(start)}${day}`;
  const left = end === undefined ? null : written(end);
  const reason = end === undefined ? null : "调任";
  const mark = random.chance(0.01) ? "兼" : null;
  tenures.push([body, post, name, sex, nation, birth, native, mark, begun, "任命", number, left, reason, null]);
}

function electedIn({ random, people }: Made, body: string): Row[] {
  return Array.from({ length: 45 }, (_, index) => {
    const [name = "", sex = "", nation = ""] = random.pick(people);
    return [body, `第${"七八九"[Math.floor(index / 15)] ?? "九"}届`, "委员", name, sex, nation];
  });
}

const event = ([body, post, name, , , , , , begun]: Row): Row => [begun ?? null, `${name}任${body}${post}。`];
