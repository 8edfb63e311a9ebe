import type { CaseRecord, Entry } from '@zhifa/domain'
import { after, copyOf, drop, entry, people } from './edit-record'
import type { Row } from './spoilt'

/** A discussion by those in charge, as the domain demands it, with one thing changed. */
const discussed = (record: CaseRecord, change: object = {}): CaseRecord =>
  after(record, 'review-opinion', {
    step: 'collective-discussion',
    by: people('agency-head'),
    data: {
      subject: 'serious-case',
      attendees: ['agency-head', 'deputy-head'],
      views: [
        { person: 'agency-head', view: '同意。' },
        { person: 'deputy-head', view: '同意。' },
      ],
      opinions: '意见一致。',
      conclusion: 'proceed',
      text: '按审核意见办理。',
      ...change,
    },
  })

/** As an entry was kept before anybody's confirmation was. */
const asBefore = ({ confirmations: _, entered: __, ...kept }: Entry): object => ({
  ...kept,
  confirmations: undefined,
  entered: undefined,
})

const allAsBefore = (record: CaseRecord): CaseRecord => ({
  ...record,
  entries: record.entries.map(({ confirmations: _, entered: __, ...kept }) => kept),
})

/**
 * What may be wrong with who reviewed, discussed and confirmed, alike in each procedure whose decisions are reviewed.
 * @param deciding a step of the procedure that decides and that the head approves
 */
export function reviewRows<Prefix extends '' | 'licence-' | 'coercion-'>(
  prefix: Prefix,
  lawful: () => CaseRecord,
  deciding: string,
): readonly Row[] {
  const confirmed = `procedure.${prefix}decision-confirmed` as const
  const assigned = `officers.${prefix}reviewer-assigned` as const
  const inCharge = `officers.${prefix}discussed-by-those-in-charge` as const
  const quorum = `procedure.${prefix}discussion-quorum` as const
  const views = `documents.${prefix}discussion-views-recorded` as const
  return [
    [assigned, 'another reviewer', () => entry(lawful(), 'review-opinion', () => ({ by: people('reviewer-b') }))],
    [assigned, 'nobody was assigned', () => drop(lawful(), 'review-assignment')],
    [
      assigned,
      'from before assignments were kept',
      () => entry(drop(lawful(), 'review-assignment'), 'review-opinion', asBefore),
      'undetermined',
    ],
    [inCharge, 'those in charge', () => discussed(lawful()), 'met'],
    [
      inCharge,
      'the archivist takes part',
      () => discussed(lawful(), { attendees: ['agency-head', 'deputy-head', 'archivist'] }),
    ],
    [quorum, 'all are there', () => discussed(lawful()), 'met'],
    [quorum, 'one stays away without a word', () => discussed(lawful(), { attendees: ['agency-head'] })],
    [views, 'each has said it', () => discussed(lawful()), 'met'],
    [views, 'one is silent', () => discussed(lawful(), { views: [{ person: 'agency-head', view: '同意。' }] })],
    [views, 'from before views were kept', () => discussed(lawful(), { views: undefined }), 'undetermined'],
    [
      confirmed,
      'the head has not confirmed',
      () =>
        entry(lawful(), deciding, ({ confirmations = [] }) => ({
          confirmations: confirmations.filter(({ person }) => person !== 'agency-head'),
        })),
    ],
    [confirmed, 'what they confirmed is not what it says', () => entry(lawful(), deciding, () => ({ at: '09:59' }))],
    [confirmed, 'from before confirmations were kept', () => entry(lawful(), deciding, asBefore), 'undetermined'],
    [
      confirmed,
      'a confirmation is missing, another act has none at all',
      () => {
        const before = entry(lawful(), deciding, asBefore)
        return after(before, deciding, { ...copyOf(lawful(), deciding), confirmations: [] })
      },
    ],
  ]
}

/** An act that was entered late, and one of which nobody knows. */
export function entryRows<Kind extends '' | 'licence-' | 'coercion-'>(
  kind: Kind,
  lawful: () => CaseRecord,
  step: string,
): readonly Row[] {
  const inTime = `documents.${kind}entered-in-time` as const
  const entered = (day: (on: string) => string) =>
    entry(lawful(), step, ({ on, entered }) => ({ entered: { ...entered, at: day(on) } }))
  return [
    [inTime, 'on the day itself', () => entered((on) => `${on}T23:59`), 'met'],
    [inTime, 'a year later', () => entered((on) => `${Number(on.slice(0, 4)) + 1}${on.slice(4)}T09:00`)],
    [inTime, 'one from before that was kept', () => entry(lawful(), step, asBefore), 'undetermined'],
    [inTime, 'all from before that was kept', () => allAsBefore(lawful()), 'not-arising'],
  ]
}
