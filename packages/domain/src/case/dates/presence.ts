import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { type FoundField, fieldReader } from '../../input/fields'
import { namedFor } from '../people/named'
import type { Act } from '../record/entry'
import type { CaseState } from '../record/state'
import type { Procedure, StepInfo } from '../table/types'

const begins = fieldReader((meta) => meta.span !== undefined)

/** Where people are said to have been, and from when until when. */
export interface Presence {
  readonly place: string
  readonly start: string
  readonly end: string
  readonly people: readonly string[]
}

/**
 * Those who are said to have been at two places at one time: nobody can be. Two records of one place may overlap, as when somebody
 * is heard while the place is inspected; so may one that begins when the other ends.
 * @example inTwoPlaces(inspection, interview) // ['officer-a']
 */
export function inTwoPlaces(one: Presence, other: Presence): string[] {
  if (unspaced(one.place) === unspaced(other.place)) return []
  if (one.start >= other.end || other.start >= one.end) return []
  return [...new Set(one.people)].filter((id) => other.people.includes(id))
}

const unspaced = (text: string): string => text.replace(/\s/gu, '')

/** Is anybody of an act said to have been elsewhere at that time by an act on record? */
export function presenceFindings(
  procedure: Procedure,
  step: StepInfo,
  state: CaseState,
  act: Pick<Act, 'by'>,
  data: unknown,
): Finding[] {
  const here = presenceIn(step, act.by, data)
  if (!here) return []
  return state.entries.flatMap((entry) => {
    const other = procedure.steps[entry.step]
    const there =
      other &&
      presenceIn(
        other,
        entry.by.map(({ id }) => id),
        entry.data,
      )
    const people = there ? inTwoPlaces(here, there) : []
    if (!other || !there || people.length === 0) return []
    return [
      finding('act.in-two-places', {
        outcome: 'not-met',
        zh: `同一人员同时在另一地点办理"${other.title}"（${there.start}至${there.end}）`,
        en: `somebody of this act was elsewhere at that time (${entry.step}, ${there.start} to ${there.end})`,
        cites: step.cites,
        read: { people, entry: entry.seq, start: here.start, end: here.end },
        cure: {
          zh: '请核对起止时间、地点和人员；在同一地点的，地点写法应当一致',
          en: 'check times, places and people; one place is written one way',
        },
        path: ['data', ...here.path],
      }),
    ]
  })
}

/** What the payload of an act says of where its people were; absent: it does not say such a thing. */
function presenceIn(
  step: StepInfo,
  by: readonly string[],
  data: unknown,
): (Presence & Pick<FoundField, 'path'>) | undefined {
  const [start] = begins(step.data, data)
  const { span } = start?.meta ?? {}
  if (!start || !span) return undefined
  const [end, place] = [start.beside[span.end], start.beside[span.place]]
  if (typeof end !== 'string' || typeof place !== 'string') return undefined
  return { place, start: start.value, end, people: [...by, ...namedFor(step, data, 'recorder')], path: start.path }
}
