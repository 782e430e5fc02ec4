/** Who made an appointment, by the meeting or the document that is named as its basis. */
export type Appointer = "standing" | "congress" | "party" | "government";

export const appointerNames: Readonly<Record<Appointer, string>> = {
  standing: "人大常委会",
  congress: "人民代表大会",
  party: "党委",
  government: "政府",
};

/** Undefined where the text does not tell: a book, a table, an announcement of somebody else's decision. */
export function appointer(text: string): Appointer | undefined {
  if (text.includes("公告")) return undefined;
  if (/[县市区地省]委(常委|全委|组织部|[^员]{0,4}[〔[［(（]\d{4})|委组织部|组织部/u.test(text)) return "party";
  if (/常委会|常务委员会/u.test(text)) return "standing";
  if (/人大[^，。；]{0,6}次会议|人民代表大会/u.test(text)) return "congress";
  const agency = /^[^〔[［(（]+(?=[〔[［(（]\d{4})/u.exec(text)?.[0];
  if (agency === undefined || agency.includes("人")) return undefined;
  if (/政|府/u.test(agency)) return "government";
  return /[委组干]/u.test(agency) ? "party" : undefined;
}
