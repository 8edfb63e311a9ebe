import { type CaseState, doneSince, entriesOf, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import { articlesBeyond } from '../../../citation/articles-beyond'
import type { Party } from '../../../party/party'
import { matchParties, type PartyMatch } from '../../../party/same-party'
import { type PenaltyPaper, type StatedViolation, statedIn } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'

interface Applied {
  readonly violated: readonly string[]
  readonly penaltyBasis: readonly string[]
}
type Report = 'prior-notice' | 'investigation-end'
const paper = { 'prior-notice': '事先告知书', 'investigation-end': '调查终结报告' } as const

interface Named {
  readonly party: Party
  readonly others?: readonly { readonly no: number; readonly party: Party }[] | undefined
}

/** How each party of a paper stands to the party of that number in the paper before; `missing`: that one has more. */
function matchesOf(now: Named, before: Named): (PartyMatch | 'missing')[] {
  const { others: here = [] } = now
  const { others: there = [] } = before
  const more = here.map(({ no, party }): PartyMatch => {
    const other = there.find((one) => one.no === no)
    return other ? matchParties(party, other.party) : 'other'
  })
  const left = there.filter(({ no }) => !here.some((one) => one.no === no)).map(() => 'missing' as const)
  return [matchParties(now.party, before.party), ...more, ...left]
}

/**
 * The same party as in the paper before: of the decision, as in the notice; of the notice, as in the final report. A name that was
 * mistyped is corrected on record (案件要素更正) and then agrees; another party, or another name, is told anew. Of several
 * each stands under its number, and none is left out: whoever was told is decided about, and whoever is decided about was told.
 */
const partyAsIn = (before: Report, cites: readonly string[]) =>
  guard<Named, PenaltyOrdinary>(
    {
      id: before === 'prior-notice' ? 'decision.party-told' : 'notice.party-investigated',
      title: before === 'prior-notice' ? '受处罚的当事人就是受告知的当事人' : '受告知的当事人就是调查终结报告的当事人',
      cites,
    },
    ({ data, state }): Answer => {
      const other = latest(state, before)?.data
      const matches = other && matchesOf(data, other)
      const match = matches && (matches.find((one) => one !== 'same') ?? 'same')
      const of = paper[before]
      return {
        holds: match === undefined ? undefined : match === 'same',
        read: { match: match ?? null, ...(matches && matches.length > 1 ? { matches } : {}) },
        message:
          match === 'missing'
            ? {
                zh: `${of}的当事人有人没有列入`,
                en: `somebody whom the ${before} names is left out`,
              }
            : match === 'same'
              ? { zh: `当事人与${of}一致`, en: `the party of the ${before}` }
              : match === 'renamed'
                ? { zh: `当事人的名称与${of}不同`, en: `another name than in the ${before}` }
                : match === 'other'
                  ? { zh: `当事人不是${of}的当事人`, en: `not the party of the ${before}` }
                  : { zh: `案卷中没有${of}`, en: `no ${before} is on record` },
        cure:
          before === 'prior-notice'
            ? {
                zh: '请对该当事人重新告知并听取意见；属于录入笔误的，先办理案件要素更正',
                en: 'notify this party anew and hear it; correct a mistyped name on record first',
              }
            : {
                zh: '请补充调查并重新作出调查终结报告；属于录入笔误的，先办理案件要素更正',
                en: 'investigate this party and report anew; correct a mistyped name on record first',
              },
      }
    },
  )

export const partyAsTold = partyAsIn('prior-notice', ['行政处罚法 44', '行政处罚法 62'])
export const partyAsInvestigated = partyAsIn('investigation-end', ['行政处罚法 44', '行政处罚法 57.1'])

/** The articles of a paper that the paper before does not name, as broken or as basis. */
const added = (now: Applied, before: Applied): string[] =>
  articlesBeyond([...now.violated, ...now.penaltyBasis], [...before.violated, ...before.penaltyBasis])

/** 决定适用的依据已经告知 */
export const basisAsTold = guard<Applied, PenaltyOrdinary>(
  { id: 'decision.basis-told', title: '决定适用的依据已经告知当事人', cites: ['行政处罚法 44', '行政处罚法 62'] },
  ({ data, state }): Answer => {
    const told = latest(state, 'prior-notice')?.data
    const untold = told && added(data, told)
    return {
      holds: untold && untold.length === 0,
      read: { untold: untold ?? null },
      message: !untold
        ? { zh: '案卷中没有事先告知书', en: 'no prior notice is on record' }
        : untold.length === 0
          ? { zh: '依据均已告知', en: 'every article was told' }
          : { zh: `没有告知的依据：${untold.join('、')}`, en: `articles that were not told: ${untold.join(', ')}` },
      cure: {
        zh: '请重新告知依据并听取意见后再作决定',
        en: 'notify again with this basis, hear the party, then decide',
      },
    }
  },
)

/** 告知的依据出自调查终结报告，或者按法制审核意见改正 */
export const basisAsInvestigated = guard<Applied, PenaltyOrdinary>(
  {
    id: 'notice.basis-investigated',
    title: '告知的依据是调查终结报告的依据，或者按审核意见改正的依据',
    cites: ['行政处罚法 44', '行政处罚法 57.1'],
  },
  ({ data, state }): Answer => {
    const report = latest(state, 'investigation-end')
    const others = report && added(data, report.data)
    const corrected = report !== undefined && correctedForReview(state, report)
    return {
      holds: others && (others.length === 0 || corrected),
      read: { others: others ?? null, corrected },
      message: !others
        ? { zh: '案卷中没有调查终结报告', en: 'no final report is on record' }
        : others.length === 0
          ? { zh: '依据与调查终结报告一致', en: 'the basis of the final report' }
          : corrected
            ? { zh: '依据已按法制审核意见改正', en: 'the basis was corrected as the review asked' }
            : {
                zh: `调查终结报告没有的依据：${others.join('、')}`,
                en: `articles that the final report does not name: ${others.join(', ')}`,
              },
      cure: {
        zh: '请按调查终结报告的依据告知，或者补充调查后重新作出报告',
        en: 'notify on the basis of the final report, or investigate and report anew',
      },
    }
  },
)

/**
 * Each violation of a paper, of each party, under its number, cause and act as in the paper before: what the party was not told of
 * is not decided, and what was one act is not cut in two afterwards.
 */
const violationsAsIn = (before: Report, cites: readonly string[]) =>
  guard<PenaltyPaper, PenaltyOrdinary>(
    {
      id: before === 'prior-notice' ? 'decision.violations-told' : 'notice.violations-investigated',
      title: before === 'prior-notice' ? '决定的各项违法行为均已告知' : '告知的各项违法行为均为调查终结报告所认定',
      cites,
    },
    ({ data, state, record }): Answer => {
      const earlier = latest(state, before)
      const old = earlier && statedIn(earlier.data, record.cause)
      const strange = statedIn(data, record.cause).flatMap(({ no: party, violations }) => {
        const known = old?.find((one) => one.no === party)?.violations ?? []
        return violations
          .filter((item) => !known.some((one) => sameViolation(one, item)))
          .map(({ no }) => ({ party, violation: no }))
      })
      const of = paper[before]
      return {
        holds: old && strange.length === 0,
        read: strange.length > 0 ? { strange } : {},
        message: !old
          ? { zh: `案卷中没有${of}`, en: `no ${before} is on record` }
          : strange.length === 0
            ? { zh: `各项违法行为与${of}一致`, en: `the violations of the ${before}` }
            : {
                zh: `${strange.map(({ party, violation }) => `当事人${party}的违法行为${violation}`).join('、')}与${of}不一致`,
                en: `violations that the ${before} does not have so: ${strange.map(({ party, violation }) => `${party}/${violation}`).join(', ')}`,
              },
        cure:
          before === 'prior-notice'
            ? { zh: '请就各项违法行为重新告知并听取意见', en: 'notify anew of each violation and hear the party' }
            : { zh: '请补充调查并重新作出调查终结报告', en: 'investigate and report anew' },
      }
    },
  )

const sameViolation = (one: StatedViolation, other: StatedViolation): boolean =>
  one.no === other.no && one.cause === other.cause && one.sameActAs === other.sameActAs && one.listed === other.listed

export const violationsAsTold = violationsAsIn('prior-notice', ['行政处罚法 44', '行政处罚法 62'])
export const violationsAsInvestigated = violationsAsIn('investigation-end', ['行政处罚法 44', '行政处罚法 57.1'])

/** After the report the reviewers found problems, and they were answered as corrected: then the basis may be another. */
const correctedForReview = (state: CaseState<PenaltyOrdinary>, report: { readonly seq: number }): boolean =>
  doneSince(state, 'review-opinion', report) &&
  entriesOf(state, 'review-submission').some(
    ({ seq, data }) => seq > report.seq && data.answers?.some(({ handling }) => handling === 'corrected'),
  )
