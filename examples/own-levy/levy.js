// 行政征收 as a table: phases, steps, who may do them, what they say. `--procedures levy.js` hands it to every command line.
import { defineProcedure } from '@zhifa/domain'
import { z } from 'zod'

const amount = z.int().positive().meta({ title: '金额（分）' })

const levy = defineProcedure({
  id: 'levy.ordinary',
  title: '行政征收（演示）',
  category: 'other',
  initial: 'start',
  phases: { start: '待核定', assessed: '已核定', paid: '已缴纳', archived: '已归档' },
  final: ['archived'],
  payloads: {
    assessment: z.strictObject({ payer: z.string().min(1).meta({ title: '缴费人' }), amount }),
    payment: z.strictObject({ amount, number: z.string().min(1).meta({ title: '票据号' }) }),
    archiving: z.strictObject({ text: z.string().min(1).meta({ title: '说明' }) }),
  },
  steps: {
    assessment: {
      title: '核定',
      in: ['start'],
      to: 'assessed',
      role: 'handler',
      approvedBy: 'department-head',
      cites: ['行政处罚法 4'],
    },
    payment: { title: '缴纳', in: ['assessed'], to: 'paid', role: 'handler', cites: ['行政处罚法 4'] },
    archiving: { title: '归档', in: ['paid'], to: 'archived', role: 'archivist', cites: ['行政处罚法 47'] },
  },
})

export default levy
