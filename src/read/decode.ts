/** Text as people handed it in, and whether its last character was cut off in transit. */
export interface DecodedText {
  readonly text: string;
  readonly cut: boolean;
}

/** Signs no table or prose holds; bytes that decode to them are no text in this encoding. */
const binary = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]/u;

/**
 * Text of bytes in UTF-8 or UTF-16 (with or without a mark), or else GB18030, which Windows still writes; undefined where
 * they are no text. The label is gb18030, never gbk: that decoder destroys 𠮷, 㛃 and other characters of names.
 */
export function decoded(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lenient("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lenient("utf-16be", bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return lenient("utf-8", bytes);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return textual(strict(wide, bytes));
  return textual(strict("utf-8", bytes)) ?? textual(strict("gb18030", bytes)) ?? textual(mostlyUtf8(bytes));
}

/** Text whatever the bytes are: prose with broken characters is still worth reading. */
export const decodeText = (bytes: Uint8Array): string => (decoded(bytes) ?? lenient("gb18030", bytes)).text;

const textual = (read: DecodedText | undefined): DecodedText | undefined =>
  read === undefined || binary.test(read.text) ? undefined : read;

const lenient = (encoding: string, bytes: Uint8Array): DecodedText => ({
  text: new TextDecoder(encoding).decode(bytes),
  cut: false,
});

/** Undefined where bytes cannot be of the encoding; a character cut off at the end is told, not taken for another encoding. */
function strict(encoding: string, bytes: Uint8Array): DecodedText | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
  try {
    return { text: text + decoder.decode(), cut: false };
  } catch {
    return { text, cut: true };
  }
}

/** UTF-8 in which a few bytes were damaged: the damage stays visible as �, and its neighbours readable. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | undefined {
  const read = lenient("utf-8", bytes);
  const broken = read.text.split("\uFFFD").length - 1;
  const wide = read.text.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
  return broken * 20 <= wide ? read : undefined;
}

/** UTF-16 without a mark: commas, digits and line ends have a zero byte. Of the two orders, the one that makes Chinese wins. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const start = bytes.subarray(0, 4096);
  if (!start.includes(0)) return undefined;
  const [little, big] = [familiar(strict("utf-16le", start)), familiar(strict("utf-16be", start))];
  if (Math.max(little, big) < 0.9) return undefined;
  return little >= big ? "utf-16le" : "utf-16be";
}

/** The share of characters that Chinese offices write. */
function familiar(read: DecodedText | undefined): number {
  const text = read?.text ?? "";
  return (
    (text.match(/[\t\n\r -~\u2010-\u203F\u3000-\u303F\p{Script=Han}\uFF00-\uFFEF]/gu)?.length ?? 0) /
    Math.max(1, Array.from(text).length)
  );
}
