import { later } from '../../date/later'
import type { Finding } from '../../finding/finding'
import { finding } from '../../finding/make'
import { type FoundField, fieldReader } from '../../input/fields'
import type { Anchor, Relation } from '../../input/relation'
import type { Act, Entry } from '../record/entry'
import type { CaseState } from '../record/state'
import type { Procedure, StepInfo } from '../table/types'

const dated = fieldReader((meta) => meta.relation !== undefined)

interface Asked {
  readonly procedure: Procedure
  readonly step: StepInfo
  readonly state: CaseState
  readonly act: Pick<Act, 'on' | 'at'>
  readonly data: unknown
  /** When it is entered; absent: not known yet. */
  readonly enteredAt?: string | undefined
}

/** Do all dates of a payload stand as their schema says: to the act, to each other, and to what is on record. */
export function dateFindings(asked: Asked): Finding[] {
  return [
    ...timeOfAct(asked),
    ...dated(asked.step.data, asked.data).flatMap((field) => {
      const { relation } = field.meta
      return relation ? [...toAct(asked, field, relation), ...toAnchors(asked, field, relation)] : []
    }),
  ]
}

/** The time of the act itself, where it is given: not later than it was entered. */
function timeOfAct({ step, act: { on, at }, enteredAt }: Asked): Finding[] {
  if (at === undefined || enteredAt === undefined || on > dayOf(enteredAt) || `${on}T${at}` <= enteredAt) return []
  return [
    finding('act.in-future', {
      outcome: 'not-met',
      zh: `办理时间${at}晚于录入时间${enteredAt}`,
      en: `${at} lies after it was entered (${enteredAt})`,
      cites: step.cites,
      read: { on, at, enteredAt },
      cure: { zh: '只能记录已经发生的办理行为', en: 'record an act when it has been done' },
    }),
  ]
}

const dayOf = (value: string): string => value.slice(0, 10)

const words: Readonly<
  Record<Exclude<Relation['act'], 'free'>, { holds: (d: string, on: string) => boolean; zh: string; en: string }>
> = {
  'same-day': { holds: (day, on) => day === on, zh: '应在办理当日', en: 'must be on the day of the act' },
  until: { holds: (day, on) => day <= on, zh: '不得晚于办理日期', en: 'must not lie after the act' },
  from: { holds: (day, on) => day >= on, zh: '不得早于办理日期', en: 'must not lie before the act' },
  before: { holds: (day, on) => day < on, zh: '应早于办理日期', en: 'must lie before the act' },
  after: { holds: (day, on) => day > on, zh: '应晚于办理日期', en: 'must lie after the act' },
}

function toAct({ step, act, enteredAt }: Asked, field: FoundField, { act: stands }: Relation): Finding[] {
  if (stands === 'free') return []
  const { holds, zh, en } = words[stands]
  const day = dayOf(field.value)
  // First the act: what does not stand to it is wrong whenever it is entered, and is said before anybody enters it.
  if (!holds(day, act.on))
    return [
      dateProblem(`date.${stands}`, step, field, `${zh}${act.on}`, `${en} (${act.on})`, { date: day, on: act.on }),
    ]
  const happened = stands === 'same-day' || stands === 'until' || stands === 'before'
  // Of an act that is itself in the future that is said once, of the act.
  const entered = enteredAt !== undefined && act.on <= dayOf(enteredAt)
  if (happened && entered && field.value > enteredAt.slice(0, field.value.length))
    return [
      dateProblem(
        'date.in-future',
        step,
        field,
        `晚于录入时间${enteredAt}`,
        `lies after it was entered (${enteredAt})`,
        {
          date: field.value,
          enteredAt,
        },
      ),
    ]
  return []
}

function toAnchors(asked: Asked, field: FoundField, { since = [], upTo = [] }: Relation): Finding[] {
  return [
    ...since.flatMap((anchor) => compared(asked, field, anchor, 'since')),
    ...upTo.flatMap((anchor) => compared(asked, field, anchor, 'up-to')),
  ]
}

function compared(asked: Asked, field: FoundField, anchor: Anchor, how: 'since' | 'up-to'): Finding[] {
  const found = anchorDay(asked, field, anchor)
  if (found === undefined) return []
  // A day is compared with a day, a time with a time.
  const length = Math.min(found.day.length, field.value.length)
  const [date, other] = [field.value.slice(0, length), found.day.slice(0, length)]
  if (how === 'since' ? date >= other : date <= other) return []
  const own = 'step' in anchor ? anchor : undefined
  return [
    dateProblem(
      own?.code ?? (how === 'since' ? 'date.too-early' : 'date.too-late'),
      asked.step,
      field,
      how === 'since' ? `不得早于${found.name}${other}` : `不得晚于${found.name}${other}`,
      how === 'since' ? `must not lie before ${found.en} (${other})` : `must not lie after ${found.en} (${other})`,
      { date, compared: other },
      own?.cites,
    ),
  ]
}

function anchorDay(
  { procedure, state }: Asked,
  { beside }: FoundField,
  anchor: Anchor,
): { day: string; name: string; en: string } | undefined {
  if ('field' in anchor) {
    const value = beside[anchor.field]
    return typeof value === 'string' ? { day: value, name: '', en: anchor.field } : undefined
  }
  const steps = typeof anchor.step === 'string' ? [anchor.step] : anchor.step
  const newest = steps
    .flatMap((step) => state.byStep.get(step)?.at(-1) ?? [])
    .reduce<Entry | undefined>((last, entry) => (last && last.seq > entry.seq ? last : entry), undefined)
  if (!newest) return undefined
  const title = procedure.steps[newest.step]?.title ?? newest.step
  const day = anchor.of === undefined ? newest.on : valueAt(newest.data, anchor.of)
  return day === undefined ? undefined : { day, name: `"${title}"`, en: newest.step }
}

function valueAt(data: unknown, path: string): string | undefined {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      data,
    )
  return typeof found === 'string' ? found : undefined
}

/** The newest day that an act of a step may not lie before: of the acts that it answers. */
export function answeredDay(
  step: StepInfo,
  state: CaseState,
): { readonly on: string; readonly step: string } | undefined {
  return [...(step.after ?? []), ...(step.answers ?? [])]
    .flatMap((id) => state.byStep.get(id)?.at(-1) ?? [])
    .reduce<{ on: string; step: string } | undefined>(
      (last, { on, step: id }) => (last && later(last.on, on) === last.on ? last : { on, step: id }),
      undefined,
    )
}

function dateProblem(
  code: string,
  step: StepInfo,
  { meta, path }: FoundField,
  zh: string,
  en: string,
  read: Readonly<Record<string, unknown>>,
  cites: readonly string[] = step.cites,
): Finding {
  return finding(code, {
    outcome: 'not-met',
    zh: `${meta.title}${zh}`,
    en: `${path.join('.')} ${en}`,
    cites,
    read: { field: path.join('.'), ...read },
    cure: { zh: `请核对"${meta.title}"和办理日期`, en: `check ${path.join('.')} and the day of the act` },
    path: ['data', ...path],
  })
}
