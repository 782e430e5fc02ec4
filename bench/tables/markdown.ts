/** A table of Markdown: first column to the left, figures to the right. */
export function markdown(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [`### ${title}`, "", line(head), line(rule), ...rows.map(line)].join("\n");
}

export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} s`;
export const megabytes = (value: number): string => `${value.toFixed(0)} MB`;
export const ratio = (value: number): string => value.toFixed(2);
