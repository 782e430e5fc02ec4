/** What people write of themselves that no book of bodies needs. */
export type PrivateKind = "identity-number" | "phone" | "address";

/** what stands in for it, everywhere after reading */
const mask = "■■■■";

/** Digits of an identity number, in one run or in groups. */
const identity = /(?<!\d|\d\.)\d(?:[ -]?\d){13,16}[ -]?[\dXx](?!\d|\.\d)/gu;
const spokenIdentity = /(?<lead>(?:身份证|证件|公民身份)[^\d\n]{0,10})(?<number>\d(?:[ -]?\d){11,16}[ -]?[\dXx]?)/gu;
const mobile = /(?<!\d|\d\.)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d|\.\d)/gu;
/** an area code, then seven or eight digits, and an extension */
const landline =
  /(?<!\d|\d\.)\(?0(?:10|2\d|[3-9]\d{2})(?:\)[- ]?|[- ])?[2-9]\d{2,3}[- ]?\d{4}(?:(?:[-转]|转接)\d{1,5})?(?!\d|\.\d)/gu;
const spokenPhone =
  /(?<lead>(?:电话|手机|传真|座机|小灵通|联系方式|[Tt][Ee][Ll]|☎|📞)[^\d\n]{0,8})(?<number>[2-9]\d{2,3}[- ]?\d{3,4}(?!\d))/gu;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the digits are an identity number: a birth date inside and, with 18 digits, the check digit of GB 11643. */
function isIdentityNumber(digits: string): boolean {
  const long = digits.length === 18;
  if (!long && digits.length !== 15) return false;
  const birth = long ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`;
  if (!/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(birth)) return false;
  if (!long) return /^\d+$/u.test(digits);
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

/** Where somebody lives: words that say so and a number, or a street down to the room. */
const spokenAddress =
  /(?<lead>家庭住址|家庭地址|现住址|住址|户籍地址|户口所在地|户籍所在地|家住|现住|寓所|住在)(?<sign>[:：]?\s*)(?<address>[^\d\n。；，,;]{2,30}\d[^\n。；，,;]{0,30})/gu;
const room =
  /\p{Script=Han}{1,14}(?:路|街|巷|弄|大道|胡同|里|小区|新村|花园|家园|苑|家属院|宿舍)[^\n。；，,;\d]{0,8}\d[\d-]*号?[^\n。；，,;]{0,12}?[\d一二三四五六七八九十]+(?:室|户)/gu;
/** before a street: it is an office */
const office = /(?:驻|设在|设于|迁(?:至|到|往)?|办公(?:地点)?|地址[:：]?|会址[:：]?|位于|位在|编辑部.{0,6})$/u;

/** Texts that hold none of it, told apart quickly: dates and numbers of papers have at most four digits in a row. */
const candidate =
  /\d{5}|\d{3,4}\)?[- ]\d{4}|\d-\d{4}-\d{4}|\d[室户]|(?:电话|手机|传真|住址|家住|现住|住在|户籍|身份证|联系方式|Tel)/u;
const wide = /[０-９Ｘｘ－＋（）　]/gu;

const narrowed = (text: string): string =>
  /[０-９]{3}/u.test(text)
    ? text.replaceAll(wide, (sign) => (sign === "\u3000" ? " " : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)))
    : text;

/** `seat`: the text tells where an office is; `coded`: it holds numbers of papers or shelves. */
export interface Meaning {
  readonly seat?: boolean;
  readonly coded?: boolean;
}

/** The text with private numbers and addresses masked, and what was found; untouched where nothing was. */
export function maskPrivate(
  text: string,
  { seat = false, coded = false }: Meaning = {},
): { readonly text: string; readonly found: readonly PrivateKind[] } {
  if (text.length < 7) return { text, found: [] };
  const narrow = narrowed(text);
  if (!candidate.test(narrow)) return { text, found: [] };
  const found: PrivateKind[] = [];
  const hide = (kind: PrivateKind): string => {
    found.push(kind);
    return mask;
  };
  let masked = narrow.replaceAll(identity, (digits) =>
    isIdentityNumber(digits.replaceAll(/[ -]/gu, "")) ? hide("identity-number") : digits,
  );
  masked = masked.replaceAll(spokenIdentity, (_, lead: string) => lead + hide("identity-number"));
  masked = masked.replaceAll(mobile, () => hide("phone"));
  if (!coded) masked = masked.replaceAll(landline, () => hide("phone"));
  masked = masked.replaceAll(spokenPhone, (_, lead: string) => lead + hide("phone"));
  if (!seat) {
    masked = masked.replaceAll(spokenAddress, (_, lead: string, sign: string) => lead + sign + hide("address"));
    masked = masked.replaceAll(room, (address: string, at: number) =>
      office.test(masked.slice(0, at)) || office.test(/^.*?(?:驻|设在|迁至|地址)/u.exec(address)?.[0] ?? "")
        ? address
        : hide("address"),
    );
  }
  return found.length === 0 ? { text, found } : { text: masked, found };
}
