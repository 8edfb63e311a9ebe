import type { Entry } from '../case/record/entry'
import { type CaseState, entriesOf } from '../case/record/state'
import { formatCitation } from '../citation/citation'
import type { KnownPayloads } from '../payloads'
import { fell } from '../payloads/common/remedies'
import type { Examination } from './examination'
import { naming, partiesIn, seenFor } from './parties'
import { type Symptom, symptom } from './symptom'

/** By which act a decision reaches the party, and the period for it. */
const services = [
  { decision: 'prior-notice', service: 'notice-service', period: undefined },
  { decision: 'decision', service: 'decision-service', period: 'penalty.decision-service' },
  { decision: 'no-penalty', service: 'no-penalty-service', period: undefined },
  { decision: 'grant', service: 'delivery', period: 'licence.delivery' },
  { decision: 'refusal', service: 'delivery', period: 'licence.delivery' },
] as const

/** The periods about which {@link serviceSymptoms} speaks. */
export const servicePeriods: ReadonlySet<string> = new Set(services.flatMap(({ period }) => period ?? []))

/** Decisions and notices that did not reach the party in time, or that no act can bring to it any more. */
export function serviceSymptoms(seen: Examination): Symptom[] {
  return services.flatMap((row) => partiesIn(seen).flatMap((no) => unserved(seen, row, no)))
}

function unserved(seen: Examination, { decision, service, period }: (typeof services)[number], no: number): Symptom[] {
  const step = seen.procedure.steps[service]
  const own = seenFor(seen, no)
  const made = own.byStep.get(decision)?.at(-1)
  if (!step || !made || isFallen(own, made)) return []
  if (own.byStep.get(service)?.some((entry) => entry.seq > made.seq)) return []
  const run = seen.deadlines.findLast((item) => item.rule === period && item.startedBy === made.seq)
  const gone = !step.in.includes(seen.state.phase)
  if (!gone && run?.status !== 'overdue') return []
  const title = seen.procedure.steps[decision]?.title ?? decision
  const who = naming(seen, no)
  return [
    symptom('doctor.never-served', {
      urgency: 'past',
      due: run?.deadline?.due,
      entry: made.seq,
      zh: gone
        ? `${who.zh}“${title}”（${made.on}）没有送达记录，案件已进入“${seen.procedure.phases[seen.state.phase] ?? seen.state.phase}”阶段`
        : `${who.zh}“${title}”（${made.on}）至今没有送达`,
      en: `${decision} of ${made.on} was never served${who.en}${gone ? `, and the case is in phase ${seen.state.phase}` : ''}`,
      cites: [...new Set([...step.cites, ...(run?.deadline?.citations.map((item) => formatCitation(item)) ?? [])])],
      read: { decision, madeOn: made.on, today: seen.today, phase: seen.state.phase, ...who.party },
      ...who.party,
      cure: {
        zh: '请立即送达并登记送达方式和日期；未送达的决定对当事人不发生效力，复议、起诉期限不开始计算',
        en: 'serve it at once and record how and when: until then it does not bind and no remedy period runs',
      },
    }),
  ]
}

/** Withdrawn before it was served: it needs no service any more. A new notice, or going back, leaves the old one behind. */
function isFallen(state: CaseState<KnownPayloads>, made: Entry): boolean {
  const after = (
    step: 'decision-revocation' | 'reinvestigation' | 'withdraw-filing' | 'no-penalty' | 'transfer-police',
  ) => state.byStep.get(step)?.some((entry) => entry.seq > made.seq) ?? false
  return (
    after('decision-revocation') ||
    (made.step === 'prior-notice' &&
      (['reinvestigation', 'withdraw-filing', 'no-penalty', 'transfer-police'] as const).some(after)) ||
    entriesOf(state, 'remedy-result').some((entry) => entry.seq > made.seq && fell(entry.data))
  )
}
