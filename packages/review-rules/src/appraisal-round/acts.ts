import { choice, choiceOf, LocalDateTime, line, PlainDate, person, prose, statement } from '@zhifa/domain'
import { z } from 'zod'
import { AppraisalClasses, AppraisalScheme } from '../appraisal/scheme'

const number = (title: string) => z.int().min(1).meta({ title, kind: 'plain' })
const file = line('案卷', 'reference', 60)
const verdict = choice('审批结果', { approved: '同意', returned: '不同意' })
const opinion = prose('意见', 'case-text', 1000)
const day = (title: string) => PlainDate.meta({ title })
const kind = <const Value extends string>(value: Value, name: string) => choiceOf('办理事项', value, name)

/** What somebody says of one item of the standard. */
export const Mark = z.strictObject({
  item: line('评查项', 'plain', 60),
  outcome: choice('评查结果', { met: '符合', 'not-met': '不符合', 'not-arising': '不涉及' }),
  deducted: z.number().min(0).max(100).meta({ title: '扣分', kind: 'plain' }).optional(),
  problem: prose('存在的问题', 'case-text', 1000).optional(),
  place: line('案卷中的位置', 'plain', 200).optional(),
  aside: statement('不采纳系统建议的理由', 'case-text', 1000).optional(),
})
export type Mark = z.infer<typeof Mark>
const marks = z.array(Mark).min(1).max(300).meta({ title: '评分' })

/** Which files a round is about. */
export const Selection = z
  .discriminatedUnion('by', [
    z.strictObject({
      by: choiceOf('选卷方式', 'chosen', '指定'),
      files: z.array(file).min(1).max(200).meta({ title: '案卷' }),
      reason: statement('指定这些案卷的理由', 'case-text', 500),
    }),
    z.strictObject({
      by: choiceOf('选卷方式', 'drawn', '随机抽取'),
      from: day('归档日期自'),
      until: day('归档日期至'),
      count: z.int().min(1).max(200).meta({ title: '抽取件数', kind: 'plain' }),
    }),
  ])
  .meta({ title: '选卷' })
export type Selection = z.infer<typeof Selection>

/** The acts of the appraisal of finished files: standards, rounds, and what is said of each file. */
export const AppraisalAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('standard', '提出评查标准'),
    scheme: AppraisalScheme.meta({ title: '评查标准' }),
    from: day('施行日期'),
    until: day('施行至（含当日）').optional(),
    /** The bureau's own, for a scheme that names none. */
    classes: AppraisalClasses.optional(),
    basis: statement('制定依据和说明', 'case-text', 1000),
  }),
  z.strictObject({ kind: kind('standard-decision', '审批评查标准'), standard: number('评查标准'), verdict, opinion }),
  z.strictObject({
    kind: kind('round', '提出评查'),
    title: line('评查名称', 'plain', 100),
    standard: number('评查标准'),
    appraisers: z.array(person('评查人')).min(2).max(20).meta({ title: '评查人' }),
    selection: Selection,
  }),
  z.strictObject({ kind: kind('round-decision', '审批评查'), round: number('评查'), verdict, opinion }),
  z.strictObject({ kind: kind('score', '评分'), round: number('评查'), file, marks }),
  z.strictObject({
    kind: kind('confirm', '复核评分'),
    round: number('评查'),
    file,
    score: number('所复核的评分'),
    verdict: choice('复核结果', { confirmed: '一致', returned: '退回重评' }),
    opinion,
  }),
  z.strictObject({
    kind: kind('tell', '告知结果'),
    round: number('评查'),
    file,
    unit: line('被告知的承办机构', 'plain', 100),
    demand: prose('整改要求', 'case-text', 2000).optional(),
  }),
  z.strictObject({
    kind: kind('objection', '提出异议'),
    round: number('评查'),
    file,
    items: z
      .array(line('评查项', 'plain', 60))
      .min(1)
      .max(300)
      .meta({ title: '有异议的评查项' }),
    grounds: statement('异议理由', 'case-text', 3000),
  }),
  z.strictObject({
    kind: kind('objection-answer', '答复异议'),
    round: number('评查'),
    file,
    objection: number('异议'),
    verdict: choice('答复结果', { upheld: '异议成立', partly: '部分成立', rejected: '异议不成立' }),
    items: z
      .array(line('评查项', 'plain', 60))
      .max(300)
      .meta({ title: '成立的评查项' }),
    reasons: statement('答复理由', 'case-text', 3000),
  }),
  z.strictObject({
    kind: kind('correction', '更正评分'),
    round: number('评查'),
    file,
    answer: number('所依据的答复'),
    marks,
    reason: statement('更正说明', 'case-text', 1000),
  }),
  z.strictObject({
    kind: kind('file-out', '移出案卷'),
    round: number('评查'),
    file,
    reason: statement('移出的理由', 'case-text', 500),
  }),
  z.strictObject({
    kind: kind('finish', '结束评查'),
    round: number('评查'),
    summary: statement('评查小结', 'case-text', 5000),
  }),
])
export type AppraisalAct = z.infer<typeof AppraisalAct>
export type AppraisalKind = AppraisalAct['kind']
export type AppraisalActOf<Kind extends AppraisalKind> = Extract<AppraisalAct, { kind: Kind }>

/** What the program found of an item, as it stood when a person scored the file. */
export const Proposed = z.strictObject({
  item: z.string().min(1),
  outcome: z.enum(['met', 'not-met', 'undetermined', 'not-arising']),
  why: z.array(z.string()),
})
export type Proposed = z.infer<typeof Proposed>

/** How files were drawn: anybody puts the population in order again by the seed. */
export const FileDraw = z.strictObject({
  seed: z.string().regex(/^[0-9a-f]{64}$/),
  population: z.int().min(0),
  /** SHA-256 of the sorted numbers of the files among which was drawn. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  files: z.array(z.string()),
  /** Drawn before the last of them, and passed over: not enough appraisers without a part in them, or gone. */
  skipped: z.array(z.string()),
})
export type FileDraw = z.infer<typeof FileDraw>

/** One line of the register of appraisals. */
export const AppraisalEvent = z.strictObject({
  /** Within the agency, from 1. */
  no: z.int().min(1),
  act: AppraisalAct,
  by: z.strictObject({ id: z.string().min(1), name: z.string().min(1) }),
  at: LocalDateTime,
  /** Of a decision on a round whose files are drawn. */
  drawn: FileDraw.optional(),
  /** Of a score: what stood beside it. */
  proposed: z.array(Proposed).optional(),
})
export type AppraisalEvent = z.infer<typeof AppraisalEvent>
export type AppraisalEventOf<Kind extends AppraisalKind> = AppraisalEvent & { readonly act: AppraisalActOf<Kind> }

/** The lines of one kind. */
export const appraisalEventsOf = <Kind extends AppraisalKind>(
  events: readonly AppraisalEvent[],
  wanted: Kind,
): AppraisalEventOf<Kind>[] => events.filter((event): event is AppraisalEventOf<Kind> => event.act.kind === wanted)

/** What people call an act, by the schema's own words. */
export const appraisalActName = (wanted: AppraisalKind): string => names.get(wanted) ?? wanted
/** The schema of one kind of act. */
export const appraisalActSchema = (wanted: string): z.ZodObject | undefined =>
  AppraisalAct.options.find(({ shape }) => shape.kind.value === wanted)
const names = new Map<AppraisalKind, string>(
  AppraisalAct.options.map(({ shape: { kind: one } }) => [one.value, namesOf(one)[one.value] ?? one.value]),
)
function namesOf(field: z.ZodType): Readonly<Record<string, string>> {
  return (z.globalRegistry.get(field)?.names ?? {}) as Readonly<Record<string, string>>
}
