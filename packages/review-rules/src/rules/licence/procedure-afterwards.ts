import { guardRule, question, since } from '../../rule'
import type { LicenceCase } from '../../view/cases'
import { holdsThat, keptPeriod, noneOf } from '../shapes'
import { inLicence, lastBefore, unless, unread } from '../shared'

/** Deliveries dated before the decision that they hand over; `undefined` where none stands before one of them. */
function deliveredEarly(c: LicenceCase): readonly number[] | undefined {
  const asked = c.all('delivery').map((delivery) => {
    const decided = [lastBefore(c, 'grant', delivery), lastBefore(c, 'refusal', delivery)].flatMap((act) => act ?? [])
    return { seq: delivery.seq, on: delivery.data.receivedOn, decided: decided.map(({ on }) => on) }
  })
  if (asked.some(({ decided }) => decided.length === 0)) return undefined
  return asked.filter(({ on, decided }) => decided.some((day) => on < day)).map(({ seq }) => seq)
}

/** 程序：决定之后的告知、送达、注销、撤销 */
export const licenceAfterwardsRules = [
  guardRule({
    id: 'procedure.licence-refusal-remedies-told',
    title: '不予许可的说明理由并告知复议、诉讼权利',
    cites: ['行政许可法 38.2'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('refusal'),
    guard: 'licence.remedies-told',
    steps: ['refusal'],
    otherwise: unless(
      '不予许可没有告知复议、诉讼权利',
      'the remedies were not told',
      '请在决定书中说明理由并告知',
      'tell them in the decision',
    ),
  }),
  keptPeriod({
    id: 'procedure.licence-delivered-in-time',
    title: '自决定之日起十个工作日内颁发、送达',
    cites: ['行政许可法 44', '行政许可法 82'],
    ...inLicence,
    period: 'licence.delivery',
    ends: '送达日或者当前日 delivery.on',
    otherwise: unless('没有按期颁发、送达', 'not delivered in time', '请立即送达', 'deliver it at once'),
  }),
  noneOf({
    id: 'procedure.licence-delivered-after-decision',
    title: '许可文书的送达日期不早于决定日期',
    cites: ['行政许可法 44', '行政许可法 82'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('delivery'),
    fact: '早于决定的送达记录序号 delivery.receivedOn',
    faults: deliveredEarly,
    otherwise: unless(
      '送达日期早于许可决定的日期',
      'the delivery is dated before the decision',
      '请核实送达回证；日期有误的予以更正',
      'check the receipt and correct the date',
    ),
  }),
  guardRule({
    id: 'procedure.licence-e-service-consented',
    title: '电子送达许可文书的，申请人已签订确认书',
    cites: ['民事诉讼法 90'],
    ...inLicence,
    inForce: since('民事诉讼法', '2024'),
    ...unread,
    arises: (c) => c.all('delivery').some(({ data }) => data.method === 'electronic'),
    guard: 'service.electronic-consent',
    steps: ['delivery'],
    each: true,
    otherwise: unless(
      '没有送达确认书就电子送达',
      'electronic service without a consent',
      '请取得确认书或者改用其他方式送达',
      'get the consent, or serve in another way',
    ),
  }),
  guardRule({
    id: 'procedure.licence-leaving-witnessed',
    title: '留置送达许可文书的，有见证人或者音像记录',
    cites: ['民事诉讼法 89'],
    ...inLicence,
    inForce: since('民事诉讼法', '2024'),
    ...unread,
    arises: (c) => c.all('delivery').some(({ data }) => data.method === 'leaving'),
    guard: 'service.leaving-witnessed',
    steps: ['delivery'],
    each: true,
    otherwise: unless(
      '留置送达没有见证人或者音像记录',
      'a paper was left without witness or recording',
      '请补充见证，或者重新送达',
      'serve it again',
    ),
  }),
  holdsThat({
    id: 'procedure.licence-cancellation-founded',
    title: '以撤销、届满为由注销的，确已撤销或者届满',
    cites: ['行政许可法 70'],
    ...inLicence,
    ...unread,
    arises: (c) => {
      const ground = c.latest('cancellation')?.data.ground
      return ground === 'revoked' || ground === 'expired'
    },
    fact: '注销情形是否成立 cancellation.ground',
    is: (c) => {
      const cancelled = c.latest('cancellation')!
      if (cancelled.data.ground === 'revoked') return c.has('revocation', 'recall')
      const until = c.latest('grant')?.data.until
      return until === undefined ? undefined : until < cancelled.on
    },
    otherwise: unless(
      '注销情形不成立',
      'the ground of the cancellation does not exist',
      '请核对注销情形',
      'check the ground',
    ),
  }),
  question({
    id: 'procedure.licence-revocation-heard',
    title: '撤销、撤回许可前听取了被许可人的陈述和申辩',
    cites: ['行政许可法 7'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('revocation-examination', 'recall'),
    asks: '看撤销审查、撤回前有无告知被许可人事实、理由、依据，有无陈述申辩记录',
    otherwise: unless(
      '没有听取被许可人的意见',
      'the holder was not heard',
      '请告知并听取意见',
      'tell the holder and hear the views',
    ),
  }),
]
