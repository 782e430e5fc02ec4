import { isLikelyName } from "./surnames.js";

const provinces =
  /^(?:山东|山西|河南|河北|湖南|湖北|江苏|江西|浙江|安徽|福建|广东|广西|四川|贵州|云南|陕西|甘肃|青海|辽宁|吉林|黑龙江|内蒙古|新疆|西藏|宁夏|海南|台湾|北京|上海|天津|重庆)/u;

/** 江苏东海, 莒南县: a native place in a column of its own, where a name might stand. */
export const isPlace = (text: string): boolean =>
  provinces.test(text) || (/[省市县州]$/u.test(text) && !isLikelyName(text));
