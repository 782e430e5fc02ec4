import { actingMarkMissing } from "./acting-mark-missing.js";
import { ageTooOld } from "./age-too-old.js";
import { ageTooYoung } from "./age-too-young.js";
import { appointingBody } from "./appointing-body.js";
import { areaCodeInvalid } from "./area-code-invalid.js";
import { armedForcesLevel } from "./armed-forces-level.js";
import { bodyEndedWithLeaders } from "./body-ended-with-leaders.js";
import { bodyEventOrder } from "./body-event-order.js";
import { bodyFoundingUnknown } from "./body-founding-unknown.js";
import { bodyKindTwice } from "./body-kind-twice.js";
import { bodyMergeMismatch } from "./body-merge-mismatch.js";
import { bodyRenameUnsettled } from "./body-rename-unsettled.js";
import { bodyRestoredUnknown } from "./body-restored-unknown.js";
import { bodySuperiorAbsent } from "./body-superior-absent.js";
import { bodyToldTwice } from "./body-told-twice.js";
import { bodyUnknown } from "./body-unknown.js";
import { bodyYearUnreported } from "./body-year-unreported.js";
import { cellInvalid } from "./cell-invalid.js";
import { chaptersDiffer } from "./chapters-differ.js";
import { characterNonstandard } from "./character-nonstandard.js";
import { chiefOverlap } from "./chief-overlap.js";
import { chiefPostsTogether } from "./chief-posts-together.js";
import { chiefSuccession } from "./chief-succession.js";
import { chiefVacancy } from "./chief-vacancy.js";
import { chronicleDiffers } from "./chronicle-differs.js";
import { columnUnmatched } from "./column-unmatched.js";
import { committeeTermLength } from "./committee-term-length.js";
import { congressDateDiffers } from "./congress-date-differs.js";
import { congressOrdinal } from "./congress-ordinal.js";
import { connectorMixed } from "./connector-mixed.js";
import { culturalRevolutionQuotes } from "./cultural-revolution-quotes.js";
import { dateFinerThanSource } from "./date-finer-than-source.js";
import { dateNumericMonth } from "./date-numeric-month.js";
import { dateOutsideVolume } from "./date-outside-volume.js";
import { dateReversed } from "./date-reversed.js";
import { dateTillNow } from "./date-till-now.js";
import { dateUnpadded } from "./date-unpadded.js";
import { dateUnreadable } from "./date-unreadable.js";
import { dateYearOnly } from "./date-year-only.js";
import { type Check } from "./define-check.js";
import { delegateCount } from "./delegate-count.js";
import { deputyGap } from "./deputy-gap.js";
import { deputyWrittenWrong } from "./deputy-miswritten.js";
import { disciplineDepartment } from "./discipline-department.js";
import { documentDiffers } from "./document-differs.js";
import { electedCount } from "./elected-count.js";
import { electionDates } from "./election-dates.js";
import { eraYearUnglossed } from "./era-year-unglossed.js";
import { fillingRateLow } from "./filling-rate-low.js";
import { firstPersonWording } from "./first-person.js";
import { formContradiction } from "./form-contradiction.js";
import { formerNameDiffers } from "./former-name-differs.js";
import { foundingTermsMixed } from "./founding-terms-mixed.js";
import { governmentHeadMeeting } from "./government-head-meeting.js";
import { headOutsidePartyGroup } from "./head-outside-party-group.js";
import { honorificAfterName } from "./honorific-after-name.js";
import { hiddenContent } from "./hidden-content.js";
import { headerMapFaulty } from "./header-map-faulty.js";
import { inputUnreadable } from "./input-unreadable.js";
import { leaderImageUse } from "./leader-image.js";
import { liberationUndated } from "./liberation-undated.js";
import { layoutInferred } from "./layout-inferred.js";
import { lifeContradiction } from "./life-contradiction.js";
import { meetingToldTwice } from "./meeting-told-twice.js";
import { memberChanges } from "./member-changes.js";
import { memberNewToParty } from "./member-new-to-party.js";
import { nameLookalike } from "./name-lookalike.js";
import { nameStrokeOrder } from "./name-stroke-order.js";
import { namesakeUndecided } from "./namesake-undecided.js";
import { openEndStyle } from "./open-end-style.js";
import { orderStatement } from "./order-statement.js";
import { partsAndTotal } from "./parts-and-total.js";
import { partyPostBeforeEntry } from "./party-post-before-entry.js";
import { personFactsChanged } from "./person-facts-changed.js";
import { personJudgement } from "./person-judgement.js";
import { postTitlePeriod } from "./post-title-period.js";
import { praiseWording } from "./praise.js";
import { privateData } from "./private-data.js";
import { proseNumbers } from "./prose-numbers.js";
import { punctuationLayout } from "./punctuation-layout.js";
import { reElectionAct } from "./re-election-act.js";
import { recordEmpty } from "./record-empty.js";
import { rowRejected } from "./row-rejected.js";
import { samePostTwice } from "./same-post-twice.js";
import { secretaryNotStanding } from "./secretary-not-standing.js";
import { secretaryThroughCoreGroup } from "./secretary-through-core-group.js";
import { sensitiveReview } from "./sensitive-review.js";
import { serialHole } from "./serial-hole.js";
import { serialRepeated } from "./serial-repeated.js";
import { sexNationMissing } from "./sex-nation-missing.js";
import { sheetUndated } from "./sheet-undated.js";
import { shortNameUnexplained } from "./short-name-unexplained.js";
import { standingCount } from "./standing-count.js";
import { standingNotMember } from "./standing-not-member.js";
import { standingTenure } from "./standing-tenure.js";
import { statisticsImplausible } from "./statistics-implausible.js";
import { stintGap } from "./stint-gap.js";
import { supervisionChief } from "./supervision-chief.js";
import { templateOutdated } from "./template-outdated.js";
import { transcriptUnchecked } from "./transcript-unchecked.js";
import { tenureAfterDeath } from "./tenure-after-death.js";
import { tenureDuplicate } from "./tenure-duplicate.js";
import { tenureMomentary } from "./tenure-momentary.js";
import { tenureOutsideBody } from "./tenure-outside-body.js";
import { termNonstandard } from "./term-nonstandard.js";
import { termNumberOrder } from "./term-number-order.js";
import { townshipSecretary } from "./township-secretary.js";
import { twoPartySecretaries } from "./two-party-secretaries.js";
import { vacancyFilled } from "./vacancy-filled.js";
import { vocabularyInvalid } from "./vocabulary-invalid.js";
import { volumeHandover } from "./volume-handover.js";
import { volumeIncomplete } from "./volume-incomplete.js";
import { zeroReportContradicted } from "./zero-report-contradicted.js";

/** Every check, in report order: what came in, dates, persons, leading posts, committees, bodies, the volume, wording. */
export const checks: readonly Check[] = [
  inputUnreadable,
  columnUnmatched,
  headerMapFaulty,
  layoutInferred,
  hiddenContent,
  templateOutdated,
  transcriptUnchecked,
  rowRejected,
  zeroReportContradicted,
  cellInvalid,
  vocabularyInvalid,
  serialRepeated,
  serialHole,
  privateData,

  dateUnreadable,
  dateNumericMonth,
  dateTillNow,
  dateReversed,
  dateOutsideVolume,
  dateYearOnly,
  dateFinerThanSource,
  dateUnpadded,
  connectorMixed,
  openEndStyle,
  eraYearUnglossed,
  congressDateDiffers,
  sheetUndated,
  fillingRateLow,

  lifeContradiction,
  ageTooYoung,
  ageTooOld,
  partyPostBeforeEntry,
  tenureAfterDeath,
  memberNewToParty,
  namesakeUndecided,
  nameLookalike,
  personJudgement,
  sexNationMissing,
  formerNameDiffers,
  formContradiction,
  honorificAfterName,
  tenureDuplicate,
  samePostTwice,
  chaptersDiffer,
  chiefPostsTogether,
  stintGap,

  chiefOverlap,
  tenureMomentary,
  chiefVacancy,
  chiefSuccession,
  vacancyFilled,
  postTitlePeriod,
  tenureOutsideBody,
  secretaryThroughCoreGroup,
  bodyEndedWithLeaders,
  governmentHeadMeeting,
  disciplineDepartment,
  supervisionChief,
  armedForcesLevel,
  twoPartySecretaries,
  deputyGap,
  reElectionAct,
  actingMarkMissing,
  townshipSecretary,
  headOutsidePartyGroup,

  electedCount,
  meetingToldTwice,
  secretaryNotStanding,
  standingNotMember,
  termNumberOrder,
  electionDates,
  committeeTermLength,
  appointingBody,
  standingTenure,
  memberChanges,
  standingCount,
  partsAndTotal,
  orderStatement,
  delegateCount,
  congressOrdinal,
  nameStrokeOrder,

  bodyUnknown,
  bodyFoundingUnknown,
  bodyEventOrder,
  bodyMergeMismatch,
  bodyToldTwice,
  bodyKindTwice,
  bodySuperiorAbsent,
  bodyRenameUnsettled,
  bodyRestoredUnknown,
  recordEmpty,
  bodyYearUnreported,

  volumeIncomplete,
  areaCodeInvalid,
  statisticsImplausible,
  proseNumbers,
  chronicleDiffers,
  shortNameUnexplained,
  documentDiffers,
  volumeHandover,
  personFactsChanged,

  culturalRevolutionQuotes,
  firstPersonWording,
  foundingTermsMixed,
  liberationUndated,
  deputyWrittenWrong,
  termNonstandard,
  characterNonstandard,
  punctuationLayout,
  praiseWording,
  sensitiveReview,
  leaderImageUse,
];
