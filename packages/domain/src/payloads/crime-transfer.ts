import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateField, dateTimeField, line, money, person, prose, statement } from '../input/field-kind'
import { Party } from '../party/party'
import { principalHeads } from '../people/principal'
import { GeneralClosing } from './common/closing'
import { DocumentNumber } from './common/on-site'
import { archivingPayloads, workPayloads } from './common/tables'

/** 指定专案组 (移送规定第五条第一款): who looks into it, and the case of the bureau in which it was found. */
export const TransferTeam = z.strictObject({
  caseId: line('行政案件编号', 'reference', 64),
  party: Party,
  facts: prose('涉嫌犯罪的线索'),
  members: z
    .array(person('专案组成员', { part: 'team' }))
    .min(1)
    .max(10)
    .meta({ title: '专案组成员' }),
})
/** 移送报告：核实情况后提出。 */
export const TransferReport = z.strictObject({
  facts: prose('核实的情况'),
  crime: line('涉嫌罪名', 'case-text'),
  basis: prose('刑法条文和追诉标准', 'case-text', 4000),
  opinion: prose('专案组意见', 'case-text', 4000),
  receivedOn: dateField('负责人接到报告之日', { act: 'same-day' }),
})
export const TransferApproval = z.strictObject({
  head: choice('审批人', principalHeads),
  reason: statement('理由', 'case-text', 2000),
  decidedAt: dateTimeField('决定时间', { act: 'same-day' }),
})

/** The papers of 移送规定第六条, in its order. */
export const transferPaperNames = {
  letter: '涉嫌犯罪案件移送书',
  report: '涉嫌犯罪案件情况的调查报告',
  goods: '涉案物品清单',
  tests: '有关检验报告或者鉴定结论',
  others: '其他有关涉嫌犯罪的材料',
} as const
const TransferPaper = choice('移送材料', transferPaperNames)

/** 涉案物品清单: name, how many, and what tells them apart. */
const CrimeGoods = z
  .array(
    z.strictObject({
      name: line('物品名称', 'case-text'),
      quantity: line('数量', 'plain', 40),
      note: line('规格备注', 'plain').optional(),
    }),
  )
  .max(500)
  .meta({ title: '涉案物品' })

export const TransferToPolice = z.strictObject({
  number: DocumentNumber,
  police: line('接收的公安机关', 'plain'),
  sameLevel: z.boolean().meta({ title: '是否同级公安机关', kind: 'plain' }),
  handedAt: dateTimeField('移送时间', { act: 'same-day' }),
  papers: z
    .array(z.strictObject({ paper: TransferPaper, title: line('材料名称', 'case-text') }))
    .min(1)
    .max(200)
    .meta({ title: '所附材料' }),
  /** What the list of goods says; empty where there are none. */
  goods: CrimeGoods,
  /** A paper that the law lists and this case does not have: no goods were seized, nothing was tested. */
  absent: z
    .array(z.strictObject({ paper: TransferPaper, reason: prose('没有该项材料的原因', 'case-text', 500) }))
    .max(5)
    .meta({ title: '没有的材料' }),
})
export const PoliceReceipt = z.strictObject({
  receivedOn: dateField('公安机关接受之日', { act: 'until', since: [{ step: 'crime-transfer' }] }),
  signedBy: line('回执签字人', 'personal-name', 60),
  forwardedTo: line('转送的有管辖权机关', 'plain').optional(),
})

/** A written answer: its number, the day on which it came, and why. */
const notified = (step: string) =>
  z.strictObject({
    number: line('通知书文号', 'reference', 100),
    receivedOn: dateField('收到通知书之日', { act: 'until', since: [{ step }] }),
    reason: statement('理由', 'case-text', 4000),
  })
/** 立案: at once, after 复议, or after 立案监督. */
export const PoliceFiled = notified('police-receipt')
export const PoliceNotFiled = notified('police-receipt')
export const ReconsiderationUpheld = notified('police-reconsideration')
export const SupervisionDeclined = notified('supervision-suggestion')
export const ReconsiderationRequest = z.strictObject({
  number: DocumentNumber,
  reason: statement('提请复议的理由', 'case-text', 4000),
})
export const SupervisionSuggestion = z.strictObject({
  number: DocumentNumber,
  procuratorate: line('人民检察院', 'plain'),
  reason: statement('建议立案监督的理由', 'case-text', 4000),
})
export const EvidenceHandover = z.strictObject({
  goods: CrimeGoods,
  materials: z.array(line('材料', 'case-text')).min(1).max(200).meta({ title: '与案件有关的其他材料' }),
  receiver: line('接收人', 'personal-name', 60),
})
export const TransferredBack = z.strictObject({
  ground: choice('退回情形', {
    'not-filed': '不予立案',
    withdrawn: '撤销案件',
    'not-prosecuted': '不起诉',
    'no-criminal-penalty': '免予刑事处罚',
    acquitted: '判决无罪',
  }),
  by: line('移送机关', 'plain'),
  number: line('文书号', 'reference', 100),
  receivedOn: dateField('收到日期', { act: 'until', since: [{ step: 'crime-transfer' }] }),
  detail: prose('依法处理的意见', 'case-text', 4000),
})
/** 刑事判决: what became of it, and of a fine that the bureau had imposed before the transfer. */
export const CriminalJudgment = z.strictObject({
  court: line('人民法院', 'plain'),
  number: line('判决书号', 'reference', 100),
  receivedOn: dateField('收到日期', { act: 'until', since: [{ step: 'crime-transfer' }] }),
  criminalFine: money('判处罚金（分）'),
  finedBefore: money('移送前已给予的罚款（分）'),
  setOff: money('折抵罚金（分）'),
})

/** 涉嫌犯罪案件移送: what its acts say. */
export const crimeTransferPayloads = {
  'crime-team': TransferTeam,
  'crime-report': TransferReport,
  'crime-approval': TransferApproval,
  'crime-not-approved': TransferApproval,
  'crime-transfer': TransferToPolice,
  'police-receipt': PoliceReceipt,
  'police-filed': PoliceFiled,
  'police-not-filed': PoliceNotFiled,
  'police-reconsideration': ReconsiderationRequest,
  'reconsideration-upheld': ReconsiderationUpheld,
  'supervision-suggestion': SupervisionSuggestion,
  'supervision-declined': SupervisionDeclined,
  'evidence-handover': EvidenceHandover,
  'transferred-back': TransferredBack,
  'criminal-judgment': CriminalJudgment,
  closing: GeneralClosing,
  ...workPayloads,
  ...archivingPayloads,
}
export type CrimeTransfer = typeof crimeTransferPayloads
