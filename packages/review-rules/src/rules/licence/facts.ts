import { guardRule, question } from '../../rule'
import { articlesOf, notInForce, ofRank, withoutArticle } from '../../view/articles'
import type { CaseView } from '../../view/case-view'
import { licence, licenceDecided, licenceDecision } from '../../view/licence'
import { between } from '../common/order'
import { holdsThat, noneOf } from '../shapes'
import { anyLicence, inLicence, unless, unread } from '../shared'

/** The articles on which the case refuses or takes back, with the day of the act. */
const bases = (c: CaseView) =>
  [licence.latest(c, 'non-acceptance'), licence.latest(c, 'refusal'), licence.latest(c, 'revocation')].flatMap(
    (entry) => (entry ? [{ basis: entry.data.basis, on: entry.on }] : []),
  )
const based = (c: CaseView): boolean => bases(c).length > 0

/** Technical reviews that had no result before the next one began or before the decision. */
function withoutResult(c: CaseView): readonly number[] {
  const ends = licence.all(c, 'technical-review-end')
  const decided = licenceDecision(c)?.seq ?? Number.POSITIVE_INFINITY
  return licence
    .all(c, 'technical-review')
    .filter((review, i, all) => {
      const next = { seq: Math.min(all[i + 1]?.seq ?? Number.POSITIVE_INFINITY, decided) }
      return !ends.some((end) => between(end, review, next))
    })
    .map(({ seq }) => seq)
}

/** 事实、证据、法律适用、裁量 */
export const licenceFactsRules = [
  guardRule({
    id: 'facts.licence-decided-as-examined',
    title: '许可决定与审查意见一致',
    cites: ['行政许可法 37', '行政许可法 38'],
    ...inLicence,
    ...unread,
    arises: licenceDecided,
    guard: 'licence.as-examined',
    steps: ['grant', 'refusal'],
    otherwise: unless(
      '许可决定与审查意见不一致，或者没有审查意见',
      'the decision is not what the examination proposed',
      '请先形成审查意见，或者重新审查',
      'examine first',
    ),
  }),
  holdsThat({
    id: 'facts.licence-supplement-received',
    title: '告知补正的，受理前已经收到补正材料',
    cites: ['行政许可法 32.1(4)', '行政许可法 32.1(5)'],
    ...inLicence,
    arises: (c) => c.has('supplement-notice') && c.has('acceptance'),
    fact: '告知补正后、受理前是否收到补正材料 supplement',
    is: (c) => {
      const told = licence.latest(c, 'supplement-notice')!
      const accepted = licence.latest(c, 'acceptance')!
      return licence.all(c, 'supplement').some((supplement) => between(supplement, told, accepted))
    },
    otherwise: unless(
      '告知补正后没有收到补正材料就受理',
      'the application was accepted without what was missing',
      '请核对材料；不需要补正的撤回补正告知',
      'check the papers, or withdraw the notice',
    ),
  }),
  holdsThat({
    id: 'facts.licence-old-one-named',
    title: '变更、延续申请写明了原许可证号和有效期',
    cites: ['行政许可法 49', '行政许可法 50.1'],
    ...inLicence,
    ...unread,
    arises: (c) => {
      const kind = licence.latest(c, 'application')?.data.kind
      return kind === 'change' || kind === 'renewal'
    },
    fact: '是否写明原许可证 application.licence',
    is: (c) => licence.latest(c, 'application')!.data.licence !== undefined,
    otherwise: unless(
      '变更、延续申请没有写明原许可证',
      'the licence to be changed or renewed is not named',
      '请补充原许可证号和有效期',
      'name the licence and its end',
    ),
  }),
  holdsThat({
    id: 'facts.licence-site-conforms',
    title: '准予许可的，最近一次现场核查结论为符合',
    cites: ['行政许可法 34.3', '行政许可法 38.1'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('grant') && c.has('site-review'),
    fact: '最近一次现场核查是否符合 site-review.conclusion',
    is: (c) => licence.latest(c, 'site-review')!.data.conclusion === 'conforms',
    otherwise: unless(
      '现场核查不符合或者需要整改，仍准予许可',
      'the licence was granted although the site did not conform',
      '请在整改后重新核查',
      'review the site again after it was put right',
    ),
  }),
  question({
    id: 'facts.licence-conditions-met',
    title: '法定条件、标准逐项核对，符合与不符合均有依据',
    cites: ['行政许可法 34', '行政许可法 38'],
    ...anyLicence,
    ...unread,
    asks: '对照法定条件、标准逐项看申请材料、核查记录、检验结果是否支持审查意见',
    otherwise: unless(
      '条件没有逐项核对',
      'the conditions were not checked one by one',
      '请补充审查',
      'examine further',
    ),
  }),
  noneOf({
    id: 'evidence.licence-technical-result',
    title: '检验、检测、鉴定、专家评审均在决定前取得结果',
    cites: ['行政许可法 45'],
    ...inLicence,
    arises: (c) => c.has('technical-review'),
    fact: '没有结果的技术审查序号 technical-review-end',
    faults: withoutResult,
    otherwise: unless(
      '技术审查没有结果就作出决定',
      'a technical review has no result on file',
      '请取得结果并入卷',
      'wait for the result and file it',
    ),
  }),
  guardRule({
    id: 'evidence.licence-site-signed',
    title: '现场核查记录由申请人签字，拒签的有见证人或者音像佐证',
    cites: ['行政许可法 34.3'],
    ...inLicence,
    ...unread,
    arises: (c) => c.has('site-review'),
    guard: 'on-site.refusal-witnessed',
    steps: ['site-review'],
    each: true,
    otherwise: unless(
      '核查记录没有签字，也没有见证人或者音像佐证',
      'a record of the site is neither signed nor witnessed',
      '请补充见证或者音像记录',
      'add a witness or a recording',
    ),
  }),
  question({
    id: 'evidence.licence-materials-genuine',
    title: '申请材料的真实性已经核实，复印件与原件相符',
    cites: ['行政许可法 31'],
    ...anyLicence,
    ...unread,
    asks: '看关键材料有无核对原件、查询共享数据或者现场印证的记录，有无前后矛盾',
    otherwise: unless('材料真实性没有核实', 'nobody checked whether the papers are genuine', '请核实', 'check them'),
  }),
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
    is: (c) => articlesOf(licence.latest(c, 'revocation')!.data.basis).includes('行政许可法 69'),
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
