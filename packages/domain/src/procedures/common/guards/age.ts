import type { Answer } from '../../../case/table/guard'
import type { PlainDate } from '../../../date/plain-date'
import type { LawBook } from '../../../law/law-book'
import { ageOn, bornOn } from '../../../party/age'
import type { Party } from '../../../party/party'

interface Penalised {
  readonly party: Party
  /** The day on which the act ended. */
  readonly endedOn: PlainDate
  /** Whether the paper names 未成年 as its ground to be lenient; absent: it has no place for one. */
  readonly lenient?: boolean
}

/**
 * Whether whoever is to be penalised was old enough when the act ended (行政处罚法第三十条). Nothing of bodies, and of a person whose
 * record gives no day of birth: a person judges that.
 */
export function oldEnough({ party, endedOn, lenient }: Penalised, law: LawBook): Answer | undefined {
  const born = bornOn(party)
  const [none, light] = ['penalty.age-none', 'penalty.age-lenient'].map((id) => law.parameter(id, endedOn))
  if (born === undefined) return undefined
  const known = typeof none?.value === 'number' && typeof light?.value === 'number'
  const [from, full] = known ? [none.value as number, light.value as number] : []
  const years = known ? ageOn(born, endedOn, from, full) : undefined
  const read = { endedOn, years: years ?? null, from: from ?? null }
  const cure = {
    zh: '不予处罚的，办理不予处罚决定并责令监护人管教；应当从轻或者减轻的，在调查终结报告中写明未成年的情形和理由',
    en: 'decide on no penalty, or state in the final report that the party is a minor and how that was taken into account',
  }
  const answer = (holds: boolean | undefined, zh: string, en: string): Answer => ({
    holds,
    read,
    message: { zh, en },
    cure,
    grade: none?.grade,
  })
  if (years === undefined || from === undefined || full === undefined)
    return answer(
      undefined,
      '行为终了于生日当天，或者当日没有年龄的规定，不能确定年龄',
      'the age on that day is not known',
    )
  if (years < from)
    return answer(false, `行为时${years}周岁，不予行政处罚`, `${years} years old at the time: too young`)
  if (years < full && lenient === false)
    return answer(
      undefined,
      `行为时${years}周岁，没有写明从轻或者减轻处罚`,
      `${years} years old at the time, and nothing says that this was taken into account`,
    )
  return answer(true, '行为时已达到可以处罚的年龄', 'old enough at the time')
}
