/** Stands where a character was that XML cannot hold or that would turn the reading direction: visible, so that somebody asks. */
const replacement = "\uFFFD";

const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
const loneSurrogate = /[\uD800-\uDFFF]/gu;

/** Most texts have nothing to be replaced: one look tells. */
const strange = /[\t\r\n\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text as it may stand in XML. Line ends become `\n`, a tab an ideographic space: the stops of a line are for its columns. */
export function clean(text: string): string {
  if (!strange.test(text)) return text;
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n").replace(/\t/gu, "　");
  return lines.replace(illegal, replacement).replace(loneSurrogate, replacement);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const markup = /[&<>"]/;

/** Text for an element or attribute of XML: nothing in it is markup any more. */
export function escape(text: string): string {
  const sound = clean(text);
  return markup.test(sound) ? sound.replace(/[&<>"]/gu, (char) => entities[char] ?? "") : sound;
}

const inText = (part: string): string => (part === "" ? "" : `<w:t xml:space="preserve">${part}</w:t>`);

interface RunLook {
  readonly label?: boolean;
  readonly size?: number | undefined;
  /** RRGGBB */
  readonly colour?: string | undefined;
  readonly bold?: boolean;
}

/** A run of text; its line ends stay. The hint makes quotation marks, dashes and middle dots full-width, as the East Asian font has them. */
export function run(text: string, { label = false, size, colour, bold = false }: RunLook = {}): string {
  if (text === "") return "";
  const style = label ? `<w:rStyle w:val="PostLabel"/>` : "";
  const height = size === undefined ? "" : `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`;
  const weight = bold ? `<w:b/><w:bCs/>` : "";
  const ink = colour === undefined ? "" : `<w:color w:val="${colour}"/>`;
  const content = escape(text).split("\n").map(inText).join("<w:br/>");
  return `<w:r><w:rPr>${style}<w:rFonts w:hint="eastAsia"/>${weight}${ink}${height}</w:rPr>${content}</w:r>`;
}

export const tab = "<w:r><w:tab/></w:r>";

/** One of the three marks of a field: its code stands between begin and separate, its last result between separate and end. */
export function fieldMark(type: "begin" | "separate" | "end"): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

export function fieldCode(code: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`;
}
