import { z } from 'zod'
import { choice, choiceOf } from '../../choice/choice'
import { dateField, dateTimeField, documentNumberForm, line, prose, span } from '../../input/field-kind'
import { checked } from '../../input/validate'
import { CitationText } from '../../law/dated'

/** Articles as data files write them: `行政处罚法 54.2`. */
export const Articles = z.array(CitationText).min(1).max(30)

/** The Chinese words of each source of a case. */
export const caseSourceNames = {
  inspection: '检查发现',
  report: '举报控告',
  assigned: '上级交办',
  'submitted-below': '下级报请',
  transferred: '有关部门移送',
  other: '其他',
} as const

/** Where a case comes from (案件来源), with the Chinese words for a form. */
export const CaseSource = choice('案件来源', caseSourceNames)

/** 签字：本人签名、拒签（须注明并有见证人或音像佐证）。 */
export const Signature = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: choiceOf('签字', 'signed', '本人签名').meta({ signed: true }) }),
    z.strictObject({
      kind: choiceOf('签字', 'refused', '拒绝签名').meta({ signed: true }),
      reason: prose('拒签情况', 'case-text', 500),
      witness: line('见证人', 'personal-name', 60).optional(),
    }),
  ])
  .meta({ title: '签字情况' })

export const OnSite = {
  place: line('地点', 'address'),
  ...span,
  /** 出示执法证件: without it the act is not on record as lawful (行政处罚法第五十五条第一款). */
  certificateShown: z.boolean().meta({ title: '是否出示执法证件', kind: 'plain' }),
  rightsTold: z.boolean().meta({ title: '是否告知权利义务', kind: 'plain' }),
  recusalAsked: z.boolean().meta({ title: '是否申请回避', kind: 'plain' }),
}

/** The Chinese words of each way of service. */
export const serviceMethodNames = {
  direct: '直接送达',
  leaving: '留置送达',
  entrusted: '委托送达',
  postal: '邮寄送达',
  electronic: '电子送达',
  'handed-on': '转交送达',
  'public-notice': '公告送达',
} as const

/** How a document is served (送达方式), with the Chinese words for a form. */
export const ServiceMethod = choice('送达方式', serviceMethodNames)

/**
 * Proof of service: the document, the way, the day it counts as received.
 * @param paper the steps whose newest act made the document: it is not received before it was made
 */
export const serviceOf = (...paper: readonly string[]) =>
  z.strictObject({ method: ServiceMethod, ...receipt(paper), ...serviceDetails })

const receipt = (paper: readonly string[]) => ({
  place: line('送达地点', 'address'),
  /** Of a public notice: the day on which it was published; it counts as received when its time is over. */
  publishedOn: dateField('公告发布日期', {
    act: 'until',
    since: [{ step: paper, code: 'service.after-document', cites: ['行政处罚法 61'] }],
  }).optional(),
  receivedOn: dateField('送达日期', {
    act: 'until',
    since: [{ step: paper, code: 'service.after-document', cites: ['行政处罚法 61'] }],
  }),
  receivedAt: dateTimeField('收到时间', {
    act: 'until',
    since: [{ field: 'receivedOn' }],
    upTo: [{ field: 'receivedOn' }],
  }).optional(),
})

const serviceDetails = {
  receiver: z
    .strictObject({ name: line('签收人', 'personal-name', 60), relation: line('与受送达人关系', 'plain', 60) })
    .meta({ title: '签收人（代收人）' })
    .optional(),
  /** Signed consent of the party; e-service is not allowed without (行政处罚法第六十一条第二款). */
  electronicConsent: z.boolean().meta({ title: '当事人是否签订电子送达确认书', kind: 'plain' }).optional(),
  refusal: prose('拒收事由', 'case-text', 500).optional(),
  witness: line('见证人', 'personal-name', 60).optional(),
}
export type Service = z.infer<ReturnType<typeof serviceOf>>

/** The number of a document that goes out: 示卫公罚〔2026〕12号, with the hexagonal brackets of GB/T 9704. Papers print it by the same rule. */
export const DocumentNumber = checked(line('文号', 'reference', 60), (text) =>
  pattern.test(text) ? undefined : numbered,
).meta({
  title: '文号',
  kind: 'reference',
  lines: 'one',
  form: 'document-number',
})
const pattern = /^\p{Script=Han}{1,20}〔(?:19|20)\d{2}〕[1-9]\d{0,5}号$/u
const numbered = {
  code: documentNumberForm,
  zh: '应写作“示卫公罚〔2026〕12号”的形式，年份用六角括号',
  en: 'must look like 示卫公罚〔2026〕12号, with hexagonal brackets',
}
