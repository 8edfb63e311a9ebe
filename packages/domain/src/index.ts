// The front door: chosen names, by subject. What an act says is reached by procedure and step, as a schema through
// `payloads['penalty.ordinary'].filing` and as a type through `Payloads['penalty.ordinary']['filing']`.

// The law book: layers, statutes, dated values, causes.

export { choice, choiceOf, valueNames } from './choice/choice'
export { toChineseNumber } from './citation/chinese-number'
export {
  type Citation,
  CitationError,
  cites,
  compactCitation,
  formatCitation,
  formatCitations,
  parseCitation,
} from './citation/citation'
export { Grade, weakest } from './citation/grade'
export { ArticlesRead, citationGrade, markedCitation } from './law/article-grade'
export {
  Cause,
  type CauseVersion,
  FineLimits,
  FineMultiple,
  PenaltyKind,
  penaltyKindNames,
  SanctionTier,
} from './law/cause'
export { checkLayers } from './law/check'
export { Checklist, ChecklistQuestion, type ChecklistVersion } from './law/checklist'
export { china } from './law/china'
export { Condition, evaluate, Fact, type Facts, type Reading, type Ternary } from './law/condition'
export { countyTemplate } from './law/county-template'
export { CitationText, type Dated, gaps, overlaps } from './law/dated'
export type { LawId, ParameterId, PeriodId } from './law/ids'
export { countInWords, englishCount, inEnglish, inWords } from './law/in-words'
export { ExemptionProof, InspectionCap, InspectionKind } from './law/inspection-cap'
export { LawBook, LawBookError, lawBook } from './law/law-book'
export { Layer, LayerLevel } from './law/layer'
export { liaoning } from './law/liaoning'
export { panjin } from './law/panjin'
export { Parameter, type ParameterVersion, Period, PeriodVersion, TimeUnit, timeUnitNames } from './law/parameter'
export type { DataRemark } from './law/remark'
export { EnforcementCategory, ReviewGround } from './law/review-catalogue'
export { type Edition, Statute } from './law/statute'

// Working days and plain dates.

export {
  Calendar,
  CalendarRangeError,
  type CountedDay,
  type DayInfo,
  type DayKind,
  type DayReason,
  type DayRun,
} from './calendar/calendar'
export { chinaCalendar, chinaHolidayYears } from './calendar/china'
export { HolidayYear } from './calendar/holiday-year'
export { addDays, addMonths, daysBetween, formatChineseDate, InvalidDateError, isPlainDate, weekday } from './date/day'
export { addHours, InvalidLocalTimeError, isLocalDateTime } from './date/local-date-time'
export { PlainDate } from './date/plain-date'

// Checklists of inspections: published questions, filled and judged.

export { ChecklistAnswer, FilledChecklist } from './checklist/filled'
export { checklistDigest, type JudgedAnswer, type JudgedChecklist, judgeChecklist, judgedOn } from './checklist/judge'

// A case: opening, acts, what is next.

export { type NextAct, nextActsIn, type Performed, performIn, preflightIn } from './case/act/perform'
export { missingRecording, recordingFindings } from './case/act/recording'
export { allMet, type Bilingual, type Finding, type Outcome, obstacles } from './finding/finding'
export { type FindingParts, finding, outcomeOf } from './finding/make'
export { refusal } from './finding/refusal'
export {
  type CaseHead,
  nextActs,
  openCase,
  type PerformContext,
  perform,
  preflight,
  readCaseRecord,
  replay,
  type StateOf,
} from './handling/handling'
export { findProcedure, type OwnProcedures, procedureOf } from './handling/procedure-of'

// What everybody whom an act names confirms before it enters the record, and what is entered late or anew.

export { confirmationsAgain, type Rechecked, recheckEntry } from './case/act/recheck'
export { type Confirmed, confirmersOf, mayAttest } from './case/confirmation/confirmation-findings'
export { type Difference, differences } from './case/confirmation/differences'
export type {
  PersonalKey,
  PersonalKeys,
  PublicJwk,
  VerifyPersonal,
} from './case/confirmation/key-signature'
export { entryDigest, proposalDigest } from './case/confirmation/proposal'
export { allowsWay, demandsKey } from './case/confirmation/ways'
export { ClockCorrection } from './case/reading/clock'
export {
  Confirmation,
  ConfirmationWay,
  confirmationWayNames,
  Entered,
  KeySignature,
} from './case/record/confirmation'
export { confirmedAs, confirmedByAll } from './handling/confirmed-by-all'
export { signaturesAsked } from './handling/signatures-asked'
export { type ConfirmationShare, confirmationShare, confirmationsOf } from './statistics/confirmations'
export { type LateEntry, lateEntries, lateEntry } from './statistics/late-entries'

// Records and their states.

export { handlersOf } from './case/people/handled'
export { peopleIn } from './case/people/named'
export { type OfficersNeeded, officersNeeded } from './case/people/officers-needed'
export { isRecused } from './case/people/recused'
export { type Team, teamOf } from './case/people/team'
export { unfitting } from './case/reading/case-record'
export {
  causeOf,
  correctableElements,
  correctedRecord,
  correctionStep,
  ElementCorrection,
} from './case/reading/corrections'
export { type LookBack, ReplayError, replayIn } from './case/reading/replay'
export { TextCorrection, textCorrectionStep } from './case/reading/text-correction'
export { Act, Actor, type CaseRecord, type Entry, type EntryOf, Recording, RecordingWaiver } from './case/record/entry'
export {
  type Added,
  type Completed,
  completed,
  type Kept,
  type PayloadSchema,
  type PayloadTable,
  type Read,
  type StepOf,
  type Submitted,
} from './case/record/payloads'
export { type CaseState, doneSince, entriesOf, isDone, latest } from './case/record/state'
export { peopleFindings } from './people/checks'
export { deviceLacks } from './people/device-lacks'
export { MonitoringDevice } from './people/monitoring-device'
export { SourceSystem } from './people/source-system'

// Procedures, built-in and of a bureau, and what their acts say: `payloads[procedure][step]`.

export { defineProcedure, type ProcedureDefinition, ProcedureError } from './case/table/define'
export type {
  Attempt,
  CodeStanding,
  Context,
  DocketEntry,
  DrawnCheck,
  Guard,
  GuardInfo,
  History,
  KnownCase,
  KnownParty,
  LeadCheck,
  ListedItem,
  PastCorrection,
  PastDecision,
  PastInspection,
  PastTransfer,
  PastVisit,
  PeriodInfo,
  PeriodStart,
  Procedure,
  QuestionsOf,
  ReviewQuestion,
  Row,
  Rows,
  StepInfo,
  SuspensionRow,
} from './case/table/types'
export { type KnownPayloads, type Payloads, type PayloadsOf, type ProcedureId, payloads } from './payloads'
export { endingGrounds } from './payloads/common/ending'
export {
  CaseSource,
  caseSourceNames,
  DocumentNumber,
  type Service,
  ServiceMethod,
  serviceMethodNames,
} from './payloads/common/on-site'
export { DraftContent, DraftDecision, ReviewPaper, reviewPaperNames } from './payloads/common/review'
export { fieldOf, type PayloadField } from './payloads/field-of'
export { CloseType, closeTypeNames } from './payloads/penalty-ordinary/closing'
export { evidenceKindNames } from './payloads/penalty-ordinary/investigation'
export { PlanFigure, PlanItem, PlanJoint, PlanObject } from './plan/item'
export { unpaid } from './procedures/common/guards/payment'
export { hearingDue, hearingOwed } from './procedures/penalty-ordinary/guards/hearing'
export { penaltyOrdinary } from './procedures/penalty-ordinary/penalty-ordinary'
export { procedures } from './procedures/procedures'

// What a bureau works with: its people, its own facts, its law, changed by acts with their history.

export * from './administration'

// Fields of a payload and input.

export { birthDateOf, residentIdProblem } from './identifier/resident-id'
export { usccFormProblem, usccProblem } from './identifier/uscc'
export { bareNumber } from './input/bare-number'
export { bareWords } from './input/bare-words'
export { didYouMean } from './input/did-you-mean'
export {
  asOfOld,
  emptyStatement,
  type FieldKind,
  type FieldMeta,
  fileHash,
  LocalDateTime,
  line,
  money,
  type OfficerId,
  person,
  prose,
  statement,
  TimeOfDay,
  textOfKind,
  unprintableText,
} from './input/field-kind'
export { fieldName } from './input/field-name'
export { saysNothing } from './input/text/empty-phrase'
export { type Change, changeNames, normalised, normaliseText } from './input/text/normalise'
export { codePointName, type Unprintable, unprintable } from './input/text/unprintable'
export { textChanges } from './input/text-changes'
export { checked, type Validated, validate, type Wrong } from './input/validate'

// Periods of law and of a case.

export {
  type CaseDeadline,
  type DeadlineStatus,
  type DeadlinesContext,
  deadlinesOf,
} from './case-deadlines/deadlines-of'
export { type MovedDeadline, movedDeadlines } from './case-deadlines/moved'
export { type StillPossible, stillPossible } from './case-deadlines/still-possible'
export { type DeadlineWarning, deadlineWarnings } from './case-deadlines/warnings'
export { HourPeriodError } from './deadline/count'
export { deadline, UnknownPeriodError } from './deadline/deadline'
export { deadlineFromHour, type HourDeadline, NotHourPeriodError } from './deadline/hour-deadline'
export type { Deadline, DeadlineOptions, Exclusion, GivenLength } from './deadline/result'

// People and parties.

export { inTwoPlaces, type Presence } from './case/dates/presence'
export { ageOn, bornOn, personOf } from './party/age'
export { Party, partyName } from './party/party'
export { matchParties, type PartyMatch } from './party/same-party'
export { decidePartyAct, mentionsOf, partyRoles, proposePartyAct } from './party-register/acts'
export { flagsOn, type PartyFlag } from './party-register/flags'
export { groupOf, type KeyedMention, type PartyGroup } from './party-register/grouping'
export { mentionId, type PartyMention, partiesNamed, partiesOfAct } from './party-register/mention'
export { type PartyKeys, partyKeys, partyNameKey } from './party-register/party-keys'
export { pastCorrections } from './party-register/past-corrections'
export { pastDecision } from './party-register/past-decisions'
export {
  actsInForce,
  PartyAct,
  PartyEvent,
  type PartyProposal,
  partyActNames,
  partyFlagNames,
  partyProposals,
} from './party-register/record'
export type { RemoteSource } from './payloads/inspection-remote'
export { visitReasonNames } from './payloads/visit-other'
export {
  Agency,
  Certificate,
  hasRole,
  isInService,
  mayReview,
  Officer,
  Registry,
  RegistryData,
  Role,
  registry,
  roleNames,
  validCertificate,
} from './people/registry'
export { sameParty } from './plan/planned-for'
export { problemsFound } from './procedures/inspection/guards'

// Legal review.

export { Determination, GroundResult } from './determination/determination'
export { determine, reviewEngine } from './determination/determine'
export { determinationRepeats } from './determination/repeats'
export { reviewCleared, sameDraft } from './review/cleared'
export { reviewFacts } from './review/facts'
export {
  beyondReviewed,
  contentOf,
  type ReviewedContent,
  reviewedContent,
  type Substance,
} from './review/reviewed-content'

// Fines and other penalties.

export { AmountError } from './penalty/amount'
export { benchmarkRange, judgeBenchmark } from './penalty/benchmark'
export { type EarlierDecision, earlierPenalties } from './penalty/earlier-penalties'
export { type FineAnswer, type FineRange, fineRange } from './penalty/fine-range'
export { LeniencyGround, leniencyGrounds } from './penalty/leniency'
export { type LighterInput, type LighterRule, lighterRule, type RuleOfDay } from './penalty/lighter-rule'
export { describePenalty, fineOf, formatYuan, Penalties, PenaltyItem } from './penalty/penalty-item'
export { type CauseFine, type HighestFine, highestFine, noSecondFine } from './penalty/several-causes'
export { type SurchargeCount, type SurchargeInput, surcharge } from './penalty/surcharge'

// Disclosure before, during and after enforcement.

export { decideItem, draftItem, type RegistryAnswer } from './disclosure/before/approve'
export { beforeItems } from './disclosure/before/before-items'
export {
  type RegistryDuty,
  type RegistryReason,
  registryDuties,
  registryItem,
  registryReasonNames,
} from './disclosure/before/duties'
export {
  currentEdition,
  type RegistryEdition,
  RegistryEvent,
  type RegistryState,
  registryDigest,
  registryStates,
} from './disclosure/before/record'
export { type BeforeSource, BureauLists, InspectionListItem, LicenceItem, listedOn } from './disclosure/before/source'
export { RegistrySection, RegistryText } from './disclosure/before/text'
export { articles, enforcementCategoryNames, gradeNames } from './disclosure/before/words'
export { DisclosureItem, disclosureCatalogue, disclosureItems, disclosureStageNames } from './disclosure/catalogue'
export {
  ErrorAnswer,
  type ErrorReportDuty,
  type ErrorReportState,
  ErrorReportText,
  errorAnswerFindings,
  errorReportDuties,
  errorVerdictNames,
} from './disclosure/error-report'
export { type Obligation, type ObligationStatus, obligationsOf } from './disclosure/obligations'
export { RegistryItem, type StaleItem, staleItems } from './disclosure/registry'
export {
  Benchmark,
  BenchmarkFactor,
  BenchmarkStep,
  type BenchmarkVersion,
  staleSince,
  stepOf,
} from './law/benchmark'
export { detectPersonalData } from './masking/detect'
export type { Certainty, PersonalDatum, PersonalKind } from './masking/finding'
export {
  type GateContext,
  gateFinding,
  type HeldBack,
  heldBack,
  type OutgoingText,
  outgoingTexts,
} from './masking/gate'
export { maskText } from './masking/mask-text'
export { maskBusinessName, maskName } from './masking/names/mask-name'
export { type AcceptedDoubt, type Leak, leakNames, scanForPersonalData } from './masking/scan'
export { firstParty, partyNoOf } from './payloads/common/concerning'
export { unsays } from './payloads/common/remedies'
export { ComplaintAnswer, SupervisionPaper } from './payloads/common/supervision'
export { ofParty, partiesOf } from './payloads/penalty-ordinary/of-party'
export {
  allPenaltiesOf,
  foundOf,
  type InvestigatedFacts,
  type PenaltyPaper,
  partyNumbers,
  penaltiesFor,
  penaltiesOf,
  planOf,
  type StatedParty,
  type StatedViolation,
  statedIn,
} from './payloads/penalty-ordinary/sanctions'
export { type Combination, combination, excluding } from './penalty/combine'
export { gateContextOf } from './public-content/gate-context'
export { personalValues } from './public-content/personal-values'
export { type PublicKind, publicKinds } from './public-content/public-kind'
export { publicByRight, publicName } from './public-content/public-party'
export { publicationOf, publicationsOf, publishedParties, recordKey } from './public-content/publication-of'
export {
  type PublicRow,
  publicityOver,
  publicKindNames,
  publicPartyNames,
  publicRows,
  publicSubject,
  publicSummary,
} from './publication/public-rows'
export {
  CreditClass,
  creditClassNames,
  inspectionConclusionNames,
  PublicAttachment,
  Publication,
  PublicContent,
  PublicInspection,
  PublicLicence,
  PublicPenalty,
  RecordKey,
  WithdrawalGround,
  withdrawalGroundNames,
} from './publication/publication'
export { publicityEnd } from './publication/publicity-end'

// Canonical text and the certificate of a procedure. The ledger has a door of its own: `@zhifa/domain/ledger`.

export { canonicalJson, NotCanonicalError } from './canonical/canonical'
export { contentDigest } from './canonical/digest'
export { CaseRecordShape } from './case/reading/case-record'
export { decidingSteps, ProcedureCertificate } from './certificate/certificate'
export { certify, type LedgerPlace } from './certificate/certify'
export { verifyCertificate } from './certificate/verify-certificate'
export { certificateCannotProve, certificateProves } from './certificate/words'

// What is the matter with a case.

export type { ExamineContext } from './doctor/examination'
export { examineCase } from './doctor/examine-case'
export { type Symptom, type Urgency, urgencyNames } from './doctor/symptom'

// Receipts: what was computed, on which law and from what, so that anybody can do it again.

export { LawRead } from './law/reads'
export {
  asked,
  caseDeadlinesQuestion,
  deadlineQuestion,
  determinationQuestion,
  domainQuestions,
  fineQuestion,
} from './receipt/questions'
export { type Question, Receipt, receiptOf, taintOf } from './receipt/receipt'
export { type VerifiedReceipt, verifyReceipt } from './receipt/verify-receipt'

// Evidence of a case after it came: segments, custody, secrecy, copies for the public.

export {
  custodyEndNames,
  EvidenceAct,
  EvidenceEvent,
  type EvidenceFile,
  evidenceActNames,
} from './evidence-keeping/acts'
export { type Custody, type CustodyGap, type CustodyLink, custodyOf } from './evidence-keeping/custody'
export { type EvidenceAnswer, type EvidenceAsked, enterEvidence, evidenceRoles } from './evidence-keeping/enter'
export { type CopyLooked, publicCopies, type Redaction, redactionsOf } from './evidence-keeping/redaction'
export { isKept, type Secrecy, secrecyBasis, secrecyNames } from './evidence-keeping/secrecy'
export { type Series, type SeriesGap, seriesOf } from './evidence-keeping/series'
export { evidenceStanding } from './evidence-keeping/standing'
export { hasLeave, secrecyOf } from './evidence-keeping/standing-secrecy'

// Finished files: who reads them, what stops their disposal, their end.

export { FileAct, FileEvent, fileActNames, lateKindNames, mannerNames, volumeNames } from './file-register/acts'
export type { FileAsked, FilePackage } from './file-register/asked'
export { disposalObstacles } from './file-register/disposal'
export {
  enterFileAct,
  type FileAnswer,
  fileRoles,
} from './file-register/enter'
export {
  type Disposal,
  type FileStanding,
  fileStanding,
  type Loan,
  type Transfer,
  transferDue,
} from './file-register/standing'

// Filing of major penalties.

export { type FilingReport, type MajorFiling, majorFilingOf } from './procedures/penalty-ordinary/major-filing'

// Papers of supervision and complaints that no one case holds.

export {
  answerWayNames,
  concernNames,
  DocketAct,
  DocketComplaint,
  DocketEvent,
  type DocketPart,
  docketActNames,
  docketPartNames,
  matterOf,
} from './docket/acts'
export { standingIn } from './docket/answer'
export { seesComplainant, staysApart } from './docket/apart'
export type { DocketAnswer, DocketAsked } from './docket/asked'
export { docketActsFor, docketRoles, docketWaitsFor, enterDocketAct, wordsOf } from './docket/enter'
export { readsDocketFile } from './docket/files'
export {
  type DocketFile,
  type DocketMatter,
  type DocketState,
  docketMatters,
  docketStateNames,
  isLate,
} from './docket/standing'

// Audio-visual recording and retention.

export { type ArchivedRecording, archivedRecordings, type RecordingKept, recordingKept } from './recording/archive'
export { type RecordingDuty, recordingDuties, UnknownRecordingItemError } from './recording/duties'
export {
  RecordingItem,
  RecordingMeans,
  recordingItems,
  recordingMeansNames,
  recordingScopeNames,
} from './recording/item'
export { Destruction, destructionFindings } from './retention/destruction'
export { type Retention, type RetentionClass, retentionClassNames, retentionOf } from './retention/retention'

// Random draw.

export { planFindings } from './draw/check-plan'
export { commitDraw, runDraw } from './draw/draw'
export { drawInspectors } from './draw/inspectors'
export { DrawNumber, entropyOfNumbers } from './draw/number'
export { DrawChange, DrawInspector, DrawObject, DrawPlan } from './draw/plan'
export { type DrawCommitment, DrawEntropy, DrawnObject, DrawResult } from './draw/result'
export { type DrawWitness, verifyDraw } from './draw/verify'

// Inspection codes.

export { type CodeCheck, checkCode, issueCode, taskOfCode } from './inspection-code/code'
export { type CodePage, codePage } from './inspection-code/code-page'
export type { CodeScan, InspectionCodes } from './inspection-code/codes'
export { type InspectionTask, inspectionTask } from './inspection-code/task'

// Yearly plans of inspections.

export { drawnCheck } from './known-cases/drawn-check'
export { knownCase } from './known-cases/known-case'
export { leadCheck, sameLead } from './known-cases/lead-check'
export { pastInspections } from './known-cases/past-inspection'
export { pastVisit } from './known-cases/past-visit'
export { type DrawnBy, drawId, drawPlanOf } from './plan/draw-plan'
export { drawnFor } from './plan/drawn-for'
export { type JointProposal, jointProposals } from './plan/joint'
export { type DrawStage, type KeptDraw, stageOf } from './plan/kept-draw'
export { type KeptPlan, newestItems, type PlanVersion, publishedOn } from './plan/plan'
export { type PlannedInspection, planProgress } from './plan/progress'
export { planReportDue } from './plan/report-due'
export { keptPlan } from './plan-record/kept-plan'
export { underPlan } from './plan-record/under-plan'

// Statistics.

// What several people enter and confirm together, and the team of a case: its lines stand below.
export { type ClaimedGround, judgeFine } from './penalty/judge-fine'
export { judgeSanction, type PlannedSanction } from './penalty/judge-sanction'
export { publicInspection } from './public-content/public-inspection'
export { publicLicence } from './public-content/public-licence'
export { publicPenalty } from './public-content/public-penalty'
export { casesToHandOver } from './statistics/cases-to-hand-over'
export { type CertificateShare, certificateShare } from './statistics/certificates'
export {
  type CapToCount,
  type CountedFigures,
  capsToCount,
  countFigures,
  type Durations,
  type Figure,
  type FigureGroup,
  type FigureKind,
  type FiguresContext,
  figureKinds,
  figuresMoveOn,
  figuresOf,
  type StageDurations,
  timesOf,
} from './statistics/figures'
export { groundKeptNames, type InspectionGround, inspectionGroundNames } from './statistics/figures/grounds-of'
export { type CountedFiling, type FilingStanding, filingStandingNames, filingsOf } from './statistics/filings'
export { type StatisticsPeriod, spanOf, statisticsDue } from './statistics/period'
export {
  profileOf,
  type StatisticsColumn,
  StatisticsProfile,
  StatisticsTableId,
  statisticsProfiles,
  UnknownProfileError,
} from './statistics/profile'
export { type SelfInspectionCounts, selfInspectionCounts, selfInspectionOf } from './statistics/self-inspection'
export {
  type CountedSorts,
  countedSorts,
  type Statistics,
  type StatisticsContext,
  type StatisticsTable,
  statistics,
  statisticsOf,
  statisticsRows,
} from './statistics/tables'
export { type TransferCount, type TransferOutcome, transferCounts, transferOutcomeNames } from './statistics/transfers'
