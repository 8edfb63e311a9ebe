import { nextActsIn } from '../case/act/perform'
import type { CaseDeadline } from '../case-deadlines/deadlines-of'
import { daysBetween } from '../date/plain-date'
import type { Examination } from './examination'
import { type Symptom, symptom } from './symptom'

/** A setting of the bureau, not law: after how many days without an act a case that no period reminds of is shown. */
const defaultQuietDays = 30
export const quietDaysOf = ({ quietDays }: Pick<Examination, 'quietDays'>): number => quietDays ?? defaultQuietDays

/** Statuses in which a period still reminds somebody. */
const reminding: ReadonlySet<string> = new Set(['running', 'suspended', 'overdue', 'undetermined'])

/** An open case that nothing will ever bring back to mind, or that no act can take on as things are. */
export function nextActSymptoms(seen: Examination): Symptom[] {
  const { record, procedure, state, today, deadlines } = seen
  if (procedure.final.includes(state.phase)) return []
  if (deadlines.some((item) => reminds(seen, item))) return []
  const last = record.entries.at(-1)
  if (last && daysBetween(last.on, today) < quietDaysOf(seen)) return []
  const ways = Object.values(procedure.steps).filter((step) => step.in.includes(state.phase) && leadsOn(step))
  const blocked = blockedWays(seen, ways)
  const phase = procedure.phases[state.phase] ?? state.phase
  const names = ways.map((step) => `“${step.title}”`).join('、')
  if (blocked)
    return [
      symptom('doctor.no-next-act', {
        urgency: 'unknown',
        entry: last?.seq,
        zh: `案件处于“${phase}”阶段，可以办理的${names}都有障碍：${blocked.zh}`,
        en: `in phase ${state.phase} every act that leads on is refused: ${blocked.en}`,
        cites: blocked.cites,
        read: { phase: state.phase, acts: ways.map(({ id }) => id), obstacles: blocked.codes },
        cure: { zh: '请先消除所列障碍', en: 'take away what stands in the way first' },
      }),
    ]
  return [
    symptom('doctor.idle', {
      urgency: 'unknown',
      entry: last?.seq,
      zh: `案件处于“${phase}”阶段，没有正在计算的期限${last ? `，最近一次办理为${last.on}` : '，尚未办理任何事项'}`,
      en: `in phase ${state.phase} no period runs; the last act was ${last ? `on ${last.on}` : 'never'}`,
      cites: [...new Set(ways.flatMap(({ cites }) => cites))],
      read: { phase: state.phase, lastAct: last?.on ?? null, today, acts: ways.map(({ id }) => id) },
      cure: { zh: `请办理${names}中应当办理的一项`, en: `do what is due of ${ways.map(({ id }) => id).join(', ')}` },
    }),
  ]
}

/** A right of the party, and what is to be published, remind nobody that the case itself must go on. */
const reminds = ({ law }: Examination, { rule, status }: CaseDeadline): boolean =>
  reminding.has(status) && !rule.startsWith('disclosure.') && law.periods.get(rule)?.duty !== 'party-right'

const leadsOn = ({ to, aside }: { readonly to?: unknown; readonly aside?: true }): boolean => to !== undefined && !aside

/** What stands in every way on, as far as it can be known before an act is filled in; nothing when one is free, or nobody knows. */
function blockedWays(
  { record, procedure, registry, law, today }: Examination,
  ways: readonly { readonly id: string }[],
) {
  if (!registry?.agencies.has(record.agency)) return undefined
  const ids = new Set(ways.map(({ id }) => id))
  const acts = nextActsIn(procedure, record, today, { law, registry }).filter(({ step }) => ids.has(step.id))
  if (acts.some(({ obstacles }) => obstacles.length === 0)) return undefined
  const found = [...new Map(acts.flatMap(({ obstacles }) => obstacles).map((item) => [item.code, item])).values()]
  return {
    zh: found.map(({ message }) => message.zh).join('；') || '没有可以办理的事项',
    en: found.map(({ message }) => message.en).join('; ') || 'there is no act',
    codes: found.map(({ code }) => code),
    cites: found.flatMap(({ rule }) => procedureCites(procedure.steps, rule)),
  }
}

const procedureCites = (steps: Examination['procedure']['steps'], rule: string): readonly string[] =>
  Object.values(steps)
    .flatMap(({ guards }) => guards?.find(({ id }) => id === rule)?.cites ?? [])
    .slice(0, 3)
