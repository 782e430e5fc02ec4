import {
  type Block,
  type HeadingLevel,
  type RosterEntry,
  type RosterGroup,
  type Volume,
  type VolumeComment,
} from "../../src/model/volume.js";

/** A small invented volume with every kind of block. 清河县 and its officials are fictional. */
const surnames = Array.from("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
const given = [
  "建国",
  "秀英",
  "志远",
  "镭",
  "文泰",
  "德山",
  "素梅",
  "永康",
  "启明",
  "桂兰",
  "世昌",
  "雪",
  "正和",
  "玉泉",
];

const spaced = (name: string): string => (name.length === 2 ? Array.from(name).join("　") : name);
const nameAt = (index: number): string =>
  `${surnames[(index * 7) % surnames.length]}${given[(index * 5 + Math.floor(index / 40)) % given.length]}`;

let serial = 0;
const nextId = (): string => {
  serial += 1;
  return `T${String(serial).padStart(6, "0")}`;
};

function entry(index: number, from: string, to: string, notes = ""): RosterEntry {
  return { records: [nextId()], name: spaced(nameAt(index)), notes, tenure: `（${from}—${to}）` };
}

const heading = (level: HeadingLevel, text: string, listed = true, records: readonly string[] = []): Block => ({
  kind: "heading",
  level,
  text,
  listed,
  records,
});
const body = (text: string, records: readonly string[] = []): Block => ({
  kind: "paragraph",
  style: "body",
  text,
  records,
});
const group = (post: string, columns: number, entries: readonly RosterEntry[], remark?: string): RosterGroup => ({
  post,
  remark,
  columns,
  entries,
});

function committee(seed: number): Block {
  return {
    kind: "roster",
    groups: [
      group("书　记", 1, [entry(seed, "1983.12", "1984.12"), entry(seed + 1, "1984.12", "1987.3")]),
      group("副书记", 2, [
        entry(seed + 2, "1983.12", "1985.4"),
        entry(seed + 3, "1984.5", "1987.12", "（女）"),
        entry(seed + 4, "1985.4", "1987.12"),
        entry(seed + 5, "1986.10", "1987.11"),
      ]),
      group(
        "常　委",
        2,
        Array.from({ length: 9 }, (_, index) =>
          entry(seed + 6 + index, `198${3 + (index % 4)}.${1 + index}`, "1987.12", index === 4 ? "（女，回族）" : ""),
        ),
        "（以任职先后为序）",
      ),
      group("县委办公室主任", 1, [
        entry(seed + 20, "1983.12", "1986.2", "（兼）"),
        entry(seed + 21, "1986.2", "1987.12"),
      ]),
    ],
  };
}

const office = (name: string, index: number): Block[] => [
  heading(4, `${"一二三四五六七八九十"[index] ?? ""}、${name}`, true, [`O${index}`]),
  body(
    `1984年3月，清河县${name}成立，为正科级机构，隶属清河县人民政府，编制${12 + index}人。1985年10月，内设办公室、业务股、财务股。`,
    [`O${index}`],
  ),
  {
    kind: "roster",
    groups: [
      group("局　长", 1, [entry(60 + index * 5, "1984.3", "1986.8")]),
      group("副局长", 2, [
        entry(61 + index * 5, "1984.3", "1987.12"),
        entry(62 + index * 5, "1984.6", "1987.12"),
        entry(63 + index * 5, "1985.1", "1987.12"),
      ]),
    ],
  },
];

const offices = [
  "财政局",
  "民政局",
  "教育局",
  "水利电力局",
  "商业局",
  "粮食局",
  "公安局",
  "司法局",
  "文化局",
  "卫生局",
];

/** The fixture for a stage. */
export function volume(stage: Volume["stage"] = "city"): Volume {
  serial = 0;
  const delegates = Array.from({ length: 47 }, (_, index): RosterEntry => ({
    records: [nextId()],
    name: spaced(nameAt(index + 3)),
    notes: index % 9 === 4 ? "（女）" : "",
    tenure: "",
  }));
  return {
    stage,
    bookTitle: "中国共产党云岭省清河县组织史资料",
    snapshot: "a1b2c3d4",
    sections: [
      {
        part: "cover",
        head: "",
        landscape: false,
        blocks: [
          {
            kind: "cover",
            title: "中国共产党云岭省清河县组织史资料",
            volume: "（第二卷）",
            limits: "（1983.12—1987.12）",
            compiler: "中共清河县委组织部、中共清河县委党史研究室、清河县档案局",
            stage: stage === "print" ? undefined : "送市审稿",
            identity: stage === "print" ? [] : ["数据指纹 a1b2c3d4　规则版本 0.1.0", "数据截至 2026年3月1日"],
          },
        ],
      },
      {
        part: "front",
        head: "编纂说明",
        landscape: false,
        blocks: [
          heading(2, "编纂说明", false),
          ...[
            "一、本卷收录1983年12月至1987年12月中国共产党清河县组织、政权、军事、统战、群众团体系统组织机构沿革和领导成员名录。",
            "二、机构名称首次出现用全称，其后用简称。“文化大革命”时期机构按当时名称收录。",
            "三、任职时间以任命文件为准，精确到月；括号内为起止时间，连接号为一字线（—）；起止时间不详者以□代替。",
          ].map((text) => body(text)),
          { kind: "paragraph", style: "right", text: "《清河县组织史资料》编辑组", records: [] },
          { kind: "paragraph", style: "right", text: "2026年3月", records: [] },
        ],
      },
      { part: "front", head: "目录", landscape: false, blocks: [{ kind: "contents", title: "目　录" }] },
      {
        part: "body",
        head: "第一编　党的系统",
        landscape: false,
        blocks: [
          heading(1, "第一编　党的系统"),
          heading(2, "第一章　中国共产党清河县委员会"),
          heading(3, "第一节　县委领导机构"),
          heading(4, "一、中共清河县第五届委员会（1983.12—1987.12）", true, ["O100"]),
          heading(5, "（一）成立县委至召开第六次党代会前阶段（1983.12—1984.12）", false),
          body(
            "1983年12月28日，由中共云岭省委任命县委领导人，其中书记1人、副书记1人、常委3人。1984年5月至7月，增加常委2人。1984年12月25日至27日，中国共产党清河县第六次代表大会在城关召开，出席代表230名，其中正式代表210名，候补代表20名，代表全县5819名党员。",
            ["M000001", "O100"],
          ),
          committee(10),
          { kind: "paragraph", style: "note", text: "注：1984年5月至7月，县委书记由副书记主持工作。", records: [] },
          heading(5, "（二）第六届县委（1984.12—1987.12）", false),
          { kind: "roster", groups: [group("委　员", 5, delegates, "（47名，以姓氏笔画为序）")] },
          heading(2, "第二章　县委工作部门"),
          heading(3, "第一节　组织部"),
          body("中共清河县委组织部，正科级，1983年12月沿置。内设办公室、组织股、干部股、青年干部股。"),
          committee(30),
        ],
      },
      {
        part: "body",
        head: "附编一　政权系统",
        landscape: false,
        blocks: [
          heading(1, "附编一　政权系统"),
          body("本编收录清河县人民代表大会常务委员会、清河县人民政府及其工作部门。"),
          heading(2, "第一章　清河县人民政府"),
          heading(3, "第一节　政府工作部门"),
          ...offices.flatMap(office),
        ],
      },
      {
        part: "body",
        head: "附录　统计表",
        landscape: false,
        blocks: [
          heading(2, "附录一　中共清河县历年党员统计"),
          {
            kind: "table",
            number: "表1",
            title: "中共清河县党员统计表",
            unit: "单位：人",
            columns: [
              { title: "年份", width: 2, align: "centre" },
              { title: "党委", width: 1.5, align: "right" },
              { title: "党支部", width: 1.5, align: "right" },
              { title: "党员总数", width: 2, align: "right" },
              { title: "女党员", width: 2, align: "right" },
              { title: "备注", width: 4, align: "left" },
            ],
            rows: Array.from({ length: 40 }, (_, index) => ({
              records: [`S${index}`],
              cells: [
                String(1948 + index),
                String(3 + index),
                String(40 + index * 3),
                String(900 + index * 131),
                String(80 + index * 12),
                index % 7 === 3 ? "含预备党员，不含驻军系统党员" : "",
              ],
            })),
          },
          { kind: "paragraph", style: "note", text: "注：本表数字据历年党内统计年报。", records: [] },
        ],
      },
      {
        part: "body",
        head: "附录　沿革表",
        landscape: true,
        blocks: [
          heading(2, "附录二　清河县组织机构沿革表"),
          {
            kind: "table",
            number: "表2",
            title: "清河县组织机构沿革表",
            unit: undefined,
            columns: [
              { title: "机构名称", width: 4, align: "left" },
              { title: "设立时间", width: 2, align: "centre" },
              { title: "设立依据", width: 4, align: "left" },
              { title: "撤止时间", width: 2, align: "centre" },
              { title: "后继", width: 4, align: "left" },
            ],
            rows: offices.map((name, index) => ({
              records: [`O${index}`],
              cells: [`清河县${name}`, "1984.3", "云组〔1984〕12号", "1987.12", `清河县${name}（更名）`],
            })),
          },
        ],
      },
    ],
  };
}

export const comments: readonly VolumeComment[] = [
  { records: ["T000050"], author: "核对程序", text: "核实：任职时间与上卷不一致。\n请查任免文件。" },
  { records: ["T000050"], author: "核对程序", text: "提示：姓名与人物表写法不同。" },
  { records: ["S5", "S3"], author: "核对程序", text: "核实：1951年党员总数少于上年。" },
  { records: ["T999999"], author: "核对程序", text: "强制：卷信息缺“主编”。" },
];
