import { type CellRef } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { type Span } from "../model/span.js";
import { endCell, startCell } from "./tenure-cells.js";
import { bodyName, meetingText, tenureText } from "./tenure-text.js";

/** What checks of dates see of every record that has a start and an end. */
interface DatedRecord {
  readonly kind: "tenure" | "org" | "meeting" | "vacancy";
  /** as people would name it: 县委书记张三 */
  readonly subject: string;
  readonly body: string;
  readonly span: Span;
  readonly start: { readonly header: string; readonly at: CellRef };
  readonly end: { readonly header: string; readonly at: CellRef };
}

/** Names of bodies, tenures, meetings and vacancies, in this order, each in reading order. */
export function* datedRecords(dossier: Dossier): Generator<DatedRecord> {
  for (const org of dossier.orgs)
    yield {
      kind: "org",
      subject: org.fullName,
      body: org.fullName,
      span: org.span,
      start: { header: "设立时间", at: startCell(org) },
      end: { header: "撤止时间", at: endCell(org) },
    };
  for (const tenure of dossier.tenures)
    yield {
      kind: "tenure",
      subject: tenureText(tenure),
      body: bodyName(tenure),
      span: tenure.span,
      start: { header: "任职时间", at: startCell(tenure) },
      end: { header: "离任时间", at: endCell(tenure) },
    };
  for (const meeting of dossier.meetings)
    yield {
      kind: "meeting",
      subject: meetingText(meeting),
      body: bodyName(meeting),
      span: { from: meeting.from, to: meeting.to },
      start: { header: "开始日期", at: startCell(meeting) },
      end: { header: "结束日期", at: endCell(meeting) },
    };
  for (const vacancy of dossier.vacancies)
    yield {
      kind: "vacancy",
      subject: `${vacancy.bodyText}${vacancy.post.title}空缺`,
      body: bodyName(vacancy),
      span: vacancy.span,
      start: { header: "起", at: startCell(vacancy) },
      end: { header: "止", at: endCell(vacancy) },
    };
}
