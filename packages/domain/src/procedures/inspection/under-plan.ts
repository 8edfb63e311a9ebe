import { type Answer, guard } from '../../case/table/guard'
import type { Attempt } from '../../case/table/types'
import { amongWords } from '../../input/bare-words'
import type { Party } from '../../party/party'
import { partyName } from '../../party/party'
import type { AnyInspection } from '../../payloads/inspection'
import { type KeptPlan, publishedOn } from '../../plan/plan'
import { inWindow, isObject, rowsFor } from '../../plan/planned-for'

interface UnderPlan {
  readonly planCase?: string | undefined
  readonly joint?: { readonly lead: string; readonly bodies: readonly string[] } | undefined
  readonly object: Party
  readonly items: readonly string[]
  readonly plannedOn: string
}
type Asked = Pick<Attempt, 'act' | 'history' | 'record'>

const cites = ['国办发〔2024〕54号']
const unnamed: Answer = {
  holds: true,
  message: { zh: '没有登记年度计划编号', en: 'no plan is named' },
  cure: { zh: '年度计划在本系统编制的，登记其编号', en: 'name the plan where it is kept here' },
}
const unknown = (planCase: string): Answer => ({
  holds: undefined,
  read: { planCase },
  message: { zh: `无法查到年度计划${planCase}`, en: `nobody knows of ${planCase}` },
  cure: { zh: '请核对年度计划编号', en: 'check the number of the plan' },
})

/** 检查在经批准并公布的年度计划之内：对象、事项、时段都是计划里的 */
export const inPublishedPlan = guard<UnderPlan, AnyInspection>(
  {
    id: 'inspection.in-published-plan',
    title: '检查的对象、事项和日期在经批准并公布的年度计划之内',
    cites,
  },
  ({ data, ...asked }): Answer => {
    const { planCase } = data
    if (planCase === undefined) return unnamed
    const plan = asked.history?.planOf?.(planCase)
    if (plan === undefined) return unknown(planCase)
    const fault = plan === 'none' ? { zh: '没有这一年度计划', en: 'there is no such plan' } : faultOf(plan, data, asked)
    return {
      holds: fault === undefined,
      read: { planCase },
      message: fault ?? { zh: '在公布的年度计划之内', en: 'within the published plan' },
      cure: {
        zh: '请按公布的计划报批；计划之外的，先调整计划并公布',
        en: 'ask for what the plan has; change and publish the plan first',
      },
    }
  },
)

function faultOf(plan: KeptPlan, data: UnderPlan, { act, record }: Asked): Answer['message'] | undefined {
  const version = publishedOn(plan, act.on)
  if (!version) return { zh: '年度计划尚未公布', en: 'the plan has not been published' }
  const way = record.procedure === 'inspection.random' ? 'random' : 'planned'
  const rows = data.items.map((item) => ({ item, rows: rowsFor(version, item, data.object) }))
  const missing = rows.filter((one) => !one.rows.some((row) => row.way === way))
  if (missing.length > 0)
    return {
      zh: `计划没有对${partyName(data.object)}以这一方式检查：${missing.map(({ item }) => item).join('、')}`,
      en: `the plan does not send this kind of check for ${missing.map(({ item }) => item).join(', ')}`,
    }
  const late = rows.filter((one) => !one.rows.some((row) => row.way === way && inWindow(row, data.plannedOn)))
  if (late.length > 0)
    return {
      zh: `${data.plannedOn}不在计划时段之内：${late.map(({ item }) => item).join('、')}`,
      en: `${data.plannedOn} is outside of the window of ${late.map(({ item }) => item).join(', ')}`,
    }
  return undefined
}

/** 已决定综合查一次的，不得单独检查；参加机关与决定一致 */
export const jointAsDecided = guard<UnderPlan, AnyInspection>(
  { id: 'inspection.joint-as-decided', title: '已决定综合查一次的，各机关一并检查', cites },
  ({ data: { planCase, joint, object, items, plannedOn }, history }): Answer => {
    if (planCase === undefined && joint === undefined) return unnamed
    const plan = planCase === undefined ? 'none' : history?.planOf?.(planCase)
    if (plan === undefined) return unknown(planCase ?? '')
    const decided =
      plan === 'none'
        ? undefined
        : plan.joints.findLast(
            (one) =>
              (isObject({ name: one.object, uscc: one.object }, object) || one.object === partyName(object)) &&
              one.parts.some((part) => part.plan === planCase && part.items.some((item) => amongWords(items, item))),
          )
    const due = decided?.decision === 'joint' ? decided : undefined
    const bodies = due ? [...new Set(due.parts.map(({ body }) => body))].sort() : undefined
    const fault =
      due === undefined
        ? joint && { zh: '计划没有决定对该对象综合查一次', en: 'no joint check was decided for it' }
        : joint === undefined
          ? { zh: '已决定综合查一次，不得单独检查', en: 'a joint check was decided: no check apart' }
          : joint.lead !== due.lead || [...new Set(joint.bodies)].sort().join() !== bodies?.join()
            ? { zh: '牵头机关或者参加机关与决定不同', en: 'the bodies are not those that were decided on' }
            : plannedOn < due.from || plannedOn > due.until
              ? { zh: `综合查一次的时段为${due.from}至${due.until}`, en: `it was set for ${due.from} to ${due.until}` }
              : undefined
    return {
      holds: fault === undefined,
      read: { joint: bodies ?? null },
      message: fault ?? { zh: '与综合查一次的处理一致', en: 'as was decided' },
      cure: { zh: '请按综合查一次的处理报批', en: 'ask for what was decided' },
    }
  },
)
