import { type Format } from "./format.js";

export const tooLarge =
  "文件展开后过大，没有读。请删去表格以外的空白行列和格式（选中后删除整行、整列），或拆成几个工作簿。";
export const damaged = "工作簿已损坏或格式不对，读不出来。请用 WPS 或 Excel 打开，另存为 .xlsx；打不开的请重新发送。";
export const notText = "文件里不是文字，可能已损坏。请用 WPS 或 Excel 打开，另存为 .xlsx；打不开的请重新发送。";
export const cutText = "文件末尾缺了半个字，可能没有传完。请重新发送。";
export const damagedForm = "任免审批表已损坏，读不出来。请用任免审批表编辑器打开后重新保存，或重新发送。";
export const locked = "工作簿设了打开密码，读不了。请取消密码后另存。";

/** What the user is told about a file that is no workbook: what it is, and what to do. */
export const refusals: Readonly<Record<Format, string>> = {
  empty: "文件是空的，没有内容。请重新保存或重新发送。",
  docx: "这是 Word 文档，不是工作簿。表格请填在 Excel 工作簿里，文稿请放进“文稿”文件夹。",
  doc: "这是旧版 Word 文档，不是工作簿。表格请填在 Excel 工作簿里，文稿请另存为 .docx 放进“文稿”文件夹。",
  slides: "这是演示文稿，不是工作簿。请提供原来的 Excel 工作簿。",
  ofd: "这是 OFD 版式文件，不是工作簿。请提供原来的 Excel 工作簿。",
  ods: damaged,
  zip: "这是压缩包，里面没有工作簿的内容。请解压后把工作簿放进来。",
  "damaged-zip": "文件已损坏，打不开。请在原来的电脑上重新保存或重新发送。",
  encrypted: locked,
  pdf: "这是 PDF，不是工作簿。请提供原来的 Excel 工作簿。",
  html: "这是网页，里面没有表格。请用 WPS 或 Excel 打开，另存为 .xlsx。",
  mhtml: "这是单个文件网页，读不了。请用 WPS 或 Excel 打开，另存为 .xlsx。",
  rtf: "这是 RTF 文档，不是工作簿。表格请填在 Excel 工作簿里，文稿请另存为 .docx 放进“文稿”文件夹。",
  "sheet-xml": damaged,
  "word-xml": "这是 XML 格式的 Word 文档，不是工作簿。表格请填在 Excel 工作簿里，文稿请另存为 .docx 放进“文稿”文件夹。",
  xml: "这是 XML 文件，不是工作簿。请用 WPS 或 Excel 打开，另存为 .xlsx。",
  lrmx: damagedForm,
  lrm: damagedForm,
  picture: "这是图片，不是工作簿。请提供原来的 Excel 工作簿。",
  archive: "这是压缩包，读不了。请解压后把工作簿放进来。",
  text: "这是文本文件，里面没有分列的表格。表格请填在 Excel 工作簿里，文稿请放进“文稿”文件夹。",
  xlsx: damaged,
  ole: damaged,
  unknown: "认不出文件格式，可能已损坏。请用 WPS 或 Excel 打开，另存为 .xlsx；打不开的请重新发送。",
};
