import { expect, test } from "vitest";
import { type Volume } from "../../src/model/volume.js";
import { volumeText } from "../../src/render/text.js";

const entry = (name: string, tenure = ""): { records: string[]; name: string; notes: string; tenure: string } => ({
  records: [],
  name,
  notes: name === "何　静" ? "（女）" : "",
  tenure,
});

test("one line for each heading, paragraph, roster line and table row", () => {
  const volume: Volume = {
    stage: "city",
    bookTitle: "样例",
    snapshot: "x",
    sections: [
      {
        part: "cover",
        head: "",
        landscape: false,
        blocks: [
          {
            kind: "cover",
            title: "样例县组织史资料",
            volume: undefined,
            limits: "（1993.6—2003.5）",
            compiler: undefined,
            stage: "送市审稿",
            identity: ["数据指纹：x"],
          },
        ],
      },
      { part: "front", head: "目录", landscape: false, blocks: [{ kind: "contents", title: "目　录" }] },
      {
        part: "body",
        head: "第一章",
        landscape: true,
        blocks: [
          { kind: "heading", level: 2, text: "第一章　县委", listed: true, records: [] },
          { kind: "paragraph", text: "1949年设立。", records: [], style: "body" },
          {
            kind: "roster",
            groups: [
              {
                post: "书　记",
                remark: undefined,
                columns: 2,
                entries: [entry("张三丰", "（1993）"), entry("何　静", "（1994）"), entry("李四光", "（1995）")],
              },
              { post: "委员", remark: "（以姓氏笔画为序）", columns: 6, entries: [entry("丁一")] },
              { post: "候补委员", remark: undefined, columns: 6, entries: [] },
            ],
          },
          { kind: "paragraph", text: "注：某事。", records: [], style: "note" },
          {
            kind: "table",
            number: "表1",
            title: "统计表",
            unit: "单位：人",
            columns: [
              { title: "年份", width: 1, align: "left" },
              { title: "人数", width: 1, align: "right" },
            ],
            rows: [{ records: [], cells: ["1993", "5"] }],
          },
          { kind: "paragraph", text: "编者", records: [], style: "right" },
        ],
      },
    ],
  };
  expect(volumeText(volume)).toBe(`===== cover
样例县组织史资料
（1993.6—2003.5）
送市审稿
数据指纹：x

===== front 目录
[目　录]

===== body 第一章 横排

## 第一章　县委
　　1949年设立。
书　记　张三丰（1993）　何　静（女）（1994）
　　　　李四光（1995）
委员（以姓氏笔画为序）　丁一
候补委员
注：某事。
表1　统计表
单位：人
年份 | 人数
1993 | 5
　　　　　　　　编者
`);
});
