import { DocketAct, docketActNames, docketPartNames, docketStateNames, LocalDateTime, PlainDate } from '@zhifa/domain'
import { z } from 'zod'
import { keysOf } from './keys'
export const DocketPartKey = keysOf(docketPartNames)

const row = {
  no: z.int(),
  kind: z.enum(['paper', 'complaint']),
  /** Of a paper: what it is. */
  type: z.string().optional(),
  number: z.string(),
  from: z.string().optional().meta({ description: '来文机关；投诉人不在其中 Who sent it; never who complained' }),
  receivedOn: PlainDate,
  state: keysOf(docketStateNames),
  answerer: z.string().optional(),
  keepBy: PlainDate.optional().meta({ description: '法定期限和文书要求中较早的 The nearer of both days' }),
  endedOn: PlainDate.optional(),
  late: z.boolean(),
}

export const DocketRowAnswer = z.strictObject(row).meta({ id: 'DocketRow', description: '督办和投诉事项 A matter' })

export const DocketMatterAnswer = z
  .strictObject({
    ...row,
    concern: z.string(),
    elsewhere: z.string().optional(),
    cases: z
      .array(
        z.strictObject({
          id: z.string(),
          standing: z.enum(['absent', 'open', 'reported', 'no-such-step', 'unknown', 'concerned']),
        }),
      )
      .readonly(),
    against: z.array(z.string()).readonly(),
    files: z
      .array(
        z.strictObject({
          ...{
            no: z.int(),
            part: DocketPartKey,
            name: z.string().optional().meta({ description: '只给可以打开的人 For those who open it' }),
            sha256: z.string().optional(),
            withheld: z.boolean(),
          },
          readable: z.boolean().meta({ description: '查阅人可以打开 Whether the reader opens it' }),
        }),
      )
      .readonly(),
    acts: z
      .array(
        z.strictObject({
          no: z.int(),
          act: DocketAct.meta({ description: '不含投诉人 Without who complained' }),
          by: z.string(),
          at: LocalDateTime,
        }),
      )
      .readonly(),
    may: z
      .array(keysOf(docketActNames))
      .readonly()
      .meta({ description: '查阅人可以办理的 What the reader may do next' }),
    complainant: z.boolean().meta({ description: '查阅人可以查看投诉人 Whether the reader learns who complained' }),
  })
  .meta({ id: 'DocketMatter', description: '一件督办或者投诉事项 A matter with everything that was said of it' })
