import { guardRule, question } from '../../rule'
import { applicant } from '../../view/licence'
import { numbered } from '../../view/party'
import { enforcementActs, uncertified } from '../../view/people'
import { holdsThat, noneOf } from '../shapes'
import { anyLicence, inLicence, unless, unread } from '../shared'

/** 主体、人员、职权 */
export const licencePeopleRules = [
  holdsThat({
    id: 'subject.licence-lawful-body',
    title: '许可由行政机关或者法律、法规授权的组织以自己的名义实施',
    cites: ['行政许可法 22', '行政许可法 23'],
    ...anyLicence,
    ...unread,
    fact: '执法主体是否依法或者依授权实施 agency.kind',
    is: (c) => c.agency && c.agency.kind !== 'entrusted',
    otherwise: unless(
      '以受委托组织的名义实施许可，许可主体不合法',
      'the licence is handled in the name of an entrusted organisation',
      '请以有权机关的名义办理',
      'act in the name of the body that has the power',
    ),
  }),
  holdsThat({
    id: 'subject.applicant-identified',
    title: '申请人身份已由代码或者证件号码确定',
    cites: ['行政许可法 29'],
    ...inLicence,
    ...unread,
    fact: '申请人证件或代码 application.applicant',
    is: (c) => numbered(applicant(c)),
    otherwise: unless(
      '申请人没有统一社会信用代码或者身份证件号码',
      'the applicant carries neither a credit code nor an identity number',
      '请核实并补充申请人身份证明',
      'verify who the applicant is and add the number',
    ),
  }),
  guardRule({
    id: 'subject.holder-is-applicant',
    title: '被许可人就是申请人',
    cites: ['行政许可法 38.1', '行政许可法 9'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('grant'),
    guard: 'licence.grantee-applied',
    steps: ['grant'],
    otherwise: unless(
      '被许可人不是申请人',
      'the licence was granted to somebody who did not apply',
      '请核对许可证件记载的被许可人',
      'correct the holder',
    ),
    revision: 2,
  }),
  question({
    id: 'subject.applicant-eligible',
    title: '申请人没有在限制申请的期间内',
    cites: ['行政许可法 78', '行政许可法 79'],
    ...anyLicence,
    ...unread,
    asks: '查申请人以往有无隐瞒情况、提供虚假材料或者以欺骗、贿赂手段取得许可的记录，是否仍在限制申请期内',
    otherwise: unless(
      '申请人在限制申请期内',
      'the applicant may not apply at this time',
      '请不予受理或者不予许可，并说明理由',
      'refuse it, with reasons',
    ),
  }),
  noneOf({
    id: 'officers.licence-site-enough',
    title: '现场核查由两名以上工作人员进行',
    cites: ['行政许可法 34.3'],
    ...inLicence,
    ...unread,
    arises: (c) => enforcementActs(c).length > 0,
    fact: '人数不足的办理记录序号 site-review.by',
    faults: (c) => {
      const acts = enforcementActs(c)
      if (acts.some(({ needed }) => needed === undefined)) return undefined
      return acts.filter(({ people, needed = 0 }) => people < needed).map(({ entry }) => entry.seq)
    },
    otherwise: unless(
      '现场核查的人员不足两名',
      'a site review was done by too few people',
      '请由两名以上工作人员重新核查',
      'review the site again with two people',
    ),
  }),
  noneOf({
    id: 'officers.licence-site-certified',
    title: '现场核查人员当日持有类别、区域相符的有效证件',
    cites: ['国办发〔2018〕118号'],
    ...inLicence,
    ...unread,
    arises: (c) => enforcementActs(c).length > 0,
    fact: '无有效证件的办理记录序号 site-review.by',
    faults: uncertified,
    otherwise: unless(
      '有核查人员当日没有有效执法证件',
      'somebody reviewed a site without a valid certificate on that day',
      '请由持有效证件的人员重新核查',
      'repeat it with certified people',
    ),
  }),
  guardRule({
    id: 'officers.licence-hearing-host-apart',
    title: '许可听证主持人不是审查该申请的工作人员',
    cites: ['行政许可法 48.1(3)'],
    ...inLicence,
    arises: (c) => c.has('hearing-notice'),
    guard: 'hearing.host-apart',
    steps: ['hearing-notice'],
    otherwise: unless(
      '听证主持人参与过该申请的审查',
      'the host of the hearing examined the application',
      '请更换主持人重新听证',
      'hold the hearing again under another host',
    ),
  }),
  question({
    id: 'powers.licence-item-on-list',
    title: '许可事项在公布的清单之内，属于本机关权限和管辖区域',
    cites: ['行政许可法 30', '行政许可法 32.1(2)'],
    ...anyLicence,
    asks: '对照公布的许可事项清单和本机关权限，看事项、层级、区域是否相符',
    otherwise: unless(
      '许可事项不属于本机关权限',
      'the item is not within the power of this body',
      '请即时作出不予受理决定，告知向有权机关申请',
      'do not accept it, and say where to apply',
    ),
  }),
  question({
    id: 'powers.licence-nothing-added',
    title: '没有增设条件、环节、材料，没有要求购买指定商品或者服务',
    cites: ['行政许可法 16.4', '行政许可法 27'],
    ...anyLicence,
    ...unread,
    asks: '对照公布的条件和材料目录，看补正告知、核查意见有无清单以外的要求',
    otherwise: unless(
      '有法定条件以外的要求',
      'something was asked for that no law asks for',
      '请撤回该要求',
      'withdraw the demand',
    ),
  }),
  question({
    id: 'powers.licence-no-fee',
    title: '没有违反规定收取费用',
    cites: ['行政许可法 58'],
    ...anyLicence,
    ...unread,
    asks: '看办理、核查、检验环节有无收费，收费有无法律、行政法规依据',
    otherwise: unless('违反规定收取费用', 'a fee was charged without a basis', '请退还', 'pay it back'),
  }),
]
