import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateField, line, person, statement } from '../input/field-kind'
import { ExemptionProof } from '../law/inspection-cap'
import { Party } from '../party/party'

/** Named as the published list names them: caps, checklists and plans know an item by its title, and a form offers those of the list. */
export const Items = z
  .array(line('检查事项', 'plain'))
  .min(1)
  .max(100)
  .meta({ title: '检查事项', listed: 'inspection-items' })

/** Where a lead or an order is registered: the docket of this body can be looked up, whatever others keep is claimed. */
const keptIn = choice('登记在何处', {
  docket: '本机关督办和投诉事项',
  elsewhere: '来文机关、投诉举报平台等其他登记',
}).optional()

/** What was reported, and where it is registered: a check on a lead is capped by no number, so the lead must be one. */
export const Lead = z
  .strictObject({
    number: line('线索登记编号、来文文号', 'reference', 100),
    keptIn,
    content: statement('线索内容', 'case-text', 1000),
    again: statement('同一线索再次核查同一对象的理由', 'case-text', 500).optional(),
    /** 一件线索反映几个对象、几个事项的，逐次说明. */
    others: statement('同一线索核查其他对象、其他事项的理由', 'case-text', 500).optional(),
  })
  .meta({ title: '线索' })

/** 上级机关部署的: whose order it is, and its number. */
export const SuperiorOrder = z
  .strictObject({
    body: line('部署的上级机关', 'plain', 100),
    number: line('部署文件文号', 'reference', 100),
    keptIn,
  })
  .meta({ title: '上级机关的部署文件' })

/** 不计入年度频次: which published case it is, and the paper that shows that it is one. */
const Exemption = z
  .strictObject({
    id: line('公布的情形', 'reference', 100),
    reason: statement('理由', 'case-text', 500),
    proof: z
      .strictObject({
        kind: ExemptionProof,
        body: line('出具机关或者登记单位', 'plain', 100),
        number: line('编号、文号', 'reference', 100),
        on: dateField('材料日期', { act: 'until' }),
        keptIn,
      })
      .meta({ title: '证明材料' })
      .optional(),
    /** 频次表要求由谁确认的: whoever confirms it does so with the act. */
    confirmedBy: person('确认属于该情形的人员', { confirms: true }).optional(),
  })
  .meta({ title: '不计入年度频次的情形' })

/** Whom a check is of, and by what it may stand outside of a cap. */
export const InspectedObject = {
  object: Party.meta({ title: '检查对象' }),
  enterprise: z.boolean().meta({ title: '是否涉企', kind: 'plain' }),
  /** No number says of whoever has no code of an enterprise that it is none: a person says why. */
  notEnterprise: statement('认定不涉企的理由', 'case-text', 500).optional(),
  exemption: Exemption.optional(),
  /** Checks of a namesake that the register of parties could not decide about yet: whoever approves decides, check by check. */
  namesakes: z
    .array(
      z.strictObject({
        check: line('检查编号', 'reference', 64),
        is: choice('与本次检查对象', { same: '是同一对象', other: '不是同一对象' }),
        why: statement('认定的理由', 'case-text', 500),
      }),
    )
    .max(20)
    .meta({ title: '同名对象的检查' })
    .optional(),
}
export type Namesakes = z.infer<(typeof InspectedObject)['namesakes']>
export type Exemption = z.infer<typeof Exemption>
