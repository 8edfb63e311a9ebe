import { type Answer, guard } from '../../case/table/guard'
import type { AnyInspection } from '../../payloads/inspection'
import { namesBody } from '../../people/names-body'
import { type Registered, registered } from './registered'

const cites = ['国办发〔2024〕54号']

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

/** 部署文件登记在本机关的，登记应在报批以前，来文机关相同；其他的，记为自称 */
export const orderRegistered = guard<
  { readonly campaign: { readonly orderedBy: string; readonly order?: Registered | undefined } },
  AnyInspection
>(
  {
    id: 'inspection.order-registered',
    title: '部署文件登记在本机关督办事项的，查有登记，且在报批以前',
    cites,
    asks: ['docketOf'],
  },
  ({ data: { campaign }, act, history }): Answer =>
    campaign.orderedBy === 'superior' && campaign.order
      ? registered(campaign.order, { until: act.on, history })
      : {
          holds: true,
          message: { zh: '不是上级部署，或者没有写明部署文件', en: 'no order of a superior body is named' },
          cure: { zh: '', en: '' },
        },
)
