import { PublicInspection, PublicLicence, publicKindNames, publicRows } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { numberLine, title } from '../../blocks/head'
import { note } from '../../blocks/paragraph'
import { sampleAgency, sampleParty } from '../../fields/sample-case'
import { defineForm } from '../../form/form'

const Data = z
  .strictObject({
    content: z.discriminatedUnion('kind', [PublicLicence, PublicInspection]).meta({ title: '公开内容' }),
  })
  .meta({ title: '行政执法结果公示表' })

/**
 * 行政许可、行政检查结果公示表: the rows that the public pages show, of the domain's public projection and nothing else.
 */
export const resultSheet = defineForm({
  id: 'result-sheet',
  title: '行政执法结果公示表',
  audience: 'public',
  copies: ['公示'],
  data: Data,
  date: ({ content }) => content.decidedOn,
  number: ({ content }) => content.documentNumber,
  frame: () => ({ page: 'form', number: 'count', continued: { title: '行政执法结果公示表' } }),
  blocks: ({ content }) => [
    title(`${publicKindNames[content.kind]}结果公示表`, content.agencyName),
    numberLine(content.documentNumber),
    fields(
      [3, 8.7],
      [['名称', content.caseName] as const, ...publicRows(content)].map(([name, text]) => [label(name), value(text)]),
    ),
    note('本表由作出决定的行政机关依法公示。认为公示信息有误的，可以向公示机关提出更正申请。'),
  ],
  sample: {
    content: {
      kind: 'licence',
      documentNumber: '示卫公许〔2026〕12号',
      caseName: `${sampleParty.name}公共场所卫生许可`,
      partyName: sampleParty.name,
      partyKind: 'organisation',
      uscc: sampleParty.uscc,
      decidedOn: '2026-10-29',
      agencyName: sampleAgency,
      agencyUscc: '11999999AGENCY014X',
      outcome: 'granted',
      documentTitle: '准予行政许可决定书',
      category: '普通',
      matter: '公共场所卫生许可',
      certificate: '卫生许可证',
      licenceNumber: '示例卫公证字〔2026〕第0012号',
      scope: '理发店，经营面积40平方米',
      validFrom: '2026-10-29',
      validUntil: '2030-10-28',
    },
  },
  cites: ['行政许可法 40', '国办发〔2018〕118号'],
  grade: 'unverified',
})
