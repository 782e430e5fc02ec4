const UNKNOWN = /^(?:(?:年月|时间|日期)?(?:不详|不明|未详|不祥)|待查|待考|待核|失考|无考|未知|\?+)$/u;
const NOW = /^(?:至今|迄今|今|至?现在|到现在|至?目前|现任|在任|在职|现职)$/u;

/** 不详, 待查, ？: somebody looked and could not tell. */
export const saysUnknown = (text: string): boolean => UNKNOWN.test(text);
/** 至今, 现任: still in post. The book must not say so, because it is read for decades. */
export const saysNow = (text: string): boolean => NOW.test(text);
/** Text without one pair of brackets round the whole. */
export const unwrapped = (text: string): string => /^\((?<inner>[^()]*)\)$/u.exec(text)?.[1] ?? text;
