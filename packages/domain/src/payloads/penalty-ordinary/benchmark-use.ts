import { z } from 'zod'
import { choice, choiceOf } from '../../choice/choice'
import { dateField, fileHash, line, person, statement } from '../../input/field-kind'
import { principalHeads } from '../../people/principal'

/** Why a benchmark is left, and who let it (国办发〔2022〕27号（十二）): the approval is part of the file. */
export const Deviation = z
  .strictObject({
    ground: choice('调整适用的情形', {
      unjust: '适用基准可能明显不当、显失公平',
      'circumstances-changed': '适用基准的客观情况发生变化',
    }),
    reason: statement('调整适用的理由', 'case-text', 2000),
    /** Left out in the final report, which only proposes it. */
    approval: z
      .discriminatedUnion('kind', [
        z.strictObject({
          kind: choiceOf('批准方式', 'main-leader', '主要负责人批准'),
          leader: person('批准的主要负责人', { confirms: true }),
          /** Left out: as the head. A deputy approves only while presiding. */
          head: choice('审批人', principalHeads).optional(),
        }),
        z.strictObject({ kind: choiceOf('批准方式', 'collective-discussion', '集体讨论通过') }),
        z.strictObject({
          kind: choiceOf('批准方式', 'issuing-body', '基准制定机关批准'),
          body: line('批准的基准制定机关', 'plain'),
          number: line('批准文号', 'plain', 100),
          // Of this case: it was no case before it was filed.
          approvedOn: dateField('批准日期', { act: 'until', since: [{ step: 'filing' }] }),
          /** The approval itself, which is part of the file: without it nobody else knows of it. */
          sha256: fileHash('批准文件').optional(),
        }),
      ])
      .meta({ title: '批准情况' })
      .optional(),
  })
  .meta({ title: '调整适用' })
export type Deviation = z.infer<typeof Deviation>

/** How one benchmark is applied to one violation: the factors as found, and the step that follows from them. */
export const BenchmarkUse = z
  .strictObject({
    benchmark: line('裁量基准', 'plain', 100).meta({ listed: 'benchmarks' }),
    factors: z
      .array(
        z.strictObject({
          factor: line('裁量因素', 'plain', 60).meta({ listed: 'benchmark-factors' }),
          /** A number in figures, 是 or 否, or the id of one of the benchmark's choices. */
          value: line('认定', 'case-text', 100).meta({ listed: 'factor-values' }),
          /** What it rests on; left out where the final report found the same and says it. */
          evidence: z
            .array(line('证据编号', 'reference', 40))
            .min(1)
            .max(50)
            .meta({ title: '认定依据的证据编号' })
            .optional(),
        }),
      )
      .max(50)
      .meta({ title: '裁量因素及认定' }),
    step: line('裁量阶次', 'plain', 60).meta({ listed: 'benchmark-steps' }),
    deviation: Deviation.optional(),
  })
  .meta({ title: '裁量基准的适用' })
export type BenchmarkUse = z.infer<typeof BenchmarkUse>

/** One for each benchmark that holds for the cause and its tier. */
export const BenchmarkUses = z.array(BenchmarkUse).min(1).max(5).meta({ title: '裁量基准适用情况' })
