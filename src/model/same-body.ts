/**
 * How a county's own body is named at home: 中共苇川县委员会组织部 and 苇川县委组织部 are both 县委组织部, 政协苇川县委员会 is
 * 县政协, 中共河沿镇委员会 is 河沿镇委. For comparing names that two volumes write differently, never for print.
 */
export function homeName(name: string, county: string): string {
  const plain = name
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replace(/^(?:中国共产党|中共)/u, "");
  const local = /.[县市区旗]$/u.test(county) ? plain.replace(county, county.slice(-1)) : plain;
  return local
    .replace("中国人民政治协商会议", "政协")
    .replace("人民代表大会", "人大")
    .replace("常务委员会", "常委会")
    .replace("人民政府", "政府")
    .replace("革命委员会", "革委会")
    .replace(/(?<=[县市区旗乡镇])(?:党委|委员会)/u, "委")
    .replace(/^政协([县市区旗])委$/u, "$1政协");
}

/** 县委组织部 without what it is part of: 组织部; 县委 and 县政府 stay as they are. */
export const withoutOrgan = (homely: string): string => homely.replace(/^[县市区旗](?:委|政府)?(?=.{3})/u, "");
