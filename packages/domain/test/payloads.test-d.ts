// What must not compile: `npm run types` fails where one of these lines would. `npm run packed` reads it again against the types that are published.
import { z } from 'zod'
import {
  type Act,
  type CaseState,
  type Confirmed,
  type Context,
  defineProcedure,
  entriesOf,
  fieldOf,
  isDone,
  type KnownPayloads,
  latest,
  openCase,
  type PayloadsOf,
  perform,
  performIn,
  replay,
} from '../src'

declare const context: Context & Confirmed
declare const state: CaseState<KnownPayloads>
declare const licence: CaseState<PayloadsOf<'licence.ordinary'>>

// @ts-expect-error: a misspelt step
latest(state, 'decison')
// @ts-expect-error: a misspelt step
isDone(state, 'notice-servce')
// @ts-expect-error: a misspelt step
entriesOf(state, 'evidense')
// @ts-expect-error: a step of another procedure
latest(licence, 'prior-notice')
// @ts-expect-error: a field that the payload does not have
latest(licence, 'hearing-offer')?.data.tellOn
const toldOn: string | undefined = latest(licence, 'hearing-offer')?.data.toldOn
// @ts-expect-error: a field of no payload
fieldOf(null, 'numbr')
fieldOf(null, 'number')
void toldOn

const record = openCase('penalty.ordinary', { id: 'x', agency: 'demo', cause: 'public-place.unlicensed' })
// @ts-expect-error: no such procedure's table, and so no such step
perform(record, { step: 'grant', on: '2026-11-02', by: ['a'], data: {} }, context)
// @ts-expect-error: a payload that lacks what its step demands
perform(record, { step: 'decision', on: '2026-11-02', by: ['a'], data: { number: '1' } }, context)
const late = { appliedOn: '2026-11-01', reason: '困难', until: 7 }
// @ts-expect-error: a field of another kind
perform(record, { step: 'deferral', on: '2026-11-02', by: ['a'], data: late }, context)
const deferred = perform(
  record,
  {
    step: 'deferral',
    on: '2026-11-02',
    by: ['a'],
    data: { appliedOn: '2026-11-01', reason: '困难', until: '2026-12-01' },
  },
  context,
)
if (deferred.ok) {
  const { entry } = deferred
  // What the record keeps is known by its step.
  if (entry.step === 'deferral') entry.data.until satisfies string
  replay(deferred.record) satisfies CaseState<PayloadsOf<'penalty.ordinary'>>
}
// An act is known by its step: an editor completes both.
const correction: Extract<Act<PayloadsOf<'penalty.ordinary'>>, { step: 'defence-review' }>['data']['adopted'] = 'all'
void correction

// A bureau's own procedure.
const Assessment = z.strictObject({ amount: z.int() })
const head = { id: 'levy', title: '征收', category: 'other', initial: 'start', final: ['done'] } as const
const phases = { start: '待核定', done: '已办结' }
const row = { title: '核定', in: ['start'], role: 'handler', cites: [] } as const
const levy = defineProcedure({
  ...head,
  phases,
  payloads: { assessment: Assessment },
  steps: { assessment: { ...row, to: (data) => (data.amount > 0 ? 'done' : undefined), leadsTo: ['done'] } },
})
defineProcedure({
  ...head,
  phases,
  payloads: { assessment: Assessment },
  // @ts-expect-error: a row that reads a field its payload does not have
  steps: { assessment: { ...row, to: (data) => (data.sum > 0 ? 'done' : undefined), leadsTo: ['done'] } },
})
defineProcedure({
  ...head,
  phases,
  payloads: { assessment: Assessment },
  // @ts-expect-error: a row that waits for a step that does not exist
  steps: { assessment: { ...row, to: 'done', after: ['assesment'] } },
})
const opened = openCase(levy, { id: 'l', agency: 'demo', cause: 'levy' })
performIn(levy, opened, { step: 'assessment', on: '2026-11-02', by: ['a'], data: { amount: 1 } }, context)
// @ts-expect-error: a field of another kind
performIn(levy, opened, { step: 'assessment', on: '2026-11-02', by: ['a'], data: { amount: '1' } }, context)
// @ts-expect-error: a misspelt step
performIn(levy, opened, { step: 'assesment', on: '2026-11-02', by: ['a'], data: { amount: 1 } }, context)
const amount: number | undefined = latest(replay(opened, { procedures: [levy] }), 'assessment')?.data.amount
void amount
