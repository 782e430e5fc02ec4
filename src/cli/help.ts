/** The help texts; kept apart from the commands so that asking for help loads nothing else. */
export const commandNames = ["init", "template", "check", "compile", "draft", "import", "explain"] as const;
export type CommandName = (typeof commandNames)[number];

export const generalHelp = `zuzhishi：组织史资料编纂

用法：zuzhishi <命令> [参数]

  init     [文件夹]        新建一个县的文件夹：填报模板、文稿、上卷
  template                 生成空白填报模板工作簿
  check    路径…           只核对，输出核对报告
  compile  [文件夹…]       核对并生成全部文件：报告、标注的原表、退回单、各阶段 Word 稿
  draft    文件夹          只生成 Word 稿
  import   文字稿…         读已出版各卷的文字稿，摘成待核对的工作簿
  explain  [检查或规则号]  说明一项检查：依据、怎么改、示例

每个命令都可加 --help 看详细说明和例子，加 --quiet 不显示进度。--version 显示版本。
结束状态：0 完成；1 还有“强制”问题（check、draft --stage print）；2 输入或用法有误；3 程序出错；
          130 被中断（Ctrl+C）。
文件只在本机读写，不联网。

从头做起：
  zuzhishi init sources/某县         建文件夹，把 填报模板.xlsx 发给各单位
  zuzhishi check sources/某县        表收回来放进去，先核对
  zuzhishi compile sources/某县      出报告和书稿，结果在 output/某县/
`;

export const commandHelp: Readonly<Record<CommandName, string>> = {
  init: `用法：zuzhishi init [文件夹] [--province 省] [--city 市] [--county 县] [--number 卷次]
                         [--upper 上限] [--lower 下限]

建一个县的文件夹，默认 sources/<县>/：填报模板.xlsx（“卷信息”已填）、说明.txt、文稿/、上卷/。
没有写明的项目会问；不在终端里运行时不问，县名取文件夹名，其余留空。
省、市、县是国家标准（GB/T 2260）里有的，区划代码自动填上。已经有模板的文件夹不改动。

  --upper、--lower   本卷的上限、下限，如 1993.6、2003.5

例：zuzhishi init
    zuzhishi init sources/东海县 --province 江苏省 --city 连云港市 --number 三 --upper 1993.6 --lower 2003.5
`,
  template: `用法：zuzhishi template [--out 文件]

生成空白填报模板，默认写成当前目录下的 组织史资料填报表.xlsx。

例：zuzhishi template
    zuzhishi template --out D:\\发各单位\\填报表.xlsx
`,
  check: `用法：zuzhishi check 路径… [--format text,json,html,xlsx,sarif] [--out 目录] [--as-of 日期]
                          [--profile 规范] [--since 上次报告] [--timings] [--quiet]

路径可以是县文件夹、装着几个县的文件夹，或一个工作簿。
  --format   text 终端文字（默认），json，html，xlsx 标注的原表，sarif 供别的检查工具读；几种用逗号隔开
  --out      写到这个目录；不写时 text、json、sarif 显示在屏幕上
  --as-of    报告上写明的截至日期，如 2026-06-30
  --profile  省里定的规范（JSON 文件），写法见 docs/规范示例.json
  --since    上次的 核对报告.json，或装着它的结果目录：比较出新增、仍在、已改、已说明
  --timings  最后列出每一步用的时间

例：zuzhishi check sources/某县
    zuzhishi check 收到的表.xlsx
    zuzhishi check sources/某县 --format json > 核对报告.json
    zuzhishi check sources/某县 --format html,xlsx --out 结果
`,
  compile: `用法：zuzhishi compile [文件夹…] [--out 目录] [--profile 规范] [--since 上次结果] [--exact-pages]
                              [--timings] [--quiet]

读每个县文件夹里的全部工作簿，在 output/<县>/ 里生成：
  核对报告.html、核对报告.json   全部问题，用浏览器打开
  标注/                          各单位的原表，有毛病的格子已标出，批注里写明怎么改
  退回/                          每个单位一份问题清单和一份退改函
  核实情况说明表.docx、送审报告.docx、审稿意见表.docx
  送市审稿.docx、送省审稿.docx，没有“强制”问题时还有 付印稿.docx

  --out      结果写到这个目录，默认 output/
  --profile  省里定的规范（JSON 文件）：各项问题的级别和数值，写法见 docs/规范示例.json
  --since    上次的 核对报告.json，或装着它的结果目录：报告里写明哪些是新增、仍在、已改、已说明，
             送审稿接着上一稿编号，书前列出改了什么（修改说明）；上次的结果请先另存一个文件夹
  --as-of    报告的截至日期，也是送审报告的成文日期，如 2026-06-30；不写就留空手填
  --exact-pages
             用本机的 LibreOffice 排一遍，目录和索引写实际页码；没有装就写估计的页码
  --timings  最后列出每一步用的时间

例：zuzhishi compile                   处理 sources/ 下所有的县
    zuzhishi compile D:\\组织史\\某县     只处理一个县
    zuzhishi compile sources/某县 --since 送市审
`,
  draft: `用法：zuzhishi draft 文件夹 --stage city|province|print [--out 目录] [--profile 规范]
                          [--since 上一稿] [--exact-pages] [--quiet]

  --stage    city 送市审稿，province 送省审稿，print 付印稿（还有“强制”问题时不生成）
  --out      写到这个目录，默认 output/<县>/
  --profile  省里定的规范（JSON 文件）
  --since    上一稿（.docx），或装着它的结果目录：接着编号，书前列出改了什么（修改说明）
  --exact-pages
             用本机的 LibreOffice 排一遍，目录和索引写实际页码；没有装就写估计的页码

例：zuzhishi draft sources/某县 --stage city
    zuzhishi draft sources/某县 --stage province --since 送市审/送市审稿.docx
`,
  import: `用法：zuzhishi import 文字稿… [--out 工作簿.xlsx]

读印本（旧卷、志书）的文字稿 .docx .txt .md，摘出机构、任职、会议、委员，写成与模板同样的工作簿，
默认 印本摘录.xlsx；文字稿写作 - 时读粘贴进来的文字。
每一行都附原文和行号，“核对”一栏写着“待核”：与原书核对后改写“已核”，放进县文件夹才算数。
没有读懂的行列在“未读出的行”，每一行的去处列在“逐行对照”。

例：zuzhishi import 第一卷.txt --out 第一卷摘录.xlsx
`,
  explain: `用法：zuzhishi explain [检查或规则号]

不写参数时列出全部检查。

例：zuzhishi explain chief-overlap
    zuzhishi explain L01
`,
};

/** A help text with its command and its options picked out, where there is colour. */
export const inColour = (text: string, colour: boolean): string =>
  colour
    ? text
        .replaceAll(/^\S.*?：|^例：/gmu, (words) => `\u001B[1m${words}\u001B[0m`)
        .replaceAll(/(?<=\s)(?:--[a-z-]+|(?<=\n {2})[a-z]+(?= ))/gu, (word) => `\u001B[36m${word}\u001B[0m`)
    : text;
