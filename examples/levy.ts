// A bureau adds a procedure of its own, 行政征收 (levy), and changes nothing else: the engine, the refusals, the periods and the
// proof that every case can be archived come with the table.
import {
  type Act,
  china,
  confirmedByAll,
  defineProcedure,
  lawBook,
  openCase,
  perform,
  registry,
  replay,
} from '@zhifa/domain'
import { sampleRegistryData } from '@zhifa/domain/testing'
import { z } from 'zod'

const Assessment = z.strictObject({
  payer: z.string().min(1).meta({ title: '缴费人' }),
  amount: z.int().positive().meta({ title: '应缴金额（分）' }),
  basis: z.string().min(1).meta({ title: '征收依据' }),
})
const Receipt = z.strictObject({
  amount: z.int().positive().meta({ title: '缴款金额（分）' }),
  number: z.string().min(1).meta({ title: '票据号' }),
})
const Note = z.strictObject({ text: z.string().min(1).meta({ title: '说明' }) })

export const levy = defineProcedure({
  id: 'levy.ordinary',
  title: '行政征收',
  category: 'other',
  initial: 'start',
  phases: { start: '待核定', assessed: '已核定', paid: '已缴纳', waived: '已减免', archived: '已归档' },
  final: ['archived'],
  // What the acts of each step say: the rows, the guards and every act that is written down are typed by it.
  payloads: { assessment: Assessment, payment: Receipt, waiver: Note, archiving: Note },
  steps: {
    assessment: {
      title: '核定',
      in: ['start'],
      to: 'assessed',
      role: 'handler',
      approvedBy: 'department-head',
      cites: ['行政处罚法 4'],
    },
    payment: {
      title: '缴纳',
      in: ['assessed'],
      to: 'paid',
      role: 'handler',
      cites: ['行政处罚法 4'],
    },
    waiver: {
      title: '减免',
      in: ['assessed'],
      to: 'waived',
      role: 'handler',
      approvedBy: 'agency-head',
      cites: ['行政处罚法 4'],
    },
    archiving: {
      title: '归档',
      in: ['paid', 'waived'],
      to: 'archived',
      role: 'archivist',
      cites: ['行政处罚法 47'],
    },
  },
})

// Who levies must be a body with that power: the bureau's register says so.
const people = registry({
  ...sampleRegistryData,
  agencies: sampleRegistryData.agencies.map((agency) => ({ ...agency, categories: [...agency.categories, 'other'] })),
})
const context = { law: lawBook(china), registry: people, procedures: [levy] }
let record = openCase(levy, { id: 'L-1', agency: 'demo-bureau', cause: 'levy' })

// Everybody whom an act names confirms it; a program with an approval flow of its own hands its confirmations in.
const confirmed = (act: Act<typeof levy.payloads>) => ({
  ...context,
  ...confirmedByAll(record, act, `${act.on}T17:00`, context),
})

const payment: Act<typeof levy.payloads> = {
  step: 'payment',
  on: '2026-09-28',
  by: ['officer-a'],
  data: { amount: 100, number: '票1' },
}
const tooEarly = perform(record, payment, confirmed(payment))
if (!tooEarly.ok) console.log('拒绝 refused:', tooEarly.findings.map((finding) => finding.message.zh).join('；'))

const acts: readonly Act<typeof levy.payloads>[] = [
  {
    step: 'assessment',
    on: '2026-09-28',
    by: ['officer-a'],
    approvedBy: 'section-head',
    data: { payer: '虚构公司', amount: 12_300, basis: '示例收费办法' },
  },
  { step: 'payment', on: '2026-09-29', by: ['officer-a'], data: { amount: 12_300, number: '票1' } },
  { step: 'archiving', on: '2026-09-30', by: ['archivist'], data: { text: '齐全' } },
]
for (const act of acts) {
  const done = perform(record, act, confirmed(act))
  if (!done.ok) throw new Error(done.findings.map((finding) => finding.message.zh).join('；'))
  record = done.record
}
console.log('阶段 phase:', replay(record, { procedures: [levy] }).phase)
