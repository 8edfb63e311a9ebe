import { defineRule, guardRule, question } from '../../rule'
import { handlersOn } from '../../view/review'
import { ordinary, penalty, unless } from '../shared'

export const officersApartRules = [
  guardRule({
    id: 'officers.handlers-certified',
    title: '立案时确定的承办人不少于两名且均持有效证件',
    cites: ['行政处罚法 42.1', '行政处罚法 54.2'],
    ...ordinary,
    arises: (c) => c.has('filing'),
    guard: 'filing.handlers-certified',
    steps: ['filing'],
    otherwise: unless(
      '立案确定的承办人不符合要求',
      'the named handlers are too few or not certified',
      '请变更承办人',
      'name other handlers',
    ),
  }),
  defineRule({
    id: 'officers.decider-apart',
    title: '批准决定的负责人没有参与本案调查',
    cites: ['行政处罚法 57.1'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('decision'),
    facts: { investigated: '批准人是否办案 decision.approvedBy' },
    reads: (c) => {
      const approver = c.latest('decision')!.approvedBy?.id
      return { investigated: approver === undefined ? undefined : handlersOn(c).has(approver) }
    },
    holds: ({ investigated }) => !investigated,
    otherwise: unless(
      '批准决定的负责人参与了调查，调查与审查没有分开',
      'the head who decided had investigated the case',
      '请由其他负责人审查决定',
      'let another head examine and decide',
    ),
    examples: { met: [{ investigated: false }], notMet: [{ investigated: true }], undetermined: [{}] },
  }),
  guardRule({
    id: 'officers.hearing-host-apart',
    title: '听证主持人不是本案调查人员',
    cites: ['行政处罚法 64(4)'],
    ...ordinary,
    arises: (c) => c.has('hearing-notice'),
    guard: 'hearing.host-apart',
    steps: ['hearing-notice'],
    otherwise: unless(
      '听证主持人参与过调查',
      'the host of the hearing investigated the case',
      '请更换主持人重新听证',
      'hold the hearing again under another host',
    ),
  }),
  defineRule({
    id: 'officers.recorder-present',
    title: '询问笔录的记录人在场参加询问',
    cites: ['行政处罚法 55.2', '行政处罚法 42.1'],
    ...ordinary,
    arises: (c) => c.has('interview'),
    facts: { absent: '记录人不在场的询问笔录序号 interview.recorder' },
    reads: (c) => ({
      absent: c
        .all('interview')
        .filter(({ by, data }) => !by.some(({ id }) => id === data.recorder))
        .map(({ seq }) => seq),
    }),
    holds: ({ absent }) => absent.length === 0,
    otherwise: unless(
      '笔录的记录人不在询问人员之列',
      'the recorder was not among those who asked',
      '请更正记录人，或者重新询问',
      'correct the recorder, or question again',
    ),
    examples: { met: [{ absent: [] }], notMet: [{ absent: [5] }], undetermined: [{}] },
  }),
  question({
    id: 'officers.no-interest',
    title: '办案人员与本案没有直接利害关系或者可能影响公正执法的其他关系',
    cites: ['行政处罚法 43.1'],
    ...penalty,
    asks: '看承办人、主持人、审核人员与当事人之间有无亲属、经济往来等关系，有无应回避未回避',
    otherwise: unless(
      '有应当回避而未回避的人员',
      'somebody should have withdrawn',
      '请决定回避并更换人员',
      'decide on recusal',
    ),
  }),
]
