import type { CaseRecord } from '@zhifa/domain'
import { describe, expect, it } from 'vitest'
import { after, copyOf, drop, edit, entry, people } from '../../../testing/edit-record'
import { lawfulExecution } from '../../../testing/lawful-others'
import { judged, type Row } from '../../../testing/spoilt'

const executed = (): CaseRecord => lawfulExecution()

/** A decision that orders something, and no payment. */
const toAct = (): CaseRecord => edit(executed(), 'takeover', () => ({ amount: 0, obligation: '拆除违法设施' }))

/** Ended, because what was to be executed is lost. */
const ended = (): CaseRecord =>
  after(drop(executed(), 'performed'), 'ruling', {
    step: 'ending',
    approvedBy: people('agency-head')[0]!,
    data: { ground: 'object-lost', detail: '标的物灭失。' },
  })

const whilePaused = (step: string): CaseRecord => after(executed(), 'pause', copyOf(executed(), step))

const rows: readonly Row[] = [
  ['procedure.execution-demand-after-term', 'nothing to pay', toAct, 'not-arising'],
  ['procedure.execution-demand-after-term', 'never taken over', () => drop(executed(), 'takeover'), 'undetermined'],
  [
    'procedure.execution-demand-after-term',
    'demanded again, the first time too early',
    () =>
      after(
        edit(executed(), 'demand', () => ({ servedOn: '2026-03-17' })),
        'demand',
        copyOf(executed(), 'demand'),
      ),
  ],
  ['procedure.execution-paused-not-enforced', 'demanded while it was paused', () => whilePaused('demand')],
  ['procedure.execution-paused-not-enforced', 'surcharged while it was paused', () => whilePaused('surcharge')],
  ['procedure.execution-paused-not-enforced', 'paid while it was paused', () => whilePaused('payment'), 'met'],
  ['procedure.execution-not-at-night', 'asked when it ended', ended, 'undetermined'],
  [
    'procedure.execution-refusal-answered',
    'asked when the court refused',
    () => edit(executed(), 'ruling', () => ({ result: 'refused' })),
    'undetermined',
  ],
  ['procedure.execution-refusal-answered', 'the court granted it', executed, 'not-arising'],
  ['documents.execution-demand-amount', 'nothing to pay', toAct, 'not-arising'],
  [
    'documents.execution-demand-amount',
    'one of two names no sum',
    () =>
      after(
        edit(executed(), 'demand', () => ({ amount: undefined })),
        'demand',
        copyOf(executed(), 'demand'),
      ),
  ],
  ['documents.execution-file-complete', 'never taken over', () => drop(executed(), 'takeover')],
  ['documents.execution-file-complete', 'ended', ended, 'met'],
  ['crime.execution-staff-clean', 'asked of an agreement', () => drop(executed(), 'payment'), 'undetermined'],
  ['crime.execution-staff-clean', 'nothing was paid', () => drop(executed(), 'payment', 'agreement'), 'not-arising'],
  ['facts.execution-still-unpaid', 'nothing to pay', toAct, 'not-arising'],
  ['law.execution-ending-ground', 'asked when it ended', () => drop(ended(), 'pause', 'resume'), 'undetermined'],
  ['law.execution-ending-ground', 'neither paused nor ended', () => drop(executed(), 'pause', 'resume'), 'not-arising'],
  [
    'discretion.execution-instalments-add-up',
    'no instalments',
    () => edit(executed(), 'deferral', () => ({ instalments: undefined })),
    'not-arising',
  ],
  [
    'discretion.execution-instalments-add-up',
    'nobody asked for a deferral',
    () => drop(executed(), 'deferral'),
    'not-arising',
  ],
  [
    'discretion.execution-only-surcharge-waived',
    'the surcharge came after the agreement',
    () => after(drop(executed(), 'surcharge'), 'agreement', copyOf(executed(), 'surcharge')),
  ],
  ['discretion.execution-surcharge-after-term', 'never taken over', () => drop(executed(), 'takeover'), 'undetermined'],
  [
    'procedure.execution-surcharge-thirty-days',
    'on the last day',
    () => entry(executed(), 'court-application', () => ({ on: '2026-04-20' })),
  ],
  [
    'procedure.execution-surcharge-thirty-days',
    'on the next day',
    () => entry(executed(), 'court-application', () => ({ on: '2026-04-21' })),
    'met',
  ],
]

describe('the rules on the execution of a decision', () => {
  it.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s [L3.1] [L3.2]', (_, __, row) => {
    expect(judged(row)).toBe(row[3] ?? 'not-met')
  })
})
