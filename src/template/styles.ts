/** How the sheets people fill in look. */
const border = {
  bottom: { style: "thin" },
  right: { style: "thin" },
  top: { style: "thin" },
  left: { style: "thin" },
} as const;

export const headStyle = {
  font: { name: "宋体", size: 11, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE6F1" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border,
  numFmt: "@",
} as const;
export const requiredStyle = {
  ...headStyle,
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FCE4D6" } },
} as const;
export const sampleStyle = {
  font: { name: "宋体", size: 11, italic: true, color: { rgb: "7F7F7F" } },
  numFmt: "@",
  protection: { locked: false },
} as const;
/** every cell is text: 1984.10 typed into a number cell would become 1984.1, and =1+1 stays what was typed */
export const plainStyle = { font: { name: "宋体", size: 11 }, numFmt: "@", protection: { locked: false } } as const;
export const titleStyle = { font: { name: "宋体", size: 16, bold: true } } as const;
export const markStyle = { font: { name: "宋体", size: 9, color: { rgb: "A6A6A6" } }, numFmt: "@" } as const;
