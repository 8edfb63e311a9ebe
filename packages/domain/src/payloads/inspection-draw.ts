import { z } from 'zod'
import { completed } from '../case/record/payloads'
import { choice, choiceOf } from '../choice/choice'
import { DrawPlan } from '../draw/plan'
import { DrawEntropy, DrawResult } from '../draw/result'
import { dateField, line, person, prose } from '../input/field-kind'

const hash = (title: string) =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ title, kind: 'plain' })
const commitment = hash('抽取承诺（名录摘要）')
const objectId = line('对象编号', 'reference', 100)
const number = (title: string, min: number, max: number) => z.int().min(min).max(max).meta({ title, kind: 'plain' })

/** Why an inspector is not on the list: words that the public may read of somebody. */
export const leftOut = choice('未列入的原因', { away: '不在岗', 'other-duty': '另有任务', recused: '整体应当回避' })

/**
 * 准备抽取: of which row, which public number decides, and who cannot come. Lists, shares and inspectors are typed by nobody: they are
 * those of the approved plan and of the registry.
 */
export const DrawCommitted = z.strictObject({
  row: line('计划项编号', 'reference', 60),
  number: z
    .strictObject({
      origin: line('随机数出处', 'plain'),
      on: dateField('随机数公布日期', { act: 'after' }),
      count: number('随机数个数', 1, 20),
      highest: number('每个随机数的最大值', 1, 9999),
    })
    .meta({ title: '决定抽取结果的公开随机数' }),
  team: number('每个对象的检查人员数', 2, 20),
  maxPerInspector: number('每人最多对象数', 1, 10_000).optional(),
  /** A class that is not named weighs one: as likely as any other. */
  weights: z
    .array(z.strictObject({ risk: line('信用风险类别', 'plain', 100), weight: number('权重', 1, 1000) }))
    .max(50)
    .meta({ title: '信用风险类别的权重' })
    .optional(),
  absent: z
    .array(z.strictObject({ inspector: person('检查人员'), reason: leftOut }))
    .max(1000)
    .meta({ title: '未列入名录的执法人员' })
    .optional(),
  recused: z
    .array(
      z.strictObject({ inspector: person('检查人员'), object: objectId, reason: prose('回避理由', 'case-text', 500) }),
    )
    .max(1000)
    .meta({ title: '已知应当回避的' })
    .optional(),
})
export type DrawCommitted = z.infer<typeof DrawCommitted>

/** 公布抽取承诺 */
export const DrawPublished = z.strictObject({ commitment })

/** 抽取: the public number as it came out. */
export const DrawDone = z.strictObject({
  commitment,
  numbers: z
    .array(number('随机数', 0, 9999))
    .min(1)
    .max(20)
    .meta({ title: '公布的随机数' }),
  numberOn: dateField('随机数公布日期', { act: 'until' }),
  lookedUpAt: line('查询处', 'plain', 300),
})

/** Why the next in order takes a place: words that the public may read. What they rest on stays in the record. */
export const withdrawnBecause = choice('不再检查的原因', {
  closed: '已注销或者歇业',
  capped: '已达年度检查频次上限',
  joined: '已由综合查一次一并检查',
})
export const replacedBecause = choice('更换的原因', {
  recused: '应当回避',
  certificate: '执法证件失效或者暂扣',
  away: '不在岗',
  'handed-over': '工作调整',
})
const grounds = prose('情况说明', 'case-text', 1000)

/** 抽取结果变更 */
export const DrawChanged = z.strictObject({
  commitment,
  change: z
    .discriminatedUnion('kind', [
      z.strictObject({
        kind: choiceOf('变更', 'object-withdrawn', '对象不再检查'),
        object: objectId,
        because: withdrawnBecause,
        grounds,
      }),
      z.strictObject({
        kind: choiceOf('变更', 'inspector-recused', '更换检查人员'),
        object: objectId,
        inspector: person('被更换的检查人员'),
        because: replacedBecause,
        grounds,
      }),
    ])
    .meta({ title: '变更' }),
})
export type DrawChanged = z.infer<typeof DrawChanged>

const { wanted, drawn, excluded, complete } = DrawResult.shape
const Came = z.object({ wanted, drawn, excluded, complete, digest: z.string() })

/** What is said of the draws of a plan. The rules add the lists, the commitment and the result: nobody types them. */
export const drawPayloads = {
  'draw-commitment': completed(DrawCommitted, z.object({ plan: DrawPlan, commitment: z.string() })),
  'draw-publication': DrawPublished,
  draw: completed(DrawDone, z.object({ entropy: DrawEntropy, ...Came.shape })),
  'draw-change': completed(DrawChanged, Came),
}
