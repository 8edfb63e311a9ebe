import { contentDigest } from '../src/canonical/digest'
import type { Act, CaseRecord, Recording } from '../src/case/record/entry'
import { latest } from '../src/case/record/state'
import type { History } from '../src/case/table/types'
import { openCase, replay } from '../src/handling/handling'
import { performByAll } from './perform-by-all'
import { SampleRefusedError, sampleHead, sampleLaw } from './sample-case'
import { sampleLists } from './sample-lists'
import { sampleRegistry } from './sample-people'

const team = ['officer-a', 'officer-b']

/** An act of one handler. */
export const byOne = (step: string, on: string, data: unknown, more: Partial<Act> = {}): Act => ({
  step,
  on,
  by: ['officer-a'],
  data,
  ...more,
})
/** An act of two handlers. */
export const byTwo = (step: string, on: string, data: unknown, more: Partial<Act> = {}): Act =>
  byOne(step, on, data, { by: team, ...more })
/** The same, approved by the head of the agency. */
export const approved = (act: Act): Act => ({ ...act, approvedBy: 'agency-head' })

export const onSite = (on: string) => ({
  place: '示例县虚构街8号',
  start: `${on}T09:00`,
  end: `${on}T10:00`,
  certificateShown: true,
  rightsTold: true,
  recusalAsked: false,
})
export const signed = { signature: { kind: 'signed' } } as const

/**
 * One recording that covers the hour of {@link onSite}.
 * @param act what it shows, where two acts of a case fall on one day: each has a file of its own
 */
export const filmed = (on: string, act = ''): { readonly recordings: Recording[] } => ({
  recordings: [
    {
      id: `AV-${on.replaceAll('-', '')}${act}`,
      sha256: contentDigest({ recording: on, act }),
      device: '记录仪01',
      start: `${on}T08:58`,
      end: `${on}T10:02`,
      custodian: '示例壬',
    },
  ],
})

export const handedTo = (on: string) => ({
  method: 'direct',
  place: '示例县虚构街8号',
  receivedOn: on,
  receivedAt: `${on}T10:00`,
  receiver: { name: '演示一', relation: '法定代表人' },
})

export const noneSerious = {
  majorPublicInterest: { value: false, reason: '不涉及。' },
  complex: { value: false, reason: '事实清楚，法律关系单一。' },
  otherByLaw: { value: false, reason: '不属于。' },
  socialImpact: { value: false, reason: '影响限于当事人。' },
}

/** The review of what is planned, passed, by a reviewer who did not handle the case. */
export const reviewPassed = (on: string, outcome: string): Act[] => [
  byOne('review-determination', on, {}),
  byOne('review-submission', on, {
    draft: { outcome, penalties: [] },
    papers: [
      { paper: 'explanation', title: '情况说明' },
      { paper: 'draft-decision', title: '拟作出的决定书' },
      { paper: 'evidence', title: '证据材料' },
    ],
  }),
  byOne('review-assignment', on, { reviewers: ['reviewer-a'] }, { by: ['agency-head'] }),
  byOne(
    'review-opinion',
    on,
    {
      number: `示卫法审〔${on.slice(0, 4)}〕1号`,
      result: 'agree',
      opinion: '主体适格，事实清楚，程序合法。同意。',
      problems: [],
    },
    { by: ['reviewer-a'] },
  ),
]

/** The office approves the newest draft of the public text, by its digest. */
export const approvesNewestDraft =
  (on: string) =>
  (record: CaseRecord): Act =>
    byOne(
      'disclosure-approval',
      on,
      {
        digest: latest(replay(record), 'disclosure-draft')?.data.digest ?? '',
        verdict: 'approved',
        opinion: '同意公开。',
      },
      { by: ['office-head'] },
    )

export const filed = (on: string): Act =>
  byOne('archiving', on, { fileNumber: `${on.slice(0, 4)}-0101`, retention: '30-years' }, { by: ['archivist'] })

/** A bureau whose other cases are all known: there are none. */
export const noOtherCases: History = {
  inspectionsOf: () => [],
  planOf: () => 'none',
  plansOf: () => [],
  inspectionsUnder: () => [],
  partyKnown: () => ({ decisions: [], undecided: [], splitOff: [], corrections: [] }),
  visitsOf: () => [],
  checksOfDraw: () => [],
  checksOfLead: () => [],
  docketOf: () => 'none',
  listedItems: () => sampleLists.inspectionItems,
}

/** An act, or the act that follows from what is on record by then. */
export type NextAct = Act | ((record: CaseRecord) => Act)

/**
 * A case of the sample bureau, every act passed by the checks of its procedure.
 * @throws {SampleRefusedError} naming the act that was refused and why.
 */
export function walk(procedure: string, id: string, acts: readonly NextAct[]): CaseRecord {
  const context = { law: sampleLaw, registry: sampleRegistry, history: noOtherCases }
  return acts.reduce<CaseRecord>(
    (record, next) => {
      const act = typeof next === 'function' ? next(record) : next
      const done = performByAll(record, act, context)
      if (!done.ok)
        throw new SampleRefusedError(`${act.step}: ${done.findings.map((item) => item.message.zh).join('; ')}`)
      return done.record
    },
    openCase(procedure, { id, ...sampleHead }),
  )
}
