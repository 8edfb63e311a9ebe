import { type CaseRecord, openCase } from '@zhifa/domain'
import { sampleHead, samplePlan, samplePlanItems } from '@zhifa/domain/testing'
import { drop, edit, entry, people } from './edit-record'
import type { Row } from './spoilt'

const plan = (): CaseRecord => structuredClone(samplePlan())
const [drawn] = samplePlanItems
const rows = (change: object) => edit(plan(), 'plan-draft', () => ({ items: [{ ...drawn, ...change }] }))

/** What may be wrong with a yearly plan. */
export const planRows: readonly Row[] = [
  [
    'officers.plan-role-each-act',
    'the archivist',
    () => entry(plan(), 'plan-draft', () => ({ by: people('archivist') })),
  ],
  [
    'officers.plan-role-each-act',
    'nothing yet',
    () => openCase('plan.inspection', { id: '2026-0801', ...sampleHead }),
    'undetermined',
  ],
  [
    'powers.plan-approved-by-the-head',
    'by an officer',
    () => entry(plan(), 'plan-approval', () => ({ approvedBy: people('officer-c')[0] })),
  ],
  ['facts.plan-rows-sound', 'into the next year', () => rows({ until: '2027-01-01' })],
  ['discretion.plan-share-within', '201 per mille', () => rows({ quota: { ...drawn.quota, value: 201 } })],
  ['procedure.plan-reported-in-time', 'on the day', () => first('2026-01-10'), 'met'],
  ['procedure.plan-reported-in-time', 'a day late', () => first('2026-01-11')],
  ['procedure.plan-reported-in-time', 'never', () => drop(plan(), 'plan-report')],
  ['procedure.plan-published-after-each-change', 'never', () => drop(plan(), 'plan-publication')],
]

/** The first report on a day; the one after the change stays. */
function first(on: string): CaseRecord {
  const record = plan()
  const at = record.entries.findIndex(({ step }) => step === 'plan-report')
  return { ...record, entries: record.entries.map((item, i) => (i === at ? { ...item, on } : item)) }
}
