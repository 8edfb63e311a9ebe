import { z } from 'zod'
import { choice } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { fileHash, LocalDateTime, line, person, prose, statement } from '../input/field-kind'
import { Complaint, ComplaintAnswer, SupervisionPaper } from '../payloads/common/supervision'

/** Which cases a paper or complaint concerns: one that a case of this bureau holds alone is entered in that case. */
export const concernNames = {
  none: '不涉及具体案件',
  several: '涉及本机关的多个案件',
  elsewhere: '涉及其他机关办理的案件',
  earlier: '涉及原机构或者原系统中的案件',
} as const
/** How an answer went out. */
export const answerWayNames = {
  delivery: '直接送交',
  post: '邮寄',
  system: '公文系统',
  'in-person': '当面告知',
  telephone: '电话告知',
} as const

/** What a file of a matter is: what came, what went out, or what the answer rests on. */
export const docketPartNames = {
  received: '收到的文书',
  sent: '送出的答复、移送函',
  attachment: '办理材料',
} as const
export type DocketPart = keyof typeof docketPartNames

const matter = z.int().min(1).meta({ title: '事项', kind: 'plain' })
const caseId = line('案件编号', 'reference', 64)
const day = (title: string) => PlainDate.meta({ title })
const reason = statement('理由', 'case-text', 1000)
const concern = {
  concern: choice('涉及的案件', concernNames),
  cases: z.array(caseId).max(50).meta({ title: '涉及的本机关案件' }),
  /** How the other agency, or the earlier system, calls the case. */
  elsewhere: line('其他机关或者原系统的案件', 'plain', 200).optional(),
}

/** A complaint that no case holds: anonymous ones too, and with the people whom it is about. */
export const DocketComplaint = Complaint.partial({ by: true }).extend({
  contact: line('举报、投诉人联系方式', 'personal-name', 200).optional(),
})
export type DocketComplaint = z.infer<typeof DocketComplaint>

/** What is said of a paper or complaint that no one case holds, from its arrival to the answer. */
export const DocketAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paper'), paper: SupervisionPaper, ...concern }),
  z.strictObject({ kind: z.literal('complaint'), complaint: DocketComplaint, ...concern }),
  z.strictObject({ kind: z.literal('assignment'), matter, person: person('答复承办人'), reason: reason.optional() }),
  /** Who is named to answer says that they do. */
  z.strictObject({ kind: z.literal('taken'), matter }),
  z.strictObject({ kind: z.literal('declined'), matter, reason }),
  /** More time, by a paper of the body that asked. */
  z.strictObject({
    kind: z.literal('extension'),
    matter,
    until: day('延至'),
    number: line('同意延期的文号', 'reference', 100),
    on: day('同意延期的日期'),
  }),
  z.strictObject({ kind: z.literal('case-named'), matter, case: caseId, reason }),
  z.strictObject({ kind: z.literal('case-unnamed'), matter, case: caseId, reason }),
  z.strictObject({
    kind: z.literal('against-named'),
    matter,
    persons: z.array(person('被投诉人')).min(1).max(20).meta({ title: '被投诉人' }),
    reason,
  }),
  z.strictObject({
    kind: z.literal('answer'),
    matter,
    text: statement('答复内容', 'case-text', 4000),
    disagreement: prose('不采纳的理由', 'case-text', 4000).optional(),
    result: ComplaintAnswer.shape.result.optional(),
  }),
  z.strictObject({
    kind: z.literal('answer-decision'),
    matter,
    /** The answer that was read. */
    answer: z.int().min(1).meta({ title: '答复稿', kind: 'plain' }),
    verdict: choice('审批结果', { approved: '同意', returned: '退回' }),
    opinion: prose('审批意见', 'case-text', 500),
  }),
  z.strictObject({
    kind: z.literal('answer-sent'),
    matter,
    number: line('答复文号', 'reference', 100).optional(),
    on: day('答复日期'),
    way: choice('答复方式', answerWayNames),
  }),
  /** Not for this bureau: it goes to who is to answer it, and is done here. */
  z.strictObject({
    kind: z.literal('referral'),
    matter,
    body: line('移送的机关', 'plain', 100),
    number: line('移送函文号', 'reference', 100),
    on: day('移送日期'),
    reason,
  }),
  /** A scan of the matter: its bytes are kept beside the line, under this hash. */
  z.strictObject({
    kind: z.literal('file'),
    matter,
    part: choice('文件', docketPartNames),
    name: line('文件名称', 'case-text', 200),
    sha256: fileHash('文件'),
  }),
  /** A file that was added by mistake is read by nobody but the keeper of the files. */
  z.strictObject({
    kind: z.literal('file-withheld'),
    matter,
    file: z.int().min(1).meta({ title: '错附的文件', kind: 'plain' }),
    reason,
  }),
])
export type DocketAct = z.infer<typeof DocketAct>
export type DocketActOf<Kind extends DocketAct['kind']> = Extract<DocketAct, { kind: Kind }>

/** What people call each act. */
export const docketActNames = {
  paper: '收到监督文书',
  complaint: '受理执法投诉',
  assignment: '指定答复承办人',
  taken: '确认承办',
  declined: '说明不能承办',
  extension: '登记同意延期',
  'case-named': '列入涉及的案件',
  'case-unnamed': '更正涉及的案件',
  'against-named': '补充被投诉人',
  answer: '拟定答复',
  'answer-decision': '审批答复',
  'answer-sent': '登记答复送出',
  referral: '移送其他机关',
  file: '附上文件',
  'file-withheld': '停止查阅错附的文件',
} as const satisfies Readonly<Record<DocketAct['kind'], string>>

/** One line of the docket. */
export const DocketEvent = z.strictObject({
  /** Within the bureau, from 1; the first line of a matter is its number. */
  no: z.int().min(1),
  act: DocketAct,
  by: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  at: LocalDateTime,
  /** So that nobody finds a name by trying names against the hash of the line. */
  salt: z.string().regex(/^[0-9a-f]{32}$/),
})
export type DocketEvent = z.infer<typeof DocketEvent>
export type DocketEventOf<Kind extends DocketAct['kind']> = DocketEvent & { readonly act: DocketActOf<Kind> }

export const docketEventsOf = <Kind extends DocketAct['kind']>(
  events: readonly DocketEvent[],
  kind: Kind,
): DocketEventOf<Kind>[] => events.filter((event): event is DocketEventOf<Kind> => event.act.kind === kind)

/** The matter that an act goes on with; of the first line of one, nothing. */
export const matterOf = (act: DocketAct): number | undefined => ('matter' in act ? act.matter : undefined)
