/** The help texts; kept apart from the commands so that asking for help loads nothing else. */
export const commandNames = ["compile", "check", "draft", "template", "import", "explain"] as const;
export type CommandName = (typeof commandNames)[number];

export const generalHelp = `zuzhishi：组织史资料编纂

用法：zuzhishi <命令> [参数]

  compile [文件夹…]        核对并生成：每县一份核对报告和各阶段 Word 稿（默认 sources/，结果在 output/）
  check   路径…            只核对，输出核对报告
  draft   文件夹           只生成 Word 稿
  template                 生成填报模板工作簿
  import  文字稿…          读已出版各卷的文字稿，摘成待核对的工作簿
  explain [检查或规则号]   说明一项检查：依据、怎么改、示例

每个命令都可加 --help 看详细说明。--version 显示版本。
结束状态：0 完成；1 还有“强制”问题（check、draft --stage print）；2 输入或用法有误；3 程序出错。
文件只在本机读写，不联网。
`;

export const commandHelp: Readonly<Record<CommandName, string>> = {
  compile: `用法：zuzhishi compile [文件夹…] [--out 目录] [--profile 规范] [--since 上次结果] [--exact-pages]

读每个县文件夹里的全部工作簿，在 output/<县>/ 里生成：
  核对报告.html、核对报告.json、核实情况说明表.docx、送市审稿.docx、送省审稿.docx，
  没有“强制”问题时还有 付印稿.docx

  --out      结果写到这个目录，默认 output/
  --profile  省里定的规范（JSON 文件）：各项问题的级别和数值，写法见 docs/规范示例.json
  --since    上次的 核对报告.json，或装着它的结果目录：报告里写明哪些是新增、仍在、已改、已说明，
             送审稿接着上一稿编号，书前列出改了什么（修改说明）；上次的结果请先另存一个文件夹
  --exact-pages
             用本机的 LibreOffice 排一遍，目录和索引写实际页码；没有装就写估计的页码

例：zuzhishi compile                 处理 sources/ 下所有的县
    zuzhishi compile D:\\组织史\\某县   只处理一个县
`,
  check: `用法：zuzhishi check 路径… [--format text,json,html] [--out 目录] [--as-of 日期]
                          [--profile 规范] [--since 上次报告]

路径可以是县文件夹、装着几个县的文件夹，或一个工作簿。
  --format   text 终端文字（默认），json，html；几种用逗号隔开
  --out      报告写到这个目录；不写时 text、json 显示在屏幕上
  --as-of    报告上写明的截至日期，如 2026-06-30
  --profile  省里定的规范（JSON 文件），写法见 docs/规范示例.json
  --since    上次的 核对报告.json，或装着它的结果目录：比较出新增、仍在、已改、已说明

例：zuzhishi check sources/某县
    zuzhishi check sources/某县 --format json > 核对报告.json
    zuzhishi check sources/某县 --format html,json --out 结果
`,
  draft: `用法：zuzhishi draft 文件夹 --stage city|province|print [--out 目录] [--profile 规范]
                          [--since 上一稿] [--exact-pages]

  --stage    city 送市审稿，province 送省审稿，print 付印稿（还有“强制”问题时不生成）
  --out      写到这个目录，默认 output/<县>/
  --profile  省里定的规范（JSON 文件）
  --since    上一稿（.docx），或装着它的结果目录：接着编号，书前列出改了什么（修改说明）
  --exact-pages
             用本机的 LibreOffice 排一遍，目录和索引写实际页码；没有装就写估计的页码

例：zuzhishi draft sources/某县 --stage city
    zuzhishi draft sources/某县 --stage province --since 送市审/送市审稿.docx
`,
  template: `用法：zuzhishi template [--out 文件]

生成空白填报模板，默认写成当前目录下的 组织史资料填报表.xlsx。
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
