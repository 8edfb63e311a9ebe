import { guardRule } from '../../rule'
import { licenceDecided, licenceDecision } from '../../view/licence'
import { between } from '../common/order'
import { holdsThat, keptPeriod } from '../shapes'
import { inLicence, unless } from '../shared'

/** 程序：听证 */
export const licenceHearingRules = [
  guardRule({
    id: 'procedure.licence-hearing-secured',
    title: '直接涉及他人重大利益的，听证权利得到保障',
    cites: ['行政许可法 47.1'],
    ...inLicence,
    arises: (c) => c.has('grant', 'examination'),
    guard: 'licence.hearing-secured',
    steps: ['grant'],
    otherwise: unless(
      '直接涉及他人重大利益而没有告知听证权利，或者听证没有完成',
      'a third party is concerned and the hearing was not offered or not held',
      '请告知听证权利，等待期限届满或者举行听证',
      'offer the hearing; wait, or hold it',
    ),
  }),
  keptPeriod({
    id: 'procedure.licence-hearing-held-in-time',
    title: '自申请听证之日起二十个工作日内组织听证',
    cites: ['行政许可法 47.1', '行政许可法 82'],
    ...inLicence,
    period: 'licence.hearing-held',
    ends: '听证日或者当前日 hearing.on',
    otherwise: unless(
      '没有在法定期限内组织听证',
      'the hearing was not held in time',
      '请立即组织听证',
      'hold it at once',
    ),
  }),
  guardRule({
    id: 'procedure.licence-hearing-notified-in-time',
    title: '举行许可听证七个工作日前通知申请人、利害关系人',
    cites: ['行政许可法 48.1(1)', '行政许可法 82'],
    ...inLicence,
    arises: (c) => c.has('hearing-notice'),
    guard: 'licence.hearing-notice-in-time',
    steps: ['hearing-notice'],
    otherwise: unless(
      '听证通知过迟',
      'the notice of the hearing came too late',
      '请推迟听证并重新通知',
      'move the hearing and notify again',
    ),
  }),
  holdsThat({
    id: 'procedure.licence-hearing-public',
    title: '许可听证公开举行，不公开的说明理由',
    cites: ['行政许可法 48.1(2)'],
    ...inLicence,
    arises: (c) => c.has('hearing-notice'),
    fact: '是否公开或者说明理由 hearing-notice.public',
    is: (c) => {
      const notice = c.latest('hearing-notice')!.data
      return notice.public || notice.notPublicReason !== undefined
    },
    otherwise: unless(
      '听证没有公开举行，也没有说明理由',
      'the hearing was closed without a reason',
      '请公开举行听证，或者说明不公开的理由',
      'hold it in public, or give the reason',
    ),
  }),
  holdsThat({
    id: 'procedure.licence-decided-on-the-hearing-record',
    title: '经过听证的，根据听证笔录作出许可决定',
    cites: ['行政许可法 48.2'],
    ...inLicence,
    arises: (c) => c.has('hearing') && licenceDecided(c),
    fact: '决定前是否有听证意见 hearing-report',
    is: (c) => {
      const report = c.latest('hearing-report')
      return report !== undefined && between(report, c.latest('hearing')!, licenceDecision(c)!)
    },
    otherwise: unless(
      '听证之后没有形成听证意见就作出决定',
      'the decision does not rest on the record of the hearing',
      '请根据听证笔录形成意见后作出决定',
      'decide on the record of the hearing',
    ),
  }),
]
