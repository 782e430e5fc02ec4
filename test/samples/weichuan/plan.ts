import type { SheetStyle } from "../layout.js";
import type { Rec, SheetKind } from "../records.js";
import type { County } from "./county.js";
import { chronicleRecords } from "./chronicle.js";
import {
  delegateRecords,
  personRecords,
  sourceRecords,
  statisticRecords,
  vacancyRecords,
  zeroRecords,
} from "./extras.js";
import { otherMeetings } from "./meetings.js";
import { previousOrganizations, previousTenures } from "./previous.js";
import { MUNICIPAL, TENURE_STYLES } from "./styles.js";

export interface SheetPlan {
  readonly name: string;
  readonly kind: SheetKind;
  readonly records: readonly Rec[];
  readonly style: SheetStyle;
}

/** Which records stand in which sheet of which workbook: path → sheets in order. */
export function planOf(county: County): Map<string, SheetPlan[]> {
  const books = new Map<string, SheetPlan[]>();
  const add = (path: string, name: string, kind: SheetKind, records: readonly Rec[], style: SheetStyle = {}): void => {
    if (records.length === 0 && kind !== "情况说明") return;
    const sheets = books.get(path) ?? [];
    sheets.push({ name, kind, records, style });
    books.set(path, sheets);
  };
  const office = "县委党史办公室/卷信息.xlsx";
  add(office, "资料来源", "资料来源", sourceRecords(county));
  add(office, "空缺说明", "空缺说明", vacancyRecords());
  add(office, "零报告", "零报告", zeroRecords());
  add(office, "情况说明", "情况说明", []);
  add("县委党史办公室/大事记.xlsx", "大事记", "大事记", chronicleRecords(county.lineages));
  addOrganizations(county, add);
  addTenures(county, add);
  const congress = "县委组织部/党代会.xlsx";
  add(congress, "会议届次", "会议届次", county.congress.meetings);
  add(congress, "委员名册", "委员名册", county.congress.rosters, {
    above: ["中共苇川县委员会、纪律检查委员会委员名册（委员以姓氏笔画为序）"],
  });
  add("县委组织部/党员统计.xlsx", "党员统计", "党员统计", statisticRecords(), {
    above: ["苇川县党组织、党员统计表", "单位：个、人"],
    below: ["说明：各栏均为年末数，当年发展为全年数。"],
  });
  add("县委组织部/人物.xlsx", "人物", "人物", personRecords(county));
  add("县委组织部/代表名单.xlsx", "市党代会代表", "代表名单", delegateRecords(county));
  const people = otherMeetings().slice(0, 3);
  const front = otherMeetings().slice(3);
  add("县人大常委会办公室/人大与政法机关.xlsx", "会议届次", "会议届次", people);
  add("县政协办/政协与统战.xlsx", "会议届次", "会议届次", front);
  add("上卷/上卷终任名单.xlsx", "领导任职", "领导任职", previousTenures(county));
  add("上卷/上卷终任名单.xlsx", "机构沿革", "机构沿革", previousOrganizations(county));
  return books;
}

type Add = (path: string, name: string, kind: SheetKind, records: readonly Rec[], style?: SheetStyle) => void;

/** Two offices list the bodies of many units; the others list their own. */
function addOrganizations(county: County, add: Add): void {
  const homes = new Map<string, Rec[]>();
  for (const lineage of county.lineages) {
    const home = MUNICIPAL[lineage.book] ?? lineage.book;
    homes.set(home, [...(homes.get(home) ?? []), ...(county.organizations.get(lineage.key) ?? [])]);
  }
  for (const [path, records] of homes) {
    const style = path.startsWith("乡镇") ? { above: [`${path.slice(3, -5)}机构沿革表`] } : {};
    add(path, "机构沿革", "机构沿革", records, style);
  }
}

function addTenures(county: County, add: Add): void {
  const books = [...new Set(county.lineages.map((lineage) => lineage.book))];
  for (const book of books) {
    const { bareTerms, ...style } = TENURE_STYLES[book] ?? {};
    const records = county.tenures.filter((one) => one.lineage.book === book).map((one) => one.record);
    add(book, "领导任职", "领导任职", bareTerms === true ? records.map(bareTerm) : records, style);
  }
}

/** 第八届 as 八届, the way one unit writes it. */
function bareTerm(record: Rec): Rec {
  return { ...record, fields: { ...record.fields, 届次: (record.fields["届次"] ?? "").replace("第", "") } };
}
