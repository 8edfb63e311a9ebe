import { guard } from '../../../case/table/guard'
import type { KnownPayloads } from '../../../payloads'
import type { Service } from '../../../payloads/penalty-ordinary'

/** 电子送达须有当事人确认 */
export const electronicConsented = guard<Service, KnownPayloads>(
  { id: 'service.electronic-consent', title: '电子送达已经当事人同意并签订确认书', cites: ['行政处罚法 61.2'] },
  ({ data }) => {
    const holds = data.method !== 'electronic' || data.electronicConsent === true
    return {
      holds,
      read: { method: data.method },
      message: holds
        ? { zh: '送达方式符合规定', en: 'the way of service is allowed' }
        : { zh: '当事人未签订电子送达确认书，不得电子送达', en: 'e-service needs the signed consent of the party' },
      cure: { zh: '请取得确认书，或者改用其他方式送达', en: 'obtain the consent or serve in another way' },
    }
  },
)
/** 留置送达须有见证人或者音像记录 */
export const leavingWitnessed = guard<Service, KnownPayloads>(
  {
    id: 'service.leaving-witnessed',
    title: '留置送达有见证人或者音像记录',
    cites: ['行政处罚法 61.1', '民事诉讼法 89'],
  },
  ({ data, act }) => {
    const holds = data.method !== 'leaving' || data.witness !== undefined || (act.recordings?.length ?? 0) > 0
    return {
      holds,
      read: { method: data.method },
      message: holds
        ? { zh: '送达过程有据可查', en: 'the service is proved' }
        : { zh: '留置送达没有见证人，也没有音像记录', en: 'leaving the document needs a witness or a recording' },
      cure: { zh: '请补充见证人或登记音像记录', en: 'add a witness or a recording' },
    }
  },
)
