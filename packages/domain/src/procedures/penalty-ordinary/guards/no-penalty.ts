import type { z } from 'zod'
import { type CaseState, latest } from '../../../case/record/state'
import { type Answer, guard } from '../../../case/table/guard'
import type { Attempt } from '../../../case/table/types'
import type { Grade } from '../../../citation/grade'
import type { Bilingual } from '../../../finding/finding'
import { ageOn, bornOn, personOf } from '../../../party/age'
import type { Party } from '../../../party/party'
import type { InvestigationEnd, NoPenalty } from '../../../payloads/penalty-ordinary'
import type { PenaltyOrdinary } from '../../../payloads/penalty-ordinary/table'
import { leniencyGround } from '../../../penalty/leniency'
import { limitationsOf } from './limitation'

type Decided = z.infer<typeof NoPenalty>
type Ground = Decided['ground']
interface Shown {
  /** True: proved or left to judgement; false: the record says otherwise; absent: a fact is missing. */
  readonly holds: boolean | undefined
  readonly message: Bilingual
  readonly read?: Readonly<Record<string, unknown>>
  readonly grade?: Grade | undefined
}

/** Grounds that the law's own list dates: what it does not name on a day is no ground on that day. */
const listed: Partial<Record<Ground, string>> = {
  'under-age': 'age-none',
  'minor-corrected': 'minor-corrected',
  'first-time': 'first-offence',
  'no-fault': 'no-fault',
}

const judged: Shown = { holds: true, message: { zh: '由本机关认定，理由已写明', en: 'judged, with reasons' } }

/** 不予处罚的情形不与案卷相矛盾；可以核对的，由案卷证明 */
export const noPenaltyGrounded = guard<Decided, PenaltyOrdinary>(
  {
    id: 'no-penalty.grounded',
    title: '不予处罚的情形与案卷相符',
    cites: ['行政处罚法 30', '行政处罚法 31', '行政处罚法 33', '行政处罚法 36', '行政处罚法 57.1'],
  },
  (attempt): Answer => {
    const { ground } = attempt.data
    const id = listed[ground]
    const shown: Shown =
      id !== undefined && leniencyGround(id, attempt.act.on) === undefined
        ? {
            holds: false,
            message: { zh: '当日的法律没有这一不予处罚情形', en: 'no such ground in the law of that day' },
          }
        : byGround(attempt)
    return {
      ...shown,
      read: { ground, ...shown.read },
      cure: {
        zh: '请按案卷中的事实选择情形，或者先补充缺少的事实和判断；没有不予处罚情形的，依法作出处罚决定',
        en: 'name the ground that the record shows, or record the missing fact or judgement first',
      },
    }
  },
)

function byGround({ data, state, law }: Attempt<Decided, PenaltyOrdinary>): Shown {
  const { ground } = data
  const end = latest(state, 'investigation-end')?.data
  switch (ground) {
    case 'limitation':
      return timeOver(state, law)
    case 'under-age':
      return tooYoung(data, state, law)
    case 'mental-illness':
      return end && partiesIn(end).some((party) => personOf(party) === undefined)
        ? { holds: false, message: { zh: '当事人不是自然人', en: 'the party is no natural person' } }
        : judged
    case 'minor-corrected':
      return end?.judgements.harmToLife?.value
        ? {
            holds: false,
            message: { zh: '调查终结报告认定有危害后果', en: 'the final report found harmful consequences' },
          }
        : judged
    case 'first-time':
    case 'no-fault':
    case 'facts-fail':
      return judged
  }
}

function timeOver(state: CaseState<PenaltyOrdinary>, law: Attempt['law']): Shown {
  // The case ends on this ground only where no violation was found in time.
  const all = limitationsOf(state, law)
  const open = all.find(({ holds }) => holds === true) ?? all.find(({ holds }) => holds === undefined)
  const { holds, message, read, grade } = open ?? all[0]
  return { holds: holds === undefined ? undefined : !holds, message, ...(read ? { read } : {}), grade }
}

/** Everybody whom the final report names: a ground of the person must hold for each of them. */
const partiesIn = (end: InvestigationEnd): [Party, ...Party[]] => [
  end.party,
  ...(end.others ?? []).map(({ party }) => party),
]

function tooYoung({ bornOn: said, ageProof }: Decided, state: CaseState<PenaltyOrdinary>, law: Attempt['law']): Shown {
  const end = latest(state, 'investigation-end')?.data
  if (!end) return { holds: undefined, message: { zh: '案卷中没有调查终结报告', en: 'no final report is on record' } }
  const parties = partiesIn(end)
  // Children seldom have an identity card: the day may be proved by other papers, which the decision names; of one child, for
  // with two of them it would not say whose day it is.
  const proved = ageProof !== undefined && parties.filter((party) => !bornOn(party)).length === 1 ? said : undefined
  const all = parties.map((party) => youth(party, end.violation.to, law, proved))
  return all.find(({ holds }) => holds === false) ?? all.find(({ holds }) => holds === undefined) ?? all[0]!
}

function youth(party: Party, actDate: string, law: Attempt['law'], proved: string | undefined): Shown {
  if (personOf(party) === undefined)
    return { holds: false, message: { zh: '当事人不是自然人', en: 'the party is no natural person' } }
  const from = law.parameter('penalty.age-none', actDate)
  const born = bornOn(party) ?? proved
  const years = born && typeof from?.value === 'number' ? ageOn(born, actDate, from.value) : undefined
  const holds = years === undefined || typeof from?.value !== 'number' ? undefined : years < from.value
  return {
    holds,
    read: { years: years ?? null, from: from?.value ?? null },
    message: holds
      ? { zh: `行为时${years}周岁，未达到可以处罚的年龄`, en: `${years} years old at the time: too young` }
      : holds === false
        ? { zh: `行为时已满${from?.value}周岁`, en: `${from?.value} years old at the time, or more` }
        : {
            zh: '案卷没有当事人的公民身份号码，也没有写明出生日期及其证明材料，或者行为终了于生日当天，不能确定年龄',
            en: 'the record gives no identity number and no birth date with its proof, or the act ended on the birthday: the age is not known',
          },
    grade: from?.grade,
  }
}
