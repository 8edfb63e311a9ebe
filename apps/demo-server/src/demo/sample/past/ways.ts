import { addDays, type LawBook, type PlainDate } from '@zhifa/domain'
import { type NextAct, sampleActs, sampleOf } from '@zhifa/domain/testing'
import { type Kind, seenOn } from './kind'

const procedure = 'penalty.ordinary'
const stepOf = (next: NextAct): string => seenOn(next, procedure).step

/** An act that the sample case itself does not hold, on a day. */
function other(step: string, on: PlainDate, law: LawBook, data: object = {}, own = false): NextAct {
  const { acts, others } = sampleOf(procedure, on, law)
  const found = (own ? acts : others).find((next) => stepOf(next) === step)
  if (!found) throw new Error(`The samples have no ${step} / 样例没有该步骤`)
  return (record) => {
    const act = typeof found === 'function' ? found(record) : found
    return { ...act, on, data: { ...(act.data as object), ...data } }
  }
}

const changed =
  (next: NextAct, data: object): NextAct =>
  (record) => {
    const act = typeof next === 'function' ? next(record) : next
    return { ...act, data: { ...(act.data as object), ...data } }
  }

const upTo = (acts: readonly NextAct[], step: string): readonly NextAct[] =>
  acts.slice(0, acts.findLastIndex((next) => stepOf(next) === step) + 1)
const only = (acts: readonly NextAct[], ...steps: readonly string[]): readonly NextAct[] =>
  acts.filter((next) => steps.includes(stepOf(next)))
const dayIn = (acts: readonly NextAct[], step: string): PlainDate => {
  const found = acts.find((next) => stepOf(next) === step)
  if (!found) throw new Error(`The sample has no ${step} / 样例没有该步骤`)
  return seenOn(found, procedure).on
}
const closed = (acts: readonly NextAct[], type: string, performance: string): readonly NextAct[] => [
  ...only(acts, 'closing').map((next) =>
    changed(next, { type, summary: '当事人涉嫌未取得公共场所卫生许可证擅自营业一案办结。', performance }),
  ),
  ...only(acts, 'archiving'),
]

const way = (name: string, finished: number, acts: Kind['acts'], more: Partial<Kind> = {}): Kind => ({
  ...{ name, procedure, finished, ownWords: true, openEvery: 8, acts },
  ...more,
})

/** A penalty case that ends with an act before anything was decided. */
const endsWith = (name: string, finished: number, after: string, step: string, type: string): Kind =>
  way(name, finished, (end, law) => {
    const acts = sampleActs(end, law)
    const on = dayIn(acts, 'investigation-end')
    return [...upTo(acts, after), other(step, on, law), ...closed(acts, type, '没有作出行政处罚决定。')]
  })

const noPenalty = way('no-penalty', 6, (end, law) => {
  const acts = sampleActs(end, law)
  return [
    ...upTo(acts, 'review-opinion').map((next) =>
      stepOf(next) === 'review-submission' ? changed(next, { draft: { outcome: 'no-penalty', penalties: [] } }) : next,
    ),
    other('no-penalty', dayIn(acts, 'decision'), law),
    other('no-penalty-service', dayIn(acts, 'decision-service'), law),
    ...closed(acts, 'no-penalty', '不予行政处罚，已教育当事人。'),
  ]
})

const hearing = way(
  'hearing',
  7,
  (end, law) => {
    const working = (day: PlainDate, count: number): PlainDate => law.calendar.addWorkingDays(day, count).date
    const before = sampleActs(working(end, -24), law)
    const acts = sampleActs(end, law)
    const asked = dayIn(before, 'defence-review')
    const told = working(asked, 1)
    const held = working(told, 10)
    const report = working(held, 1)
    const again = (step: string, data: object = {}): NextAct => other(step, report, law, data, true)
    return [
      ...upTo(before, 'defence-review'),
      other('hearing-request', asked, law),
      other('hearing-notice', told, law, { heldAt: `${held}T09:00` }),
      other('hearing', held, law),
      other('hearing-report', report, law),
      again('review-submission', {
        papers: [
          { paper: 'explanation', title: '案件情况说明' },
          { paper: 'draft-decision', title: '行政处罚决定书（拟稿）' },
          { paper: 'evidence', title: '证据材料4件' },
          { paper: 'hearing-record', title: '听证笔录' },
        ],
      }),
      again('review-assignment'),
      again('review-opinion'),
      ...acts.slice(acts.findIndex((next) => stepOf(next) === 'decision')),
    ]
  },
  { fixedCast: true },
)

const court = way('court', 4, (end, law) => {
  const before = sampleActs(law.calendar.addWorkingDays(addDays(end, -250), 1).date, law)
  const served = dayIn(before, 'decision-service')
  const on = (days: number): PlainDate => law.calendar.addWorkingDays(addDays(served, days - 1), 1).date
  const acts = sampleActs(end, law)
  return [
    ...upTo(before, 'decision-service'),
    other('demand', on(190), law),
    other('court-application', on(216), law),
    other('court-ruling', on(226), law),
    ...closed(acts, 'court-enforcement', '已申请人民法院强制执行，法院裁定准予执行。'),
  ]
})

const deferred = way('deferred', 5, (end, law) => {
  const before = sampleActs(law.calendar.addWorkingDays(addDays(end, -61), 1).date, law)
  const served = dayIn(before, 'decision-service')
  const acts = sampleActs(end, law)
  return [
    ...upTo(before, 'decision-service'),
    // The approval names the day of the application: here the day on which it arrived, and was decided.
    ...(['deferral-application', 'deferral'] as const).map((step) =>
      other(step, law.calendar.addWorkingDays(served, 3).date, law),
    ),
    ...only(acts, 'payment', 'compliance', 'closing', 'archiving'),
  ]
})

/** 普通程序以其他方式了结 */
export const otherWays: readonly Kind[] = [
  noPenalty,
  hearing,
  court,
  deferred,
  endsWith('not-filed', 4, 'intake', 'not-filed', 'not-filed'),
  endsWith('withdrawn', 4, 'interview', 'withdraw-filing', 'withdrawn'),
  endsWith('transferred', 3, 'interview', 'transfer-agency', 'transferred'),
]
