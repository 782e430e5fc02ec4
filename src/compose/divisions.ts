import { type CommitteeMember, type Meeting, type Tenure } from "../model/dossier.js";
import { type OrgName } from "../model/org.js";
import { type Span } from "../model/span.js";
import { type Block } from "../model/volume.js";
import { heading } from "./blocks.js";
import { termName } from "./body-kind.js";
import { type Context } from "./context.js";
import { type Entry, meetingInVolume } from "./entries.js";
import { inVolume } from "./limits.js";
import { numberToChinese } from "../model/numerals.js";
import { type Period, begunIn, cut } from "./periods.js";
import { phasePeriods } from "./phases.js";
import { type Share, blocksOf, isEmpty } from "./share.js";
import { headingDates } from "./tenure-text.js";
import { hasTerms, termKey, termPeriods } from "./terms.js";

/** （一） where the heading stands under another numbered one, 一、 elsewhere. */
const numbered = (level: 4 | 5, index: number, text: string): string =>
  level === 4 ? `${numberToChinese(index + 1)}、${text}` : `（${numberToChinese(index + 1)}）${text}`;

/** A body's people under each name in force (a renaming starts a new group), and within it by 届 or 阶段. */
export function byName(entry: Entry, lent: readonly Meeting[], context: Context): Block[] {
  const tenures = entry.tenures.map((tenure) => ({ item: tenure, span: tenure.span }));
  const meetings = entry.meetings.filter((meeting) => meetingInVolume(meeting, context));
  const whole: Share = { tenures, members: entry.members, meetings, vacancies: entry.vacancies };
  const stated = new Set([...entry.tenures, ...entry.members, ...meetings].map((one) => one.org?.id));
  const names = entry.names.filter((name) => inVolume(name.span, context.limits) || stated.has(name.id));
  const periods = periodsOf(entry, lent, context);
  if (names.length < 2) return byPeriod(entry.title, whole, periods, 4, entry, context);
  const shares = sharesOfNames(names, whole, context);
  return shares.flatMap(([name, share], index) => {
    if (shares.length === 1 && name.fullName === entry.title)
      return byPeriod(name.fullName, share, periods, 4, entry, context);
    const dates = headingDates(name.span, context.style);
    const title = heading(4, numbered(4, index, `${name.fullName}${dates}`), [name.id]);
    return [title, ...byPeriod(name.fullName, share, periods, 5, entry, context)];
  });
}

const orgOf = (item: Tenure | CommitteeMember | Meeting): string | undefined => item.org?.id;

function sharesOfNames(names: readonly OrgName[], whole: Share, context: Context): (readonly [OrgName, Share])[] {
  const periods = names.map((name) => ({ key: name.id, title: name.fullName, span: name.span, elected: false, name }));
  const parts = cut(whole.tenures, periods, orgOf, (span) => inVolume(span, context.limits));
  const vacancies = begunIn(whole.vacancies, periods);
  return periods.flatMap((period): (readonly [OrgName, Share])[] => {
    const share = {
      tenures: parts.get(period) ?? [],
      members: whole.members.filter((member) => orgOf(member) === period.key),
      meetings: whole.meetings.filter((meeting) => orgOf(meeting) === period.key),
      vacancies: vacancies.get(period) ?? [],
    };
    return isEmpty(share) ? [] : [[period.name, share]];
  });
}

/** Elected bodies are cut by 届, 县委 and 纪委 without 届 by the phases of the volume. */
function periodsOf(entry: Entry, lent: readonly Meeting[], context: Context): Period[] {
  const terms = hasTerms(entry) ? termPeriods(entry, lent, context) : [];
  return terms.length > 0 ? terms : phasePeriods(entry, context);
}

function byPeriod(
  bodyName: string,
  share: Share,
  periods: readonly Period[],
  level: 4 | 5,
  entry: Entry,
  context: Context,
): Block[] {
  if (periods.length === 0) return blocksOf(share, bodyName, entry, context);
  const keep = (span: Span): boolean => inVolume(span, context.limits);
  const parts = cut(share.tenures, periods, termKey, keep);
  const vacancies = begunIn(share.vacancies, periods);
  const shares = periods.flatMap((period): (readonly [Period, Share])[] => {
    const own = stating(share, (key) => key === period.key);
    const part = { ...own, tenures: parts.get(period) ?? [], vacancies: vacancies.get(period) ?? [] };
    return isEmpty(part) ? [] : [[period, part]];
  });
  // phases know of no 届: what states one stands before them
  const byTerm = periods.some((period) => period.elected);
  const loose = stating(share, (key) => key === undefined || !byTerm);
  return [
    ...blocksOf(loose, bodyName, entry, context),
    ...shares.flatMap(([period, part], index) => {
      const named = period.elected ? termName(bodyName, period.title) : period.title;
      const text = numbered(level, index, `${named}${headingDates(period.span, context.style)}`);
      return [heading(level, text), ...blocksOf(part, bodyName, entry, context)];
    }),
  ];
}

/** The meetings and members of one 届, or of none. */
function stating({ members, meetings }: Share, wanted: (key: string | undefined) => boolean): Share {
  return {
    tenures: [],
    vacancies: [],
    members: members.filter((member) => wanted(termKey(member))),
    meetings: meetings.filter((meeting) => wanted(termKey(meeting))),
  };
}
