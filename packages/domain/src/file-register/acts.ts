import { z } from 'zod'
import { choice } from '../choice/choice'
import { PlainDate } from '../date/plain-date'
import { LocalDateTime, line, person, prose, statement } from '../input/field-kind'

/** 正卷 holds what party and court may see, 副卷 what only the office may. */
export const volumeNames = { main: '正卷', sub: '副卷', whole: '正卷和副卷' } as const
/** How somebody uses a finished file: looks at it here, takes a copy, takes it along. */
export const mannerNames = { consult: '查阅', copy: '复制', borrow: '借出' } as const

const number = (title: string) => z.int().min(1).meta({ title, kind: 'plain' })
const verdict = choice('审批结果', { approved: '同意', returned: '不同意' })
const opinion = prose('审批意见', 'case-text', 500)
const day = (title: string) => PlainDate.meta({ title })
const time = (title: string) => LocalDateTime.meta({ title })

/** What came after a file was closed, by how it is kept. */
export const lateKindNames = {
  receipt: '送达回证、回执',
  remedy: '复议、诉讼文书',
  execution: '执行、缴款材料',
  letter: '来文、复函',
  recording: '音像记录',
  other: '其他材料',
} as const

/** What is said of a finished file: who reads it, what stops its disposal, its end. */
export const FileAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('loan'),
    volume: choice('卷别', volumeNames),
    manner: choice('方式', mannerNames),
    /** An officer of this agency; absent: somebody from outside, who is named. */
    person: person('本机关借阅人').optional(),
    reader: line('外单位借阅人', 'personal-name', 60).optional(),
    unit: line('借阅人单位', 'plain', 100).optional(),
    purpose: statement('用途', 'case-text', 500),
    until: day('用毕日期'),
  }),
  z.strictObject({ kind: z.literal('loan-decision'), loan: number('借阅'), verdict, opinion }),
  z.strictObject({ kind: z.literal('loan-out'), loan: number('借阅'), at: time('交付时间') }),
  z.strictObject({
    kind: z.literal('loan-return'),
    loan: number('借阅'),
    at: time('归还时间'),
    state: prose('归还时检查情况', 'case-text', 500),
  }),
  z.strictObject({ kind: z.literal('hold'), reason: statement('暂停销毁的理由', 'case-text', 500) }),
  z.strictObject({
    kind: z.literal('hold-end'),
    hold: number('暂停'),
    reason: statement('解除的理由', 'case-text', 500),
  }),
  z.strictObject({
    kind: z.literal('disposal'),
    list: line('销毁清册编号', 'reference', 100),
    appraisers: z.array(person('鉴定人')).min(1).max(10).meta({ title: '鉴定人' }),
    appraisal: statement('鉴定意见', 'case-text', 2000),
  }),
  z.strictObject({ kind: z.literal('disposal-decision'), disposal: number('销毁'), verdict, opinion }),
  z.strictObject({
    kind: z.literal('disposal-done'),
    disposal: number('销毁'),
    on: day('销毁日期'),
    method: prose('销毁方式', 'case-text', 500),
    witnesses: z.array(person('监销人')).min(1).max(10).meta({ title: '监销人' }),
  }),
  z.strictObject({
    kind: z.literal('transfer'),
    archive: line('接收的档案馆', 'plain', 100),
    list: line('移交清册编号', 'reference', 100),
    package: number('移交包'),
  }),
  z.strictObject({
    kind: z.literal('transfer-receipt'),
    transfer: number('移交'),
    number: line('接收凭证编号', 'reference', 100),
    by: line('接收人', 'personal-name', 60),
    on: day('接收日期'),
  }),
  z.strictObject({
    kind: z.literal('late-paper'),
    title: line('材料名称', 'case-text', 200),
    what: choice('材料种类', lateKindNames),
    volume: choice('卷别', { main: '正卷', sub: '副卷' }),
    from: line('材料来源（责任者）', 'plain', 100),
    receivedOn: day('收到日期'),
    /** Sheets of paper; absent: of a recording there are none. */
    pages: z.int().min(1).max(9999).meta({ title: '页数', kind: 'plain' }).optional(),
    /** Why it is not in the file that was closed. */
    reason: statement('归档以后才补入的理由', 'case-text', 500),
    /** SHA-256 of the file as it was uploaded after archiving. */
    file: line('文件', 'plain', 64),
  }),
])
export type FileAct = z.infer<typeof FileAct>
export type FileActOf<Kind extends FileAct['kind']> = Extract<FileAct, { kind: Kind }>

/** What people call each act. */
export const fileActNames = {
  loan: '申请借阅',
  'loan-decision': '审批借阅',
  'loan-out': '交付',
  'loan-return': '归还',
  hold: '暂停销毁',
  'hold-end': '解除暂停销毁',
  disposal: '提出销毁',
  'disposal-decision': '审批销毁',
  'disposal-done': '销毁',
  transfer: '移交档案馆',
  'transfer-receipt': '登记接收凭证',
  'late-paper': '登记补充材料',
} as const satisfies Readonly<Record<FileAct['kind'], string>>

/** One line of the register of a finished file. */
export const FileEvent = z.strictObject({
  /** Within the case, from 1. */
  no: z.int().min(1),
  act: FileAct,
  by: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  at: LocalDateTime,
})
export type FileEvent = z.infer<typeof FileEvent>
export type FileEventOf<Kind extends FileAct['kind']> = FileEvent & { readonly act: FileActOf<Kind> }

export const fileEventsOf = <Kind extends FileAct['kind']>(
  events: readonly FileEvent[],
  kind: Kind,
): FileEventOf<Kind>[] => events.filter((event): event is FileEventOf<Kind> => event.act.kind === kind)
