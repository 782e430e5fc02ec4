const longest = 40;

/** What somebody wrote, in quotation marks and on one line; long texts are cut, as a finding is not the place to read them. */
export function quote(raw: string): string {
  const line = raw.replaceAll(/\s+/gu, " ").trim();
  const letters = Array.from(line);
  return letters.length > longest ? `“${letters.slice(0, longest).join("")}…”` : `“${line}”`;
}
