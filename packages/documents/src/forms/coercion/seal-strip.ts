import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { strip } from '../../blocks/strip'
import { dateRange, rangeText, related, relatedText } from '../../fields/related'
import { sampleAgency, sampleSeizure } from '../../fields/sample-case'
import { agencyName } from '../../fields/text'
import { defineForm } from '../../form/form'
import { stated } from '../../form/must'
import { mm, stripMargins } from '../../page/gbt9704'

/** Of a strip, in mm. Three of the usual ones stand on a sheet of A4 on its side. */
const Size = z
  .strictObject({
    width: z.int().min(200).max(600).meta({ title: '宽（毫米）' }),
    height: z.int().min(70).max(300).meta({ title: '高（毫米）' }),
  })
  .meta({ title: '封条尺寸' })
const usual = { width: 297, height: 99 }
const paperOf = ({ width, height }: z.output<typeof Size>) => ({ width: mm(width), height: mm(height) })

/** 封条: name, date and term in large letters, and the place of the seal, on a strip of the size that the office uses. */
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
    size: Size.optional(),
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
  frame: (d) => ({ page: 'strip', number: 'none', paper: paperOf(d.size ?? usual) }),
  blocks: (d) => [
    strip(
      d.agency,
      '封　条',
      [
        ...(d.decision ? [relatedText(d.decision)] : []),
        `封存期限：${rangeText(d.period)}`,
        `封存日期：${formatChineseDate(d.on)}　　未经许可，不得启封、损毁。`,
      ],
      paperOf(d.size ?? usual).height - stripMargins.top - stripMargins.bottom - 4,
    ),
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
