import type { CaseRecord } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { after, copyOf, edit, entry, people } from '../../../testing/edit-record'
import { lawfulLicence } from '../../../testing/lawful-others'
import { agency, judged, type Row } from '../../../testing/spoilt'

const granted = (): CaseRecord => lawfulLicence()

const problems = { result: 'problems', problems: [{ point: '程序', problem: '没有告知。', cure: '请告知。' }] }
const raised = (): CaseRecord => edit(granted(), 'review-opinion', () => problems)

/** Reviewed twice: the first time with a problem, the second time without. */
const twice = (answers?: readonly object[]): CaseRecord => {
  const [submission, opinion] = [copyOf(granted(), 'review-submission'), copyOf(granted(), 'review-opinion')]
  const again = { ...submission, data: { ...(submission.data as object), ...(answers ? { answers } : {}) } }
  return after(raised(), 'review-opinion', again, opinion)
}
const answer = (problem: number, handling: string) => ({ problem, handling, text: '已说明。' })
const answering = (...answers: readonly object[]): CaseRecord =>
  edit(raised(), 'review-submission', () => ({ answers }))

const rows: readonly Row[] = [
  [
    'documents.licence-remedies-named',
    'an office of the government',
    () => ({ record: granted(), registry: agency({ government: '示例县人民政府办公室' }) }),
  ],
  [
    'documents.licence-remedies-named',
    'a division of the court',
    () => ({ record: granted(), registry: agency({ court: '示例县人民法院执行局' }) }),
  ],
  ['procedure.licence-problems-handled', 'a problem, not yet submitted again', raised, 'not-arising'],
  ['procedure.licence-problems-handled', 'answered, and then agreed to', () => twice([answer(1, 'corrected')]), 'met'],
  ['procedure.licence-problems-handled', 'agreed to without an answer', () => twice()],
  [
    'procedure.licence-problems-handled',
    'submitted twice, and never a problem',
    () => after(granted(), 'review-opinion', copyOf(granted(), 'review-submission')),
    'not-arising',
  ],
  [
    'procedure.licence-disagreement-settled',
    'one of two problems is disputed',
    () => answering(answer(1, 'corrected'), answer(2, 'disputed')),
  ],
  [
    'procedure.licence-disagreement-settled',
    'nothing is disputed',
    () => answering(answer(1, 'corrected')),
    'not-arising',
  ],
  [
    'officers.licence-recused-stay-away',
    'the request was rejected',
    () =>
      after(
        granted(),
        'acceptance',
        { step: 'recusal-request', data: { person: 'officer-a', askedBy: 'party', reason: 'x' } },
        {
          step: 'recusal-decision',
          by: people('agency-head'),
          data: { person: 'officer-a', decision: 'rejected', reason: 'x' },
        },
      ),
    'not-arising',
  ],
  [
    'officers.licence-reviewer-never-handles',
    'one of two reviewers handled the case',
    () => entry(granted(), 'review-opinion', () => ({ by: people('reviewer-a', 'officer-a') })),
  ],
]

describe('the rules that hold for every licence and every coercive act', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
