import { formatChineseDate, Party, PlainDate, prose } from '@zhifa/domain'
import { z } from 'zod'
import { lawRefs, ruledBy } from '../../fields/legal'
import { partyRows, you } from '../../fields/party-lines'
import { Remedies, remediesText } from '../../fields/remedies'
import { grid, row, sealRow, signRow } from '../../fields/rows'
import { sampleParty, sampleRemedies } from '../../fields/sample-case'
import { sheetForm } from '../../form-kinds/sheet-form'

/** 卫生监督意见书: opinions and orders to correct. It never suspends a business: that is a penalty or a measure with its own procedure. */
export const supervisionOpinion = sheetForm({
  id: 'supervision-opinion',
  title: '卫生监督意见书',
  catalogue: 'A',
  audience: 'party',
  copies: ['存档', '交被监督人'],
  numbered: true,
  data: {
    party: Party.meta({ title: '被监督人' }),
    opinions: z
      .array(prose('监督意见', 'case-text', 3000))
      .min(1)
      .max(50)
      .meta({ title: '监督意见' }),
    correction: z
      .strictObject({ basis: lawRefs('责令改正的依据'), deadline: PlainDate.meta({ title: '改正期限' }) })
      .meta({ title: '责令改正' })
      .optional(),
    remedies: Remedies.optional(),
  },
  mustState: [
    {
      id: 'correction-remedies',
      cites: ['行政复议法 20', '行政诉讼法 46'],
      zh: '责令改正时的救济途径和期限',
      en: 'the remedies, when it orders a correction',
      holds: (d) => d.correction === undefined || d.remedies !== undefined,
    },
  ],
  body: (d) => [
    grid(
      ...partyRows('被监督人', d.party),
      row('监督意见', d.opinions.map((text, i) => (d.opinions.length > 1 ? `${i + 1}.${text}` : text)).join('\n'), 10),
      ...(d.correction
        ? [
            row(
              '责令改正',
              `依据${ruledBy(d.correction.basis)}，责令${you(d.party)}于${formatChineseDate(d.correction.deadline)}前改正。`,
            ),
          ]
        : []),
      ...(d.remedies ? [row('救济途径', remediesText(d.remedies, '意见'))] : []),
      signRow('被监督人签收'),
      sealRow(d.agency, d.on),
    ),
  ],
  sample: {
    party: sampleParty,
    opinions: [
      '公共用品用具应当做到一客一换一消毒，消毒后的用品用具存放于保洁柜内。',
      '建立公共用品用具清洗消毒记录，保存备查。',
    ],
    correction: { basis: ['《中华人民共和国行政处罚法》第二十八条'], deadline: '2026-10-15' },
    remedies: sampleRemedies,
    on: '2026-09-28',
  },
  cites: ['行政处罚法 28', '行政复议法 20', '行政诉讼法 46', '卫生行政执法文书规范'],
})
