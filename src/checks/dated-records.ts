import { type CellRef } from "../model/cell.js";
import { type Dossier, type Vacancy } from "../model/dossier.js";
import { type OrgName } from "../model/org.js";
import { type Span } from "../model/span.js";
import { endCell, startCell } from "./tenure-cells.js";
import { bodyName, meetingText, tenureText } from "./tenure-text.js";

/** One end of a record: the header it stands under, and its cell. */
class Ending {
  readonly header: string;
  readonly #origin: Traced;
  readonly #cell: (record: Traced) => CellRef;

  constructor(header: string, origin: Traced, cell: (record: Traced) => CellRef) {
    this.header = header;
    this.#origin = origin;
    this.#cell = cell;
  }

  get at(): CellRef {
    return this.#cell(this.#origin);
  }
}

type Traced = Parameters<typeof startCell>[0];
type Headers = readonly [start: string, end: string];

/** What checks of dates see of every record that has a start and an end; words and cells are made when they are asked for. */
class DatedRecord<Source extends Traced = Traced> {
  readonly kind: "tenure" | "org" | "meeting" | "vacancy";
  readonly span: Span;
  readonly start: Ending;
  readonly end: Ending;
  readonly #source: Source;
  readonly #subject: (source: Source) => string;
  readonly #body: (source: Source) => string;

  constructor(
    kind: DatedRecord["kind"],
    source: Source,
    span: Span,
    [start, end]: Headers,
    subject: (source: Source) => string,
    body: (source: Source) => string,
  ) {
    this.kind = kind;
    this.span = span;
    this.start = new Ending(start, source, startCell);
    this.end = new Ending(end, source, endCell);
    this.#source = source;
    this.#subject = subject;
    this.#body = body;
  }

  /** as people would name it: 县委书记张三 */
  get subject(): string {
    return this.#subject(this.#source);
  }

  get body(): string {
    return this.#body(this.#source);
  }
}

const inForce: Headers = ["设立时间", "撤止时间"];
const inPost: Headers = ["任职时间", "离任时间"];
const held: Headers = ["开始日期", "结束日期"];
const vacant: Headers = ["起", "止"];
const fullName = (org: OrgName): string => org.fullName;
const vacancyText = ({ bodyText, post }: Vacancy): string => `${bodyText}${post.title}空缺`;

/** Names of bodies, tenures, meetings and vacancies, in this order, each in reading order. */
export function* datedRecords(
  dossier: Dossier,
): Generator<Pick<DatedRecord, "kind" | "subject" | "body" | "span" | "start" | "end">> {
  for (const org of dossier.orgs) yield new DatedRecord("org", org, org.span, inForce, fullName, fullName);
  for (const tenure of dossier.tenures)
    yield new DatedRecord("tenure", tenure, tenure.span, inPost, tenureText, bodyName);
  for (const meeting of dossier.meetings) {
    const { from, to } = meeting;
    yield new DatedRecord("meeting", meeting, { from, to }, held, meetingText, bodyName);
  }
  for (const vacancy of dossier.vacancies)
    yield new DatedRecord("vacancy", vacancy, vacancy.span, vacant, vacancyText, bodyName);
}
