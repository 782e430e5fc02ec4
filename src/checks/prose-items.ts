/** A number a sentence gives of a thing that a column of the records counts too. */
interface Stated<Field> {
  readonly what: string;
  readonly field: Field;
  readonly value: number;
}

interface Item<Field> {
  readonly what: string;
  readonly field: Field;
  /** with the number as its one captured group */
  readonly pattern: RegExp;
}

type StatisticsField = "committees" | "generalBranches" | "branches" | "members" | "women" | "minorities";

/**
 * Numbers with nothing before or after that would make them count something else: 机关党委38个 and 近万名党员 are not taken,
 * nor is 14300余人.
 */
const yearItems: readonly Item<StatisticsField>[] = [
  {
    what: "党员总数",
    field: "members",
    pattern:
      /(?:^|[，,、；：。]|全[县市区旗]|有|共)(?:共?有|共)?(?:中共)?党员(?:总数)?(?:为|共|有|达)*(\d+)[人名](?!次)/gu,
  },
  { what: "党员总数", field: "members", pattern: /全[县市区旗](?:共有|共|有)?(\d+)名(?:中共)?党员/gu },
  { what: "女党员", field: "women", pattern: /(?:^|[，,、；：（(])(?:其中)?(?:女|妇女)党员(\d+)[人名]/gu },
  { what: "少数民族党员", field: "minorities", pattern: /(?:^|[，,、；：（(])(?:其中)?少数民族党员(\d+)[人名]/gu },
  { what: "党委", field: "committees", pattern: /(?:^|[，,、；：有设共])党委(\d+)个/gu },
  { what: "党总支", field: "generalBranches", pattern: /(?:^|[，,、；：有设共])(?:党总支|总支部)(\d+)个/gu },
  { what: "党支部", field: "branches", pattern: /(?:^|[，,、；：有设共])(?:党)?支部(\d+)个/gu },
];

type MeetingField =
  | "formalDelegates"
  | "alternateDelegates"
  | "observers"
  | "partyMembers"
  | "members"
  | "alternates"
  | "standing"
  | "secretaries"
  | "deputies";

const meetingItems: readonly Item<MeetingField>[] = [
  { what: "正式代表", field: "formalDelegates", pattern: /正式代表(?:共|有)?(\d+)[人名]/gu },
  { what: "正式代表", field: "formalDelegates", pattern: /(\d+)[人名]正式代表/gu },
  { what: "候补代表", field: "alternateDelegates", pattern: /候补代表(?:共|有)?(\d+)[人名]/gu },
  { what: "列席代表", field: "observers", pattern: /列席(?:代表|人员|会议的|的)?(?:共|有)?(\d+)[人名]/gu },
  { what: "党员总数", field: "partyMembers", pattern: /代表(?:着)?全[县市区旗](\d+)名(?:中共)?党员/gu },
  { what: "委员数", field: "members", pattern: /(?<!候补|常务|检查|监察)委员(\d+)[人名]/gu },
  { what: "候补委员数", field: "alternates", pattern: /候补委员(\d+)[人名]/gu },
  { what: "常委数", field: "standing", pattern: /(?:常务委员|常委)(\d+)[人名]/gu },
  { what: "常委数", field: "standing", pattern: /选[出举](?:了)?(\d+)名(?:常委|常务委员)/gu },
  { what: "书记数", field: "secretaries", pattern: /(?<!副)书记(\d+)[人名]/gu },
  { what: "副书记数", field: "deputies", pattern: /副书记(\d+)[人名]/gu },
];

function stated<Field>(text: string, items: readonly Item<Field>[]): Stated<Field>[] {
  return items.flatMap(({ what, field, pattern }) =>
    Array.from(text.matchAll(pattern), (match) => ({ what, field, value: Number(match[1]) })),
  );
}

export const statedOfYear = (text: string): Stated<StatisticsField>[] => stated(text, yearItems);
export const statedOfMeeting = (text: string): Stated<MeetingField>[] => stated(text, meetingItems);

/** Digits as people group them: 14,301 and 14 301 are 14301. Full-width digits are folded. */
export const plainNumbers = (text: string): string =>
  text
    .replaceAll(/[０-９]/gu, (digit) => digit.normalize("NFKC"))
    .replaceAll(/(?<=\d)[,，\u00A0 ](?=\d{3}(?!\d))/gu, "");

/** Sentences of a text; a full stop ends one. */
export const sentences = (text: string): string[] => text.split(/(?<=[。！？\n])/u);

/**
 * The part of a sentence that speaks of each year's end: 1993年底，…；2002年底，…. What stands before the first such words
 * belongs to no year.
 */
export function yearParts(sentence: string): { readonly year: number; readonly text: string }[] {
  const marks = [
    ...sentence.matchAll(/(?<!\d)(\d{4})年(?=[底末]|年[底末]|12月(?:31日|底))(?:年?[底末]|12月(?:31日|底))?/gu),
  ];
  return marks.map((mark, index) => ({
    year: Number(mark[1]),
    text: sentence.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? sentence.length),
  }));
}
