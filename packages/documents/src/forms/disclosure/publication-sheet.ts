import { formatChineseDate, PublicPenalty } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, value } from '../../blocks/fields'
import { numberLine, title } from '../../blocks/head'
import { note } from '../../blocks/paragraph'
import { sampleAgency, sampleFacts, sampleParty } from '../../fields/sample-case'
import { defineForm } from '../../form/form'
import { amountText } from '../../money/capitals'

const { shape } = PublicPenalty

/** The public fields with their Chinese names, for messages and the exported schema: all of them, and no other. */
const Data = z.strictObject({
  kind: shape.kind.meta({ title: '信息类别' }),
  documentNumber: shape.documentNumber.meta({ title: '处罚决定书文号' }),
  caseName: shape.caseName.meta({ title: '案件名称' }),
  partyName: shape.partyName.meta({ title: '行政相对人名称' }),
  partyKind: shape.partyKind.meta({ title: '相对人类别' }),
  uscc: shape.uscc.meta({ title: '统一社会信用代码' }),
  usccAsOnLicence: shape.usccAsOnLicence.meta({ title: '代码已核对证照' }),
  violation: shape.violation.meta({ title: '违法行为' }),
  facts: shape.facts.meta({ title: '违法事实' }),
  basis: shape.basis.meta({ title: '处罚依据' }),
  penaltyKinds: shape.penaltyKinds.meta({ title: '处罚种类' }),
  penaltyContent: shape.penaltyContent.meta({ title: '处罚内容' }),
  fine: shape.fine.meta({ title: '罚款金额' }),
  confiscated: shape.confiscated.meta({ title: '没收金额' }),
  decidedOn: shape.decidedOn.meta({ title: '处罚决定日期' }),
  agencyName: shape.agencyName.meta({ title: '处罚机关' }),
  agencyUscc: shape.agencyUscc.meta({ title: '处罚机关统一社会信用代码' }),
  publicUntil: shape.publicUntil.meta({ title: '公示截止日期' }),
  publicity: shape.publicity.meta({ title: '公示期依据' }),
} satisfies Readonly<Record<keyof PublicPenalty, z.ZodType>>)

const partyKinds = {
  organisation: '法人或者其他组织',
  'natural-person': '自然人',
  'individual-business': '个体工商户',
} as const

/**
 * 行政处罚信息公示表: what the public sees. Its data is the domain's public projection and nothing else, so that what is
 * withheld there cannot come in here.
 */
export const publicationSheet = defineForm({
  id: 'publication-sheet',
  title: '行政处罚信息公示表',
  audience: 'public',
  copies: ['公示'],
  data: Data,
  date: (d) => d.decidedOn,
  number: (d) => d.documentNumber,
  frame: () => ({ page: 'form', number: 'count', continued: { title: '行政处罚信息公示表' } }),
  blocks: (d) => [
    title('行政处罚信息公示表', d.agencyName),
    numberLine(d.documentNumber),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('案件名称'), value(d.caseName, { span: 3 })],
        [label('行政相对人名称'), value(d.partyName, { span: 3 })],
        [label('相对人类别'), value(partyKinds[d.partyKind]), label('统一社会信用代码'), value(d.uscc)],
        [label('违法行为'), value(d.violation, { span: 3 })],
        [label('违法事实'), value(d.facts, { span: 3, lines: 4 })],
        [label('处罚依据'), value(d.basis, { span: 3 })],
        [label('处罚种类'), value(d.penaltyKinds.join('、'), { span: 3 })],
        [label('处罚内容'), value(d.penaltyContent, { span: 3, lines: 2 })],
        [label('罚款金额'), value(d.fine === undefined ? undefined : amountText(d.fine), { span: 3 })],
        [label('没收金额'), value(d.confiscated === undefined ? undefined : amountText(d.confiscated), { span: 3 })],
        [
          label('处罚决定日期'),
          value(formatChineseDate(d.decidedOn)),
          label('公示截止日期'),
          value(d.publicUntil && formatChineseDate(d.publicUntil)),
        ],
        [label('处罚机关'), value(d.agencyName, { span: 3 })],
        [label('处罚机关统一社会信用代码'), value(d.agencyUscc, { span: 3 })],
      ],
    ),
    note('本表由行政处罚决定机关依法公示。认为公示信息有误的，可以向公示机关提出更正申请。'),
  ],
  sample: {
    kind: 'penalty',
    documentNumber: '示卫公罚〔2026〕12号',
    caseName: '示例市样板理发有限公司未取得公共场所卫生许可证擅自营业案',
    partyName: sampleParty.name,
    partyKind: 'organisation',
    uscc: sampleParty.uscc,
    violation: '未取得公共场所卫生许可证擅自营业',
    facts: sampleFacts,
    basis: '《公共场所卫生管理条例》第十四条、《公共场所卫生管理条例实施细则》第三十五条第一款',
    penaltyKinds: ['警告', '罚款'],
    penaltyContent: '警告；罚款3000元',
    fine: 300_000,
    decidedOn: '2026-10-20',
    agencyName: sampleAgency,
    agencyUscc: '11999999AGENCY014X',
    publicUntil: '2027-10-22',
  },
  cites: ['行政处罚法 48.1'],
  grade: 'unverified',
})
