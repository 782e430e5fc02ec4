import { Unusual } from "./unusual.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** What stands between two tags, as it was written. */
export const rawText = (bytes: Uint8Array): string => decoder.decode(bytes);

const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: ">", lt: "<", amp: "&" };
const reference = /&(?:(quot|apos|gt|lt|amp)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));|&/gu;
/** how a workbook writes signs that XML has no place for (ECMA-376 part 1, 22.9.2.19) */
const escaped = /_x([\dA-Fa-f]{4})_/gu;

/** The text that was meant: references and escapes resolved, line ends as \n. */
export function unescaped(raw: string): string {
  if (!/[&_\r]/u.test(raw)) return raw;
  return raw
    .replaceAll(reference, (_, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name] ?? "";
      if (decimal === undefined && hex === undefined) throw new Unusual();
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number.parseInt(decimal, 10);
      if (code === 0 || code > 0x10ffff) throw new Unusual();
      return String.fromCodePoint(code);
    })
    .replaceAll(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("\r\n", "\n");
}
