import { holidayProblems } from '../calendar/holiday-year'
import { parseCitation } from '../citation/citation'
import { addDays, type PlainDate } from '../date/plain-date'
import type { Finding } from '../finding/finding'
import { finding } from '../finding/make'
import { type Dated, inForce } from '../law/dated'
import { type LawBook, LawBookError, problemLine } from '../law/law-book'
import type { Period } from '../law/parameter'
import type { Statute } from '../law/statute'
import type { LawChange } from './change'
import { type House, houseAfter } from './house'
import { type LawDifference, lawDifferences } from './law-differences'

/**
 * Why a change of the law may not be entered on a day: its layers do not fit together, it changes what held on a day that has
 * passed, or it takes from people what a higher norm gives them.
 */
export function lawChangeFindings(house: House, change: LawChange, on: PlainDate): Finding[] {
  // What is wrong with a notice by itself is said of the notice: the law book would refuse it as a whole.
  const amiss = change.kind === 'holidays-entered' ? noticeFindings(change) : []
  if (amiss.length > 0) return amiss
  let after: LawBook
  try {
    after = houseAfter(house, [change]).law
  } catch (error) {
    if (!(error instanceof LawBookError)) throw error
    return error.problems.map((problem) =>
      finding('administration.law-inconsistent', {
        outcome: 'not-met',
        zh: problem.message.zh,
        en: problemLine(problem),
        read: { place: problem.place, ...(problem.nearest === undefined ? {} : { nearest: problem.nearest }) },
        cure: { zh: `请改正${problem.place === '' ? '该层' : problem.place}`, en: `correct ${problem.place}` },
        path: [problem.place],
      }),
    )
  }
  return [
    ...lawDifferences(house.law, after).flatMap((item) => [
      ...backdated(item, on),
      ...lowered(house.law, after, item, on),
    ]),
    ...(change.kind === 'holidays-entered' ? backdatedDays(house.law, after, change, on) : []),
  ]
}

/** A value that held on a day before the entry stays what it was: acts of that day were judged by it. */
function backdated({ from, before, title, id }: LawDifference, on: PlainDate): Finding[] {
  if (before === undefined || from >= on) return []
  return [
    finding('administration.law-backdated', {
      outcome: 'not-met',
      zh: `“${title}”改变了${from}已经适用的规定，录入日（${on}）以前的不得改变`,
      en: `${id} would change what held on ${from}, before the day of entry (${on})`,
      read: { rule: id, from, on },
      cure: { zh: `新规定的起始日应为${on}或者以后`, en: `let the new value begin on ${on} or later` },
      path: [id],
    }),
  ]
}

const ranks: Readonly<Record<Statute['rank'], number>> = {
  law: 5,
  regulation: 4,
  'judicial-interpretation': 4,
  'department-rule': 3,
  'local-regulation': 3,
  'local-rule': 2,
  document: 1,
  standard: 1,
}

const rankOf = (law: LawBook, cites: readonly string[], on: PlainDate): number =>
  Math.max(
    0,
    ...cites.map((text) => {
      const citation = parseCitation(text)
      const statute = law.edition(citation, on) && law.statute(citation.statute)
      return statute ? ranks[statute.rank] : 0
    }),
  )

interface Valued extends Dated {
  readonly cites: readonly string[]
  readonly grade: string
  readonly readOn?: string | undefined
}

/**
 * A value that a norm gives is changed only by one of the same rank or above, whose text was read; a longer time for the party and a
 * shorter one for the agency are the bureau's own to grant (立法法 第九十八条至第一百条：下位法不得与上位法相抵触).
 */
function lowered(before: LawBook, after: LawBook, { list, id, title, from }: LawDifference, on: PlainDate): Finding[] {
  if (from < on || !['periods', 'parameters', 'causes'].includes(list)) return []
  const find = (law: LawBook): Valued | undefined =>
    inForce<Valued>(
      (list === 'periods' ? law.periods : list === 'parameters' ? law.parameters : law.causes).get(id)?.versions ?? [],
      from,
    )
  const [was, is] = [find(before), find(after)]
  if (!was || (is && list === 'periods' && grants(before.periods.get(id), was, is))) return []
  const needed = rankOf(before, was.cites, from)
  if (is && is.grade === 'text' && is.readOn !== undefined && rankOf(after, is.cites, from) >= needed) return []
  return [
    finding('administration.law-lowered', {
      outcome: 'not-met',
      zh: `“${title}”自${from}起改变了${was.cites.join('、')}的规定，依据的效力不足或者没有阅读原文`,
      en: `${id} changes from ${from} what ${was.cites.join(', ')} says, without a norm of its rank whose text was read`,
      cites: was.cites,
      read: { rule: id, from },
      cure: {
        zh: '上位法已经修改的，引用同级或者上级的条款，注明阅读日，证据等级为原文；没有修改的，删去该项',
        en: 'cite an article of the same rank or above with the day on which its text was read, or leave the value out',
      },
      path: [id],
    }),
  ]
}

function grants(period: Period | undefined, was: Dated, is: Dated): boolean {
  const [a, b] = [was, is] as readonly { readonly amount?: number; readonly unit?: string }[]
  if (!period || a?.amount === undefined || b?.amount === undefined || a.unit !== b.unit) return false
  const longer = period.duty === 'party' || period.duty === 'party-right'
  return longer ? b.amount >= a.amount : b.amount <= a.amount
}

type Notice = Extract<LawChange, { kind: 'holidays-entered' }>

const wrong = (code: string, zh: string, en: string): Finding =>
  finding(`administration.${code}`, {
    outcome: 'not-met',
    zh,
    en,
    cure: { zh: '请对照通知原文改正', en: 'correct it by the notice' },
    path: ['days'],
  })

function noticeFindings({ year }: Notice): Finding[] {
  if (year.papers.length === 0 || year.days.length === 0)
    return [
      wrong(
        'notice-empty',
        `${year.year}年的通知没有文号来源或者日期`,
        `the notice for ${year.year} names no paper or no day`,
      ),
    ]
  return holidayProblems(year).map(({ code, zh, en }) => wrong(`notice-${code}`, zh, en))
}

/** Days that have passed and would become working days, or days off, afterwards. */
function backdatedDays(before: LawBook, after: LawBook, { year: { year } }: Notice, on: PlainDate): Finding[] {
  const found: Finding[] = []
  for (let day = `${year - 1}-12-01`; day < on && day <= `${year}-12-31`; day = addDays(day, 1))
    if (before.calendar.isAnnounced(day) && before.calendar.isWorkingDay(day) !== after.calendar.isWorkingDay(day))
      found.push(
        wrong(
          'notice-backdated',
          `${day}已经过去，不得改变是否为工作日`,
          `${day} has passed: whether it was a working day stays`,
        ),
      )
  return found
}
