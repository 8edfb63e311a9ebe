import { guardRule, question } from '../../rule'
import type { LicenceCase } from '../../view/cases'
import { licenceDecided, licenceDecision } from '../../view/licence'
import { between } from '../common/order'
import { holdsThat, noneOf } from '../shapes'
import { anyLicence, inLicence, unless, unread } from '../shared'

/** Technical reviews that had no result before the next one began or before the decision. */
function withoutResult(c: LicenceCase): readonly number[] {
  const ends = c.all('technical-review-end')
  const decided = licenceDecision(c)?.seq ?? Number.POSITIVE_INFINITY
  return c
    .all('technical-review')
    .filter((review, i, all) => {
      const next = { seq: Math.min(all[i + 1]?.seq ?? Number.POSITIVE_INFINITY, decided) }
      return !ends.some((end) => between(end, review, next))
    })
    .map(({ seq }) => seq)
}

/** 事实、证据 */
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
      const told = c.latest('supplement-notice')!
      const accepted = c.latest('acceptance')!
      return c.all('supplement').some((supplement) => between(supplement, told, accepted))
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
      const kind = c.latest('application')?.data.kind
      return kind === 'change' || kind === 'renewal'
    },
    fact: '是否写明原许可证 application.licence',
    is: (c) => c.latest('application')!.data.licence !== undefined,
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
    is: (c) => c.latest('site-review')!.data.conclusion === 'conforms',
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
]
