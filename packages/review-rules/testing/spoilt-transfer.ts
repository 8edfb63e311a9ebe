import { type CaseRecord, china, lawBook } from '@zhifa/domain'
import { sampleBureau, sampleCrimeReturned, sampleCrimeTransfer } from '@zhifa/domain/testing'
import { drop, edit, entry, people } from './edit-record'
import { agency, type Row } from './spoilt'

const judged = (): CaseRecord => structuredClone(sampleCrimeTransfer())
const back = (): CaseRecord => structuredClone(sampleCrimeReturned())
const on = (record: CaseRecord, step: string, day: string): CaseRecord => entry(record, step, () => ({ on: day }))
const handed = (handedAt: string): CaseRecord => edit(judged(), 'crime-transfer', () => ({ handedAt }))
const withoutHours = lawBook(
  {
    ...china,
    periods: china.periods.map((one) =>
      one.id === 'penalty.crime-transfer-handover' ? { ...one, versions: [] } : one,
    ),
  },
  sampleBureau,
)

/** What may be wrong with a transfer: late at each edge, and each check of the procedure that somebody passed over. */
export const transferRows: readonly Row[] = [
  [
    'powers.crime-agency-may-punish',
    'licences only',
    () => ({ record: judged(), registry: agency({ categories: ['licence'] }) }),
  ],
  ['officers.crime-team-of-two', 'one alone', () => edit(judged(), 'crime-team', () => ({ members: ['officer-a'] }))],
  [
    'officers.crime-reported-by-the-team',
    'a stranger',
    () => entry(judged(), 'crime-report', () => ({ by: people('officer-a', 'officer-c') })),
  ],
  [
    'officers.crime-role-each-act',
    'the archivist',
    () => entry(judged(), 'crime-report', () => ({ by: people('archivist', 'officer-a') })),
  ],
  [
    'powers.crime-approved-by-the-head',
    'by an officer',
    () => entry(judged(), 'crime-approval', () => ({ approvedBy: people('officer-c')[0] })),
  ],
  [
    'powers.crime-by-the-principal',
    'a deputy',
    () => entry(judged(), 'crime-approval', () => ({ approvedBy: people('deputy-head')[0] })),
  ],
  [
    'powers.crime-police-of-the-same-level',
    'of the city',
    () => edit(judged(), 'crime-transfer', () => ({ sameLevel: false })),
  ],
  [
    'documents.crime-papers-complete',
    'no report',
    () =>
      edit(judged(), 'crime-transfer', ({ papers }) => ({
        papers: (papers as { paper: string }[]).filter(({ paper }) => paper !== 'report'),
      })),
  ],
  ['crime.crime-goods-complete', 'nothing', () => edit(judged(), 'evidence-handover', () => ({ goods: [] }))],
  [
    'crime.crime-return-fits',
    'never filed, yet not prosecuted',
    () => edit(back(), 'transferred-back', () => ({ ground: 'not-prosecuted' })),
  ],
  [
    'discretion.crime-fine-set-off',
    'a fen too little',
    () => edit(judged(), 'criminal-judgment', () => ({ setOff: 299_999 })),
  ],
  // Reported on Wednesday: the third day is a Saturday, and the Monday after it is late.
  ['procedure.crime-decided-in-time', 'on the Saturday', () => on(judged(), 'crime-approval', '2026-06-06'), 'met'],
  ['procedure.crime-decided-in-time', 'on the Monday', () => on(judged(), 'crime-approval', '2026-06-08')],
  [
    'procedure.crime-decided-in-time',
    'refused on the Monday',
    () =>
      on(
        drop(
          entry(judged(), 'crime-approval', () => ({ step: 'crime-not-approved' })),
          'crime-transfer',
          'police-receipt',
        ),
        'crime-not-approved',
        '2026-06-08',
      ),
  ],
  ['procedure.crime-handed-in-time', 'in the last minute', () => handed('2026-06-06T10:00'), 'met'],
  ['procedure.crime-handed-in-time', 'a minute late', () => handed('2026-06-06T10:01')],
  ['procedure.crime-handed-in-time', 'never', () => drop(judged(), 'crime-transfer')],
  [
    'procedure.crime-handed-in-time',
    'the law book has no hours',
    () => ({ record: judged(), law: withoutHours }),
    'undetermined',
  ],
  [
    'procedure.crime-goods-in-time',
    'on the third day, a Sunday',
    () => on(judged(), 'evidence-handover', '2026-06-28'),
    'met',
  ],
  ['procedure.crime-goods-in-time', 'on the Monday', () => on(judged(), 'evidence-handover', '2026-06-29')],
  [
    'procedure.crime-reconsideration-in-time',
    'on the fourth day',
    () => on(judged(), 'police-reconsideration', '2026-06-12'),
  ],
  [
    'procedure.crime-supervision-in-time',
    'on the fourth day',
    () => on(judged(), 'supervision-suggestion', '2026-06-16'),
  ],
]
