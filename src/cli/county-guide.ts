/** What lies in a county's folder and what to do with it: a page for the compilers, read in any editor. */
export const countyGuide = (county: string): string =>
  // the mark at the beginning and the line ends are for old editors on Windows
  `\uFEFF${[
    `${county}组织史资料`,
    "",
    "这个文件夹里放什么：",
    "  填报模板.xlsx   发给各单位。“卷信息”表由编纂单位填，各单位不改。",
    "  各单位的表      收回后放在这里，一个单位一个子文件夹，如 县委组织部\\。文件名随意。",
    "  文稿\\           序、概述、凡例、后记等，.docx、.md 或 .txt。",
    "  上卷\\           上一卷的终任名单，填在同样的表里。",
    "",
    "怎么做：",
    "  1. 核对：zuzhishi check 本文件夹",
    "  2. 出报告和书稿：zuzhishi compile 本文件夹，结果在 output\\ 里。",
    "  3. 打开 核对报告.html，按单元格地址改；或看“标注”里的原表，有毛病的格子已标出。",
    "  4. “退回”里每个单位一份问题清单、一份退改函，可以直接发给单位。",
    "  5. “核实”的问题属实的，在问题清单的“说明”栏写明，把清单放回这个文件夹。",
    "",
    "文件只在本机读写，不联网。不要填身份证号、电话和住址。",
    "",
  ].join("\r\n")}`;
