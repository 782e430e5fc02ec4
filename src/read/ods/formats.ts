import { type SaxesTagPlain } from "saxes";

/** The number formats of an OpenDocument file, gathered while its styles go by. */
export interface OdsStyles {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
  /** the format of a cell style, as spreadsheets write it: `0.00`, `yyyy"年"m"月"`; General where it has none */
  readonly formatOf: (style: string | undefined) => string;
  readonly isHidden: (tableStyle: string | undefined) => boolean;
}

/** What a part of a date stands for, short and long. */
const dateParts: Readonly<Record<string, readonly [string, string]>> = {
  "number:year": ["yy", "yyyy"],
  "number:month": ["m", "mm"],
  "number:day": ["d", "dd"],
  "number:hours": ["h", "hh"],
  "number:minutes": ["m", "mm"],
  "number:seconds": ["s", "ss"],
};

const isDataStyle = (name: string): boolean => /^number:[a-z]+-style$/u.test(name);
const mostDecimals = 30;

export function odsStyles(): OdsStyles {
  const formats = new Map<string, string>();
  const cellStyles = new Map<string, { readonly data: string | undefined; readonly parent: string | undefined }>();
  const hidden = new Set<string>();
  let dataStyle: string | undefined;
  let format = "";
  let literal = false;
  let style = "";
  return {
    open({ name, attributes }) {
      if (isDataStyle(name)) {
        dataStyle = attributes["style:name"];
        format = name === "number:text-style" ? "@" : "";
      } else if (name === "number:text") literal = true;
      else if (Object.hasOwn(dateParts, name))
        format += dateParts[name]?.[attributes["number:style"] === "long" ? 1 : 0] ?? "";
      else if (name === "number:number") {
        const decimals = Math.min(Number(attributes["number:decimal-places"] ?? 0) || 0, mostDecimals);
        if (attributes["number:decimal-places"] !== undefined)
          format += decimals > 0 ? `0.${"0".repeat(decimals)}` : "0";
      } else if (name === "style:style") {
        style = attributes["style:name"] ?? "";
        cellStyles.set(style, {
          data: attributes["style:data-style-name"],
          parent: attributes["style:parent-style-name"],
        });
      } else if (name === "style:table-properties" && attributes["table:display"] === "false") hidden.add(style);
    },
    text(piece) {
      if (literal && dataStyle !== undefined) format += /^[-/. %]*$/u.test(piece) ? piece : `"${piece}"`;
    },
    close(name) {
      if (name === "number:text") literal = false;
      if (!isDataStyle(name) || dataStyle === undefined) return;
      if (format !== "") formats.set(dataStyle, format);
      dataStyle = undefined;
    },
    formatOf(name) {
      const own = name === undefined ? undefined : cellStyles.get(name);
      const data = own?.data ?? cellStyles.get(own?.parent ?? "")?.data;
      return formats.get(data ?? "") ?? "General";
    },
    isHidden: (name) => name !== undefined && hidden.has(name),
  };
}
