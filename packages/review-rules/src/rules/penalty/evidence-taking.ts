import { defineRule, guardRule, question } from '../../rule'
import type { OrdinaryCase } from '../../view/cases'
import { evidenceUsed } from '../../view/penalty'
import { unapproved } from '../../view/people'
import { began, worstRun } from '../../view/periods'
import { ordinary, unless, unspaced } from '../shared'

const preserved = (c: OrdinaryCase): boolean => c.has('preservation')
const heard = (c: OrdinaryCase): boolean => c.all('hearing').some(({ data }) => data.ended === 'held')

/** How many pieces that prove a fact the decision leaves out. */
function unlisted(c: OrdinaryCase): number {
  const listed = c.latest('decision')!.data.evidence.map(unspaced)
  return evidenceUsed(c).filter(({ title }) => !listed.some((text) => text.includes(unspaced(title)))).length
}

export const evidenceTakingRules = [
  defineRule({
    id: 'evidence.taken-before-report',
    title: '认定事实所用证据均在调查终结前取得',
    cites: ['行政处罚法 40', '行政处罚法 57.1'],
    ...ordinary,
    arises: (c) => c.has('investigation-end'),
    facts: { last: '最后取得证据日 evidence.on', ended: '调查终结日 investigation-end.on' },
    reads: (c) => ({
      last: evidenceUsed(c)
        .map(({ on }) => on)
        .sort()
        .at(-1),
      ended: c.latest('investigation-end')!.on,
    }),
    holds: ({ last, ended }) => last <= ended,
    otherwise: unless(
      '有证据在调查终结之后才取得',
      'evidence was taken after the final report',
      '请补充调查、重新终结并重新告知',
      'reopen the investigation, report and notify again',
    ),
    examples: {
      met: [
        { last: '2026-10-20', ended: '2026-10-26' },
        { last: '2026-10-26', ended: '2026-10-26' },
      ],
      notMet: [{ last: '2026-10-28', ended: '2026-10-26' }],
      undetermined: [{ ended: '2026-10-26' }],
    },
  }),
  guardRule({
    id: 'evidence.signature-or-witness',
    title: '笔录由当事人签字，拒签的有见证人或者音像佐证',
    cites: ['行政处罚法 55.2'],
    ...ordinary,
    arises: (c) => c.has('scene-inspection', 'interview'),
    guard: 'on-site.refusal-witnessed',
    steps: ['scene-inspection', 'interview'],
    each: true,
    otherwise: unless(
      '拒签的笔录没有见证人，也没有音像记录',
      'a refused signature has neither witness nor recording',
      '请补充见证情况，或者重新制作笔录',
      'add the witness, or make the record again',
    ),
  }),
  defineRule({
    id: 'evidence.preservation-approved',
    title: '先行登记保存经机关负责人批准',
    cites: ['行政处罚法 56'],
    ...ordinary,
    arises: preserved,
    facts: { unapproved: '未经负责人批准的保存记录序号 preservation.approvedBy' },
    reads: (c) => ({ unapproved: unapproved(c, 'preservation') }),
    holds: ({ unapproved }) => unapproved.length === 0,
    otherwise: unless(
      '先行登记保存没有机关负责人批准',
      'a preservation was not approved by the head',
      '请补充批准手续；没有批准的应当解除',
      'obtain the approval, or release what was preserved',
    ),
    examples: { met: [{ unapproved: [] }], notMet: [{ unapproved: [5] }], undetermined: [{}] },
  }),
  defineRule({
    id: 'evidence.preservation-in-time',
    title: '先行登记保存后在法定期限内作出处理决定',
    cites: ['行政处罚法 56', '行政处罚法 85'],
    ...ordinary,
    arises: (c) => began(c, 'penalty.preservation-disposition'),
    facts: {
      keepBy: '处理期限 law.penalty.preservation-disposition',
      ended: '处理日或者审核日 preservation-disposition.on',
    },
    reads: (c) => {
      const run = worstRun(c, 'penalty.preservation-disposition')
      return { keepBy: run.keepBy, ended: run.endedOn }
    },
    holds: ({ keepBy, ended }) => ended <= keepBy,
    otherwise: unless(
      '先行登记保存超过法定期限没有处理',
      'preserved evidence was not disposed of in time',
      '请立即解除保存并说明情况',
      'release it at once and explain',
    ),
    examples: {
      met: [
        { keepBy: '2026-10-27', ended: '2026-10-20' },
        { keepBy: '2026-10-20', ended: '2026-10-20' },
      ],
      notMet: [{ keepBy: '2026-10-27', ended: '2026-10-28' }],
      undetermined: [{ ended: '2026-10-28' }],
    },
  }),
  guardRule({
    id: 'evidence.preservation-disposed',
    title: '决定前先行登记保存的物品均已处理',
    cites: ['行政处罚法 56'],
    ...ordinary,
    arises: preserved,
    guard: 'preservation.disposed',
    steps: ['decision', 'no-penalty'],
    otherwise: unless(
      '先行登记保存的物品尚未全部处理',
      'not everything that was preserved has been disposed of',
      '请作出处理决定',
      'dispose of it',
    ),
  }),
  defineRule({
    id: 'evidence.none-behind-the-hearing',
    title: '听证之后没有未经质证的新证据作为定案依据',
    cites: ['行政处罚法 64(7)', '行政处罚法 65'],
    ...ordinary,
    arises: heard,
    facts: { last: '最后取得的定案证据序号 evidence.seq', hearing: '听证记录序号 hearing.seq' },
    reads: (c) => ({
      last: Math.max(0, ...evidenceUsed(c).map(({ seq }) => seq)),
      hearing: c.latest('hearing')!.seq,
    }),
    holds: ({ last, hearing }) => last < hearing,
    otherwise: unless(
      '听证之后又取得了定案证据，未经质证',
      'evidence was taken after the hearing and never examined there',
      '请对新证据重新听证，或者不作为依据',
      'hold a hearing on it, or do not rely on it',
    ),
    examples: { met: [{ last: 6, hearing: 15 }], notMet: [{ last: 17, hearing: 15 }], undetermined: [{ last: 6 }] },
  }),
  question({
    id: 'evidence.examined-at-the-hearing',
    title: '听证中出示了全部定案证据并经当事人质证',
    cites: ['行政处罚法 64(7)', '行政处罚法 65'],
    ...ordinary,
    arises: heard,
    asks: '对照证据目录看听证笔录是否逐件出示、当事人是否发表质证意见',
    otherwise: unless('有定案证据未经质证', 'evidence was not examined', '请重新听证', 'hold the hearing again'),
  }),
  defineRule({
    id: 'evidence.listed-in-decision',
    title: '决定书列举了认定事实所用的全部证据',
    cites: ['行政处罚法 59'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    facts: { unlisted: '决定书未列举的证据件数 decision.evidence' },
    reads: (c) => ({ unlisted: c.keep(unlisted) }),
    holds: ({ unlisted }) => unlisted === 0,
    otherwise: unless(
      '决定书没有列举全部定案证据',
      'the decision does not list all the evidence',
      '请在决定书中逐件列举',
      'list each piece in the decision',
    ),
    examples: { met: [{ unlisted: 0 }], notMet: [{ unlisted: 1 }], undetermined: [{}] },
  }),
]
