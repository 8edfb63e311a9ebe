import { question } from '../../rule'
import { articlesOf, notInForce, ofRank, withoutArticle } from '../../view/articles'
import type { LicenceCase } from '../../view/cases'
import { holdsThat, noneOf } from '../shapes'
import { anyLicence, inLicence, unless, unread } from '../shared'

/** The articles on which the case refuses or takes back, with the day of the act. */
const bases = (c: LicenceCase) =>
  [c.latest('non-acceptance'), c.latest('refusal'), c.latest('revocation')].flatMap((entry) =>
    entry ? [{ basis: entry.data.basis, on: entry.on }] : [],
  )
const based = (c: LicenceCase): boolean => bases(c).length > 0

/** 法律适用、裁量 */
export const licenceLawRules = [
  noneOf({
    id: 'law.licence-basis-in-force',
    title: '不予受理、不予许可、撤销所引规范在作出之日有效',
    cites: ['行政许可法 38.2'],
    ...inLicence,
    ...unread,
    arises: based,
    fact: '当日没有有效版本的依据 basis',
    faults: (c) => bases(c).flatMap(({ basis, on }) => notInForce(c.law, basis, on)),
    otherwise: unless(
      '所引规范在作出之日没有有效版本，或者未收录',
      'a cited norm was not in force that day, or is not in the law book',
      '请核对并引用有效的规范',
      'cite the norm in force',
    ),
  }),
  noneOf({
    id: 'law.licence-basis-exact',
    title: '不予受理、不予许可、撤销引用依据具体到条',
    cites: ['行政许可法 38.2'],
    ...inLicence,
    ...unread,
    arises: based,
    fact: '没有条文序号的依据 basis.article',
    faults: (c) => bases(c).flatMap(({ basis }) => withoutArticle(basis)),
    otherwise: unless('有依据没有写明条文', 'a citation names no article', '请写明条、款、项', 'name the article'),
  }),
  noneOf({
    id: 'law.licence-basis-binding',
    title: '不予许可、撤销的依据是法律、法规、规章，不是其他规范性文件',
    cites: ['行政许可法 38.2', '行政许可法 16.4'],
    ...inLicence,
    ...unread,
    arises: based,
    fact: '效力不足的依据 law.statutes.rank',
    faults: (c) => bases(c).flatMap(({ basis }) => ofRank(c.law, basis, ['document', 'standard'])),
    otherwise: unless(
      '以规范性文件作为不予许可或者撤销的依据',
      'a mere document is given as the basis',
      '请引用设定该许可条件的法律、法规或者规章',
      'cite the law, regulation or rule that sets the condition',
    ),
  }),
  holdsThat({
    id: 'law.licence-revocation-ground',
    title: '撤销许可的依据包括规定撤销情形的条款',
    cites: ['行政许可法 69'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('revocation'),
    fact: '撤销依据是否包括撤销情形条款 revocation.basis',
    is: (c) => articlesOf(c.latest('revocation')!.data.basis).includes('行政许可法 69'),
    otherwise: unless(
      '撤销许可没有引用规定撤销情形的条款',
      'the article on the grounds of revocation is not cited',
      '请写明属于哪一种撤销情形',
      'say which ground of revocation it is',
    ),
  }),
  question({
    id: 'law.licence-set-by-law',
    title: '许可事项和条件由有权设定的规范设定，并已公布',
    cites: ['行政许可法 14', '行政许可法 30'],
    ...anyLicence,
    ...unread,
    asks: '看许可事项由哪部法律、法规、国务院决定设定，条件、程序、期限、材料是否已公示',
    otherwise: unless('许可没有合法的设定依据', 'no norm sets up this licence', '请停止实施', 'stop it'),
  }),
  question({
    id: 'discretion.licence-scope-fits',
    title: '许可的内容、范围、期限与申请和核查情况相符',
    cites: ['行政许可法 38.1'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('grant'),
    asks: '对照申请事项和核查情况，看许可内容、范围、期限有无多批、少批，少批的有无说明理由',
    otherwise: unless('许可内容与申请、核查不符', 'the scope does not fit', '请更正许可内容', 'correct the scope'),
  }),
  question({
    id: 'discretion.licence-like-cases-alike',
    title: '符合条件、标准的申请人得到平等对待',
    cites: ['行政许可法 5'],
    ...anyLicence,
    ...unread,
    asks: '与本机关同类申请比较，看条件掌握、办理次序有无歧视或者特殊照顾',
    otherwise: unless('同等条件没有同等对待', 'like cases were not treated alike', '请说明理由或者纠正', 'explain'),
  }),
  question({
    id: 'discretion.licence-revocation-weighed',
    title: '撤销许可已权衡公共利益和被许可人的信赖利益',
    cites: ['行政许可法 69.3', '行政许可法 69.4'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('revocation-examination'),
    asks: '看撤销是否可能对公共利益造成重大损害；非因被许可人欺骗、贿赂的，看损害赔偿如何安排',
    otherwise: unless('撤销没有权衡利益', 'the interests were not weighed', '请补充权衡并说明', 'weigh them'),
  }),
  question({
    id: 'discretion.licence-recall-compensated',
    title: '变更、撤回许可造成的财产损失已依法补偿',
    cites: ['行政许可法 8.2'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('recall'),
    asks: '看依据的法律变化或者客观情况重大变化是否真实存在，损失的核定和补偿方案',
    otherwise: unless('撤回许可没有补偿', 'the loss was not made good', '请依法补偿', 'compensate the holder'),
  }),
]
