import { z } from "zod";
import { monthsOf } from "../model/date.js";
import { monthText } from "../model/date-text.js";
import { type VolumeInfo } from "../model/dossier.js";
import { placesIn, revisionMonths } from "./lexicon/area-names.js";
import { defineCheck } from "./define-check.js";

const volume = (county: string, code: string): string =>
  `项目 | 内容\n县 | ${county}\n区划代码 | ${code}\n上限 | 2003.6\n下限 | 2010.12`;

/** 区划代码 changes when a county is renamed or becomes a city or a district: it must be one of the volume's own years. */
export const areaCodeInvalid = defineCheck({
  id: "area-code-invalid",
  title: "区划代码在本卷时段内无效，或不是本县的",
  basis: "GB/T 2260《中华人民共和国行政区划代码》2002年12月至2016年7月各版。",
  why: "代码随撤县设市、更名而变，用错年代的代码，与别的资料就对不上。",
  remedy: "查当年的区划代码改正；县名已改的，写当时的县名。",
  data: z.strictObject({ code: z.string(), county: z.string(), years: z.string(), found: z.string() }),
  variants: {
    unknown: {
      level: "verify",
      rules: ["O12"],
      message: (d) =>
        `区划代码${d.code}不在${d.years}的GB/T 2260里。${d.found === "" ? "" : `${d.county}当时是${d.found}。`}请查当年的代码改正。`,
      suggestion: (d) => (d.found === "" ? undefined : d.found),
    },
    "other-place": {
      level: "verify",
      rules: ["O12"],
      message: (d) => `区划代码${d.code}在${d.years}是${d.found}，不是${d.county}。请核对代码和县名。`,
    },
  },
  examples: {
    bad: {
      后来才有的代码: {
        sheets: { 卷信息: volume("密云县", "110118") },
        finds: ["unknown 卷信息!B3"],
      },
      别县的代码: { sheets: { 卷信息: volume("东海县", "320721") }, finds: ["other-place 卷信息!B3"] },
    },
    good: { 当年的代码: { 卷信息: volume("东海县", "320722") } },
  },
  needs: ({ volume: info }) => (info.code === undefined ? "卷信息没有填区划代码" : outsideRevisions(info)),
  *run({ volume: info }) {
    const { code, county, at } = info;
    const months = limitsOf(info);
    if (code === undefined || months === undefined || at["code"] === undefined) return;
    const digits = code.normalize("NFKC").replaceAll(/\s/gu, "");
    const places = placesIn(digits.slice(0, 2), months);
    const found = places.filter((place) => place.code === digits).map(({ name }) => name);
    const own = places.filter(({ name }) => name === county).map((place) => place.code);
    if (found.includes(county)) return;
    yield {
      variant: found.length === 0 ? "unknown" : "other-place",
      at: at["code"],
      data: {
        code,
        county,
        years: `${monthText(months.first)}—${monthText(months.last)}`,
        found: found.length === 0 ? [...new Set(own)].join("或") : [...new Set(found)].join("、"),
      },
    };
  },
});

function limitsOf({ upper, lower }: VolumeInfo) {
  if (upper === undefined || lower === undefined) return undefined;
  return { first: monthsOf(upper).first, last: monthsOf(lower).last };
}

/** Of years before the first revision or after the last nothing is known. */
function outsideRevisions(info: VolumeInfo): string | undefined {
  const months = limitsOf(info);
  if (months === undefined) return "卷信息没有填上限、下限";
  const first = Math.min(...revisionMonths);
  const lastYear = Math.floor(Math.max(...revisionMonths) / 12) * 12 + 11;
  return months.first >= first && months.last <= lastYear
    ? undefined
    : "手头的GB/T 2260是2002年12月至2016年各版，本卷年份不全在其内";
}
