import { formatChineseDate, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { fields, label, opinion, value } from '../../blocks/fields'
import { formHead, numberLine, title } from '../../blocks/head'
import { type Table, table } from '../../blocks/table'
import { signHere } from '../../fields/approval'
import { choice } from '../../fields/choice'
import { FormNumber } from '../../fields/legal'
import { sampleAgency, sampleCause, sampleParty } from '../../fields/sample-case'
import { actLine, actText, agencyName, caseName, formHeadText, officerName } from '../../fields/text'
import { defineForm } from '../../form/form'

/** The ten points that a review goes through, in the order of the bureau's plan. */
export const reviewPoints = {
  subject: '行政执法主体是否合法',
  officers: '行政执法人员是否具备执法资格',
  facts: '主要事实是否清楚',
  evidence: '证据是否确凿、充分、合法',
  law: '适用法律、法规、规章是否准确',
  discretion: '裁量基准运用是否适当',
  procedure: '执法程序是否合法',
  powers: '是否超越法定职权',
  documents: '行政执法文书是否完备、规范',
  crime: '违法行为是否涉嫌犯罪、需要移送司法机关',
} as const
type ReviewPoint = keyof typeof reviewPoints

const outcomes = { met: '符合', 'not-met': '不符合', undetermined: '无法确认' } as const
const outcome = choice('审核结果', outcomes)

const Check = z.strictObject({
  point: choice('审核事项', reviewPoints).field,
  outcome: outcome.field,
  remark: actText('说明', 'case-text').optional(),
})
/** The outcome of one of the ten points, as a check of the case or a reviewer gives it. */
export type ReviewCheck = z.infer<typeof Check>
type Words = Readonly<Record<z.infer<typeof Check>['outcome'], string>>
/** Points that ask for what must not be: 符合 would say the contrary. */
const ownOutcomes: Readonly<Partial<Record<ReviewPoint, Words>>> = {
  powers: { ...outcomes, met: '未超越', 'not-met': '超越' },
  crime: { ...outcomes, met: '不涉嫌', 'not-met': '涉嫌' },
}

const conclusion = choice('审核意见', {
  agree: '同意拟作出的决定',
  problems: '存在问题，处理后重新送审',
  'agree-after-correction': '改正后同意',
  'investigate-further': '建议补充调查',
  disagree: '不同意拟作出的决定',
  transfer: '建议移送',
})

const Data = z.strictObject({
  agency: agencyName,
  number: FormNumber,
  submission: actLine('送审表编号', 'reference').optional(),
  cause: caseName,
  party: actLine('当事人', 'organisation-name'),
  /** Absent: the reviewer ticks the ten points by hand. */
  checks: z.array(Check).min(1).max(10).meta({ title: '审核事项' }).optional(),
  problems: z
    .array(
      z.strictObject({
        point: actLine('审核要点', 'plain'),
        problem: actText('存在的问题', 'case-text'),
        cure: actText('处理建议', 'case-text'),
      }),
    )
    .min(1)
    .max(100)
    .meta({ title: '存在的问题' })
    .optional(),
  other: actText('其他应审内容', 'case-text').optional(),
  conclusion: conclusion.field,
  reasons: actText('理由与修改建议', 'case-text'),
  reviewer: officerName('审核人'),
  on: PlainDate.meta({ title: '审核日期' }),
})

type Problem = NonNullable<z.infer<typeof Data>['problems']>[number]
const problemsTable = (problems: readonly Problem[]): Table =>
  table(
    [
      { title: '审核要点', width: 2.4 },
      { title: '存在的问题', width: 4.8 },
      { title: '处理建议', width: 4.8 },
    ],
    problems.map((item) => [item.point, item.problem, item.cure]),
    { close: false, size: 'small' },
  )

/** 重大执法决定法制审核意见书 */
export const legalReviewOpinion = defineForm({
  id: 'legal-review-opinion',
  title: '重大执法决定法制审核意见书',
  audience: 'internal',
  copies: ['存档', '送承办科室'],
  data: Data,
  mustState: [
    {
      id: 'ten-points',
      cites: ['行政处罚法 58.1'],
      zh: '全部十项审核事项的结论，每项一次',
      en: 'the outcome of all ten points, each once',
      holds: (d) =>
        d.checks === undefined || (d.checks.length === 10 && new Set(d.checks.map((check) => check.point)).size === 10),
    },
    {
      id: 'agree-only-when-met',
      cites: ['行政处罚法 58.1'],
      zh: '与各项结论一致的审核意见：有不符合或无法确认的事项时不得同意',
      en: 'a conclusion that follows from the points: no agreement while one is not met or undetermined',
      holds: (d) => d.conclusion !== 'agree' || !d.checks || d.checks.every((check) => check.outcome === 'met'),
    },
  ],
  date: (d) => d.on,
  number: (d) => d.number,
  blocks: (d) => [
    formHead(formHeadText),
    title('重大执法决定法制审核意见书', d.agency),
    numberLine(`编号：${d.number}`, 'right'),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('案由'), value(d.cause, { span: 3 })],
        [label('当事人'), value(d.party, { span: 3 })],
        [label('送审表编号'), value(d.submission), label('审核日期'), value(formatChineseDate(d.on))],
      ],
    ),
    table(
      [
        { title: '序号', width: 1.1, align: 'center' },
        { title: '审核事项', width: 6 },
        { title: '结果', width: 2.8, align: 'center' },
        { title: '说明', width: 2.6 },
      ],
      (Object.keys(reviewPoints) as ReviewPoint[]).map((point, i) => {
        const check = d.checks?.find((item) => item.point === point)
        const words: Words = ownOutcomes[point] ?? outcomes
        return [
          String(i + 1),
          reviewPoints[point],
          check ? words[check.outcome] : `☐${words.met}　☐${words['not-met']}`,
          check ? (check.remark ?? '') : '　',
        ]
      }),
      { close: false, size: 'small' },
    ),
    ...(d.problems ? [problemsTable(d.problems)] : []),
    fields(
      [2, 3.85, 2, 3.85],
      [
        [label('其他应审内容'), value(d.other, { span: 3 })],
        [label('审核意见'), value(conclusion.text(d.conclusion), { span: 3 })],
        [label('理由与修改建议'), value(d.reasons, { lines: 3, span: 3 })],
        [
          label('审核人'),
          opinion(undefined, [signHere(d.reviewer)], { lines: 0 }),
          label('审核机构负责人'),
          opinion(undefined, [signHere()], { lines: 0 }),
        ],
      ],
    ),
  ],
  sample: {
    agency: sampleAgency,
    number: '2026-12',
    submission: '2026-12',
    cause: sampleCause,
    party: sampleParty.name,
    checks: (Object.keys(reviewPoints) as ReviewPoint[]).map((point) => ({ point, outcome: 'met' as const })),
    conclusion: 'agree',
    reasons:
      '本案事实清楚，证据充分，程序合法，适用法律准确，裁量适当，拟作出的行政处罚决定合法。建议在决定书中写明从轻的理由。',
    reviewer: '己某某',
    on: '2026-10-20',
  },
  cites: ['行政处罚法 58'],
  grade: 'secondary',
  catalogue: 'A',
})
