import { z } from 'zod'
import { choiceOf } from '../../choice/choice'
import { dateTimeField, internalNumber, line, person, prose, statement } from '../../input/field-kind'
import { Party } from '../../party/party'
import { Articles, CaseSource } from '../common/on-site'

/** 受理 */
export const Intake = z.strictObject({
  source: CaseSource,
  /** 检查发现的: the inspection that found it, where it is kept here. */
  checkCase: line('发现线索的检查编号', 'reference', 64).optional(),
  receivedAt: dateTimeField('受理时间', { act: 'until' }),
  suspect: Party.meta({ title: '案发单位或个人' }),
  /** Kept secret: never on a page for others, never in a document for the party. */
  informant: z
    .strictObject({
      name: line('举报人姓名', 'personal-name', 60),
      telephone: line('举报人电话', 'telephone', 40).optional(),
    })
    .meta({ title: '举报人信息（保密）' })
    .optional(),
  summary: prose('案情摘要'),
  opinion: prose('负责人意见', 'case-text', 1000),
})

/** 管辖: why this bureau handles the case (行政处罚法第二十二条、第二十五条). */
export const Jurisdiction = z
  .discriminatedUnion('ground', [
    z.strictObject({
      ground: choiceOf('管辖依据', 'place-of-act', '违法行为发生地在本辖区'),
      areaCode: z
        .string()
        .regex(/^\d{6}$/)
        .meta({ title: '违法行为发生地行政区划代码', kind: 'plain' }),
    }),
    z.strictObject({
      ground: choiceOf('管辖依据', 'first-filed', '最先立案'),
      others: line('其他有管辖权的机关', 'plain', 200),
    }),
    z.strictObject({
      ground: choiceOf('管辖依据', 'designated', '指定管辖'),
      by: line('指定管辖的机关', 'plain', 100),
      number: line('指定管辖文号', 'plain', 100),
    }),
  ])
  .meta({ title: '管辖' })
export type Jurisdiction = z.infer<typeof Jurisdiction>

/** 立案 */
export const Filing = z.strictObject({
  number: internalNumber('立案编号', 60),
  party: Party,
  summary: prose('案情摘要'),
  violated: Articles.meta({ title: '涉嫌违反条款' }),
  basis: Articles.meta({ title: '立案依据' }),
  jurisdiction: Jurisdiction.optional(),
  /** Visits that were no checks, noticed something, and are said not to be where the case comes from: each with the reason. */
  visitsApart: z
    .array(
      z.strictObject({
        visit: line('入企活动编号', 'reference', 64),
        why: statement('线索与该次入企活动无关的说明', 'case-text', 1000),
      }),
    )
    .min(1)
    .max(50)
    .meta({ title: '与入企活动线索的关系' })
    .optional(),
  handlers: z
    .array(person('承办人', { part: 'team' }))
    .min(1)
    .max(10)
    .meta({ title: '承办人' }),
  departmentOpinion: prose('科室意见', 'case-text', 1000),
  headOpinion: prose('负责人审批意见', 'case-text', 1000),
})

/** 不予立案 */
export const NotFiled = z.strictObject({ reason: statement('不予立案理由'), basis: Articles.meta({ title: '依据' }) })

/** 撤销立案 */
export const Withdrawal = z.strictObject({ reason: statement('撤销立案理由'), basis: Articles.meta({ title: '依据' }) })
