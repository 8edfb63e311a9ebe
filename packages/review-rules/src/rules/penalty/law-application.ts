import { ageOn, bornOn, personOf } from '@zhifa/domain'
import { defineRule, guardRule, question } from '../../rule'
import type { PenaltyCase } from '../../view/cases'
import { parameter } from '../../view/parameter'
import { endOf, type ViolationAtAct, violationsAtAct } from '../../view/penalty'
import { ordinary, penalty, unless } from '../shared'

/** What people are punished for: a business without a code of its own is the person who runs it. */
const byPeople = (c: PenaltyCase): readonly ViolationAtAct[] =>
  violationsAtAct(c).filter(({ party }) => personOf(party) !== undefined)

/** Full years of whoever was youngest when their act ended, nothing where one day of birth is not known; see {@link ageOn}. */
function youngest(c: PenaltyCase, from: number | undefined): number | undefined {
  const ages = byPeople(c).map((one) => ageAtEnd(one, from))
  const known = ages.filter((age) => age !== undefined)
  // A child among them is one, whatever is not known of the others.
  const child = from !== undefined && known.some((age) => age < from)
  return child || known.length === ages.length ? Math.min(...known) : undefined
}

function ageAtEnd({ party, ended }: ViolationAtAct, ...ages: readonly (number | undefined)[]): number | undefined {
  const born = bornOn(party)
  return born === undefined ? undefined : ageOn(born, ended, ...ages)
}

/** An age of the law book as it stood when the act ended. */
const ageOf = (c: PenaltyCase, id: string): number | undefined => parameter(c, id, endOf(c)!.violation.to)

/** The rule changed between the act and the decision, or the day of the review while nothing is decided (第三十七条). */
function changedSince(c: PenaltyCase): boolean {
  const decision = c.latest('decision') ?? c.latest('no-penalty')
  const judged = new Map(violationsAtAct(c).map((one) => [`${one.cause} ${one.ended}`, one]))
  return [...judged.values()].some(
    ({ cause, ended }) => c.law.cause(cause, ended) !== c.law.cause(cause, decision?.on ?? c.on),
  )
}

const reported = (c: PenaltyCase): boolean => c.has('investigation-end')

export const lawApplicationRules = [
  guardRule({
    id: 'law.within-limitation',
    title: '违法行为在追究时效内被发现',
    cites: ['行政处罚法 36'],
    ...penalty,
    arises: reported,
    guard: 'penalty.within-limitation',
    steps: ['decision', 'prior-notice'],
    otherwise: unless('已超过追究时效', 'the limitation has run out', '不再给予行政处罚', 'impose no penalty'),
  }),
  defineRule({
    id: 'law.of-age',
    title: '自然人当事人行为时已达到可以处罚的年龄',
    cites: ['行政处罚法 30'],
    ...penalty,
    arises: (c) => reported(c) && byPeople(c).length > 0,
    facts: {
      age: '行为时周岁（有多人的为最小的；生日当天须另行认定） party.residentId',
      from: '可以处罚的年龄 law.penalty.age-none',
    },
    reads: (c) => {
      const from = ageOf(c, 'penalty.age-none')
      return { age: youngest(c, from), from }
    },
    holds: ({ age, from }) => age >= from,
    otherwise: unless(
      '当事人行为时未达到可以处罚的年龄，不予处罚',
      'the party was too young: no penalty',
      '请作出不予处罚决定，责令监护人管教',
      'decide on no penalty',
    ),
    examples: {
      met: [
        { age: 14, from: 14 },
        { age: 40, from: 14 },
      ],
      notMet: [{ age: 13, from: 14 }],
      undetermined: [{ from: 14 }],
    },
    revision: 4,
  }),
  question({
    id: 'law.minor-treated-leniently',
    title: '可以处罚的未成年当事人已从轻或者减轻处罚',
    cites: ['行政处罚法 30'],
    ...penalty,
    arises: (c) => {
      if (!reported(c) || byPeople(c).length === 0) return false
      const [from, lenient] = [ageOf(c, 'penalty.age-none'), ageOf(c, 'penalty.age-lenient')]
      if (from === undefined || lenient === undefined) return undefined
      const ages = byPeople(c).map((one) => ageAtEnd(one, from, lenient))
      if (ages.some((years) => years !== undefined && years >= from && years < lenient)) return true
      return ages.includes(undefined) ? undefined : false
    },
    asks: '看裁量说明是否写明未成年情节，处罚是否从轻或者减轻',
    otherwise: unless(
      '未成年当事人没有从轻或者减轻',
      'a minor was not treated leniently',
      '请从轻或者减轻',
      'be lenient',
    ),
  }),
  question({
    id: 'law.newer-rule-compared',
    title: '行为后规定有变化的，已比较新旧规定并适用对当事人有利的规定',
    cites: ['行政处罚法 37'],
    ...penalty,
    arises: (c) => reported(c) && changedSince(c),
    asks: '比较行为时与决定时的规定：新规定处罚较轻或者不认为违法的，适用新规定',
    otherwise: unless(
      '没有适用较轻的新规定',
      'the lighter newer rule was not applied',
      '请适用新规定',
      'apply the newer rule',
    ),
  }),
  question({
    id: 'law.one-act-one-fine',
    title: '同一违法行为没有受过罚款处罚，多个规范竞合的按罚款数额高的规定处罚',
    cites: ['行政处罚法 29'],
    ...penalty,
    arises: reported,
    asks: '查询本机关和其他机关对同一行为的处罚；同时违反多个规范的，看是否适用罚款数额高的规定',
    otherwise: unless('对同一行为重复罚款', 'a second fine for one act', '请撤回罚款', 'drop the fine'),
  }),
  question({
    id: 'law.no-ground-to-spare',
    title: '不存在应当不予处罚的情形，可以不予处罚的已经考虑',
    cites: ['行政处罚法 33'],
    ...penalty,
    arises: (c) => reported(c) && !c.has('no-penalty'),
    asks: '看是否轻微并及时改正没有危害后果、初次违法危害轻微并及时改正、有证据足以证明没有主观过错',
    otherwise: unless(
      '具有应当不予处罚的情形',
      'there is a ground not to penalise',
      '请作出不予处罚决定',
      'decide on no penalty',
    ),
  }),
  question({
    id: 'law.sparing-justified',
    title: '不予处罚的情形有事实和证据支持',
    cites: ['行政处罚法 33', '行政处罚法 57.1(2)'],
    ...ordinary,
    arises: (c) => c.has('no-penalty'),
    asks: '看所引不予处罚情形的每个要件是否都有证据',
    otherwise: unless('不予处罚没有依据', 'sparing the party is not justified', '请重新处理', 'decide anew'),
  }),
]
