import type { Answer } from '../../../case/table/guard'
import type { PlainDate } from '../../../date/plain-date'
import { deadline } from '../../../deadline/deadline'
import type { LawBook } from '../../../law/law-book'

interface Served {
  /** Day on which the demand was served; absent: none was. */
  readonly demand: PlainDate | undefined
  /** Day on which the decision was served. */
  readonly decision: PlainDate | undefined
  /** How the last remedy ended; absent: none was asked for. */
  readonly remedy?:
    | { readonly kind: 'reconsideration' | 'suit'; readonly receivedOn: PlainDate }
    | 'pending'
    | undefined
  /** Until when payment was deferred; the time to apply then runs from there (行政处罚法第七十二条第二款). */
  readonly deferredUntil: PlainDate | undefined
}

/**
 * Whether the court may be asked to enforce on a day: ten working days after the demand, the remedies over, and within
 * three months of their end or of the end of a deferral (行政强制法第五十三条、第五十四条).
 */
export function courtWindow(law: LawBook, served: Served, on: PlainDate): Answer {
  const cure = {
    zh: '请先催告，待催告期和救济期限届满后三个月内申请',
    en: 'demand first, then apply within three months after the remedies ended',
  }
  if (served.demand === undefined || served.decision === undefined)
    return { holds: false, message: { zh: '尚未催告', en: 'no demand was served' }, cure }
  if (served.remedy === 'pending')
    return {
      holds: false,
      message: { zh: '复议或诉讼尚未了结', en: 'a remedy is pending' },
      cure: { zh: '请待复议、诉讼了结', en: 'wait until it has ended' },
    }
  if (served.remedy?.kind === 'suit')
    return {
      holds: undefined,
      read: { remedy: 'suit', endedOn: served.remedy.receivedOn },
      message: {
        zh: '经过诉讼的，执行依据是生效裁判，不适用行政强制法第五十三条的申请期限',
        en: 'after a suit the judgement is enforced: the time of article 53 is not its time',
      },
      cure: {
        zh: '请依行政诉讼法第九十五条向第一审人民法院申请',
        en: 'ask the court of first instance (行政诉讼法 95)',
      },
    }
  const waited = deadline(law, 'execution.after-demand', served.demand)
  const suit = served.remedy
    ? deadline(law, 'remedy.suit-after-reconsideration', served.remedy.receivedOn)
    : deadline(law, 'remedy.suit', served.decision)
  const deferred = served.deferredUntil
  const last =
    suit &&
    (deferred !== undefined && deferred > suit.due
      ? deadline(law, 'execution.court-application-deferred', deferred)
      : deadline(law, 'execution.court-application', suit.due))
  if (!waited || !suit || !last)
    return { holds: undefined, message: { zh: '相关期限没有可用的规定', en: 'a period has no value' }, cure }
  const holds = on > waited.due && on > suit.due && on <= last.due
  return {
    holds,
    read: { demandEnds: waited.due, remediesEnd: suit.due, deferredUntil: deferred ?? null, lastDay: last.due, on },
    message: holds
      ? { zh: '可以申请人民法院强制执行', en: 'the court may be asked' }
      : {
          zh: `催告期至${waited.due}，起诉期限至${suit.due}，申请期限至${last.due}`,
          en: `demand ends ${waited.due}, remedies end ${suit.due}, last day ${last.due}`,
        },
    cure,
  }
}
