// A procedure of a bureau whose guard never ends: for the time limit.
import { defineProcedure } from '@zhifa/domain'
import { z } from 'zod'

export default defineProcedure({
  id: 'own.slow',
  title: '演示程序',
  category: 'other',
  initial: 'start',
  phases: { start: '开始', end: '结束' },
  final: ['end'],
  payloads: { note: z.strictObject({ text: z.string().min(1).meta({ title: '说明' }) }) },
  steps: {
    note: {
      title: '说明',
      in: ['start'],
      to: 'end',
      role: 'handler',
      cites: ['行政处罚法 4'],
      guards: [
        {
          id: 'own.never-ends',
          title: '不会结束',
          cites: ['行政处罚法 4'],
          check: ({ data }) => {
            while (data.text === 'slow');
            if (data.text.startsWith('broken')) throw new TypeError(data.text)
            return []
          },
        },
      ],
    },
  },
})
