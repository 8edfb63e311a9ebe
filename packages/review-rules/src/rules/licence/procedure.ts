import { deadlinesOf } from '@zhifa/domain'
import { guardRule } from '../../rule'
import type { LicenceCase } from '../../view/cases'
import { licenceDecision } from '../../view/licence'
import { follows } from '../common/order'
import { holdsThat, keptPeriod, noneOf, notLater } from '../shapes'
import { inLicence, unless, unread } from '../shared'

/** The last day of the time to decide as it stood before it was extended. */
function endBeforeExtension(c: LicenceCase): string | undefined {
  const extension = c.latest('decision-extension')!
  const entries = c.record.entries.filter((entry) => follows(extension, entry))
  const runs = deadlinesOf({ ...c.record, entries }, { law: c.law, asOf: extension.on, procedures: [c.procedure] })
  return runs.findLast(({ rule }) => rule === 'licence.decision-period')?.deadline?.keepBy
}

/** Technical reviews of which the applicant was told only after they had ended, or not before the decision. */
const toldLate = (c: LicenceCase): readonly number[] =>
  c
    .all('technical-review')
    .filter((review) => {
      const end = c.all('technical-review-end').find((entry) => follows(entry, review)) ?? licenceDecision(c)
      return end !== undefined && review.data.toldOn > end.on
    })
    .map(({ seq }) => seq)

/** 程序：申请、期限、核查 */
export const licenceProcedureRules = [
  keptPeriod({
    id: 'procedure.licence-supplement-told-in-time',
    title: '材料不齐的，收到材料五个工作日内一次告知补正',
    cites: ['行政许可法 32.1(4)', '行政许可法 82'],
    ...inLicence,
    period: 'licence.supplement-notice',
    ends: '告知、受理日或者当前日 supplement-notice.on',
    otherwise: unless(
      '没有在法定期限内告知补正或者作出受理决定',
      'the applicant was not told in time what is missing',
      '逾期不告知的，自收到材料之日起即为受理',
      'the application counts as accepted from the day it came in',
    ),
  }),
  holdsThat({
    id: 'procedure.licence-supplement-told-once',
    title: '需要补正的内容一次告知',
    cites: ['行政许可法 32.1(4)'],
    ...inLicence,
    arises: (c) => c.has('supplement-notice'),
    fact: '是否只告知一次 supplement-notice',
    is: (c) => c.all('supplement-notice').length === 1,
    otherwise: unless(
      '多次告知补正',
      'the applicant was told more than once what is missing',
      '请一次告知需要补正的全部内容',
      'tell everything at once',
    ),
  }),
  keptPeriod({
    id: 'procedure.licence-decided-in-time',
    title: '自受理之日起在法定期限内作出许可决定',
    cites: ['行政许可法 42.1', '行政许可法 45', '行政许可法 82'],
    ...inLicence,
    period: 'licence.decision-period',
    ends: '决定日或者当前日 grant.on',
    otherwise: unless(
      '超过法定期限没有作出许可决定',
      'no decision within the time',
      '请立即作出决定，并说明逾期原因',
      'decide at once, and say why it is late',
    ),
  }),
  notLater({
    id: 'procedure.licence-extended-before-the-end',
    title: '延长许可决定期限在原期限届满前批准',
    cites: ['行政许可法 42.1'],
    ...inLicence,
    arises: (c) => c.has('decision-extension'),
    first: '批准延长日 decision-extension.on',
    second: '原期限截止日 law.licence.decision-period',
    days: (c) => ({ first: c.latest('decision-extension')!.on, second: c.keep(endBeforeExtension) }),
    otherwise: unless(
      '原期限届满后才延长',
      'the time had run out when it was extended',
      '逾期不能以延长补救，请立即作出决定',
      'decide at once: an extension does not cure the delay',
    ),
  }),
  notLater({
    id: 'procedure.licence-extension-told',
    title: '延长期限的理由在决定作出前告知申请人',
    cites: ['行政许可法 42.1'],
    ...inLicence,
    arises: (c) => c.has('decision-extension'),
    first: '告知日 decision-extension.toldOn',
    second: '决定日或者当前日 grant.on',
    days: (c) => ({
      first: c.latest('decision-extension')!.data.toldOn,
      second: licenceDecision(c)?.on ?? c.on,
    }),
    otherwise: unless(
      '没有将延长期限的理由告知申请人',
      'the applicant was not told why it takes longer',
      '请告知延长的期限和理由',
      'tell the applicant',
    ),
  }),
  noneOf({
    id: 'procedure.licence-technical-time-told',
    title: '听证、检验、检测、鉴定、专家评审所需时间书面告知申请人',
    cites: ['行政许可法 45'],
    ...inLicence,
    arises: (c) => c.has('technical-review'),
    fact: '告知过迟的技术审查序号 technical-review.toldOn',
    faults: toldLate,
    otherwise: unless(
      '技术审查所需时间没有及时书面告知',
      'the applicant was not told in time how long a technical review takes',
      '请书面告知；没有告知的时间计入期限',
      'tell it in writing; otherwise the time counts',
    ),
  }),
  guardRule({
    id: 'procedure.licence-renewal-in-time',
    title: '延续申请在有效期届满三十日前提出',
    cites: ['行政许可法 50.1'],
    ...inLicence,
    arises: (c) => c.latest('application')?.data.kind === 'renewal',
    guard: 'licence.renewal-in-time',
    steps: ['application'],
    otherwise: unless(
      '延续申请逾期提出',
      'the renewal was asked for too late',
      '请按新办申请处理，或者说明可以受理的依据',
      'treat it as a new application',
    ),
  }),
  notLater({
    id: 'procedure.licence-renewal-decided-before-end',
    title: '是否准予延续在原许可有效期届满前决定',
    cites: ['行政许可法 50.2'],
    ...inLicence,
    ...unread,
    arises: (c) => c.latest('application')?.data.kind === 'renewal',
    first: '决定日或者当前日 grant.on',
    second: '原许可有效期至 application.licence.until',
    days: (c) => ({
      first: licenceDecision(c)?.on ?? c.on,
      second: c.latest('application')!.data.licence?.until,
    }),
    otherwise: unless(
      '原许可届满前没有作出是否延续的决定',
      'the old licence ran out before the decision',
      '逾期未作决定的视为准予延续，请按准予延续办理',
      'it counts as renewed',
    ),
  }),
  guardRule({
    id: 'procedure.licence-site-certificate-shown',
    title: '现场核查时出示证件、告知权利义务',
    cites: ['国办发〔2018〕118号'],
    grade: 'secondary',
    ...inLicence,
    arises: (c) => c.has('site-review'),
    guard: 'on-site.certificate-shown',
    steps: ['site-review'],
    each: true,
    otherwise: unless(
      '现场核查没有记录出示证件、告知权利义务',
      'showing the certificate or telling the rights is not on record',
      '请补充说明，必要时重新核查',
      'explain it, and review the site again if need be',
    ),
  }),
]
