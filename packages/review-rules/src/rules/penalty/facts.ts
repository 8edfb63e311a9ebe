import { inTwoPlaces, type Presence } from '@zhifa/domain'
import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { endOf, planned } from '../../view/penalty'
import { ordinary, penalty, unless, unspaced } from '../shared'

function visits(c: PenaltyCase): readonly Presence[] {
  return [...c.all('scene-inspection'), ...c.all('interview')].map(({ data, by }) => ({
    place: data.place,
    start: data.start,
    end: data.end,
    people: by.map(({ id }) => id),
  }))
}

/** How many pairs of records put somebody at two places at one time. */
const pairsApart = (all: readonly Presence[]): number =>
  all.reduce(
    (count, one, i) => count + all.slice(i + 1).filter((other) => inTwoPlaces(one, other).length > 0).length,
    0,
  )

/** What may come only after the investigation is finished. */
const concluding = ['prior-notice', 'decision', 'no-penalty'] as const

const overlaps = (c: PenaltyCase): number => pairsApart(visits(c))

const gains = (c: PenaltyCase): number =>
  planned(c)!.penalties.reduce((sum, item) => sum + (item.kind === 'confiscation-of-gains' ? item.amount : 0), 0)

/** What was found of the first party's gains: of each violation where there are several, and open while one is. */
function gainsFound(c: PenaltyCase): number | undefined {
  const end = endOf(c)
  if (!end?.violations) return end?.gains
  const all = end.violations.map((item) => item.gains)
  const known = all.filter((sum) => sum !== undefined)
  return known.length === 0 ? undefined : known.reduce((total, sum) => total + sum, 0)
}

export const factsRules = [
  defineRule({
    id: 'facts.investigation-finished',
    title: '告知之前调查已经终结并形成报告',
    cites: ['行政处罚法 40', '行政处罚法 57.1'],
    ...ordinary,
    arises: (c) => c.has(...concluding),
    facts: { ended: '调查终结日 investigation-end.on', next: '告知或者决定日 prior-notice.on' },
    reads: (c) => ({
      ended: c.first('investigation-end')?.on,
      next: concluding.flatMap((step) => c.first(step) ?? []).sort((a, b) => a.seq - b.seq)[0]!.on,
    }),
    holds: ({ ended, next }) => ended <= next,
    otherwise: unless(
      '调查尚未终结就告知或者决定',
      'the notice or decision came before the end of the investigation',
      '请完成调查后重新告知',
      'finish the investigation and notify again',
    ),
    examples: {
      met: [
        { ended: '2026-10-26', next: '2026-11-03' },
        { ended: '2026-11-03', next: '2026-11-03' },
      ],
      notMet: [{ ended: '2026-11-04', next: '2026-11-03' }],
      undetermined: [{ next: '2026-11-03' }],
    },
  }),
  guardRule({
    id: 'facts.each-on-evidence',
    title: '每项违法事实均有在卷证据证明',
    cites: ['行政处罚法 40', '行政处罚法 46'],
    ...ordinary,
    arises: (c) => c.has('investigation-end'),
    guard: 'investigation.facts-proved',
    steps: ['investigation-end'],
    otherwise: unless(
      '有违法事实所列证据不在卷',
      'a fact names evidence that is not on file',
      '请补充证据或者更正证据编号',
      'add the evidence or correct its number',
    ),
  }),
  defineRule({
    id: 'facts.act-before-report',
    title: '认定的违法行为期间早于调查终结',
    cites: ['行政处罚法 40'],
    ...ordinary,
    arises: (c) => c.has('investigation-end'),
    facts: { last: '违法行为终了日 investigation-end.violation.to', ended: '调查终结日 investigation-end.on' },
    reads: (c) => ({ last: endOf(c)!.violation.to, ended: c.latest('investigation-end')!.on }),
    holds: ({ last, ended }) => last <= ended,
    otherwise: unless(
      '认定的违法行为终了日晚于调查终结日',
      'the act is said to have ended after the final report',
      '请更正违法行为期间',
      'correct the span of the act',
    ),
    examples: {
      met: [
        { last: '2026-10-16', ended: '2026-10-26' },
        { last: '2026-10-26', ended: '2026-10-26' },
      ],
      notMet: [{ last: '2026-10-27', ended: '2026-10-26' }],
      undetermined: [{ ended: '2026-10-26' }],
    },
  }),
  defineRule({
    id: 'facts.told-are-decided',
    title: '决定认定的事实就是告知当事人的事实',
    cites: ['行政处罚法 44', '行政处罚法 45.1'],
    ...ordinary,
    arises: (c) => c.has('decision'),
    facts: { same: '告知书与决定书的违法事实是否一致 prior-notice.facts' },
    reads: (c) => {
      const told = c.latest('prior-notice')?.data.facts
      return { same: told === undefined ? undefined : unspaced(told) === unspaced(c.latest('decision')!.data.facts) }
    },
    holds: ({ same }) => same,
    otherwise: unless(
      '决定书认定的事实与告知的事实不一致',
      'the decision finds other facts than the notice told',
      '事实有变化的，请重新告知并听取意见；只是文字不同的，请统一表述',
      'tell the party the new facts and hear them again',
    ),
    examples: { met: [{ same: true }], notMet: [{ same: false }], undetermined: [{}] },
  }),
  defineRule({
    id: 'facts.party-questioned',
    title: '调查中听取过当事人一方的说法',
    cites: ['行政处罚法 40', '行政处罚法 45.1'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('investigation-end'),
    facts: { heard: '询问和当事人陈述的次数 interview|evidence.statement' },
    reads: (c) => ({
      heard:
        c.all('interview').length +
        c
          .all('evidence')
          .flatMap(({ data }) => data.items)
          .filter(({ kind }) => kind === 'statement').length +
        c.all('statement').length,
    }),
    holds: ({ heard }) => heard > 0,
    otherwise: unless(
      '案卷中没有当事人一方的陈述',
      "the party's own account is not on file",
      '请询问当事人，或者记录其拒绝陈述',
      'question the party, or record the refusal',
    ),
    examples: { met: [{ heard: 2 }], notMet: [{ heard: 0 }], undetermined: [{}] },
  }),
  defineRule({
    id: 'facts.gains-established',
    title: '没收的违法所得与查明的数额一致',
    cites: ['行政处罚法 28', '行政处罚法 40'],
    ...penalty,
    arises: (c) => planned(c)?.penalties.some(({ kind }) => kind === 'confiscation-of-gains') ?? false,
    facts: { found: '查明的违法所得（分） investigation-end.gains', taken: '拟没收的违法所得（分） penalties' },
    reads: (c) => ({ found: gainsFound(c), taken: gains(c) }),
    holds: ({ found, taken }) => found === taken,
    otherwise: unless(
      '没收的违法所得与查明的数额不一致',
      'the confiscated gains are not the gains that were found',
      '请核实违法所得的计算',
      'check how the gains were computed',
    ),
    examples: {
      met: [{ found: 120_000, taken: 120_000 }],
      notMet: [{ found: 120_000, taken: 150_000 }],
      undetermined: [{ taken: 150_000 }],
    },
  }),
  defineRule({
    id: 'facts.nobody-in-two-places',
    title: '同一执法人员没有在同一时间出现在两处',
    cites: ['行政处罚法 40', '行政处罚法 55.2'],
    grade: 'unverified',
    ...ordinary,
    arises: (c) => c.has('scene-inspection', 'interview'),
    facts: { overlaps: '时间重叠的次数 scene-inspection|interview' },
    reads: (c) => ({ overlaps: c.keep(overlaps) }),
    holds: ({ overlaps }) => overlaps === 0,
    otherwise: unless(
      '同一人员的两份笔录时间重叠而地点不同',
      'two records put one officer at two places at one time',
      '请核实时间、地点和人员，如实更正',
      'check times, places and people, and correct the record truthfully',
    ),
    examples: { met: [{ overlaps: 0 }], notMet: [{ overlaps: 1 }], undetermined: [{}] },
  }),
  question({
    id: 'facts.clear',
    title: '违法行为的时间、地点、主体、经过、后果均已查清',
    cites: ['行政处罚法 40'],
    ...penalty,
    asks: '看终结报告对时间、地点、行为人、手段、数量、后果的表述是否具体，有无相互矛盾',
    otherwise: unless('主要事实没有查清', 'the facts are not clear', '请补充调查', 'investigate further'),
  }),
  question({
    id: 'facts.dispute-resolved',
    title: '调查终结报告所列争议要点已经查明并有结论',
    cites: ['行政处罚法 40', '行政处罚法 57.1'],
    ...ordinary,
    arises: (c) => endOf(c)?.dispute !== undefined,
    asks: '逐项看争议要点是否有证据回应、结论是否成立',
    otherwise: unless(
      '有争议要点没有查明',
      'a point in dispute is open',
      '请补充调查或者说明',
      'investigate or explain',
    ),
  }),
]
