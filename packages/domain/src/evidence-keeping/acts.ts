import { z } from 'zod'
import { choice } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { fileHash, LocalDateTime, line, person, prose } from '../input/field-kind'
import { secrecyNames } from './secrecy'

const at = (title: string) => LocalDateTime.meta({ title })
const place = line('地点', 'address')
const state = prose('状态', 'case-text', 500)
const number = (title: string) => z.int().min(1).meta({ title, kind: 'plain' })

/** How the custody of an original ended. */
export const custodyEndNames = {
  returned: '退还',
  transferred: '移送其他机关',
  archived: '随卷归档',
  disposed: '依法处理',
} as const

/** What people say of the files of a case after they came, and of the originals that they were taken from. */
export const EvidenceAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('series'),
    title: line('音像名称', 'case-text', 100),
    files: z.array(fileHash('分段')).min(2).max(200).meta({ title: '分段' }),
    gaps: prose('间断说明', 'case-text', 1000).optional(),
  }),
  z.strictObject({
    kind: z.literal('custody'),
    title: line('原始载体或者原物', 'case-text', 100),
    label: line('载体编号', 'reference', 64),
    of: z.array(fileHash('所载文件')).max(200).meta({ title: '所载文件' }),
    since: at('开始保管时间'),
    place,
    state,
  }),
  z.strictObject({
    kind: z.literal('hand-over'),
    item: number('载体'),
    to: person('接收人'),
    at: at('交出时间'),
    place,
    state,
  }),
  z.strictObject({ kind: z.literal('taken'), item: number('载体'), at: at('接收时间'), state }),
  z.strictObject({
    kind: z.literal('custody-end'),
    item: number('载体'),
    at: at('结束保管时间'),
    how: choice('去向', custodyEndNames),
    to: line('接收的人或者单位', 'personal-name', 100),
    basis: prose('依据', 'case-text', 500),
  }),
  z.strictObject({
    kind: z.literal('secrecy'),
    file: fileHash('文件'),
    secrecy: choice('涉密情况', secrecyNames),
    reason: prose('理由', 'case-text', 500),
  }),
  z.strictObject({
    kind: z.literal('access'),
    file: fileHash('文件'),
    person: person('准予查阅的人员'),
    reason: prose('查阅理由', 'case-text', 500),
    until: PlainDate.meta({ title: '准予至' }),
  }),
  z.strictObject({
    kind: z.literal('redaction'),
    of: fileHash('原件'),
    copy: fileHash('处理后的副本'),
    covered: prose('隐去的内容和方法', 'case-text', 1000),
  }),
  z.strictObject({
    kind: z.literal('redaction-decision'),
    redaction: number('公开副本'),
    verdict: choice('审核结果', { approved: '同意公开', returned: '退回' }),
    looked: z.boolean().meta({ title: '已逐页（逐帧）查看', kind: 'plain' }),
    opinion: prose('审核意见', 'case-text', 500),
  }),
  z.strictObject({
    kind: z.literal('redaction-recall'),
    redaction: number('公开副本'),
    reason: prose('理由', 'case-text', 500),
  }),
])
export type EvidenceAct = z.infer<typeof EvidenceAct>
export type EvidenceActOf<Kind extends EvidenceAct['kind']> = Extract<EvidenceAct, { kind: Kind }>

/** What people call each act. */
export const evidenceActNames = {
  series: '登记连续音像',
  custody: '登记原始载体',
  'hand-over': '交出原始载体',
  taken: '确认接收',
  'custody-end': '结束保管',
  secrecy: '标注涉密情况',
  access: '准予查阅',
  redaction: '提出公开副本',
  'redaction-decision': '审核公开副本',
  'redaction-recall': '撤销公开副本',
} as const satisfies Readonly<Record<EvidenceAct['kind'], string>>

/** One line of what was said of the evidence of a case. */
export const EvidenceEvent = z.strictObject({
  /** Within the case, from 1. */
  no: z.int().min(1),
  act: EvidenceAct,
  by: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  at: LocalDateTime,
})
export type EvidenceEvent = z.infer<typeof EvidenceEvent>

/** Events of one kind, each with its act. */
export type EventOf<Kind extends EvidenceAct['kind']> = EvidenceEvent & { readonly act: EvidenceActOf<Kind> }

export const eventsOfKind = <Kind extends EvidenceAct['kind']>(
  events: readonly EvidenceEvent[],
  kind: Kind,
): EventOf<Kind>[] => events.filter((event): event is EventOf<Kind> => event.act.kind === kind)

/** What is known of a file of the case. */
export interface EvidenceFile {
  readonly sha256: string
  readonly name: string
  /** By its content. */
  readonly type: string
  readonly started?: string | undefined
  readonly ended?: string | undefined
  readonly device?: string | undefined
  readonly uploadedBy: string
}
