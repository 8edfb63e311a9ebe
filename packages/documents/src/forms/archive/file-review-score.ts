import { line, prose } from '@zhifa/domain'
import { z } from 'zod'
import { table } from '../../blocks/table'
import { related, relatedText } from '../../fields/related'
import { grid, pair, row, signRow } from '../../fields/rows'
import { sheetForm } from '../../form-kinds/sheet-form'

const Item = z.strictObject({
  item: line('评查项目', 'plain', 300),
  points: z.number().min(0).max(100).meta({ title: '分值' }),
  problem: prose('问题', 'case-text', 1000).optional(),
  deducted: z.number().min(0).max(100).meta({ title: '扣分' }),
})

/** Deductions of parts of a point are no errors of arithmetic. */
const cents = (points: number): number => Math.round(points * 100) / 100
const scoreText = (points: number, score: number | undefined): string =>
  score === undefined ? String(cents(points)) : `${cents(points)}（折合百分制${score}）`

/** 案卷评查评分表: the standard of scores is the bureau's or its superior's, given with the data. */
export const fileReviewScore = sheetForm({
  id: 'file-review-score',
  title: '案卷评查评分表',
  catalogue: 'C',
  data: {
    file: related('案卷'),
    standard: line('评查标准', 'plain', 200),
    items: z.array(Item).min(1).max(300).meta({ title: '评查项' }),
    vetoes: z
      .array(line('否决项', 'case-text', 300))
      .max(50)
      .meta({ title: '否决项' }),
    level: line('等次', 'plain', 20),
    /** Over the points of the items that come up. */
    score: z.number().min(0).max(100).meta({ title: '折合百分制得分' }).optional(),
    feedback: prose('反馈和整改', 'case-text', 3000).optional(),
    reviewers: z
      .array(line('评查人', 'personal-name', 60))
      .min(1)
      .max(10)
      .meta({ title: '评查人' }),
  },
  mustState: [
    {
      id: 'deduction',
      cites: ['行政执法监督条例'],
      zh: '不超过分值的扣分',
      en: 'deductions not above the points of an item',
      holds: (d) => d.items.every((item) => item.deducted <= item.points),
    },
  ],
  body: (d) => {
    const total = d.items.reduce((sum, item) => sum + item.points, 0)
    const lost = cents(d.items.reduce((sum, item) => sum + item.deducted, 0))
    return [
      grid(row('案卷', relatedText(d.file)), row('评查标准', d.standard)),
      table(
        [
          { title: '序号', width: 1.1, align: 'center' },
          { title: '评查项目', width: 4.4 },
          { title: '分值', width: 1.2, align: 'center' },
          { title: '问题', width: 3.8 },
          { title: '扣分', width: 1.2, align: 'center' },
        ],
        [
          ...d.items.map((item, i) => [
            String(i + 1),
            item.item,
            String(item.points),
            item.problem ?? '',
            String(item.deducted),
          ]),
          ['合计', '', String(total), '', String(lost)],
        ],
        { size: 'small' },
      ),
      grid(
        row('否决项', d.vetoes.length === 0 ? '无' : d.vetoes.join('；')),
        pair('得分', d.vetoes.length > 0 ? '有否决项，不计分' : scoreText(total - lost, d.score), '等次', d.level),
        row('反馈和整改', d.feedback, 2),
        signRow('评查人', ...d.reviewers),
      ),
    ]
  },
  sample: {
    file: { title: '示例市样板理发有限公司行政处罚案卷', number: '20260012' },
    standard: '示例省行政执法案卷评查评分标准',
    items: [
      { item: '执法主体合法', points: 10, deducted: 0 },
      { item: '送达文书规范', points: 5, problem: '送达回执未注明送达时刻', deducted: 1 },
    ],
    vetoes: [],
    level: '优秀',
    feedback: '补正送达回执的填写。',
    reviewers: ['酉某某', '戌某某'],
    on: '2026-11-20',
  },
  cites: ['行政执法监督条例'],
})
