import { PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { redHeader, title } from '../../blocks/head'
import { note, paragraph } from '../../blocks/paragraph'
import { sealAndDate } from '../../blocks/seal-and-date'
import { dateRange, rangeText, related, relatedText } from '../../fields/related'
import { sampleAgency, sampleSeizure } from '../../fields/sample-case'
import { agencyName } from '../../fields/text'
import { defineForm } from '../../form/form'
import { stated } from '../../form/must'

/** 封条: name, date and term in large letters, the seal across the joint. */
export const sealStrip = defineForm({
  id: 'seal-strip',
  title: '封条',
  audience: 'both',
  copies: ['张贴'],
  catalogue: 'A',
  data: z.strictObject({
    agency: agencyName,
    period: dateRange('封存期限'),
    decision: related('对应的决定书').optional(),
    on: PlainDate.meta({ title: '封存日期' }),
  }),
  mustState: [
    stated(
      'date-and-term',
      '卫生行政执法文书规范 24',
      '封存日期和期限',
      'the day and the term of sealing',
      'on',
      'period',
    ),
  ],
  date: (d) => d.on,
  frame: () => ({ page: 'form', number: 'none', landscape: true }),
  blocks: (d) => [
    redHeader(d.agency),
    title('封　条'),
    paragraph(`封存期限：${rangeText(d.period)}`, { align: 'center', indent: 0 }),
    ...(d.decision ? [paragraph(relatedText(d.decision), { align: 'center', indent: 0, style: 'record' })] : []),
    paragraph('未经许可，不得启封、损毁。', { align: 'center', indent: 0 }),
    sealAndDate(d.agency, d.on),
    note('（加盖公章，骑缝或者居中）'),
  ],
  sample: {
    agency: sampleAgency,
    period: { from: '2026-09-28', to: '2026-10-27' },
    decision: sampleSeizure,
    on: '2026-09-28',
  },
  cites: ['卫生行政执法文书规范 24'],
  grade: 'secondary',
})
