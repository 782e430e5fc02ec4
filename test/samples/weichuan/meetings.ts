import type { Rec } from "../records.js";

export interface Congress {
  readonly term: string;
  readonly ordinal: string;
  readonly from: string;
  readonly to: string;
  readonly plenum: string;
  readonly delegates: number;
  readonly observers: number;
  readonly members: number;
  readonly committee: number;
  readonly alternates: number;
  readonly inspectors: number;
}

export const CONGRESSES: readonly Congress[] = [
  {
    term: "第七届",
    ordinal: "七",
    from: "1993.6.5",
    to: "1993.6.8",
    plenum: "1993.6.8",
    delegates: 226,
    observers: 41,
    members: 14_236,
    committee: 35,
    alternates: 5,
    inspectors: 15,
  },
  {
    term: "第八届",
    ordinal: "八",
    from: "1998.3.3",
    to: "1998.3.6",
    plenum: "1998.3.6",
    delegates: 238,
    observers: 45,
    members: 15_738,
    committee: 37,
    alternates: 6,
    inspectors: 17,
  },
  {
    term: "第九届",
    ordinal: "九",
    from: "2003.3.4",
    to: "2003.3.7",
    plenum: "2003.3.7",
    delegates: 245,
    observers: 48,
    members: 18_327,
    committee: 37,
    alternates: 7,
    inspectors: 17,
  },
];

/** Meetings of the people's congress and of the 政协: no lists of members, so no counts. */
export function otherMeetings(): Rec[] {
  return OTHER_MEETINGS.trim()
    .split("\n")
    .map((line) => {
      const [body = "", term = "", title = "", from = "", to = "", delegates = "", basis = ""] = line.split("|");
      return {
        id: `C:${body}:${term}`,
        fields: {
          机构: body,
          届次: term,
          会议名称: title,
          开始日期: from,
          结束日期: to,
          地点: "城关镇人民会堂",
          正式代表: delegates,
          依据: basis,
        },
      };
    });
}

const OTHER_MEETINGS = `
苇川县人民代表大会常务委员会|第十二届|苇川县第十二届人民代表大会第一次会议|1993.6.22|1993.6.25|186|苇川县第十二届人民代表大会第一次会议文件
苇川县人民代表大会常务委员会|第十三届|苇川县第十三届人民代表大会第一次会议|1998.3.24|1998.3.27|192|苇川县第十三届人民代表大会第一次会议文件
苇川县人民代表大会常务委员会|第十四届|苇川县第十四届人民代表大会第一次会议|2003.3.25|2003.3.28|195|苇川县第十四届人民代表大会第一次会议文件
中国人民政治协商会议苇川县委员会|第五届|政协苇川县第五届委员会第一次会议|1993.6.21|1993.6.24||政协苇川县第五届委员会第一次会议文件
中国人民政治协商会议苇川县委员会|第六届|政协苇川县第六届委员会第一次会议|1998.3.23|1998.3.26||政协苇川县第六届委员会第一次会议文件
中国人民政治协商会议苇川县委员会|第七届|政协苇川县第七届委员会第一次会议|2003.3.24|2003.3.27||政协苇川县第七届委员会第一次会议文件
`;
