import { sampleParty } from '../../testing'
import { did, type Examples } from './example'
import { lawWithoutParameter, lawWithoutPoint, lawWithoutScope, lawWithParameter, lawWithPeriod } from './law'
import { secondParty } from './violation'

const fine = (yuan: number) => [{ kind: 'fine', amount: yuan * 100 }]
const no = { value: false, reason: '无此情形。' }
const yes = { value: true, reason: '见报告。' }
const ordinary = { majorPublicInterest: no, complex: no, otherByLaw: no, socialImpact: no }
const ended = (judgements: object, on = '2026-11-02') =>
  did('investigation-end', on, { judgements, suspectedCrime: no, proposal: fine(3000) })
const paper = (name: string) => ({ paper: name, title: name })
const three = ['explanation', 'draft-decision', 'evidence'].map(paper)
const submitted = (on: string, more: object = {}) =>
  did('review-submission', on, { draft: { outcome: 'penalty', penalties: fine(3000) }, papers: three, ...more })
const agreed = (on: string, by = 'reviewer-a') => did('review-opinion', on, { result: 'agree', problems: [] }, [by])
const problem = { point: '事实', problem: '证据不足。', cure: '补充证据。' }
const objected = (on: string, count = 1) =>
  did('review-opinion', on, { result: 'problems', problems: Array.from({ length: count }, () => problem) })
const returned = (on: string) => did('review-return', on, { missing: ['证据材料'], note: '请补正。' })
const extended = (on: string) => did('review-extension', on, { reason: '案情复杂。' })
const handled = (...numbers: number[]) => ({
  answers: numbers.map((n) => ({ problem: n, handling: 'corrected', text: '已补正。' })),
})
const view = (person: string) => ({ person, view: '同意。' })
const away = (person: string) => ({ person, reason: '出差。' })
const meeting = (attendees: readonly string[]) => ({ attendees, views: attendees.map(view) })
const discussed = (on: string, subject = 'serious-case', conclusion = 'proceed') =>
  did('collective-discussion', on, {
    subject,
    attendees: ['agency-head', 'deputy-head'],
    opinions: '同意。',
    conclusion,
    text: '同意。',
  })
const clear = { rule: 'facts.clear', point: '主要事实是否清楚', title: '主要事实清楚', judged: true }
const lacking = { rule: 'evidence.listed', point: '证据是否确凿充分', title: '证据已列明', judged: false }
const said = (rule: string, holds?: boolean) => ({ rule, text: '见案卷。', ...(holds === undefined ? {} : { holds }) })
const passed = ['met', 'met', 'met', 'met', 'met'] as const

/** 法制审核 */
export const review: readonly Examples[] = [
  {
    guard: 'review.cleared',
    cases: [
      { when: '没有送审', outcome: 'not-met' },
      { when: '送审未通过', facts: [submitted('2026-11-03'), objected('2026-11-05')], outcome: 'not-met' },
    ],
  },
  ...[
    { procedure: 'licence.ordinary', step: 'grant', reviewed: 'grant', other: 'refuse', title: '准予许可' },
    { procedure: 'licence.ordinary', step: 'refusal', reviewed: 'refuse', other: 'grant', title: '不予许可' },
    { procedure: 'licence.ordinary', step: 'revocation', reviewed: 'revoke', other: 'grant', title: '撤销许可' },
    { procedure: 'coercion.measure', step: 'imposition', reviewed: 'measure', other: 'execution', title: '强制措施' },
    { procedure: 'penalty.ordinary', step: 'no-penalty', reviewed: 'no-penalty', other: 'grant', title: '不予处罚' },
  ].map(({ procedure, step, reviewed, other, title }): Examples => {
    const material = step === 'revocation' ? [did('revocation-examination', '2026-11-02')] : []
    const sent = (outcome: string) => submitted('2026-11-03', { draft: { outcome, penalties: [] } })
    return {
      guard: 'review.cleared',
      procedures: [procedure],
      step,
      cases: [
        {
          when: `送审并通过的是${title}`,
          facts: [...material, sent(reviewed), agreed('2026-11-05')],
          outcome: passed,
        },
        {
          when: `送审并通过的不是${title}`,
          facts: [...material, sent(other), agreed('2026-11-05')],
          outcome: ['met', 'met', 'met', 'met', 'not-met'],
        },
      ],
    }
  }),
  {
    guard: 'review.cleared',
    procedures: ['penalty.ordinary'],
    step: 'decision',
    cases: [
      {
        when: '拟决定与送审内容一致',
        facts: [ended(ordinary), submitted('2026-11-03'), agreed('2026-11-05')],
        data: { penalties: fine(3000) },
        outcome: passed,
      },
      {
        when: '拟决定与送审内容不一致',
        facts: [ended(ordinary), submitted('2026-11-03'), agreed('2026-11-05')],
        data: { penalties: fine(2000) },
        outcome: ['met', 'met', 'met', 'met', 'not-met'],
      },
      {
        when: '不属于重大执法决定，判定结果已入卷',
        facts: [
          ended(ordinary),
          did('review-determination', '2026-11-03', { determination: { outcome: 'not-required' } }),
        ],
        data: { penalties: fine(3000) },
        law: lawWithoutScope,
        outcome: 'met',
      },
      {
        when: '不属于重大执法决定，判定结果没有入卷',
        facts: [ended(ordinary)],
        data: { penalties: fine(3000) },
        law: lawWithoutScope,
        outcome: 'not-met',
      },
      {
        when: '拟吊销许可证件，属于重大执法决定',
        facts: [
          ended(ordinary),
          did('review-determination', '2026-11-03', { determination: { outcome: 'not-required' } }),
        ],
        data: { penalties: [{ kind: 'licence-revocation', licence: '示卫公证字第1号' }] },
        law: lawWithoutScope,
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'review.cleared',
    procedures: ['penalty.ordinary'],
    step: 'no-penalty',
    cases: [
      {
        when: '送审的是处罚，改为不予处罚',
        facts: [submitted('2026-11-03'), agreed('2026-11-05')],
        outcome: ['met', 'met', 'met', 'met', 'not-met'],
      },
    ],
  },
  {
    guard: 'review.before-notice',
    step: 'prior-notice',
    cases: [
      { when: '告知前没有送审', data: { proposal: fine(3000) }, outcome: 'not-met' },
      {
        when: '告知前审核已通过',
        facts: [submitted('2026-11-03'), agreed('2026-11-05')],
        data: { proposal: fine(3000) },
        outcome: passed,
      },
      {
        when: '拟告知的处罚与送审内容不一致',
        facts: [submitted('2026-11-03'), agreed('2026-11-05')],
        data: { proposal: fine(2000) },
        outcome: ['met', 'met', 'met', 'met', 'not-met'],
      },
      {
        when: '没有配置送审节点，告知时不要求',
        law: lawWithoutPoint,
        data: { proposal: fine(3000) },
        outcome: [],
      },
      {
        when: '送审节点在决定之前，告知时不要求',
        law: lawWithParameter('review.point', 'before-decision'),
        data: { proposal: fine(3000) },
        outcome: [],
      },
      {
        when: '不属于重大执法决定',
        facts: [ended(ordinary)],
        law: lawWithoutScope,
        data: { proposal: fine(3000) },
        outcome: [],
      },
    ],
  },
  {
    guard: 'review.submission-open',
    cases: [
      { when: '已送审，尚未答复', facts: [submitted('2026-11-03')], outcome: 'met' },
      { when: '已出具意见', facts: [submitted('2026-11-03'), agreed('2026-11-05')], outcome: 'not-met' },
      { when: '已退回补正', facts: [submitted('2026-11-03'), returned('2026-11-05')], outcome: 'not-met' },
      {
        when: '退回后再次送审',
        facts: [submitted('2026-11-03'), returned('2026-11-05'), submitted('2026-11-06')],
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'review.no-submission-open',
    cases: [
      { when: '首次送审', outcome: 'met' },
      { when: '上一次送审尚未答复', facts: [submitted('2026-11-03')], outcome: 'not-met' },
      { when: '退回后再次送审', facts: [submitted('2026-11-03'), returned('2026-11-05')], outcome: 'met' },
    ],
  },
  {
    guard: 'review.extendable',
    cases: [
      {
        when: '期限届满当日首次延长，本省有规定',
        on: '2026-11-12',
        facts: [submitted('2026-11-03')],
        outcome: 'met',
      },
      { when: '期限届满次日才延长', on: '2026-11-13', facts: [submitted('2026-11-03')], outcome: 'not-met' },
      { when: '本次送审已经延长过', facts: [submitted('2026-11-03'), extended('2026-11-09')], outcome: 'not-met' },
      {
        when: '退回后再次送审，可以再延长',
        facts: [submitted('2026-11-03'), extended('2026-11-04'), returned('2026-11-11'), submitted('2026-11-12')],
        outcome: 'met',
      },
      { when: '尚无规定的日期', on: '2019-06-28', facts: [submitted('2019-06-27')], outcome: 'undetermined' },
      {
        when: '本机关规定延长五个工作日',
        facts: [submitted('2026-11-16')],
        law: lawWithPeriod('review.opinion-extension', 5),
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'review.papers-complete',
    cases: [
      { when: '三种材料齐全', data: { papers: three }, outcome: 'met' },
      { when: '缺少证据材料', data: { papers: three.slice(0, 2) }, outcome: 'not-met' },
      { when: '只有其他材料', data: { papers: [paper('other')] }, outcome: 'not-met' },
    ],
  },
  {
    guard: 'review.papers-complete',
    procedures: ['penalty.ordinary'],
    cases: [
      {
        when: '举行过听证，缺少听证笔录',
        facts: [did('hearing', '2026-11-16')],
        data: { papers: three },
        outcome: 'not-met',
      },
      {
        when: '举行过听证，听证笔录在内',
        facts: [did('hearing', '2026-11-16')],
        data: { papers: [...three, paper('hearing-record')] },
        outcome: 'met',
      },
    ],
  },
  {
    guard: 'review.problems-answered',
    cases: [
      { when: '首次送审，没有前次问题', outcome: 'met' },
      { when: '前次问题全部处理', facts: [objected('2026-11-05', 2)], data: handled(2, 1), outcome: 'met' },
      { when: '前次三个问题只处理第二个', facts: [objected('2026-11-05', 3)], data: handled(2), outcome: 'not-met' },
      { when: '前次问题没有任何处理情况', facts: [objected('2026-11-05')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'review.reviewer-fit',
    cases: [
      { when: '审核小组成员，未参与办案', by: ['reviewer-a'], outcome: 'met' },
      { when: '不在审核小组', by: ['officer-c'], outcome: 'not-met' },
      { when: '两人中一人不在审核小组', by: ['reviewer-a', 'officer-c'], outcome: 'not-met' },
      { when: '不在人员名录中', by: ['nobody'], outcome: 'not-met' },
      {
        when: '本案的经办人',
        facts: [did('review-submission', '2026-11-03', {}, ['reviewer-b'])],
        by: ['reviewer-b'],
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'review.reviewers-fit',
    cases: [
      { when: '审核小组成员，未参与办案', data: { reviewers: ['reviewer-a'] }, outcome: 'met' },
      { when: '不在审核小组', data: { reviewers: ['officer-c'] }, outcome: 'not-met' },
      { when: '两人中一人不在审核小组', data: { reviewers: ['reviewer-a', 'officer-c'] }, outcome: 'not-met' },
      {
        when: '本案的经办人',
        facts: [did('review-submission', '2026-11-03', {}, ['reviewer-b'])],
        data: { reviewers: ['reviewer-b'] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'discussion.members-in-charge',
    cases: [
      { when: '局长、副局长参加', data: meeting(['agency-head', 'deputy-head']), outcome: 'met' },
      { when: '科长列为参加人', data: meeting(['agency-head', 'section-head']), outcome: 'not-met' },
      { when: '档案员、办公室主任列为参加人', data: meeting(['archivist', 'office-head']), outcome: 'not-met' },
      { when: '同一人填写两次', data: meeting(['agency-head', 'agency-head']), outcome: 'not-met' },
      {
        when: '主持人未列入参加人',
        by: ['section-head'],
        data: meeting(['agency-head', 'deputy-head']),
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'discussion.quorum',
    cases: [
      { when: '两名在任负责人均参加', data: meeting(['agency-head', 'deputy-head']), outcome: 'met' },
      { when: '副局长没有参加，也没有记录缺席', data: meeting(['agency-head', 'section-head']), outcome: 'not-met' },
      {
        when: '副局长缺席并记录原因，参加人数未超过半数',
        data: { ...meeting(['agency-head', 'section-head']), absent: [away('deputy-head')] },
        outcome: 'not-met',
      },
      {
        when: '同一人既参加又缺席',
        data: { ...meeting(['agency-head', 'deputy-head']), absent: [away('deputy-head')] },
        outcome: 'not-met',
      },
      {
        when: '没有法定人数的规定',
        data: meeting(['agency-head', 'deputy-head']),
        law: lawWithoutParameter('discussion.quorum'),
        outcome: 'undetermined',
      },
    ],
  },
  {
    guard: 'discussion.views-recorded',
    cases: [
      { when: '每人的意见均有记录', data: meeting(['agency-head', 'deputy-head']), outcome: 'met' },
      {
        when: '一人没有发表意见的记录',
        data: { ...meeting(['agency-head', 'deputy-head']), views: [view('agency-head')] },
        outcome: 'not-met',
      },
      {
        when: '记录了未参加人的意见',
        data: {
          ...meeting(['agency-head', 'deputy-head']),
          views: ['agency-head', 'deputy-head', 'section-head'].map(view),
        },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'review.questions-answered',
    cases: [
      {
        when: '审核规则留下两个问题，均已回答',
        questions: [clear, lacking],
        data: { result: 'agree', answers: [said('facts.clear', true), said('evidence.listed')] },
        outcome: 'met',
      },
      {
        when: '判断为符合，没有另写说明',
        questions: [clear],
        data: { result: 'agree', answers: [{ rule: 'facts.clear', holds: true }] },
        outcome: 'met',
      },
      {
        when: '案卷缺少内容的，只选符合而没有说明如何处理',
        questions: [lacking],
        data: { result: 'agree', answers: [{ rule: 'evidence.listed', holds: true }] },
        outcome: 'not-met',
      },
      {
        when: '审核规则没有留下问题',
        questions: [],
        data: { result: 'agree' },
        outcome: 'met',
      },
      {
        when: '没有询问审核规则',
        data: { result: 'agree' },
        outcome: [],
      },
      {
        when: '一个问题没有回答',
        questions: [clear, lacking],
        data: { result: 'agree', answers: [said('facts.clear', true)] },
        outcome: 'not-met',
      },
      {
        when: '一个问题也没有回答，结论是存在问题',
        questions: [clear],
        data: { result: 'problems', problems: [problem] },
        outcome: 'not-met',
      },
      {
        when: '应由审核人员判断的，只有说明而没有判断',
        questions: [clear],
        data: { result: 'agree', answers: [said('facts.clear')] },
        outcome: 'not-met',
      },
      {
        when: '回答了案卷自己能够回答的事项',
        questions: [clear],
        data: { result: 'agree', answers: [said('facts.clear', true), said('documents.numbered', true)] },
        outcome: 'not-met',
      },
      {
        when: '同一问题回答了两次',
        questions: [clear],
        data: { result: 'problems', answers: [said('facts.clear', true), said('facts.clear', false)] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'review.agrees-with-answers',
    cases: [
      {
        when: '各项回答均为符合，结论为同意',
        data: { result: 'agree', answers: [said('facts.clear', true)] },
        outcome: 'met',
      },
      { when: '没有待答问题，结论为同意', data: { result: 'agree' }, outcome: 'met' },
      {
        when: '一项回答为不符合，结论为存在问题',
        data: { result: 'problems', answers: [said('facts.clear', false)] },
        outcome: 'met',
      },
      {
        when: '一项回答为不符合，结论却为同意',
        data: { result: 'agree', answers: [said('facts.clear', false)] },
        outcome: 'not-met',
      },
    ],
  },
  {
    guard: 'review.problems-found',
    cases: [
      { when: '审核同意', facts: [agreed('2026-11-05')], outcome: 'not-met' },
      { when: '审核提出问题', facts: [objected('2026-11-05')], outcome: 'met' },
      { when: '问题处理后审核同意', facts: [objected('2026-11-05'), agreed('2026-11-09')], outcome: 'not-met' },
    ],
  },
  {
    guard: 'review.problems-found',
    procedures: ['penalty.ordinary'],
    step: 'withholding',
    cases: [{ when: '没有审核意见', outcome: 'not-met' }],
  },
  {
    guard: 'decision.discussed',
    step: 'decision',
    cases: [
      { when: '不属于情节复杂或者重大', facts: [ended({ complex: no })], outcome: 'met' },
      { when: '情节复杂，没有集体讨论', facts: [ended({ complex: yes })], outcome: 'not-met' },
      { when: '没有判断', facts: [ended({})], outcome: 'undetermined' },
      { when: '没有判断，但已集体讨论', facts: [ended({}), discussed('2026-11-03')], outcome: 'met' },
      { when: '情节复杂，已集体讨论', facts: [ended({ complex: yes }), discussed('2026-11-03')], outcome: 'met' },
      {
        when: '吊销许可证件，称不复杂，没有集体讨论',
        facts: [ended({ complex: no })],
        data: { penalties: [{ kind: 'licence-revocation', licence: '示卫公证字第1号' }] },
        outcome: 'not-met',
      },
      {
        when: '责令关闭其他当事人，称不复杂，没有集体讨论',
        facts: [ended({ complex: no })],
        data: {
          penalties: [{ kind: 'warning' }],
          others: [secondParty(sampleParty, { penalties: [{ kind: 'closure', description: '责令关闭。' }] })],
        },
        outcome: 'not-met',
      },
      {
        when: '吊销许可证件，已集体讨论',
        facts: [ended({ complex: no }), discussed('2026-11-03')],
        data: { penalties: [{ kind: 'licence-revocation', licence: '示卫公证字第1号' }] },
        outcome: 'met',
      },
      {
        when: '集体讨论的结论是停止',
        facts: [ended({ complex: yes }), discussed('2026-11-03', 'serious-case', 'stop')],
        outcome: 'not-met',
      },
      {
        when: '集体讨论的是审核分歧',
        facts: [ended({ complex: yes }), discussed('2026-11-03', 'review-disagreement')],
        outcome: 'not-met',
      },
      {
        when: '讨论之后补充调查，案情已变',
        facts: [
          ended({ complex: yes }),
          discussed('2026-11-03'),
          did('reinvestigation', '2026-11-04', { reason: '补充。' }),
          ended({ complex: yes }, '2026-11-09'),
        ],
        outcome: 'not-met',
      },
    ],
  },
]
