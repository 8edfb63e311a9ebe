import { type Answer, guard } from '../../case/table/guard'
import type { Party } from '../../party/party'
import type { AnyInspection } from '../../payloads/inspection'
import { namesBody } from '../../people/names-body'

const cites = ['国办发〔2024〕54号']

interface Prompted {
  readonly object: Party
  readonly enterprise: boolean
  readonly lead?: { readonly number: string; readonly content: string; readonly again?: string | undefined } | undefined
}

/** 线索核查须有线索：涉企检查写明登记编号和内容，日常检查不得记为线索核查绕开频次上限 */
export const leadNamed = guard<Prompted, AnyInspection>(
  { id: 'inspection.lead-named', title: '涉企线索核查写明线索的登记编号和内容', cites },
  ({ data: { enterprise, lead } }) => {
    const holds = !enterprise || lead !== undefined
    return {
      holds,
      read: { enterprise, lead: lead?.number ?? null },
      message: holds
        ? { zh: '已写明线索，或者不涉企', en: 'the lead is named, or no enterprise is concerned' }
        : { zh: '没有写明线索的登记编号和内容', en: 'no lead is named' },
      cure: {
        zh: '请写明线索的登记编号（来文文号）和内容；没有线索的，按计划检查或者专项检查报批',
        en: 'name the lead and what it says; without one it is a planned or a special check',
      },
    }
  },
)

/** 一件线索不得反复用来检查同一对象 */
export const leadUsedOnce = guard<Prompted, AnyInspection>(
  {
    id: 'inspection.lead-used-once',
    title: '同一线索再次核查同一对象的，写明理由',
    cites,
    asks: ['checksOfLead'],
  },
  ({ data: { object, lead }, history }): Answer => {
    const cure = { zh: '请写明再次核查的理由，或者登记新的线索', en: 'say why, or name the new lead' }
    if (lead === undefined) return { holds: true, message: { zh: '没有登记线索', en: 'no lead is named' }, cure }
    const made = history?.checksOfLead?.(lead.number, object)
    const holds = lead.again !== undefined ? true : made === undefined ? undefined : made.length === 0
    return {
      holds,
      read: { lead: lead.number, made: made ?? null },
      message: holds
        ? {
            zh: '该线索没有核查过该对象，或者已写明理由',
            en: 'the lead is new for this object, or the reason is given',
          }
        : made === undefined
          ? { zh: '该线索是否核查过尚不明确', en: 'whether the lead was followed before is not known' }
          : {
              zh: `该线索已由${made.join('、')}核查过该对象，没有写明再次核查的理由`,
              en: `${made.join(', ')} followed the lead at this object already, and no reason is given`,
            },
      cure,
    }
  },
)

/** 称上级部署的，写明上级机关和文号：本机关自行部署的计入频次 */
export const superiorNamed = guard<
  {
    readonly campaign: {
      readonly orderedBy: string
      readonly order?: { readonly body: string; readonly number: string } | undefined
    }
  },
  AnyInspection
>(
  { id: 'inspection.superior-named', title: '上级机关部署的专项检查写明上级机关和部署文件', cites },
  ({ data: { campaign }, agency }) => {
    const { orderedBy, order } = campaign
    const own = order !== undefined && namesBody(order.body, agency.name)
    const holds = orderedBy !== 'superior' || (order !== undefined && !own)
    return {
      holds,
      read: { orderedBy, order: order?.number ?? null, body: order?.body ?? null },
      message: holds
        ? { zh: '部署机关清楚', en: 'who ordered it is clear' }
        : own
          ? { zh: '部署的上级机关写的是本机关', en: 'the superior body that is named is this one' }
          : { zh: '没有写明部署的上级机关和文号', en: 'no order of a superior body is named' },
      cure: { zh: '请写明上级机关和文号；本机关部署的，改为本机关', en: 'name it; what this body ordered is its own' },
    }
  },
)
