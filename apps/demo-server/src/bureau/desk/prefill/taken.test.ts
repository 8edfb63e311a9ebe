import { penaltyOrdinary, replay } from '@zhifa/domain'
import { sampleSeveral } from '@zhifa/domain/testing'
import { expect, it } from 'vitest'
import type { Known } from './known'
import { foundInReport } from './taken'

const whole = sampleSeveral({ causes: 3, parties: 2 })

/** What a form begins with, and what the sample states there. */
function both(step: 'review-submission' | 'prior-notice' | 'decision', within?: 'draft') {
  const at = whole.entries.findIndex((entry) => entry.step === step)
  const record = { ...whole, entries: whole.entries.slice(0, at) }
  const known = { record, state: replay(record), step: penaltyOrdinary.steps[step] } as unknown as Known
  const data = whole.entries[at]!.data as Record<string, unknown>
  const stated = (within ? data[within] : data) as Record<string, unknown>
  const { violations, others } = stated
  return { begun: foundInReport(known, within), stated: { violations, others } }
}

it('each violation and each party that the final report found stands in the papers after it, as far as they ask for it', () => {
  for (const { begun, stated } of [both('prior-notice'), both('decision'), both('review-submission', 'draft')]) {
    expect(begun).toEqual(stated)
    expect(begun.violations).toHaveLength(3)
    expect(begun.others).toHaveLength(1)
  }
})

it('before a final report, and in a step that asks for none of it, nothing is taken over', () => {
  const { steps } = penaltyOrdinary
  const none = { record: whole, state: replay({ ...whole, entries: [] }) }
  expect(foundInReport({ ...none, step: steps.decision } as unknown as Known)).toEqual({})
  const payment = { record: whole, state: replay(whole), step: steps.payment } as unknown as Known
  expect(foundInReport(payment)).toEqual({})
  expect(foundInReport(payment, 'nothing')).toEqual({})
})
