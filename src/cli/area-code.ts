import { placesIn } from "../checks/lexicon/area-names.js";
import { type MonthRange } from "../model/date.js";

/** First two digits of GB/T 2260 by the name of a province, without what only some write after it. */
const provinces: Readonly<Record<string, string>> = {
  北京: "11",
  天津: "12",
  河北: "13",
  山西: "14",
  内蒙古: "15",
  辽宁: "21",
  吉林: "22",
  黑龙江: "23",
  上海: "31",
  江苏: "32",
  浙江: "33",
  安徽: "34",
  福建: "35",
  江西: "36",
  山东: "37",
  河南: "41",
  湖北: "42",
  湖南: "43",
  广东: "44",
  广西: "45",
  海南: "46",
  重庆: "50",
  四川: "51",
  贵州: "52",
  云南: "53",
  西藏: "54",
  陕西: "61",
  甘肃: "62",
  青海: "63",
  宁夏: "64",
  新疆: "65",
};

/** The code of a county in the given months, where the tables at hand know just one of that name in that province or city. */
export function areaCodeOf(province: string, city: string, county: string, months: MonthRange): string | undefined {
  const name = Object.keys(provinces).find((known) => province.startsWith(known));
  const places = placesIn(provinces[name ?? ""] ?? "", months);
  const cities = new Set(places.filter((place) => place.name === city).map(({ code }) => code.slice(0, 4)));
  const own = places.filter(
    (place) => place.name === county && (cities.size === 0 || cities.has(place.code.slice(0, 4))),
  );
  const codes = new Set(own.map(({ code }) => code));
  return codes.size === 1 ? [...codes][0] : undefined;
}
