import { z } from 'zod'
import { choice } from '../choice/choice'
import { dateField, line, prose } from '../input/field-kind'
import { CitationText } from '../law/dated'
import { codeChecked, codeFields } from '../party/code-on-licence'

const ofTheYear = { act: 'free', why: '计划年度内的检查时段，可以在编制以前或者以后' } as const
const window = {
  from: dateField('检查时段开始', ofTheYear),
  until: dateField('检查时段结束', { ...ofTheYear, since: [{ field: 'from' }] }),
}

/** An object of the plan: what a draw needs of it, and the code by which the plans of other bodies are compared. */
export const PlanObject = codeChecked(
  z.strictObject({
    id: line('对象编号', 'reference', 100),
    name: line('对象名称', 'organisation-name'),
    uscc: codeFields.uscc.optional(),
    usccAsOnLicence: codeFields.usccAsOnLicence,
    category: line('监管类别', 'plain', 100),
    area: line('区域', 'plain', 100),
    /** Where it stands: by it a person sees that an object without a code may be one that another plan names otherwise. */
    address: line('地址', 'address', 200).optional(),
    risk: line('信用风险类别', 'plain', 100),
  }),
)
export type PlanObject = z.infer<typeof PlanObject>

/** 抽查比例（百分之、千分之）或者数量. */
export const PlanQuota = z.strictObject({
  unit: choice('抽查单位', { percent: '百分之', 'per-mille': '千分之', count: '个' }),
  value: z.int().min(1).max(100_000).meta({ title: '抽查比例或者数量', kind: 'plain' }),
  rounding: choice('不足一个的', { up: '进一', down: '舍去' }),
})
export type PlanQuota = z.infer<typeof PlanQuota>

/** One row of the plan: an item in the words of the published list, whom it may be checked at, when, and with whom. */
export const PlanItem = z.strictObject({
  id: line('计划项编号', 'reference', 60),
  item: line('检查事项', 'plain').meta({ listed: 'inspection-items' }),
  basis: z.array(CitationText).min(1).max(30).meta({ title: '检查依据' }),
  way: choice('检查方式', { random: '双随机抽查', planned: '计划检查' }),
  /** The directory that is drawn from, or the objects that are all visited. */
  objects: z.array(PlanObject).min(1).max(2000).meta({ title: '检查对象' }),
  quota: PlanQuota.meta({ title: '抽查比例' }).optional(),
  /** 双随机: how often whoever was drawn is checked in the window; absent: once. */
  checksEach: z.int().min(2).max(12).meta({ title: '抽中对象的检查次数（一次的不填）' }).optional(),
  ...window,
  partners: z.array(line('联合检查机关', 'plain')).max(20).meta({ title: '联合检查机关' }),
})
export type PlanItem = z.infer<typeof PlanItem>

/** 综合查一次: what was decided of an object that several plans name within one window. */
export const PlanJoint = z.strictObject({
  object: line('对象统一社会信用代码或者名称', 'organisation-name'),
  decision: choice('处理', { joint: '综合查一次', apart: '分别检查' }),
  ...window,
  lead: line('牵头机关', 'plain').optional(),
  parts: z
    .array(
      z.strictObject({
        body: line('检查机关', 'plain'),
        plan: line('计划编号', 'reference', 64),
        items: z.array(line('检查事项', 'plain')).min(1).max(100).meta({ title: '检查事项' }),
      }),
    )
    .min(2)
    .max(20)
    .meta({ title: '各机关的检查' }),
  reason: prose('理由', 'case-text', 1000),
})
export type PlanJoint = z.infer<typeof PlanJoint>

const Count = z.int().nonnegative()
/** What became of one row of the plan. */
export const PlanFigure = z.strictObject({
  id: z.string(),
  item: z.string(),
  /** How many objects were to be checked. */
  wanted: Count.meta({ title: '计划检查数' }),
  checked: Count.meta({ title: '已检查数' }),
  withProblems: Count.meta({ title: '发现问题数' }),
  published: Count.meta({ title: '结果已公开数' }),
})
export type PlanFigure = z.infer<typeof PlanFigure>
