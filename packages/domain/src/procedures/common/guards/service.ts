import { type Answer, guard } from '../../../case/table/guard'
import type { Guard } from '../../../case/table/types'
import { deadline } from '../../../deadline/deadline'
import type { KnownPayloads } from '../../../payloads'
import type { Service } from '../../../payloads/penalty-ordinary'

/** Where the payload of a step says how its paper was served. */
type Served<D> = (data: D) => Service

/** 电子送达须有当事人确认 */
const electronicConsented = <D>(of: Served<D>) =>
  guard<D, KnownPayloads>(
    { id: 'service.electronic-consent', title: '电子送达已经当事人同意并签订确认书', cites: ['行政处罚法 61.2'] },
    ({ data }) => {
      const { method, electronicConsent } = of(data)
      const holds = method !== 'electronic' || electronicConsent === true
      return {
        holds,
        read: { method },
        message: holds
          ? { zh: '送达方式符合规定', en: 'the way of service is allowed' }
          : { zh: '当事人未签订电子送达确认书，不得电子送达', en: 'e-service needs the signed consent of the party' },
        cure: { zh: '请取得确认书，或者改用其他方式送达', en: 'obtain the consent or serve in another way' },
      }
    },
  )

/** 留置送达须有见证人或者音像记录 */
const leavingWitnessed = <D>(of: Served<D>) =>
  guard<D, KnownPayloads>(
    {
      id: 'service.leaving-witnessed',
      title: '留置送达有见证人或者音像记录',
      cites: ['行政处罚法 61.1', '民事诉讼法 89'],
    },
    ({ data, act }) => {
      const { method, witness } = of(data)
      const holds = method !== 'leaving' || witness !== undefined || (act.recordings?.length ?? 0) > 0
      return {
        holds,
        read: { method },
        message: holds
          ? { zh: '送达过程有据可查', en: 'the service is proved' }
          : { zh: '留置送达没有见证人，也没有音像记录', en: 'leaving the document needs a witness or a recording' },
        cure: { zh: '请补充见证人或登记音像记录', en: 'add a witness or a recording' },
      }
    },
  )

/** 当面交付、留置和到达特定系统的，当日为送达日期 */
const receivedAtOnce = <D>(of: Served<D>) =>
  guard<D, KnownPayloads>(
    {
      id: 'service.same-day',
      title: '直接、留置、电子送达的，送达日期为办理当日',
      cites: ['民事诉讼法 87', '民事诉讼法 89', '民事诉讼法 90'],
    },
    ({ data, act }) => {
      const { method, receivedOn } = of(data)
      const holds = !['direct', 'leaving', 'electronic'].includes(method) || receivedOn === act.on
      return {
        holds,
        read: { method, receivedOn, on: act.on },
        message: holds
          ? { zh: '送达日期与送达方式相符', en: 'the day of receipt fits the way of service' }
          : { zh: `此种方式的送达日期应为办理当日${act.on}`, en: `served in this way it is received on ${act.on}` },
        cure: { zh: '请按送达回证核对送达日期和办理日期', en: 'check the day of receipt and the day of the act' },
      }
    },
  )

/** 公告送达的，期满视为送达；其他方式没有公告日期 */
const noticePeriodOver = <D>(of: Served<D>) =>
  guard<D, KnownPayloads>(
    { id: 'service.public-notice', title: '公告送达的，自发出公告之日起经过法定期间', cites: ['民事诉讼法 95'] },
    ({ data, law }): Answer => {
      const { method, publishedOn, receivedOn } = of(data)
      const cure = {
        zh: '公告送达的，填写公告发布日期，期满后登记送达；其他方式不填公告日期',
        en: 'give the day of the public notice and record the service when its period is over',
      }
      if (method !== 'public-notice')
        return {
          holds: publishedOn === undefined,
          read: { method, publishedOn: publishedOn ?? null },
          message:
            publishedOn === undefined
              ? { zh: '不是公告送达', en: 'not by public notice' }
              : { zh: '不是公告送达，却填写了公告发布日期', en: 'a day of publication without a public notice' },
          cure,
        }
      const end = publishedOn === undefined ? undefined : deadline(law, 'service.public-notice', publishedOn)
      const holds = publishedOn === undefined ? false : end && receivedOn >= end.due
      return {
        holds,
        read: { publishedOn: publishedOn ?? null, receivedOn, periodEnds: end?.due ?? null },
        message: holds
          ? { zh: '公告期间已经过', en: 'the period of the notice is over' }
          : publishedOn === undefined
            ? { zh: '公告送达没有填写公告发布日期', en: 'the day of the public notice is missing' }
            : end
              ? { zh: `公告期间至${end.due}，此前不视为送达`, en: `not received before ${end.due}` }
              : { zh: '公告期间没有可用的规定', en: 'the period has no value on that day' },
        cure,
        grade: end?.grade,
      }
    },
  )

/**
 * What every service of a paper must keep.
 * @param of where the payload says how it was served
 */
export const serviceOfPaper = <D>(of: Served<D>): readonly Guard<D, KnownPayloads>[] => [
  electronicConsented(of),
  leavingWitnessed(of),
  receivedAtOnce(of),
  noticePeriodOver(of),
]

/** The same of a step that does nothing else. */
export const servedProperly = serviceOfPaper<Service>((data) => data)
