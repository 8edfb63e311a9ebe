// Read by the compiler alone (`npm run types`), and by `npm run packed` again against the types that are published.
import { defineForm, filling } from '@zhifa/documents'
import { defineProcedure, PlainDate } from '@zhifa/domain'
import { z } from 'zod'

// A bureau's own procedure and its own form.
const levy = defineProcedure({
  id: 'levy.ordinary',
  title: '行政征收',
  category: 'other',
  initial: 'start',
  phases: { start: '待核定', assessed: '已核定' },
  final: ['assessed'],
  payloads: { assessment: z.strictObject({ payer: z.string(), amount: z.int() }) },
  steps: {
    assessment: { title: '核定', in: ['start'], to: 'assessed', role: 'handler', cites: ['行政处罚法 4'] },
  },
})
const notice = defineForm({
  id: 'levy-notice',
  title: '征收通知书',
  audience: 'party',
  copies: ['存档'],
  data: z.strictObject({ on: PlainDate, payer: z.string(), amount: z.int(), place: z.string() }),
  date: (d) => d.on,
  blocks: () => [],
  sample: { on: '2026-09-28', payer: '示例公司', amount: 100, place: '示例路1号' },
  cites: [],
  grade: 'unverified',
})

filling(levy, ['assessment'], notice, {
  byHand: ['place'],
  data: (view) => ({ on: view.entry.on, payer: view.entry.data.payer, amount: view.entry.data.amount }),
})
// @ts-expect-error a step that the own procedure does not have
filling(levy, ['asessment'], notice, { byHand: ['place'], data: () => undefined })
filling(levy, ['assessment'], notice, {
  byHand: ['place'],
  data: (view) => {
    // @ts-expect-error a field that the own payload does not have: payee
    const payer: string = view.entry.data.payee
    return { on: view.entry.on, payer, amount: view.entry.data.amount }
  },
})
filling(levy, ['assessment'], notice, {
  byHand: ['place'],
  // @ts-expect-error a demanded field of the own form is left out: amount
  data: (view) => ({ on: view.entry.on, payer: view.entry.data.payer }),
})
