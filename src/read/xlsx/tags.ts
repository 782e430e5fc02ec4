import { Unusual } from "./unusual.js";

/** signs of XML, as bytes */
export const less = 0x3c;
export const greater = 0x3e;
export const slash = 0x2f;

const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27;
const equals = 0x3d;

/** The byte at a place; 0, which no XML holds, past the end. */
export const at = (bytes: Uint8Array, place: number): number => bytes[place] ?? 0;

export const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** The place of the next sign that is not blank. */
export function skipBlanks(bytes: Uint8Array, from: number): number {
  let place = from;
  while (isBlank(at(bytes, place))) place += 1;
  return place;
}

/** The place after the `>` of the tag that begins here, quoted values passed over. */
export function tagEnd(bytes: Uint8Array, from: number): number {
  for (let place = from + 1; place < bytes.length; place++) {
    const byte = at(bytes, place);
    if (byte === greater) return place + 1;
    if (byte === less) break;
    if (isQuote(byte)) place = closing(bytes, place + 1, byte);
  }
  throw new Unusual();
}

/** The place of the quote that closes a value. */
export function closing(bytes: Uint8Array, from: number, quote: number): number {
  let place = from;
  while (place < bytes.length && bytes[place] !== quote) place += 1;
  if (place === bytes.length) throw new Unusual();
  return place;
}

/** Whether these signs of a name stand here, and the name ends with them. */
export function isNamed(bytes: Uint8Array, from: number, name: readonly number[]): boolean {
  for (let index = 0; index < name.length; index++) if (bytes[from + index] !== name[index]) return false;
  const next = at(bytes, from + name.length);
  return next === greater || next === slash || isBlank(next);
}

export const signsOf = (name: string): readonly number[] => Array.from(name, (sign) => sign.charCodeAt(0));

/** The place of a value's opening quote after an attribute's name. */
export function valueQuote(bytes: Uint8Array, from: number): number {
  const sign = skipBlanks(bytes, from);
  const quote = at(bytes, sign) === equals ? skipBlanks(bytes, sign + 1) : sign;
  if (at(bytes, sign) !== equals || !isQuote(at(bytes, quote))) throw new Unusual();
  return quote;
}

/** A whole number of at most nine digits. */
export function digits(bytes: Uint8Array, from: number, to: number): number {
  if (from === to || to - from > 9) throw new Unusual();
  let value = 0;
  for (let place = from; place < to; place++) {
    const digit = at(bytes, place) - 0x30;
    if (digit < 0 || digit > 9) throw new Unusual();
    value = value * 10 + digit;
  }
  return value;
}

/** The beginnings of the tags in cells, with the prefix of their part. */
export interface TagNames {
  readonly prefix: number;
  readonly item: readonly number[];
  readonly itemClose: readonly number[];
  readonly text: readonly number[];
  readonly textClose: readonly number[];
  readonly run: readonly number[];
  readonly guide: readonly number[];
  readonly guideClose: readonly number[];
  readonly inline: readonly number[];
  readonly inlineClose: readonly number[];
}

export function tagNames(prefix: string): TagNames {
  const open = (name: string): readonly number[] => signsOf(`<${prefix}${name}`);
  const close = (name: string): readonly number[] => signsOf(`</${prefix}${name}`);
  return {
    prefix: prefix.length,
    item: open("si"),
    itemClose: close("si"),
    text: open("t"),
    textClose: close("t"),
    run: open("r"),
    guide: open("rPh"),
    guideClose: close("rPh"),
    inline: open("is"),
    inlineClose: close("is"),
  };
}
